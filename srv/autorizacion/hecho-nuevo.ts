import { ajustes as ajustesC4C } from '../c4c/ajustes'
import { revisarAnexo } from '../casos/anexos'
import { fechaValida } from '../casos/instante'
import { llaveDerivada } from '../casos/llave-derivada'
import { Rechazo, textoObligatorio } from '../casos/rechazo'
import { recortar } from '../casos/recortar'
import type { FechaISO } from '../plazos'
import { ajustes } from './ajustes'
import { contrario, type Hecho } from './estado'

type Fila = Record<string, any>

const MEGA = 1024 * 1024
const IMAGENES = ['application/pdf', 'image/jpeg', 'image/png']
const GRABACIONES = [...IMAGENES, 'audio/mpeg']
/** Before the law there was nothing to sign (Ley 1581/2012, in force since 18/10/2012). */
const DESDE = '2012-10-18'

/** What a proof may weigh, which C4C takes too (bytes). */
export const maximo = (): number => ajustesC4C().anexoMaximo

interface Persona { clienteC4C: string | null; tipoDocumento_code: string | null; numeroDocumento: string | null }
interface Listas { medios: ReadonlyMap<string, { archivo: boolean }>; finalidades: ReadonlySet<string> }

/** That she authorised, as a row of the ledger; its proof checked byte by byte. `hoy` is the local date. Throws Rechazo (400) naming the field. */
export async function otorgamiento(persona: Persona, datos: Fila, { medios, finalidades }: Listas, hoy: FechaISO): Promise<Fila> {
  const fecha = fechaDelHecho(datos.fecha ?? hoy, hoy)
  const medio = medios.get(String(datos.medio ?? ''))
  if (!medio) throw new Rechazo(400, 'Diga cómo autorizó: elija un medio de la lista.', 'medio')
  const formato = textoObligatorio(datos.formato ?? ajustes().formato, 'formato', 'el formato', 40)
  const version = textoObligatorio(datos.version ?? ajustes().version, 'version', 'la versión del formato', 20)
  const elegidas = [...new Set(datos.finalidades as string[] ?? [])].toSorted()
  if (!elegidas.length) throw new Rechazo(400, 'Marque para qué autorizó el uso de sus datos.', 'finalidades')
  if (!elegidas.every(f => finalidades.has(f))) throw new Rechazo(400, 'Elija las finalidades de la lista.', 'finalidades')
  const soporte = await soporteDe(datos, medio)
  return { ...persona, hecho_code: 'OTORGADA', fecha, medio_code: datos.medio, formato, version, ...soporte, finalidades: elegidas.map(finalidad_code => ({ finalidad_code })) }
}

/** That she took it back, with her reason. Throws Rechazo (400) naming the field. */
export function revocacion(persona: Persona, datos: Fila, hoy: FechaISO): Fila {
  const fecha = fechaDelHecho(datos.fecha ?? hoy, hoy)
  return { ...persona, hecho_code: 'REVOCADA', fecha, motivo: textoObligatorio(datos.motivo, 'motivo', 'por qué la revoca', 1000) }
}

function fechaDelHecho(valor: unknown, hoy: FechaISO): FechaISO {
  const fecha = fechaValida(valor, 'fecha', 'Escriba una fecha que exista.')
  if (fecha > hoy) throw new Rechazo(400, 'La fecha no puede estar en el futuro.', 'fecha')
  if (fecha < DESDE) throw new Rechazo(400, 'La fecha es anterior a la ley de protección de datos; revísela.', 'fecha')
  return fecha
}

/** A file, or where else the proof lies when the medium lets it. */
async function soporteDe(datos: Fila, { archivo }: { archivo: boolean }): Promise<Fila> {
  const referencia = typeof datos.referencia === 'string' ? recortar(datos.referencia.trim(), 200) : ''
  const trae = datos.contenido !== null && datos.contenido !== undefined
  if (!trae && archivo) throw new Rechazo(400, 'Adjunte el soporte: el formato firmado o la captura del mensaje, en PDF, JPG o PNG.', 'contenido')
  if (!trae && !referencia) throw new Rechazo(400, 'Adjunte la grabación o diga dónde está guardada.', 'referencia')
  if (!trae) return { referencia }
  const limites = { anexoMaximoMB: maximo() / MEGA, anexosTipos: archivo ? IMAGENES : GRABACIONES }
  return { referencia: referencia || null, ...await revisarSoporte(datos, limites) }
}

async function revisarSoporte({ nombre, tipo, contenido }: Fila, limites: { anexoMaximoMB: number; anexosTipos: string[] }) {
  try {
    return await revisarAnexo({ nombre, tipo, contenido }, limites, 'El soporte')
  } catch (e) {
    if (!(e instanceof Rechazo) || e.campo !== 'tipo') throw e
    throw new Rechazo(400, `El soporte debe ser PDF, JPG o PNG${limites.anexosTipos === GRABACIONES ? ', o una grabación MP3' : ''}.`, 'tipo')
  }
}

/** Recorded twice, by a double click or after an answer that did not come, it is one fact; `hechos` are those of the person so far. */
export function conLlave(hecho: Fila, hechos: readonly Hecho[]): Fila {
  const { contenido: _contenido, nombre: _nombre, ...dicho } = hecho
  const anterior = contrario(hechos, hecho as Hecho)
  return { ID: llaveDerivada(`autorizacion ${JSON.stringify(dicho)}${anterior ? ` tras ${anterior.ID}` : ''}`), ...hecho }
}
