import { crearCalendario, type Calendario, type FechaISO } from '../plazos'
import { definicionDe, type FilaCalendario } from './definicion'

// A version never changes, so its index can live as long as the process.
const indices = new Map<string, Calendario>()

/** The business-day index of a calendar version, built once per process. Throws when it is unknown. */
export async function indiceDe(codigo: string, version: number): Promise<Calendario> {
  const clave = `${codigo}@${version}`
  const conocido = indices.get(clave)
  if (conocido) return conocido
  const calendario = crearCalendario(definicionDe(await filaDeCalendario(codigo, version)))
  indices.set(clave, calendario)
  return calendario
}

/** A version with its shifts, holidays and closures. Throws CalendarioDesconocido when there is none. */
export async function filaDeCalendario(codigo: string, version: number): Promise<FilaCalendario> {
  const fila = await SELECT.one.from('escucha.Calendarios', (c: any) => {
    c.codigo, c.version, c.nombre, c.vigenteDesde
    c.turnos((t: any) => { t.dia, t.desde, t.hasta })
    c.festivos((f: any) => { f.fecha, f.nombre, f.norma })
    c.cierres((f: any) => { f.fecha, f.nombre, f.acto })
  }).where({ codigo, version }) as FilaCalendario | undefined
  if (!fila) throw new CalendarioDesconocido(codigo)
  return fila
}

/** The newest version of a calendar in force on a local date (America/Bogota). */
export async function calendarioVigente(codigo: string, fecha: FechaISO): Promise<Calendario> {
  const fila = await SELECT.one.from('escucha.Calendarios').columns('version')
    .where({ codigo, vigenteDesde: { '<=': fecha } }).orderBy('version desc') as { version: number } | undefined
  if (!fila) throw new CalendarioDesconocido(codigo)
  return indiceDe(codigo, fila.version)
}

export class CalendarioDesconocido extends Error {
  constructor(codigo: string) {
    super(`El calendario ${codigo} no existe o no llega a esa fecha (1990 a 2060).`)
  }
}
