import cds from '@sap/cds'
import { leerCodigos, type Codigos } from '../c4c/codigos/leer'
import { FallaC4C } from '../c4c/conexion/falla'
import { Rechazo } from '../casos/rechazo'

/** Asks C4C on behalf of a request: what it does not answer is told to who asked (503). */
export async function deC4C<T>(req: cds.Request, leer: () => Promise<T>): Promise<T> {
  try {
    return await leer()
  } catch (e) {
    if (e instanceof FallaC4C) {
      const duda = e.incierta ? ' Puede que C4C la haya hecho: revise antes de repetirla.' : ''
      return req.reject(503, e.message + duda) as never
    }
    throw e
  }
}

/** Whether this request holds a connection to the database: one transaction inside another would wait for it for ever where there is but one. */
const tieneLaBase = (): boolean =>
  Boolean((cds.context as unknown as { transactions?: Map<unknown, { ready?: unknown }> } | undefined)?.transactions?.get(cds.db)?.ready)

/**
 * Reads in a transaction of its own, that ends before C4C is asked: who waits for C4C holds no connection. Where the request
 * has one already, as others of its group do, it is used.
 */
export const leerAparte = async <T>(leer: () => Promise<T>): Promise<T> => (tieneLaBase() ? leer() : await cds.tx(leer))

export const codigosAparte = (): Promise<Codigos> => leerAparte(leerCodigos)

/** For what is committed here before C4C is told: it cannot be taken back with the rest of a group. Throws Rechazo. */
export function exigirSola(): void {
  if (tieneLaBase()) throw new Rechazo(400, 'Esta acción se pide sola y no en un grupo con otras.')
}
