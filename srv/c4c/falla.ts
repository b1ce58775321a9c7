import cds from '@sap/cds'

/**
 * Why C4C did not do it, in Spanish and without what was sent: neither address, body nor document
 * number. `definitiva` faults are answers (4xx): asking again would bring the same. `incierta` is a
 * write that nobody answered: C4C may have done it, or may yet.
 */
export class FallaC4C extends Error {
  constructor(mensaje: string, readonly definitiva: boolean, readonly estado?: number, readonly incierta = false) {
    super(mensaje)
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

const REINTENTABLES = new Set([401, 403, 408, 412, 425, 429])
/** A gateway's answers: what became of the request behind it, it does not know. */
const SIN_DESENLACE = new Set([408, 502, 503, 504])

/** Reads the error of CAP's remote service, which wraps everything into a 502. */
export function fallaDe(e: unknown): FallaC4C {
  if (e instanceof FallaC4C) return e
  const { statusCode, message = '', reason, code } = e as ErrorRemoto
  if (statusCode !== 502) {
    // Not C4C's doing: who runs Escucha must see it, and nobody shall blame C4C
    cds.log('c4c').error((e as Error).stack)
    return new FallaC4C('Escucha tuvo una falla propia al hablar con C4C.', false)
  }
  // Inside a $batch the outer answer is a success and the inner one tells the status
  const estado = reason?.status ?? reason?.response?.status
  const cabeceras = reason?.response?.headers ?? {}
  if (estado === 403 && /^required$/i.test(String(cabeceras['x-csrf-token']))) return new FallaC4C('C4C cerró la sesión de Escucha; se abrirá otra.', false, estado)
  if (estado === 401 || estado === 403) return new FallaC4C('C4C no aceptó las credenciales de Escucha.', false, estado)
  if (/text\/html/.test(message) || /text\/html/.test(String(cabeceras['content-type'] ?? ''))) {
    return new FallaC4C('C4C respondió una página en lugar de datos; puede estar en mantenimiento.', false, estado)
  }
  if (estado === undefined) {
    return /timeout|exceeded|ETIMEDOUT/i.test(`${message} ${String(reason?.message ?? '')} ${code ?? ''}`)
      ? new FallaC4C('C4C no respondió a tiempo.', false)
      : new FallaC4C('C4C no está disponible.', false)
  }
  if (estado === 429) return new FallaC4C('C4C pidió esperar: recibió demasiadas solicitudes.', false, estado)
  if (estado >= 500) return new FallaC4C(`C4C tuvo un error interno (${estado}).`, false, estado)
  return new FallaC4C(`C4C rechazó la operación (${estado}): ${mensajeDe(reason)}`, !REINTENTABLES.has(estado), estado)
}

/** The fault of a write: without an answer of C4C's own, its effect is unknown. */
export function fallaDeEscritura(e: unknown): FallaC4C {
  const falla = fallaDe(e)
  const incierta = falla.estado === undefined || SIN_DESENLACE.has(falla.estado)
  return new FallaC4C(falla.message, falla.definitiva, falla.estado, incierta)
}

/** C4C's own words, for who has to mend it; cut, and without what it repeats of the data sent. */
function mensajeDe(reason: ErrorRemoto['reason']): string {
  const cuerpo = reason?.response?.body as { error?: { message?: { value?: string } } } | undefined
  const deLote = typeof reason?.message === 'object' ? reason.message.value : undefined
  return (cuerpo?.error?.message?.value ?? deLote ?? 'sin explicación')
    .replace(/\S+@\S+/g, '…')
    // Quoted data goes, quoted names of properties stay
    .replace(/['"«]([^'"«»]*)['"»]/g, (citado, dentro: string) => (/^[A-Za-z_]\w*$/.test(dentro) ? citado : '…'))
    .replace(/\d[\d.\s-]{3,}\d/g, '…')
    .slice(0, 300)
}
