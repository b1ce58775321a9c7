import cds from '@sap/cds'
import { esDireccion } from '../correo/direccion'
import { idDeMensaje, servidorDeCorreo, type ServidorDeCorreo } from '../correo/servidor'
import { datosDelActo, datosDeLaCasa, datosDelCaso } from '../plantilla/datos-del-caso'
import { datosDelResarcimiento } from '../plantilla/datos-del-resarcimiento'
import type { DatosDePlantilla } from '../plantilla/rellenar'
import { componerSinFallar, plantillaVigente, type Compuesta } from '../plantilla/plantillas'
import { claveDeBuzon } from './buzones'

export type Destino = 'PERSONA' | 'ENTIDAD' | 'AREA' | 'JEFE_AREA' | 'COORDINACION' | 'DIRECCION' | 'MIEMBRO'

/**
 * What an act wants told: the code of its text, the case and who shall know. `area` is that of AREA and
 * JEFE_AREA (else the case's), `correo` the address of ENTIDAD and MIEMBRO, `calendario` an invitation to go with it, `datos` what the act adds to the text
 * (see srv/plantilla/campos; dates as local dates or UTC instants, they are written in words).
 */
export interface Aviso {
  plantilla: string
  /** Null when it is about none in particular. */
  caso: string | null
  /** The Resarcimiento that it is about, in place of a case. */
  resarcimiento?: string
  destinos: Destino[]
  area?: string | null
  correo?: string | null
  calendario?: string
  datos?: Record<string, unknown>
}

/** Of whom and of which area it is that something is told. */
interface Asunto { numero: string; correo: string | null; area_code: string | null }

/** A notice about no case is nobody's outside the house. */
const NINGUNO: Asunto = { numero: '', correo: null, area_code: null }

interface Fila {
  ID: string
  destino_code: Destino
  area_code: string | null
  correo: string | null
  situacion_code: string
  motivo: string | null
}

/**
 * Leaves a notice to each destination, inside the caller's transaction and once the case stands as the
 * text shall tell it: the rows and what the queue shall mail are committed with the act or not at all.
 * No text, value or setting makes it throw: what cannot be told is a row that says why. An unknown
 * case is an error of the caller.
 */
export async function avisar(aviso: Aviso): Promise<void> {
  const [delCaso, caso] = await sobreQue(aviso)
  const area = await areaDe(aviso)
  const vigente = await plantillaVigente(aviso.plantilla, 'CORREO')
  const compuesta = componerSinFallar(aviso.plantilla, 'CORREO', vigente, () => datosDelActo(aviso.plantilla, delCaso, { ...area, ...aviso.datos }))
  const servidor = servidorDeCorreo()

  const filas: Fila[] = []
  for (const destino of new Set(aviso.destinos)) filas.push(await filaPara(destino, aviso, caso, compuesta, servidor))
  if (!filas.length) return

  await INSERT.into('escucha.Avisos').entries(filas.map(fila => ({
    ...fila,
    caso_ID: aviso.caso,
    resarcimiento_ID: aviso.resarcimiento ?? null,
    calendario: aviso.calendario ?? null,
    plantilla: aviso.plantilla,
    asunto: compuesta.texto?.asunto ?? `Radicado ${caso.numero}`,
    texto: compuesta.texto?.cuerpo ?? null,
    reparo: compuesta.reparo,
    idMensaje: servidor && fila.situacion_code === 'PENDIENTE' ? idDeMensaje(fila.ID, servidor) : null,
  })))
  const correo = cds.queued(await cds.connect.to('CorreoService'))
  for (const { ID, situacion_code } of filas) if (situacion_code === 'PENDIENTE') await correo.send('enviar', { aviso: ID })
}

async function sobreQue({ caso, resarcimiento }: Aviso): Promise<[DatosDePlantilla, Asunto]> {
  if (caso) return [await datosDelCaso(caso), await SELECT.one.from('escucha.PQRS').columns('radicado as numero', 'correo', 'area_code').where({ ID: caso }) as Asunto]
  if (!resarcimiento) return [datosDeLaCasa(), NINGUNO]
  return [await datosDelResarcimiento(resarcimiento), await SELECT.one.from('escucha.Resarcimientos').columns('numero', 'correo', 'area_code').where({ ID: resarcimiento }) as Asunto]
}

/** The name of an area other than the case's, for the text. */
async function areaDe({ area }: Aviso): Promise<{ area?: string }> {
  if (!area) return {}
  const { name } = await SELECT.one.from('escucha.Areas').columns('name').where({ code: area }) as { name?: string } | undefined ?? {}
  return name ? { area: name } : {}
}

async function filaPara(destino: Destino, aviso: Aviso, caso: Asunto, { texto, reparo }: Compuesta, servidor: ServidorDeCorreo | undefined): Promise<Fila> {
  const deArea = destino === 'AREA' || destino === 'JEFE_AREA'
  const area = deArea ? aviso.area ?? caso.area_code : null
  const correo = await correoDe(destino, area, aviso, caso)
  const fila = (situacion_code: string, motivo: string | null): Fila =>
    ({ ID: cds.utils.uuid(), destino_code: destino, area_code: area, correo, situacion_code, motivo })

  if (deArea && !area) return fila('FALLIDO', 'El caso no tiene un área a la cual avisar.')
  if (!texto) return fila('FALLIDO', reparo)
  if (!correo) return DE_FUERA[destino] ? fila('SIN_CORREO', DE_FUERA[destino]) : fila('INTERNO', 'Sin buzón configurado.')
  if (!esDireccion(correo)) return fila('SIN_CORREO', 'La dirección de correo no es válida; avise por otro medio.')
  if (!servidor) return fila('INTERNO', 'Sin servidor de correo configurado.')
  return fila('PENDIENTE', 'En cola para enviarse.')
}

/** Who does not read in Escucha, and what to do without an address. */
const DE_FUERA: Partial<Record<Destino, string>> = {
  PERSONA: 'La persona no dio un correo; avise por otro medio.',
  ENTIDAD: 'No se indicó el correo de la entidad; avise por otro medio.',
  MIEMBRO: 'No se indicó el correo de quien va a la mesa; avise por otro medio.',
}

async function correoDe(destino: Destino, area: string | null, aviso: Aviso, caso: Asunto): Promise<string | null> {
  if (destino === 'PERSONA') return caso.correo?.trim() || null
  if (destino === 'ENTIDAD' || destino === 'MIEMBRO') return aviso.correo?.trim() || null
  const buzon = await SELECT.one.from('escucha.Buzones').columns('correo').where({ clave: claveDeBuzon(destino, area) }) as { correo: string } | undefined
  return buzon?.correo ?? null
}
