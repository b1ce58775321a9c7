import cds from '@sap/cds'
import { caminoDe, nivelesDe, nombreDe } from '../casos/camino'

interface Elemento { _target?: Entidad }
interface Entidad { name: string; elements: Record<string, Elemento>; '@restrict'?: { grant: string | string[]; to?: string | string[]; where?: unknown }[] }
type Paso = string | { id: string; where?: Nodo[] }
type Nodo = string | { ref?: Paso[]; expand?: (Nodo | '*')[]; xpr?: Nodo[]; args?: Nodo[] | Record<string, Nodo>; list?: Nodo[]; where?: Nodo[]; orderBy?: Nodo[] }

/** Where a level of a query may name what is read along. */
const PARTES = ['columns', 'where', 'groupBy', 'having', 'orderBy']

const enLista = <T>(valor: T | T[] | undefined): T[] => (Array.isArray(valor) ? valor : valor === undefined ? [] : [valor])

/**
 * CAP checks the entity that a request reads and not those that it reads along with it (`$expand`, and paths in `$filter` and `$orderby`): what
 * a role may not read by itself it may not read by the side either, however deep in a chain of `$apply` it is asked for, and what the service
 * does not show, nobody. To be called with the request as it came: what `@restrict` adds to it goes where a client may not.
 */
export function exigirExpansionesVisibles(req: cds.Request, servicio: string): void {
  const leida = leidaPor(req)
  if (!leida) return
  const tocadas = new Set<Entidad>()
  for (const nivel of nivelesDe(req)) for (const parte of PARTES) recorrer((nivel[parte] ?? []) as Nodo[], leida, tocadas)
  const esSuya = (nombre: string) => nombre.startsWith(`${servicio}.`)
  // What stands behind the entities of a service has no restrictions of its own; only the house asks a service for what is not its
  if (esSuya(nombreDe(caminoDe(req)[0])) && [leida, ...tocadas].some(({ name }) => !esSuya(name))) req.reject(403)
  // What CAP asks of itself within a request has no user of its own yet
  const usuario = cds.context?.user ?? req.user
  for (const entidad of tocadas) if (!puedeLeer(entidad, usuario)) req.reject(403)
}

/** Where the path of a query ends; what it goes through CAP looks at itself, and so does its end. */
function leidaPor(req: cds.Request): Entidad | undefined {
  const [raiz, ...resto] = caminoDe(req)
  const entidad = (cds.model!.definitions as unknown as Record<string, Entidad | undefined>)[nombreDe(raiz)]
  return entidad && (resto.length ? seguir(resto as Paso[], entidad, new Set()) : entidad)
}

function recorrer(nodos: readonly Nodo[], desde: Entidad, tocadas: Set<Entidad>): void {
  for (const nodo of nodos) {
    if (typeof nodo !== 'object' || nodo === null) continue
    const hasta = nodo.ref ? seguir(nodo.ref, desde, tocadas) : desde
    for (const dentro of [nodo.expand, nodo.where, nodo.orderBy]) if (Array.isArray(dentro) && hasta) recorrer(dentro, hasta, tocadas)
    for (const dentro of [nodo.xpr, nodo.list, nodo.args && (Array.isArray(nodo.args) ? nodo.args : Object.values(nodo.args))]) if (dentro) recorrer(dentro, desde, tocadas)
  }
}

/** Along the associations of a path; the entity where it ends. */
function seguir(ref: readonly Paso[], desde: Entidad, tocadas: Set<Entidad>): Entidad | undefined {
  let actual: Entidad | undefined = desde
  for (const paso of ref) {
    const siguiente: Entidad | undefined = actual?.elements?.[typeof paso === 'string' ? paso : paso.id]?._target
    if (siguiente) tocadas.add(siguiente)
    if (typeof paso === 'object' && paso.where && siguiente) recorrer(paso.where, siguiente, tocadas)
    actual = siguiente
  }
  return actual
}

/** What is granted on no row is for pages that ask for it all the same: nothing is read along with it. */
const NINGUNA = JSON.stringify({ xpr: [{ val: 1 }, '=', { val: 0 }] })

/** Whether any grant lets her read it; on which rows is the matter of whoever led here. */
const puedeLeer = (entidad: Entidad, usuario: cds.User): boolean => !entidad['@restrict']
  || entidad['@restrict'].some(({ grant, to, where }) => JSON.stringify(where) !== NINGUNA && enLista(grant).some(g => g === 'READ' || g === '*') && enLista(to ?? 'any').some(papel => usuario.is(papel)))
