/**
 * Why C4C did not do it, in Spanish and without what was sent: neither address, body nor document
 * number. `definitiva` faults are answers (4xx): asking again would bring the same.
 */
export class FallaC4C extends Error {
  constructor(mensaje: string, readonly definitiva: boolean, readonly estado?: number) {
    super(mensaje)
  }
}

interface ErrorRemoto {
  message?: string
  code?: string
  reason?: { code?: string; message?: string; response?: { status?: number; headers?: Record<string, unknown>; body?: unknown } }
  cause?: { code?: string }
}

const REINTENTABLES = new Set([401, 403, 408, 412, 425, 429])

/** Reads the error of CAP's remote service, which wraps everything into a 502. */
export function fallaDe(e: unknown): FallaC4C {
  if (e instanceof FallaC4C) return e
  const { message = '', reason, code } = e as ErrorRemoto
  const estado = reason?.response?.status
  if (/text\/html/.test(message) || /text\/html/.test(String(reason?.response?.headers?.['content-type'] ?? ''))) {
    return new FallaC4C('C4C respondió una página en lugar de datos; puede estar en mantenimiento.', false, estado)
  }
  if (estado === undefined) {
    return /timeout|exceeded|ETIMEDOUT/i.test(`${message} ${reason?.message ?? ''} ${code ?? ''}`)
      ? new FallaC4C('C4C no respondió a tiempo.', false)
      : new FallaC4C('C4C no está disponible.', false)
  }
  if (estado === 401 || estado === 403) return new FallaC4C('C4C no aceptó las credenciales de Escucha.', false, estado)
  if (estado === 429) return new FallaC4C('C4C pidió esperar: recibió demasiadas solicitudes.', false, estado)
  if (estado >= 500) return new FallaC4C(`C4C tuvo un error interno (${estado}).`, false, estado)
  return new FallaC4C(`C4C rechazó la operación (${estado}): ${mensajeDe(reason?.response?.body)}`, !REINTENTABLES.has(estado), estado)
}

/** C4C's own words, for who has to mend it; cut, and without anything that looks like a personal number. */
function mensajeDe(cuerpo: unknown): string {
  const valor = (cuerpo as { error?: { message?: { value?: string } } } | undefined)?.error?.message?.value
  return (valor ?? 'sin explicación').replace(/\d{5,}/g, '…').slice(0, 300)
}
