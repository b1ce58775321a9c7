/** Deterministic random numbers in [0, 1) (mulberry32): the same seed gives the same cases on any machine. */
export function sembrar(semilla: number): () => number {
  let estado = semilla >>> 0
  return () => {
    estado = (estado + 0x6d2b79f5) >>> 0
    let t = Math.imul(estado ^ (estado >>> 15), estado | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** ISO instants uniformly spread over [desde, hasta). */
export function instantesAlAzar(cuantos: number, desde: string, hasta: string, azar: () => number): string[] {
  const inicio = Date.parse(desde)
  const ancho = Date.parse(hasta) - inicio
  return Array.from({ length: cuantos }, () => new Date(inicio + Math.floor(azar() * ancho)).toISOString())
}
