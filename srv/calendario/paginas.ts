/** How many cases are read, held and written together. */
export const CASOS_POR_LOTE = 5000

/** A list in pages of that many, the last one shorter. */
export function* enPaginas<T>(lista: readonly T[], tamano = CASOS_POR_LOTE): Generator<T[]> {
  for (let i = 0; i < lista.length; i += tamano) yield lista.slice(i, i + tamano)
}
