import cds from '@sap/cds'
import express, { type Application, type Request, type RequestHandler } from 'express'
import { rechazarHondos } from './hondura'

interface Solicitud { headers?: Record<string, string>; body?: unknown }

interface Definicion { kind?: string; type?: string; elements?: Record<string, Definicion>; actions?: Record<string, Definicion>; params?: Record<string, Definicion> }

type Definiciones = Record<string, Definicion>

const INSTANTES = ['cds.Timestamp', 'cds.DateTime']

/**
 * CAP completes an instant written without zone as if it were UTC, five hours off the clock on the
 * wall here, and turns a day that does not exist into another: a legal date would come out wrong in
 * silence. What the client really wrote is seen only here, before CAP reads it. In a `$batch` only the
 * request that says it is refused, by the service that gets it: this leaves word in its headers.
 */
export function exigirInstantesConZona(app: Application, limit: string): void {
  app.use('/odata', express.text({ type: 'multipart/mixed', limit }), rechazarHondos, rechazarSinZona)
}

const AVISO = 'escucha-instante-sin-zona'
const MENSAJE = 'Escriba un instante que exista, con su zona; por ejemplo 2026-07-06T10:00:00-05:00.'

const rechazarSinZona: RequestHandler = (req, res, next) => {
  const esLote = typeof req.body === 'string' || req.path.endsWith('/$batch')
  const campo = esLote ? avisarEnLote(req) : malEscrito(req.body)
  if (!campo) return next()
  res.status(400).json({ error: { code: '400', message: MENSAJE, target: campo } })
}

/** Refuses a request of a `$batch` that was found to write an instant without its zone. */
export function exigirInstantesEscritos(req: cds.Request): void {
  const target = req.headers?.[AVISO] as string | undefined
  if (target) req.reject({ status: 400, message: MENSAJE, target } as never)
}

/** Leaves word in each request of a `$batch`; answers with what is written where there is no request. */
function avisarEnLote(req: Request): string | undefined {
  if (typeof req.body === 'string') {
    const [antes = '', ...partes] = req.body.split(LINEA_DE_SOLICITUD)
    req.body = antes + partes.map(avisarEnParte).join('')
    return malEscritoEnTexto(antes)
  }
  const { requests } = (req.body ?? {}) as { requests?: Solicitud[] }
  if (Array.isArray(requests)) requests.forEach(avisarEnSolicitud)
  return undefined
}

function avisarEnSolicitud(solicitud: Solicitud): void {
  const campo = malEscrito(solicitud.body)
  if (campo) solicitud.headers = { ...solicitud.headers, [AVISO]: campo }
}

/** Where a request of a multipart `$batch` begins; no line of JSON begins so, for in its texts line breaks are escaped. */
const LINEA_DE_SOLICITUD = /^(?=[A-Z]+ \S.* HTTP\/\d\.\d\r?$)/m

function avisarEnParte(parte: string): string {
  const campo = malEscritoEnTexto(parte)
  return campo ? parte.replace(/\r?\n/, salto => `${salto}${AVISO}: ${campo}${salto}`) : parte
}

function malEscrito(cuerpo: unknown): string | undefined {
  if (!cuerpo || typeof cuerpo !== 'object') return undefined
  for (const [campo, valor] of Object.entries(cuerpo)) {
    if (typeof valor === 'string' && nombresDeInstantes().has(campo) && !esInstante(valor)) return campo
    const dentro = malEscrito(valor)
    if (dentro) return dentro
  }
  return undefined
}

/** The JSON of the parts of a multipart `$batch`; a quote inside somebody's text is escaped there, and no key. */
function malEscritoEnTexto(cuerpo: string): string | undefined {
  for (const hallada of cuerpo.matchAll(/(?<!\\)"((?:\w|\\u[\da-f]{4}){1,60})"\s*:\s*"/gi)) {
    const campo = JSON.parse(`"${hallada[1]}"`) as string
    if (!nombresDeInstantes().has(campo)) continue
    // No more than an instant takes: texts of megabytes are not looked through
    const desde = hallada.index + hallada[0].length
    const valor = /^([^"]*)"/.exec(cuerpo.slice(desde, desde + 64))?.[1]
    if (valor === undefined || !esInstante(valor)) return campo
  }
  return undefined
}

const CON_ZONA = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i

/** How it is written, and whether the day exists; whether it makes sense is for who knows what it is. */
function esInstante(valor: string): boolean {
  const dia = CON_ZONA.exec(valor)?.[1]
  return dia !== undefined && !Number.isNaN(Date.parse(valor)) && new Date(`${dia}T00:00:00Z`).toISOString().startsWith(dia)
}

let nombres: Set<string> | undefined

function nombresDeInstantes(): Set<string> {
  return nombres ??= instantesOfrecidos((cds.model as unknown as { definitions: Definiciones }).definitions)
}

/** What clients may write as an instant: the elements and parameters of services, by name. What is not offered cannot be written. */
export function instantesOfrecidos(definiciones: Definiciones): Set<string> {
  const servicios = Object.keys(definiciones).filter(nombre => definiciones[nombre]!.kind === 'service')
  return new Set(Object.entries(definiciones).filter(([nombre]) => servicios.some(s => nombre.startsWith(`${s}.`))).flatMap(([, definicion]) => instantesDe(definicion)))
}

const instantesDe = (definicion: Definicion): string[] => [
  ...Object.entries({ ...definicion.elements, ...definicion.params }).filter(([, { type }]) => INSTANTES.includes(type ?? '')).map(([nombre]) => nombre),
  ...Object.values(definicion.actions ?? {}).flatMap(instantesDe),
]
