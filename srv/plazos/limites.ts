import { citar, ErrorPlazo } from './error'
import type { Calendario } from './tipos'

/** Ten years in business days: no term of the law comes near, so more is a typing error. */
export const DIAS_MAXIMOS = 3650

/** Refuses a number of business days that is not an integer in 0..3650, naming `campo`. */
export function exigirDias(n: number, campo: string): void {
  if (!Number.isInteger(n) || n < 0 || n > DIAS_MAXIMOS) {
    throw new ErrorPlazo(campo, `${citar(n)} no es un número entero de días entre 0 y ${DIAS_MAXIMOS}`)
  }
}

/** Refuses what is not a calendar made by crearCalendario. */
export function exigirCalendario(cal: Calendario): void {
  if (typeof cal?.venceDia !== 'function') throw new ErrorPlazo('calendario', 'falta el calendario')
}

/** Refuses an argument that is not an object, so that reading its fields cannot fail. */
export function exigirObjeto(valor: unknown, campo: string): void {
  if (valor === null || typeof valor !== 'object') throw new ErrorPlazo(campo, 'faltan los datos')
}
