import { deDia, aDia, fechaLocal, type FechaISO } from '../plazos'

const EN_PALABRAS = new Intl.DateTimeFormat('es-CO', { dateStyle: 'long', timeZone: 'UTC' })

/** A local date as letters write it: 2026-07-29 → "29 de julio de 2026". @throws ErrorPlazo when it does not exist */
export function fechaEnPalabras(fecha: FechaISO): string {
  return EN_PALABRAS.format(new Date(`${deDia(aDia(fecha))}T00:00:00Z`))
}

const INSTANTE = /^\d{4}-\d\d-\d\dT/
const FECHA = /^\d{4}-\d\d-\d\d$/

/** What acts know as a local date or an instant (UTC), as people read it; other text is taken to be in words already. */
export function comoFecha(valor: string): string {
  if (FECHA.test(valor)) return fechaEnPalabras(valor)
  return INSTANTE.test(valor) ? fechaEnPalabras(fechaLocal(valor)) : valor
}
