import { aDia, deDia, ErrorPlazo, fechaLocal, type FechaISO } from '../plazos'
import { fechaLegible } from './fecha-legible'
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

/** An instant that has been, in UTC; what is said of one that lies ahead names it (`La fecha de recibo`). Throws Rechazo (400). */
export function instantePasado(valor: unknown, ahora: string, campo: string, que: string, noValido: string): string {
  const instante = instanteValido(valor, campo, noValido)
  if (instante > ahora) throw new Rechazo(400, `${que} no puede estar en el futuro.`, campo)
  return instante
}

/** Refuses (400) what was so many days ago (local dates) that its date is a mistake of who typed it. */
export function exigirReciente(instante: string, ahora: string, dias: number, campo: string, que: string): void {
  const limite = deDia(aDia(fechaLocal(ahora)) - dias)
  if (fechaLocal(instante) >= limite) return
  throw new Rechazo(400, `${que} es anterior al ${fechaLegible(limite)}; revísela: no se registra nada de hace más de ${dias} días.`, campo)
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
