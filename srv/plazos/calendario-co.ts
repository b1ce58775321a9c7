import { crearCalendario } from './calendario'
import { citar, ErrorPlazo } from './error'
import { festivosDelAnio } from './festivos'
import { FESTIVOS_CO } from './festivos-co'
import type { Calendario, DefinicionCalendario, DiaSemana, Turno } from './tipos'

const PRIMER_ANIO = 1980
const ULTIMO_ANIO = 2100
const JORNADA: Turno[] = [{ desde: '08:00', hasta: '17:00' }]

const MODELOS = new Map<string, { nombre: string; ultimoDia: DiaSemana }>([
  ['CO-LV', { nombre: 'Colombia, lunes a viernes', ultimoDia: 5 }],
  ['CO-LS', { nombre: 'Colombia, lunes a sábado', ultimoDia: 6 }],
])

const construidos = new Map<string, Calendario>()

function definir(codigo: string): DefinicionCalendario {
  const modelo = MODELOS.get(codigo)
  if (!modelo) {
    throw new ErrorPlazo('calendario', `${citar(codigo)} no es un calendario conocido (${[...MODELOS.keys()].join(', ')})`)
  }
  const horario: DefinicionCalendario['horario'] = {}
  for (let d = 1; d <= modelo.ultimoDia; d++) horario[d as DiaSemana] = JORNADA
  const anios = Array.from({ length: ULTIMO_ANIO - PRIMER_ANIO + 1 }, (_, i) => PRIMER_ANIO + i)
  return { codigo, version: 1, nombre: modelo.nombre, horario, festivos: anios.flatMap((a) => festivosDelAnio(FESTIVOS_CO, a)) }
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
