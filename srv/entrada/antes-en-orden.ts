import type cds from '@sap/cds'

interface Manejador { handler: (this: unknown, req: object) => unknown }

/**
 * CAP runs what goes before an event all at once. When one part refuses while another still asks the
 * database, that question opens a transaction already rolled back, and its connection is never given
 * back: on SQLite, which has one, nobody is served any more. Here each part waits for the one before
 * and is left out once one has refused. Call when all are registered.
 */
export function antesEnOrden(servicio: cds.ApplicationService): void {
  const ultimos = new WeakMap<object, Promise<unknown>>()
  for (const registro of (servicio as unknown as { handlers: { before: Manejador[] } }).handlers.before) {
    const { handler } = registro
    registro.handler = function (req) {
      const propio = (ultimos.get(req) ?? Promise.resolve()).then(() => handler.call(this, req))
      ultimos.set(req, propio)
      return propio
    }
  }
}
