import type cds from '@sap/cds'

/**
 * Refuses `$apply`. CAP adds the version of a row to whatever is asked of it, which PostgreSQL takes in no group; and what is filled in
 * after the reading belongs to one row.
 */
export function rechazarAgregaciones(req: cds.Request): void {
  const { groupBy, columns } = (req.query.SELECT ?? {}) as { groupBy?: unknown; columns?: { func?: string }[] }
  if (groupBy || columns?.some(c => c.func && c.func !== 'count')) req.reject(400, 'Esta consulta no admite agregaciones ($apply).')
}
