/** The answer of the app; tests look into bodies freely, so they are not typed unless asked for. */
export interface Respuesta<T = any> {
  status: number
  data: T
  headers: Headers
}

/** What a verb throws on 4xx and 5xx: the server's own message, with the answer at hand. */
export class ErrorHttp extends Error {
  readonly status: number
  constructor(peticion: string, readonly response: Respuesta) {
    const { status, data } = response
    const motivo = (data as { error?: { message?: string } } | undefined)?.error?.message ?? String(data ?? '')
    super(`${peticion} -> ${status} ${motivo.slice(0, 500)}`)
    this.name = 'ErrorHttp'
    this.status = status
    // The useful line is the one of the test, not ours.
    Error.captureStackTrace(this, pedir)
  }
}

type Cabeceras = Record<string, string>
type SinCuerpo = <T = any>(url: string, cabeceras?: Cabeceras) => Promise<Respuesta<T>>
type ConCuerpo = <T = any>(url: string, cuerpo?: unknown, cabeceras?: Cabeceras) => Promise<Respuesta<T>>

export interface Verbos {
  GET: SinCuerpo
  DELETE: SinCuerpo
  POST: ConCuerpo
  PUT: ConCuerpo
  PATCH: ConCuerpo
}

export interface Cliente extends Verbos {
  /** The same verbs for expected refusals: they never throw, look at `status`. */
  intentar: Verbos
}

async function pedir(destino: string, metodo: string, cuerpo: unknown, cabeceras: Cabeceras): Promise<Respuesta> {
  const headers = new Headers(cabeceras)
  if (!headers.has('accept')) headers.set('accept', 'application/json')
  let body = cuerpo as RequestInit['body']
  const crudo = typeof cuerpo === 'string' || cuerpo instanceof Uint8Array || cuerpo instanceof FormData || cuerpo instanceof URLSearchParams
  if (cuerpo !== undefined && !crudo) {
    body = JSON.stringify(cuerpo)
    if (!headers.has('content-type')) headers.set('content-type', 'application/json')
  }
  const r = await fetch(destino, { method: metodo, headers, body, redirect: 'manual' })
  return { status: r.status, headers: r.headers, data: await leer(r) }
}

/** JSON as a value, text as a string, anything else (a PDF) as a Buffer, nothing as undefined. */
async function leer(r: Response): Promise<unknown> {
  const bytes = Buffer.from(await r.arrayBuffer())
  const tipo = r.headers.get('content-type') ?? ''
  if (!bytes.length) return undefined
  if (/\bjson\b/.test(tipo)) return JSON.parse(bytes.toString())
  return /^text\/|xml|javascript|^multipart\//.test(tipo) ? bytes.toString() : bytes
}

/** `url` is a function because the port is known only when the server listens. */
export function cliente(url: () => string, usuario?: string, fijas: Cabeceras = {}): Cliente {
  const basicas = usuario === undefined ? fijas : { authorization: 'Basic ' + btoa(`${usuario}:`), ...fijas }
  const hacer = async (lanza: boolean, metodo: string, ruta: string, cuerpo?: unknown, cabeceras: Cabeceras = {}) => {
    const respuesta = await pedir(new URL(ruta, url()).href, metodo, cuerpo, { ...basicas, ...cabeceras })
    if (lanza && respuesta.status >= 400) throw new ErrorHttp(`${metodo} ${ruta}`, respuesta)
    return respuesta
  }
  const verbos = (lanza: boolean): Verbos => ({
    GET: (ruta, cabeceras) => hacer(lanza, 'GET', ruta, undefined, cabeceras),
    DELETE: (ruta, cabeceras) => hacer(lanza, 'DELETE', ruta, undefined, cabeceras),
    POST: (ruta, cuerpo, cabeceras) => hacer(lanza, 'POST', ruta, cuerpo, cabeceras),
    PUT: (ruta, cuerpo, cabeceras) => hacer(lanza, 'PUT', ruta, cuerpo, cabeceras),
    PATCH: (ruta, cuerpo, cabeceras) => hacer(lanza, 'PATCH', ruta, cuerpo, cabeceras),
  })
  return { ...verbos(true), intentar: verbos(false) }
}
