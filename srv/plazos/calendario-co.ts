import { crearCalendario } from './calendario'
import { citar, ErrorPlazo } from './error'
import { festivosDelAnio } from './festivos'
import { FESTIVOS_CO } from './festivos-co'
import type { Calendario, DefinicionCalendario, DiaSemana, Turno } from './tipos'

const PRIMER_ANIO = 1980
const ULTIMO_ANIO = 2100
const JORNADA: Turno[] = [{ desde: '08:00', hasta: '17:00' }]
const jornadaHasta = (ultimo: DiaSemana): DefinicionCalendario['horario'] =>
  Object.fromEntries(Array.from({ length: ultimo }, (_, i) => [i + 1, JORNADA]))

/** The national calendars without their holidays: which days are worked, and at what hours. */
export const CALENDARIOS_CO: readonly Pick<DefinicionCalendario, 'codigo' | 'nombre' | 'horario'>[] = [
  { codigo: 'CO-LV', nombre: 'Lunes a viernes, 08:00 a 17:00', horario: jornadaHasta(5) },
  { codigo: 'CO-LS', nombre: 'Lunes a sábado, 08:00 a 17:00', horario: jornadaHasta(6) },
]

const construidos = new Map<string, Calendario>()

function definir(codigo: string): DefinicionCalendario {
  const modelo = CALENDARIOS_CO.find(c => c.codigo === codigo)
  if (!modelo) {
    throw new ErrorPlazo('calendario', `${citar(codigo)} no es un calendario conocido (${CALENDARIOS_CO.map(c => c.codigo).join(', ')})`)
  }
  const anios = Array.from({ length: ULTIMO_ANIO - PRIMER_ANIO + 1 }, (_, i) => PRIMER_ANIO + i)
  return { ...modelo, version: 1, festivos: anios.flatMap((a) => festivosDelAnio(FESTIVOS_CO, a)) }
}

/**
 * National calendar built from the rules, 1980–2100, 08:00–17:00: `CO-LV` Monday–Friday, `CO-LS` Monday–Saturday
 * for organisations whose working week includes Saturday (Ley 51/1983 art. 1; Ley 2578/2026 art. 6).
 * Calendars are immutable, so each is built once and shared.
 * @throws ErrorPlazo on `calendario` when the code is neither
 */
export function calendarioColombia(codigo = 'CO-LV'): Calendario {
  let calendario = construidos.get(codigo)
  if (!calendario) {
    calendario = crearCalendario(definir(codigo))
    construidos.set(codigo, calendario)
  }
  return calendario
}
