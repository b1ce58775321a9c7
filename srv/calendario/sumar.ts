import type { Movida } from './recontar'

/** How many cases a change reaches, of those that ended the ones with a notice that moves, and how many of them have a date that moves each way. */
export interface Recuento {
  casos: number
  conCambio: number
  legalDespues: number
  legalAntes: number
  internaDespues: number
  internaAntes: number
  sinContar: number
}

export const NINGUNO: Readonly<Recuento> = { casos: 0, conCambio: 0, legalDespues: 0, legalAntes: 0, internaDespues: 0, internaAntes: 0, sinContar: 0 }

/** Adds one case to a count; null where it could not be counted again. */
export function sumarCaso(suma: Recuento, movidas: readonly Movida[] | null): void {
  suma.casos++
  if (!movidas) {
    suma.sinContar++
    return
  }
  if (movidas.length) suma.conCambio++
  if (mueve(movidas, 'LEGAL', 1)) suma.legalDespues++
  if (mueve(movidas, 'LEGAL', -1)) suma.legalAntes++
  if (mueve(movidas, 'INTERNO', 1)) suma.internaDespues++
  if (mueve(movidas, 'INTERNO', -1)) suma.internaAntes++
}

const mueve = (movidas: readonly Movida[], reloj: Movida['reloj'], sentido: 1 | -1) =>
  movidas.some(m => m.reloj === reloj && ((m.despues ?? '') > (m.antes ?? '') ? 1 : -1) === sentido)

/** Adds one count to another. */
export function sumar(suma: Recuento, otro: Recuento): void {
  for (const campo of Object.keys(NINGUNO) as (keyof Recuento)[]) suma[campo] += otro[campo]
}

/** A count as columns of a row. */
export function conPrefijo(prefijo: 'previsto' | 'hecho', recuento: Recuento): Record<string, number> {
  return Object.fromEntries(Object.entries(recuento).map(([campo, n]) => [`${prefijo}_${campo}`, n as number]))
}
