import { FESTIVOS_CO, festivosDelAnio, type ReglaFestivo } from '../plazos'
import type { Paquete } from '../politica/paquete'
import { PRIMER_ANIO, ULTIMO_ANIO } from './anios'

type Horario = Paquete['calendarios'][number]['horario']
export interface CalendarioNuevo { codigo: string; nombre: string; horario: Horario }

/**
 * Writes the calendars that are not there yet, with the holidays of the rules materialised per
 * year (1990–2060). A calendar that exists is left alone: corrections are new versions.
 */
export async function instalarCalendarios(nuevos: CalendarioNuevo[]): Promise<void> {
  const existentes = new Set((await SELECT.from('escucha.Calendarios').columns('codigo') as { codigo: string }[]).map(c => c.codigo))
  const faltan = nuevos.filter(c => !existentes.has(c.codigo))
  if (!faltan.length) return

  const festivos = materializar(await SELECT.from('escucha.ReglasFestivo') as ReglaFestivo[])
  await INSERT.into('escucha.Calendarios').entries(faltan.map(({ codigo, nombre, horario }) => ({
    codigo, nombre, version: 1, vigenteDesde: `${PRIMER_ANIO}-01-01`,
    turnos: turnosDe(horario),
    festivos: festivos.map(f => ({ ...f })),
  })))
}

const turnosDe = (horario: Horario) => Object.entries(horario).flatMap(([dia, jornadas]) =>
  jornadas.map(([desde, hasta]) => ({ dia: Number(dia), desde: `${desde}:00`, hasta: `${hasta}:00` })))

/** Whether a calendar of that code is there with other hours: cases were counted by them, so they stay. */
export async function tieneOtroHorario({ codigo, horario }: CalendarioNuevo): Promise<boolean> {
  const ultima = await SELECT.one.from('escucha.Calendarios').columns('version').where({ codigo }).orderBy('version desc') as { version: number } | undefined
  if (!ultima) return false
  const actuales = await SELECT.from('escucha.TurnosCalendario').columns('dia', 'desde', 'hasta')
    .where({ calendario_codigo: codigo, calendario_version: ultima.version }) as { dia: number; desde: string; hasta: string }[]
  const enTexto = (turnos: typeof actuales) => turnos.map(t => `${t.dia} ${t.desde.slice(0, 5)} ${t.hasta.slice(0, 5)}`).sort().join()
  return enTexto(actuales) !== enTexto(turnosDe(horario))
}

/** The national rules (Ley 51/1983, Ley 2578/2026) as rows, when the table is still empty. */
export async function instalarReglas(): Promise<void> {
  if (await SELECT.one.from('escucha.ReglasFestivo').columns('codigo')) return
  await INSERT.into('escucha.ReglasFestivo').entries(FESTIVOS_CO)
}

function materializar(reglas: ReglaFestivo[]) {
  return Array.from({ length: ULTIMO_ANIO - PRIMER_ANIO + 1 }, (_, i) => festivosDelAnio(reglas, PRIMER_ANIO + i)).flat()
}
