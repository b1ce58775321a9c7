import { setImmediate as otraVuelta } from 'node:timers/promises'
import cds from '@sap/cds'

/** Requests of one group of a `$batch` run at the same time, in one transaction and so on one connection to the database. */
interface Grupo { miembros: Set<object>; sola: boolean }

type Contexto = { context?: object; transactions?: Map<unknown, { ready?: unknown }> }

const grupos = new WeakMap<object, Grupo>()

const contexto = () => cds.context as unknown as Contexto | undefined
const grupoDe = (raiz = contexto()?.context): Grupo | undefined => raiz && grupos.get(raiz)

/**
 * Counts a request into its group. An operation marked `@escucha.sola` commits while it runs, which cannot be taken back with
 * the rest, and would wait for ever for a connection that the rest holds: it is refused in a group, and so is who joins it.
 */
export async function exigirSola(req: cds.Request, esSola: boolean): Promise<void> {
  const peticion = (req as unknown as { _: { req?: { _subrequest?: boolean } } })._.req
  const raiz = contexto()?.context
  if (!peticion?._subrequest || !raiz) return
  const grupo = grupoDe(raiz) ?? { miembros: new Set(), sola: false }
  grupos.set(raiz, grupo)
  grupo.miembros.add(peticion)
  if (grupo.sola && grupo.miembros.size > 1) rechazar(req)
  if (!esSola) return
  grupo.sola = true
  if (await enCompania()) rechazar(req)
}

/**
 * Reads in a transaction of its own that ends before C4C is asked: who waits for C4C holds no connection. In a group, or where the
 * request has its connection already, that one is used: another would wait for it for ever where there is but one.
 */
export const leerAparte = async <T>(leer: () => Promise<T>): Promise<T> => (await enCompania() || tieneLaBase() ? leer() : await cds.tx(leer))

/** Whether others are in the same group: they all set out in the same turn. */
async function enCompania(): Promise<boolean> {
  const grupo = grupoDe()
  if (grupo?.miembros.size === 1) await otraVuelta()
  return (grupo?.miembros.size ?? 0) > 1
}

const tieneLaBase = (): boolean => Boolean(contexto()?.transactions?.get(cds.db)?.ready)

function rechazar(req: cds.Request): never {
  return req.reject(400, 'Esta acción se pide sola y no en un grupo con otras.') as never
}
