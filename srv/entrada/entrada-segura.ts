import type cds from '@sap/cds'
import { nivelesDe } from '../casos/camino'
import { aDia } from '../plazos'

type Fila = Record<string, unknown>
interface Elemento { type?: string; is2many?: boolean; is2one?: boolean; items?: unknown; elements?: unknown }
type Elementos = Record<string, Elemento>
interface Lectura { one?: boolean; orderBy?: unknown; where?: unknown; search?: unknown; limit?: { rows?: { val?: number }; offset?: { val?: number } } }

/** NUL, and a surrogate without its other half: PostgreSQL stores neither. */
const IMPOSIBLE = /\0|\p{Surrogate}/u

/** The same as JSON writes it; what a text says of a backslash is doubled there. */
const MEDIO_ESCRITO = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/

/** The largest offset and page that databases take. */
const ENTERO_MAXIMO = 2_147_483_647

/**
 * What a database would refuse inside a transaction already begun, or CAP stumble over, is refused
 * before anything is touched, with its field: the NUL character, half of a character, an empty place in a list, a fraction
 * (no element of ours has any), a page out of all measure. Other control characters, markup and
 * script stay as the person wrote them: every reader escapes.
 */
export function exigirEntradaSegura(req: cds.Request): void {
  rechazar(req, imposible(req.data))
  for (const nivel of nivelesDe(req)) exigirLecturaSegura(req, nivel as Lectura)
}

function exigirLecturaSegura(req: cds.Request, lectura: Lectura): void {
  // One record has no order, and what is calculated no column to order by
  if (lectura.one) delete lectura.orderBy
  const { where, search, limit } = lectura
  if (MEDIO_ESCRITO.test(JSON.stringify([where, search]))) rechazar(req, '$filter')
  for (const [nombre, n] of [['$top', limit?.rows?.val], ['$skip', limit?.offset?.val]] as const) {
    if (typeof n === 'number' && !(n >= 0 && n <= ENTERO_MAXIMO)) rechazar(req, nombre)
  }
}

type Manejar = (this: unknown, req: cds.Request) => Promise<unknown>

/**
 * What can be seen only once CAP knows which entity or act is meant, and before it reads the values
 * itself. Call when the service is ready: its drafts put their own `handle` on it.
 */
export function revisarValoresPrimero(servicio: cds.ApplicationService): void {
  const { handle } = servicio as unknown as { handle: Manejar }
  const revisado: Manejar = async function (req) {
    exigirValoresQueCaben(req)
    return handle.call(this, req)
  }
  Object.assign(servicio, { handle: revisado })
}

/** Lists and objects that are none, days that do not exist. */
function exigirValoresQueCaben(req: cds.Request): void {
  const { elements, actions } = (req.target ?? {}) as unknown as { elements?: Elementos; actions?: Record<string, { params?: Elementos }> }
  const elementos = (actions?.[req.event] ? actions[req.event]!.params : elements) ?? {}
  const malo = Object.entries((req.data ?? {}) as Fila).find(([campo, valor]) => valor !== null && valor !== undefined && !cabe(elementos[campo], valor))
  rechazar(req, malo?.[0])
}

function rechazar(req: cds.Request, campo: string | undefined): void {
  if (campo) req.reject({ status: 400, message: `El campo «${campo}» trae un valor o un carácter que no se puede guardar.`, target: campo } as never)
}

/** A list where many belong, an object where one belongs, neither in a plain value. */
function cabe(elemento: Elemento | undefined, valor: unknown): boolean {
  if (!elemento) return true
  if (elemento.is2many) return Array.isArray(valor)
  if (elemento.is2one) return esObjeto(valor)
  if (elemento.type === 'cds.Date') return esFecha(valor)
  return Boolean(elemento.items ?? elemento.elements) || !(Array.isArray(valor) || esObjeto(valor))
}

const esObjeto = (valor: unknown) => typeof valor === 'object' && valor !== null && Object.getPrototypeOf(valor) === Object.prototype

function esFecha(valor: unknown): boolean {
  try {
    aDia(valor as string)
    return true
  } catch {
    return false
  }
}

function imposible(datos: unknown): string | undefined {
  if (!datos || typeof datos !== 'object') return undefined
  for (const [campo, valor] of Object.entries(datos)) {
    if (typeof valor === 'string' && IMPOSIBLE.test(valor)) return campo
    if (typeof valor === 'number' && !Number.isInteger(valor)) return campo
    // CAP takes a boolean or an empty list for an integer, PostgreSQL does not
    if (campo.endsWith('_code') && valor !== null && !['string', 'number', 'undefined'].includes(typeof valor)) return campo
    if (['ID', 'IsActiveEntity'].includes(campo) && typeof valor === 'object' && valor !== null) return campo
    if (valor === null && Array.isArray(datos)) return campo
    if (Array.isArray(valor) || esObjeto(valor)) {
      const dentro = imposible(valor)
      if (dentro) return `${campo}.${dentro}`
    }
  }
  return undefined
}
