import { Rechazo } from '../casos/rechazo'
import { crearCalendario, type Calendario, type FechaISO } from '../plazos'
import type { Alcance } from './abiertos'
import { definicionDe, type FilaCalendario } from './definicion'
import { filaDeCalendario } from './indice'
import { conLineas, type Linea } from './lineas'

/** A change of a calendar with its lines, as rows. */
export interface Cambio {
  ID: string
  nombre: string
  serie: string
  base_codigo: string
  base_version: number
  nueva_version: number | null
  situacion_code: 'BORRADOR' | 'REVISANDO' | 'APLICANDO' | 'APLICADO' | 'DESCARTADO'
  revisadoEn: string | null
  revisionAnulada: boolean
  aplicadoPor: string | null
  lineas: Linea[]
}

/** A change, held for this transaction where `bloqueado`; throws Rechazo (404) when there is none. */
export async function leerCambio(ID: string, { bloqueado = false } = {}): Promise<Cambio> {
  const lectura = SELECT.one.from('escucha.CambiosCalendario').columns(
    'ID', 'nombre', 'serie', 'base_codigo', 'base_version', 'nueva_version', 'situacion_code', 'revisadoEn', 'revisionAnulada', 'aplicadoPor',
  ).where({ ID })
  const cambio = await (bloqueado ? lectura.forUpdate() : lectura) as Cambio | undefined
  if (!cambio) throw new Rechazo(404, 'El cambio de calendario no existe.')
  const lineas = await SELECT.from('escucha.LineasCambioCalendario').columns('fecha', 'tipo_code', 'nombre', 'norma', 'pasada')
    .where({ cambio_ID: ID }).orderBy('fecha') as (Omit<Linea, 'tipo'> & { tipo_code: Linea['tipo'] })[]
  cambio.lineas = lineas.map(({ tipo_code: tipo, ...l }) => ({ ...l, tipo, fecha: String(l.fecha).slice(0, 10) }))
  return cambio
}

/** A change that nothing goes on with, held for this transaction; throws Rechazo (404, 409). */
export async function leerBorrador(ID: string): Promise<Cambio> {
  const cambio = await leerEditable(ID)
  if (cambio.situacion_code === 'REVISANDO') throw new Rechazo(409, 'Se están revisando los casos afectados; espere a que termine.')
  return cambio
}

/** A change whose dates may still change, even while its cases are looked at; held for this transaction. Throws Rechazo (404, 409). */
export async function leerEditable(ID: string): Promise<Cambio> {
  const cambio = await leerCambio(ID, { bloqueado: true })
  if (cambio.situacion_code !== 'BORRADOR' && cambio.situacion_code !== 'REVISANDO') throw new Rechazo(409, 'Este cambio ya no está en borrador; actualice la página.')
  return cambio
}

/** The last version of a calendar. */
export async function ultimaVersion(codigo: string): Promise<number> {
  const fila = await SELECT.one.from('escucha.Calendarios').columns('version').where({ codigo }).orderBy('version desc') as { version: number } | undefined
  if (!fila) throw new Rechazo(404, `El calendario ${codigo} no existe.`)
  return fila.version
}

/** The base of a change, which must still be the last version of its calendar: what was looked at is what is applied. */
export async function baseVigente({ base_codigo, base_version }: Cambio): Promise<FilaCalendario> {
  if (await ultimaVersion(base_codigo) !== base_version) {
    throw new Rechazo(409, `El calendario ${base_codigo} cambió desde que empezó este cambio. Póngalo al día y revise otra vez los casos afectados.`)
  }
  return filaDeCalendario(base_codigo, base_version)
}

/** The calendar as a change would leave it, before anything is written. */
export function comoQuedaria(base: FilaCalendario, { lineas }: Cambio): Calendario {
  return crearCalendario({ ...definicionDe(conLineas(base, lineas)), version: base.version + 1 })
}

/** The cases that a change reaches, as the version `version` of its calendar. */
export function alcanceDe({ base_codigo, lineas }: Cambio, version: number): Alcance {
  return { calendario: base_codigo, version, hasta: lineas.reduce<FechaISO>((ultima, l) => (l.fecha > ultima ? l.fecha : ultima), '') }
}

/** Why dates move, as the history of each case and its notices say it: what the change is, and the norms it cites. */
export function motivoDe({ nombre, base_codigo, lineas }: Cambio, version: number): string {
  const normas = [...new Set(lineas.map(l => l.norma).filter(n => n))]
  const citadas = normas.length ? ` (${normas.slice(0, 3).join('; ')}${normas.length > 3 ? '…' : ''})` : ''
  return `Calendario ${base_codigo}, versión ${version}: ${nombre}${citadas}.`
}
