/** Why a pack is refused: the row as a person counts it, from 1, and what is wrong with it. */
export interface Problema { fila: string; mensaje: string }

/** What a pack that is taken should be looked at for. */
export interface Hallazgo { fila: string; mensaje: string }

/** What is true of a row under several versions of its ancestors is said once. */
export const sinRepetir = <T extends Problema | Hallazgo>(filas: T[]): T[] =>
  [...new Map(filas.map(f => [`${f.fila}\n${f.mensaje}`, f])).values()]
