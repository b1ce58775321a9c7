import { recortar } from '../casos/recortar'
import { festivosDelAnio, type FechaISO, type ReglaFestivo } from '../plazos'
import type { FilaCalendario } from './definicion'
import type { Linea } from './lineas'

/** A holiday of a year: by rule and missing in the calendar, or there and by no rule. */
export interface Diferencia { fecha: FechaISO; nombre: string; norma: string | null; situacion: 'FALTA' | 'SOBRA' }

/**
 * The holidays of some years by rule (Ley 51/1983 art. 1; Ley 2578/2026 art. 6) against those of a calendar with the
 * lines of a change on it, by date.
 * @throws ErrorPlazo on the field of a malformed rule
 */
export function compararAnios(reglas: ReglaFestivo[], desde: number, hasta: number, { festivos, cierres }: Pick<FilaCalendario, 'festivos' | 'cierres'>): Diferencia[] {
  const porRegla = Array.from({ length: hasta - desde + 1 }, (_, i) => festivosDelAnio(reglas, desde + i)).flat()
  // A closure of the house alone is still a business day of the law
  const tiene = new Set([...festivos, ...cierres.filter(c => c.acto)].map(f => f.fecha))
  const debe = new Set(porRegla.map(f => f.fecha))
  const delPeriodo = (fecha: FechaISO) => Number(fecha.slice(0, 4)) >= desde && Number(fecha.slice(0, 4)) <= hasta
  return [
    ...porRegla.filter(f => !tiene.has(f.fecha)).map(f => ({ ...f, situacion: 'FALTA' as const })),
    ...festivos.filter(f => delPeriodo(f.fecha) && !debe.has(f.fecha)).map(f => ({ ...f, situacion: 'SOBRA' as const })),
  ].sort((a, b) => (a.fecha < b.fecha ? -1 : 1))
}

/** A missing holiday as a line of a change; `hoy` is the local date in America/Bogota. */
export function lineaDe({ fecha, nombre, norma }: Diferencia, hoy: FechaISO): Linea {
  return { fecha, tipo: 'FESTIVO', nombre: recortar(nombre, 200), norma: recortar(norma ?? '', 200), pasada: fecha <= hoy }
}
