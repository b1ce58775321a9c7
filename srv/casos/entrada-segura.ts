import type cds from '@sap/cds'

/**
 * PostgreSQL refuses the NUL character inside a transaction already begun; it is refused here, with
 * its field, before anything is touched. Other control characters, markup and script stay as the
 * person wrote them: every reader escapes.
 */
export function registrarEntradaSegura(servicio: cds.ApplicationService): void {
  servicio.before('*', req => {
    const campo = conNulo(req.data)
    if (campo) req.reject({ status: 400, message: `El campo «${campo}» trae un carácter que no se puede guardar.`, target: campo } as never)
  })
}

function conNulo(datos: unknown): string | undefined {
  if (!datos || typeof datos !== 'object') return undefined
  for (const [campo, valor] of Object.entries(datos)) {
    if (typeof valor === 'string' && valor.includes('\u0000')) return campo
    if (Array.isArray(valor) || (valor !== null && typeof valor === 'object' && Object.getPrototypeOf(valor) === Object.prototype)) {
      const dentro = conNulo(valor)
      if (dentro) return `${campo}.${dentro}`
    }
  }
  return undefined
}
