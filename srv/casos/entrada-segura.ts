import type cds from '@sap/cds'
import { aDia } from '../plazos'

type Fila = Record<string, unknown>
interface Elemento { type?: string; is2many?: boolean }

/** The largest offset and page that databases take. */
const ENTERO_MAXIMO = 2_147_483_647

/**
 * What a database would refuse inside a transaction already begun, or CAP stumble over, is refused
 * before anything is touched, with its field: the NUL character, an empty place in a list, a fraction
 * (no element of ours has any), a page out of all measure. Other control characters, markup and
 * script stay as the person wrote them: every reader escapes.
 */
export function exigirEntradaSegura(req: cds.Request): void {
  rechazar(req, imposible(req.data))
  const { where, search, limit } = (req.query?.SELECT ?? {}) as { where?: unknown; search?: unknown; limit?: { rows?: { val?: number }; offset?: { val?: number } } }
  if (JSON.stringify([where, search]).includes('\\u0000')) rechazar(req, '$filter')
  for (const [nombre, n] of [['$top', limit?.rows?.val], ['$skip', limit?.offset?.val]] as const) {
    if (typeof n === 'number' && !(n >= 0 && n <= ENTERO_MAXIMO)) rechazar(req, nombre)
  }
}

/** What can be seen only once CAP knows which entity is meant: lists that are none, days that do not exist. */
export function registrarEntradaSegura(servicio: cds.ApplicationService): void {
  servicio.before('*', req => {
    const elementos = (req.target as unknown as { elements?: Record<string, Elemento> } | undefined)?.elements ?? {}
    const malo = Object.entries((req.data ?? {}) as Fila).find(([campo, valor]) => valor !== null && (
      elementos[campo]?.is2many ? !Array.isArray(valor) : elementos[campo]?.type === 'cds.Date' && !esFecha(valor)))
    rechazar(req, malo?.[0])
  })
  servicio.on('error', ocultarValores)
}

function rechazar(req: cds.Request, campo: string | undefined): void {
  if (campo) req.reject({ status: 400, message: `El campo «${campo}» trae un valor o un carácter que no se puede guardar.`, target: campo } as never)
}

function esFecha(valor: unknown): boolean {
  try {
    aDia(valor as string)
    return true
  } catch {
    return false
  }
}

/** The log prints errors whole; what they hold of the refused value may be a document number or a petition. */
function ocultarValores(error: Error & { details?: object[] }): void {
  for (const e of [error, ...Array.isArray(error.details) ? error.details : []] as Fila[]) {
    for (const dato of ['args', 'value']) {
      if (Object.hasOwn(e, dato)) Object.defineProperty(e, dato, { value: e[dato], enumerable: false, configurable: true, writable: true })
    }
  }
}

function imposible(datos: unknown): string | undefined {
  if (!datos || typeof datos !== 'object') return undefined
  for (const [campo, valor] of Object.entries(datos)) {
    if (typeof valor === 'string' && valor.includes('\u0000')) return campo
    if (typeof valor === 'number' && !Number.isInteger(valor)) return campo
    // CAP takes a boolean or an empty list for an integer, PostgreSQL does not
    if (campo.endsWith('_code') && valor !== null && !['string', 'number', 'undefined'].includes(typeof valor)) return campo
    if (valor === null && Array.isArray(datos)) return campo
    if (Array.isArray(valor) || (valor !== null && typeof valor === 'object' && Object.getPrototypeOf(valor) === Object.prototype)) {
      const dentro = imposible(valor)
      if (dentro) return `${campo}.${dentro}`
    }
  }
  return undefined
}
