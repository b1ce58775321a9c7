import { Rechazo } from '../casos/rechazo'
import { fechaLocal, type FechaISO } from '../plazos'
import { leerCambio, leerEditable, type Cambio } from './cambio'
import type { FilaCalendario } from './definicion'
import { filaDeCalendario } from './indice'
import { comoCabe, type Linea } from './lineas'
import { abrirCambio, escribirLineas } from './preparar'

/** A calendar that a change can be taken to; `faltan` are the dates of the change that it lacks. */
export interface Destino { codigo: string; nombre: string; faltan: number }

/**
 * The calendars in force (local date in America/Bogota of `ahora`, an instant in UTC) besides that of a change, with how
 * many of its dates each lacks. A holiday is national law and holds for all of them (Ley 51/1983 art. 1).
 */
export async function calendariosPorLlevar(ID: string, ahora: string): Promise<Destino[]> {
  const hoy = fechaLocal(ahora)
  const cambio = await leerCambio(ID)
  const lineas = await deLey(cambio)
  const destinos: Destino[] = []
  for (const { codigo, version } of await enVigor(cambio, hoy)) {
    const { nombre, ...dias } = await filaDeCalendario(codigo, version)
    const suyo = await abiertoEn(cambio, codigo)
    destinos.push({ codigo, nombre, faltan: queFaltan(lineas, dias, suyo?.lineas ?? [], hoy).length })
  }
  return destinos
}

/**
 * Takes what law moves in a change, its holidays and those it takes out, to other calendars: in each a change of its
 * own of the same series, or the one that is still open there. A date that the calendar has already, or had in that
 * change, stays as it is. Closures are of one house and stay where they are. Throws Rechazo (400 naming the calendar
 * that lacks none of them, 404, 409) and then nothing is taken anywhere.
 */
export async function llevarCambio(ID: string, { calendarios }: { calendarios?: unknown }, ahora: string): Promise<void> {
  const hoy = fechaLocal(ahora)
  const { serie } = await leerCambio(ID)
  // All of a series, always in the same order: two who take its dates about at once wait for each other
  await SELECT.from('escucha.CambiosCalendario').columns('ID').where({ serie }).orderBy('ID').forUpdate()
  const cambio = await leerCambio(ID)
  const lineas = await deLey(cambio)
  if (!lineas.length) throw new Rechazo(400, 'Este cambio no tiene festivos que llevar: los cierres son de un solo calendario.')
  const enVigorHoy = await enVigor(cambio, hoy)
  for (const codigo of elegidos(calendarios, enVigorHoy.map(c => c.codigo))) {
    const { version } = enVigorHoy.find(c => c.codigo === codigo)!
    const suyo = await abiertoEn(cambio, codigo)
    const faltan = queFaltan(lineas, await filaDeCalendario(codigo, version), suyo?.lineas ?? [], hoy)
    if (!faltan.length) throw new Rechazo(400, `Al calendario ${codigo} no le falta ninguna de estas fechas.`, 'calendarios')
    const destino = suyo?.ID ?? await abrirCambio(codigo, cambio.nombre, cambio.serie)
    await escribirLineas(await leerEditable(destino), faltan)
  }
}

function elegidos(valor: unknown, enVigorHoy: readonly string[]): string[] {
  const codigos = [...new Set(Array.isArray(valor) ? valor.map(String) : [])]
  if (!codigos.length) throw new Rechazo(400, 'Elija al menos un calendario.', 'calendarios')
  const ajeno = codigos.find(c => !enVigorHoy.includes(c))
  if (ajeno) throw new Rechazo(400, `El calendario ${ajeno} no está en vigor o es el de este mismo cambio.`, 'calendarios')
  return codigos
}

/** The dates of a change that law moves, in its calendar and in any other. */
async function deLey({ base_codigo, base_version, lineas }: Cambio): Promise<Linea[]> {
  const { festivos } = await filaDeCalendario(base_codigo, base_version)
  return lineas.filter(l => l.tipo === 'FESTIVO' || quitaFestivo(l, festivos))
}

const quitaFestivo = ({ tipo, fecha }: Linea, festivos: FilaCalendario['festivos']) => tipo === 'QUITAR' && festivos.some(f => f.fecha === fecha)

const queFaltan = (lineas: readonly Linea[], dias: Pick<FilaCalendario, 'turnos' | 'festivos' | 'cierres'>, yaEn: readonly Linea[], hoy: FechaISO) =>
  lineas.filter(l => l.tipo === 'FESTIVO' || quitaFestivo(l, dias.festivos)).flatMap(l => comoCabe(l, dias, yaEn, hoy) ?? [])

/** The last version of each other calendar that rules already, by code. */
async function enVigor({ base_codigo }: Cambio, hoy: FechaISO): Promise<{ codigo: string; version: number }[]> {
  const filas = await SELECT.from('escucha.Calendarios').columns('codigo', 'version')
    .where({ codigo: { '!=': base_codigo }, vigenteDesde: { '<=': hoy } }).orderBy('codigo', 'version') as { codigo: string; version: number }[]
  return [...new Map(filas.map(f => [f.codigo, f])).values()]
}

/** The change of the same series that is still being prepared on a calendar. */
async function abiertoEn({ serie }: Cambio, codigo: string): Promise<Cambio | undefined> {
  const fila = await SELECT.one.from('escucha.CambiosCalendario').columns('ID')
    .where({ serie, base_codigo: codigo, situacion_code: { in: ['BORRADOR', 'REVISANDO'] } }).orderBy('createdAt desc') as { ID: string } | undefined
  return fila && leerCambio(fila.ID)
}
