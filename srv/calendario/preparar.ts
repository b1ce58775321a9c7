import { randomUUID } from 'node:crypto'
import { fechaValida } from '../casos/instante'
import { Rechazo, textoObligatorio } from '../casos/rechazo'
import { fechaLocal, type ReglaFestivo } from '../plazos'
import { leerEditable, ultimaVersion, type Cambio } from './cambio'
import { compararAnios, lineaDe, type Diferencia } from './comparar-anio'
import { filaDeCalendario } from './indice'
import { comoCabe, conLineas, exigirAnio, lineaValida, type Linea } from './lineas'
import { olvidarRevision } from './revision'

type Datos = Record<string, unknown>

/** Starts a change on the last version of a calendar; gives its key. */
export async function iniciarCambio(codigo: string, datos: Datos): Promise<string> {
  const nombre = textoObligatorio(datos.nombre, 'nombre', 'qué cambia y por qué', 120)
  return abrirCambio(codigo, nombre)
}

/** A change without dates, in the series of another unless it is the first; gives its key. */
export async function abrirCambio(codigo: string, nombre: string, serie?: string): Promise<string> {
  const ID = randomUUID()
  await INSERT.into('escucha.CambiosCalendario').entries({
    ID, nombre, serie: serie ?? ID, base_codigo: codigo, base_version: await ultimaVersion(codigo), situacion_code: 'BORRADOR',
  })
  return ID
}

/** Adds a date to a change. `ahora` is an instant (UTC); throws Rechazo (400, 404, 409). */
export async function agregarFecha(ID: string, datos: Datos, ahora: string): Promise<void> {
  const cambio = await leerEditable(ID)
  const base = await filaDeCalendario(cambio.base_codigo, cambio.base_version)
  await escribirLineas(cambio, [lineaValida(datos, base, cambio.lineas, fechaLocal(ahora))])
}

/** Takes a date out of a change. */
export async function quitarFecha(ID: string, fecha: unknown): Promise<void> {
  const cambio = await leerEditable(ID)
  const linea = fechaValida(fecha, 'fecha', 'Diga qué fecha sale del cambio.')
  if (!cambio.lineas.some(l => l.fecha === linea)) throw new Rechazo(404, 'Esa fecha no está en el cambio.', 'fecha')
  await DELETE.from('escucha.LineasCambioCalendario').where({ cambio_ID: ID, fecha: linea })
  await olvidarRevision(cambio)
}

/**
 * Adds the holidays that the rules give for some years and the calendar lacks; what it has beyond them is told and
 * left to people, who may have it by an act. Years 1990–2060, `hasta` the same as `anio` unless given.
 */
export async function generarAnios(ID: string, { anio, hasta }: { anio?: unknown; hasta?: unknown }, ahora: string): Promise<Diferencia[]> {
  const ultimo = hasta ?? anio
  exigirAnio(anio, 'anio')
  exigirAnio(ultimo, 'hasta')
  if (ultimo < anio) throw new Rechazo(400, 'El último año no puede ser anterior al primero.', 'hasta')
  const cambio = await leerEditable(ID)
  const dias = conLineas(await filaDeCalendario(cambio.base_codigo, cambio.base_version), cambio.lineas)
  const diferencias = compararAnios(await SELECT.from('escucha.ReglasFestivo') as ReglaFestivo[], anio, ultimo, dias)
  // A date that the change itself takes away is not brought back
  const propias = new Set(cambio.lineas.map(l => l.fecha))
  await escribirLineas(cambio, diferencias.filter(d => d.situacion === 'FALTA' && !propias.has(d.fecha)).map(d => lineaDe(d, fechaLocal(ahora))))
  return diferencias
}

/** Takes a change over to the last version of its calendar, without the dates that another one brought there meanwhile. */
export async function ponerAlDia(ID: string, ahora: string): Promise<void> {
  const cambio = await leerEditable(ID)
  const version = await ultimaVersion(cambio.base_codigo)
  const base = await filaDeCalendario(cambio.base_codigo, version)
  const sobran = cambio.lineas.filter(l => !comoCabe(l, base, [], fechaLocal(ahora)))
  if (sobran.length) await DELETE.from('escucha.LineasCambioCalendario').where({ cambio_ID: ID, fecha: { in: sobran.map(l => l.fecha) } })
  await UPDATE('escucha.CambiosCalendario', ID).with({ base_version: version })
  await olvidarRevision(cambio)
}

/** Adds dates to a change that is held, and is not what was reviewed any more. */
export async function escribirLineas(cambio: Cambio, lineas: readonly Linea[]): Promise<void> {
  if (!lineas.length) return
  await INSERT.into('escucha.LineasCambioCalendario').entries(lineas.map(({ tipo, ...l }) => ({ ...l, tipo_code: tipo, cambio_ID: cambio.ID })))
  await olvidarRevision(cambio)
}
