import type cds from '@sap/cds'

const ultimas = new WeakMap<object, Promise<unknown>>()

/**
 * CAP runs the requests of one changeset at once and in one transaction, where no lock of the
 * database holds one back from the other: what reads and then writes waits for the one before.
 */
export function porTurno<T>(req: cds.Request, tarea: () => Promise<T>): Promise<T> {
  const transaccion = (req as unknown as { tx: { context: object } }).tx.context
  const propia = (ultimas.get(transaccion) ?? Promise.resolve()).then(tarea)
  ultimas.set(transaccion, propia.catch(() => undefined))
  return propia
}
