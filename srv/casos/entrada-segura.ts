import type cds from '@sap/cds'

/**
 * PostgreSQL refuses the NUL character inside a transaction already begun; it is refused here, with
 * its field, before anything is touched, and so is an empty place in a list, on which CAP stumbles.
 * Other control characters, markup and script stay as the person wrote them: every reader escapes.
 */
export function registrarEntradaSegura(servicio: cds.ApplicationService): void {
  servicio.before('*', req => {
    const campo = conNulo(req.data)
    if (campo) req.reject({ status: 400, message: `El campo «${campo}» trae un valor o un carácter que no se puede guardar.`, target: campo } as never)
  })
  servicio.on('error', ocultarValores)
}

/** The log prints errors whole, and `args` holds the refused value: perhaps a document number or a petition. */
function ocultarValores(error: Error & { args?: unknown; details?: { args?: unknown }[] }): void {
  for (const e of [error, ...Array.isArray(error.details) ? error.details : []]) {
    if (e.args) Object.defineProperty(e, 'args', { value: e.args, enumerable: false, configurable: true, writable: true })
  }
}

function conNulo(datos: unknown): string | undefined {
  if (!datos || typeof datos !== 'object') return undefined
  for (const [campo, valor] of Object.entries(datos)) {
    if (typeof valor === 'string' && valor.includes('\u0000')) return campo
    if (valor === null && Array.isArray(datos)) return campo
    if (Array.isArray(valor) || (valor !== null && typeof valor === 'object' && Object.getPrototypeOf(valor) === Object.prototype)) {
      const dentro = conNulo(valor)
      if (dentro) return `${campo}.${dentro}`
    }
  }
  return undefined
}
