import cds from '@sap/cds'
import { recortar } from '../../casos/recortar'
import { ajustes } from '../ajustes'

interface Caracter {
  /** An answer (4xx): asking again would bring the same. */
  definitiva?: boolean
  /** HTTP status of C4C, where it answered. */
  estado?: number
  /** A write that nobody answered: C4C may have done it, or may yet. */
  incierta?: boolean
  /** How long C4C wants to be left alone, in milliseconds. */
  esperarMs?: number
  /** Whether C4C was asked at all: what was held back here is no failed attempt. */
  contada?: boolean
  /** C4C as a whole is away, or wants to be left alone: whatever else is asked now would meet the same. */
  general?: boolean
}

/**
 * Why C4C did not do it, in Spanish and without what was sent: neither address, body nor document
 * number.
 */
export class FallaC4C extends Error {
  readonly definitiva: boolean
  readonly estado?: number
  readonly incierta: boolean
  readonly esperarMs?: number
  readonly contada: boolean
  readonly general: boolean

  constructor(mensaje: string, { definitiva = false, estado, incierta = false, esperarMs, contada = true, general = false }: Caracter = {}) {
    super(mensaje)
    this.definitiva = definitiva
    this.estado = estado
    this.incierta = incierta
    this.esperarMs = esperarMs
    this.contada = contada
    this.general = general
  }
}

interface ErrorRemoto {
  statusCode?: number
  message?: string
  code?: string
  reason?: {
    status?: number
    code?: string
    message?: string | { value?: string }
    response?: { status?: number; headers?: Record<string, unknown>; body?: unknown }
  }
}

const REINTENTABLES = new Set([408, 412, 425, 429])
/** A gateway's answers: what became of the request behind it, it does not know. */
const SIN_DESENLACE = new Set([408, 502, 503, 504])

/** Reads the error of CAP's remote service, which wraps everything into a 502. */
export function fallaDe(e: unknown): FallaC4C {
  if (e instanceof FallaC4C) return e
  const { statusCode, message = '', reason, code } = e as ErrorRemoto
  if (statusCode !== 502) {
    // Not C4C's doing: who runs Escucha must see it, and nobody shall blame C4C
    cds.log('c4c').error((e as Error).stack)
    return new FallaC4C('Escucha tuvo una falla propia al hablar con C4C.')
  }
  if (reason?.code === 'EOPENBREAKER') {
    const { resetTimeout } = ajustes().cortacircuito
    return new FallaC4C('C4C viene fallando; Escucha espera antes de volver a llamarlo.', { contada: false, esperarMs: resetTimeout, general: true })
  }
  // Inside a $batch the outer answer is a success and the inner one tells the status
  const estado = reason?.status ?? reason?.response?.status
  const cabeceras = reason?.response?.headers ?? {}
  const esperarMs = esperaPedida(cabeceras['retry-after'])
  if (estado === 403 && /^required$/i.test(String(cabeceras['x-csrf-token']))) return new FallaC4C('C4C cerró la sesión de Escucha; se abrirá otra.', { estado })
  // With words of its own C4C lets the user in, and refuses this one thing
  if (estado === 401 || (estado === 403 && !palabrasDe(reason))) return new FallaC4C('C4C no aceptó las credenciales de Escucha.', { estado, general: true })
  if (/text\/html/.test(message) || /text\/html/.test(String(cabeceras['content-type'] ?? ''))) {
    return new FallaC4C('C4C respondió una página en lugar de datos; puede estar en mantenimiento.', { estado, general: true })
  }
  if (estado === undefined) {
    return new FallaC4C(/timeout|exceeded|ETIMEDOUT/i.test(`${message} ${String(reason?.message ?? '')} ${code ?? ''}`) ? 'C4C no respondió a tiempo.' : 'C4C no está disponible.', { general: true })
  }
  if (estado === 429) return new FallaC4C('C4C pidió esperar: recibió demasiadas solicitudes.', { estado, esperarMs, general: true })
  if (estado >= 500) return new FallaC4C(`C4C tuvo un error interno (${estado}).`, { estado, esperarMs, general: SIN_DESENLACE.has(estado) })
  return new FallaC4C(`C4C rechazó la operación (${estado}): ${mensajeDe(reason)}`, { definitiva: !REINTENTABLES.has(estado), estado })
}

/** Longest pause that a `Retry-After` brings about, in milliseconds. */
const ESPERA_MAXIMA_MS = 10 * 60_000

/** `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), in milliseconds. */
function esperaPedida(cabecera: unknown): number | undefined {
  if (cabecera === undefined) return undefined
  const segundos = Number(cabecera)
  const ms = Number.isNaN(segundos) ? Date.parse(String(cabecera)) - Date.now() : segundos * 1000
  return ms > 0 ? Math.min(ms, ESPERA_MAXIMA_MS) : undefined
}

/** The fault of a write: without an answer of C4C's own, its effect is unknown. */
export function fallaDeEscritura(e: unknown): FallaC4C {
  const falla = fallaDe(e)
  if (!falla.contada) return falla
  const incierta = falla.estado === undefined || SIN_DESENLACE.has(falla.estado)
  return new FallaC4C(falla.message, { ...falla, incierta })
}

/** C4C's own words, for who has to mend it; cut, and without what it repeats of the data sent. */
function mensajeDe(reason: ErrorRemoto['reason']): string {
  const dicho = (palabrasDe(reason) ?? 'sin explicación')
    .replace(/\S+@\S+/g, '…')
    // Quoted data goes, quoted names of properties stay
    .replace(/['"«]([^'"«»]*)['"»]/g, (citado, dentro: string) => (/^[A-Za-z_]\w*$/.test(dentro) ? citado : '…'))
    .replace(/\d[\d.\s-]{3,}\d/g, '…')
  return recortar(dicho, 300)
}

function palabrasDe(reason: ErrorRemoto['reason']): string | undefined {
  const cuerpo = reason?.response?.body as { error?: { message?: { value?: string } } } | undefined
  const deLote = typeof reason?.message === 'object' ? reason.message.value : undefined
  return cuerpo?.error?.message?.value ?? deLote
}
