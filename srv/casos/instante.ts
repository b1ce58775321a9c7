import { aDia, ErrorPlazo, fechaLocal, type FechaISO } from '../plazos'
import type cds from '@sap/cds'
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

/**
 * CAP completes an instant written without zone as if it were UTC, five hours off the clock on the
 * wall here: what the client really wrote must carry its zone. Throws Rechazo (400).
 */
export function exigirZona(req: cds.Request, campo: string): void {
  const { req: peticion } = (req as unknown as { http?: { req?: { body?: Record<string, unknown> } } }).http ?? {}
  const escrito = peticion?.body?.[campo]
  if (typeof escrito === 'string' && !/(Z|[+-]\d{2}:?\d{2})$/i.test(escrito)) {
    throw new Rechazo(400, 'Escriba el instante con su zona, por ejemplo 2026-07-06T10:00:00-05:00.', campo)
  }
}
