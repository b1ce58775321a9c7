import type { FechaISO } from '../plazos'

/** A local date as people write it here: 2026-07-29 → 29/07/2026. */
export function fechaLegible(fecha: FechaISO): string {
  const [anio, mes, dia] = fecha.split('-')
  return `${dia}/${mes}/${anio}`
}
