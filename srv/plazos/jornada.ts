import { citar, ErrorPlazo } from './error'
import type { DefinicionCalendario, DiaSemana, Turno } from './tipos'

/** A turno in minutes of the local day, [desde, hasta). */
export interface Tramo {
  desde: number
  hasta: number
}

const HORA = /^([01]\d|2[0-3]):([0-5]\d)$/
const SEMANA: readonly DiaSemana[] = [1, 2, 3, 4, 5, 6, 7]

function minuto(hora: string, campo: string): number {
  if (hora === '24:00' && campo.endsWith('hasta')) return 1440
  const partes = typeof hora === 'string' ? HORA.exec(hora) : null
  if (!partes) throw new ErrorPlazo(campo, `${citar(hora)} no es una hora válida (HH:mm)`)
  return Number(partes[1]) * 60 + Number(partes[2])
}

function tramosDelDia(turnos: Turno[], campo: string): Tramo[] {
  if (!Array.isArray(turnos)) throw new ErrorPlazo(campo, 'se espera la lista de turnos del día')
  const tramos = turnos.map((t) => ({
    desde: minuto(t?.desde, `${campo}.desde`),
    hasta: minuto(t?.hasta, `${campo}.hasta`),
  }))
  tramos.sort((a, b) => a.desde - b.desde)
  let fin = 0
  for (const t of tramos) {
    if (t.hasta <= t.desde) throw new ErrorPlazo(campo, 'un turno termina antes de empezar')
    if (t.desde < fin) throw new ErrorPlazo(campo, 'los turnos se cruzan')
    fin = t.hasta
  }
  return tramos
}

/**
 * Weekly timetable in minutes, indexed by ISO weekday − 1; an empty entry is a non-working weekday.
 * @throws ErrorPlazo on `horario` or `horario.<weekday>` when a turno is malformed, inverted or overlaps
 */
export function tramosDeLaSemana(horario: DefinicionCalendario['horario']): Tramo[][] {
  if (horario === null || typeof horario !== 'object') throw new ErrorPlazo('horario', 'se espera el horario semanal')
  const ajeno = Object.keys(horario).find((k) => !SEMANA.includes(Number(k) as DiaSemana))
  if (ajeno !== undefined) {
    throw new ErrorPlazo('horario', `«${ajeno}» no es un día de la semana (1 = lunes a 7 = domingo)`)
  }
  return SEMANA.map((d) => tramosDelDia(horario[d] ?? [], `horario.${d}`))
}
