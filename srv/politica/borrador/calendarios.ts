import { calendarioVigente, CalendarioDesconocido } from '../../calendario/indice'
import { crearCalendario, festivosDelAnio, type Calendario, type DefinicionCalendario, type FechaISO, type ReglaFestivo } from '../../plazos'
import type { Paquete } from '../paquete'

const PRIMER_ANIO = 1990
const ULTIMO_ANIO = 2060

/** The calendars that a chain of packs may send a case to, those that only a draft has among them, by code. */
export async function calendariosDe(eslabones: Paquete[], dia: FechaISO): Promise<Map<string, Calendario>> {
  const codigos = new Set(eslabones.flatMap(p => [p.calendario, ...p.calendarioDe.map(a => a.calendario)]).filter(c => c !== undefined))
  const definidos = new Map(eslabones.flatMap(p => p.calendarios).map(c => [c.codigo, c]))
  const calendarios = new Map<string, Calendario>()
  for (const codigo of codigos) calendarios.set(codigo, await instalado(codigo, dia) ?? await nuevo(definidos.get(codigo)!))
  return calendarios
}

async function instalado(codigo: string, dia: FechaISO): Promise<Calendario | undefined> {
  try {
    return await calendarioVigente(codigo, dia)
  } catch (e) {
    if (e instanceof CalendarioDesconocido) return undefined
    throw e
  }
}

async function nuevo({ codigo, nombre, horario }: Paquete['calendarios'][number]): Promise<Calendario> {
  const reglas = await SELECT.from('escucha.ReglasFestivo') as ReglaFestivo[]
  const turnos = Object.entries(horario).map(([dia, jornadas]) => [dia, jornadas.map(([desde, hasta]) => ({ desde, hasta }))])
  return crearCalendario({
    codigo, version: 1, nombre,
    horario: Object.fromEntries(turnos) as DefinicionCalendario['horario'],
    festivos: Array.from({ length: ULTIMO_ANIO - PRIMER_ANIO + 1 }, (_, i) => festivosDelAnio(reglas, PRIMER_ANIO + i)).flat(),
    desde: `${PRIMER_ANIO}-01-01`, hasta: `${ULTIMO_ANIO}-12-31`,
  })
}
