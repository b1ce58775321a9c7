import { aDia, ErrorPlazo, fechaLocal, type FechaISO } from '../plazos'
import { Rechazo } from './rechazo'

/** An instant as clients send it (ISO 8601 with zone), in UTC. A date alone or a day that does not exist throws Rechazo (400). */
export function instanteValido(valor: unknown, campo: string, mensaje: string): string {
  try {
    fechaLocal(valor as string)
  } catch (e) {
    if (e instanceof ErrorPlazo) throw new Rechazo(400, mensaje, campo)
    throw e
  }
  return new Date(valor as string).toISOString()
}

/** Whether one instant lies before another by the minute, which is what people type: within one minute neither is before. */
export const antesPorMinuto = (a: string, b: string): boolean => minutoDe(a) < minutoDe(b)

const minutoDe = (instante: string) => new Date(instante).toISOString().slice(0, 16)

/** A local date that exists, `YYYY-MM-DD`; PostgreSQL refuses others inside a transaction already begun. */
export function fechaValida(valor: unknown, campo: string, mensaje: string): FechaISO {
  try {
    aDia(valor as string)
  } catch (e) {
    if (e instanceof ErrorPlazo) throw new Rechazo(400, mensaje, campo)
    throw e
  }
  return valor as string
}
