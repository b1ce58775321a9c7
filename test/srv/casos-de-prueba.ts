import { randomInt, randomUUID } from 'node:crypto'
import { servidor, type Servidor } from '../bases/servidor'
import type { Respuesta } from '../bases/peticiones'
import { calendarioColombia, fechaLocal } from '../../srv/plazos'

/** The services by the word that stands in their address. */
export const RUTA = {
  atencion: '/odata/v4/atencion',
  coordinacion: '/odata/v4/coordinacion',
  area: '/odata/v4/area',
  politica: '/odata/v4/politica',
  integracion: '/odata/v4/integracion',
} as const

export const CUALQUIER_VERSION = { 'if-match': '*' }

/** The checklist of QUINDIO, the active pack. */
export const LISTA_DE_CALIDAD = ['CALIDAD', 'CLARIDAD', 'PRECISION', 'IDONEIDAD', 'CONGRUENCIA']

// Whatever sandbox runs on this machine is none of these tests' business: nobody listens there.
process.env.cds_requires_c4c_credentials_url = 'http://127.0.0.1:9/sap/c4c/odata/v1/c4codataapi'

type Tarea = (...args: unknown[]) => Promise<unknown>

/**
 * The app without C4C. Once a file, before anything else.
 *
 * What waits for C4C is tried again and again in the background, and CAP's queue does not stop for the end
 * of a test file: it would open connections to a database that is gone. So its work is stopped first, and
 * what is under way is waited for.
 */
export function appSinC4C(): Servidor {
  const enCurso = new Set<Promise<unknown>>()
  let cerrada = false
  beforeAll(() => {
    const c = s.cds as unknown as { spawn: (a: unknown, b: unknown) => unknown }
    const original = c.spawn.bind(c)
    const vigilada = (tarea: Tarea): Tarea => async (...args) => {
      if (cerrada) return undefined
      const hecha = tarea(...args)
      enCurso.add(hecha)
      return hecha.finally(() => enCurso.delete(hecha))
    }
    c.spawn = (a, b) => cerrada ? undefined : typeof a === 'function' ? original(vigilada(a as Tarea), b) : original(a, vigilada(b as Tarea))
  })
  // Registered before those of servidor(), so it runs before the server goes
  afterAll(async () => {
    cerrada = true
    await Promise.allSettled(enCurso)
  })
  const s = servidor()
  return s
}

export const base64 = (contenido: string | Buffer) => Buffer.from(contenido).toString('base64')

/** Invented people: no number of these belongs to anybody on purpose. */
export const documentoGenerado = () => String(randomInt(1_000_000_000, 1_999_999_999))

export function peticion(otros: Record<string, unknown> = {}): Record<string, unknown> {
  return { nombre: `Persona Generada ${randomUUID().slice(0, 8)}`, texto: 'Pide revisar su inscripción al curso de natación.', ...otros }
}

export interface CasoLeido { ID: string; radicado: string; [campo: string]: any }

export async function radicarComo(s: Servidor, usuario: string, otros: Record<string, unknown> = {}): Promise<CasoLeido> {
  return (await s.como(usuario).POST<CasoLeido>(`${RUTA.atencion}/PQRS`, peticion(otros))).data
}

export const radicar = (s: Servidor, otros: Record<string, unknown> = {}) => radicarComo(s, 'asesor', otros)

/** The address of an active case in a service; only atencion has drafts, and the key that goes with them. */
export function casoEn(servicio: keyof typeof RUTA, ID: string): string {
  return `${RUTA[servicio]}/PQRS(${servicio === 'atencion' ? `ID=${ID},IsActiveEntity=true` : ID})`
}

export const borradorEn = (ID: string) => `${RUTA.atencion}/PQRS(ID=${ID},IsActiveEntity=false)`

const SERVICIO_DE: Record<string, keyof typeof RUTA> = { responderArea: 'area' }
const NOMBRE = { atencion: 'AtencionService', coordinacion: 'CoordinacionService', area: 'AreaService', politica: 'PoliticaService', integracion: 'IntegracionService' }

export function rutaDeActo(acto: string, ID: string): string {
  const servicio = SERVICIO_DE[acto] ?? 'coordinacion'
  return `${casoEn(servicio, ID)}/${NOMBRE[servicio]}.${acto}`
}

const PRUEBA = () => ({ medio: 'CORREO', entregadaEn: new Date().toISOString(), prueba: 'Acuse generado 0001' })

/** The double of fifteen business days from today is farther than this, whatever the holidays between. */
const DIA_HABIL_TRAS_EL_LEGAL = calendarioColombia().sumarHabiles(fechaLocal(new Date()), 20)

