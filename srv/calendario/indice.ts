import { crearCalendario, type Calendario, type DefinicionCalendario, type FechaISO, type Turno } from '../plazos'

// A version never changes, so its index can live as long as the process.
const indices = new Map<string, Calendario>()

interface FilaCalendario {
  codigo: string
  version: number
  nombre: string
  turnos: { dia: number; desde: string; hasta: string }[]
  festivos: { fecha: FechaISO; nombre: string; norma: string }[]
}

/** The business-day index of a calendar version, built once per process. Throws when it is unknown. */
export async function indiceDe(codigo: string, version: number): Promise<Calendario> {
  const clave = `${codigo}@${version}`
  const conocido = indices.get(clave)
  if (conocido) return conocido
  const fila = await SELECT.one.from('escucha.Calendarios', (c: any) => {
    c.codigo, c.version, c.nombre
    c.turnos((t: any) => { t.dia, t.desde, t.hasta })
    c.festivos((f: any) => { f.fecha, f.nombre, f.norma })
  }).where({ codigo, version }) as FilaCalendario | undefined
  if (!fila) throw new CalendarioDesconocido(codigo)

  const horario: Partial<Record<number, Turno[]>> = {}
  for (const { dia, desde, hasta } of fila.turnos) (horario[dia] ??= []).push({ desde: desde.slice(0, 5), hasta: hasta.slice(0, 5) })
  const calendario = crearCalendario({
    codigo, version, nombre: fila.nombre,
    horario: horario as DefinicionCalendario['horario'],
    festivos: fila.festivos.map(f => ({ ...f, fecha: String(f.fecha).slice(0, 10) })),
    desde: '1990-01-01', hasta: '2060-12-31',
  })
  indices.set(clave, calendario)
  return calendario
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
