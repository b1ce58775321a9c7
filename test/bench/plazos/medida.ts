/** Operations per second of `f` over the inputs, taken in turns, for at least `ms` milliseconds. */
export function opsPorSegundo<T>(f: (entrada: T) => unknown, entradas: readonly T[], ms: number): number {
  // One check of the clock per batch; the batch grows until the clock costs nothing beside it.
  let lote = 1
  let hechas = 0
  let i = 0
  const inicio = process.hrtime.bigint()
  for (;;) {
    for (let k = 0; k < lote; k++) {
      f(entradas[i]!)
      if (++i === entradas.length) i = 0
    }
    hechas += lote
    const transcurrido = Number(process.hrtime.bigint() - inicio) / 1e6
    if (transcurrido >= ms) return (hechas / transcurrido) * 1000
    if (transcurrido < ms / 100) lote *= 2
  }
}

export function mediana(valores: readonly number[]): number {
  const orden = [...valores].sort((a, b) => a - b)
  const medio = orden.length >> 1
  return orden.length % 2 === 1 ? orden[medio]! : (orden[medio - 1]! + orden[medio]!) / 2
}