/** Who does each act that is not of Atención al Usuario. */
export const QUIEN: Record<string, string> = { responderArea: 'area', aprobarImprocedencia: 'direccion', rechazarImprocedencia: 'direccion' }

/** Data with which each act is accepted in its state. */
export function datosDe(acto: string): Record<string, unknown> {
  switch (acto) {
    case 'clasificar': return { tipologia: 'QUEJA' }
    case 'trasladarAArea': return { area: 'RECREACION' }
    case 'responderArea': return { texto: 'El área revisó la inscripción y la corrigió.' }
    case 'devolverAlArea': return { motivo: 'Falta decir desde cuándo queda inscrita.' }
    case 'responder': return { texto: 'Su inscripción quedó corregida.', verificados: LISTA_DE_CALIDAD }
    case 'registrarEntrega': return PRUEBA()
    case 'prorrogar': return { nuevaFecha: DIA_HABIL_TRAS_EL_LEGAL, motivo: 'Falta un documento de otra dependencia.' }
    case 'solicitarCompletar': return { requerimiento: 'Copia del recibo de pago.' }
    case 'ampliarCompletar': return { motivo: 'La persona pidió más tiempo por escrito.' }
    case 'registrarComplemento': return { resumen: 'Trajo la copia del recibo.' }
    case 'trasladarPorCompetencia': return { entidad: 'Entidad Generada', motivo: 'Es de su competencia.' }
    case 'declararImprocedente': return { causal: 'IRRESPETUOSA', motivo: 'Contiene expresiones irrespetuosas.' }
    case 'rechazarImprocedencia': return { motivo: 'La petición es respetuosa.' }
    case 'desistir': return { motivo: 'La persona dijo que ya no lo necesita.' }
    case 'reabrir': return { motivo: 'La persona no está conforme con la respuesta.' }
    case 'registrarAviso': return PRUEBA()
    case 'previsualizarClasificacion': return { tipologia: 'QUEJA' }
    default: return {}
  }
}

/** An act as its rightful role; refused answers come back as they are. */
export function intentarActo(
  s: Servidor, acto: string, ID: string, { usuario, datos, cabeceras }: { usuario?: string; datos?: unknown; cabeceras?: Record<string, string> } = {},
): Promise<Respuesta> {
  return s.como(usuario ?? QUIEN[acto] ?? 'coordinador').intentar
    .POST(rutaDeActo(acto, ID), datos ?? datosDe(acto), cabeceras ?? CUALQUIER_VERSION)
}

export async function hacer(s: Servidor, ID: string, ...actos: string[]): Promise<void> {
  for (const acto of actos) {
    const { status, data } = await intentarActo(s, acto, ID)
    if (status >= 400) throw new Error(`${acto}: ${status} ${JSON.stringify(data)}`)
  }
}

/** Acts that lead from filing to each state. */
export const CAMINO: Record<string, string[]> = {
  Radicada: [],
  Clasificada: ['clasificar'],
  EnArea: ['clasificar', 'trasladarAArea'],
  RespuestaArea: ['clasificar', 'trasladarAArea', 'responderArea'],
  Respondida: ['clasificar', 'trasladarAArea', 'responderArea', 'responder'],
  Cerrada: ['clasificar', 'trasladarAArea', 'responderArea', 'responder', 'registrarEntrega', 'cerrar'],
  PorCompletar: ['clasificar', 'trasladarAArea', 'solicitarCompletar'],
  PorAprobar: ['clasificar', 'trasladarAArea', 'declararImprocedente'],
  Improcedente: ['clasificar', 'trasladarAArea', 'declararImprocedente', 'aprobarImprocedencia'],
  Trasladada: ['clasificar', 'trasladarPorCompetencia'],
  Desistida: ['clasificar', 'desistir'],
}

export async function casoEnEstado(s: Servidor, estado: string, otros: Record<string, unknown> = {}): Promise<CasoLeido> {
  const caso = await radicar(s, otros)
  await hacer(s, caso.ID, ...CAMINO[estado]!)
  return caso
}

/** A case as Atención al Usuario sees it, with what acts leave behind. */
export async function leerCaso(s: Servidor, ID: string): Promise<CasoLeido> {
  const hijos = 'hitos($orderby=venceEn,tipo_code,ronda),historia($orderby=orden),entregas,verificaciones,anexos,notas,espejo,comunicaciones($orderby=createdAt),vinculos'
  return (await s.como('coordinador').GET<CasoLeido>(`${casoEn('coordinacion', ID)}?$expand=${hijos}`)).data
}

/** The error of an OData answer: first message and target, wherever they are. */
export function errorDe(respuesta: Respuesta): { message: string; target?: string; code: string; details?: { message: string; target?: string }[] } {
  return (respuesta.data as { error: { message: string; target?: string; code: string } }).error
}
