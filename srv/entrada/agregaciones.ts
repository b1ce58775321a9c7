import cds from '@sap/cds'
import { caminoDe, nivelesDe, nombreDe } from '../casos/camino'

/**
 * Refuses `$apply`. CAP adds the version of a row to whatever is asked of it, which PostgreSQL takes in no group; and what is filled in
 * after the reading belongs to one row.
 */
export function rechazarAgregaciones(req: cds.Request): void {
  for (const { groupBy, columns } of nivelesDe(req)) {
    if (groupBy || (columns as { func?: string }[] | undefined)?.some(c => c.func && c.func !== 'count')) req.reject(400, 'Esta consulta no admite agregaciones ($apply).')
  }
}

/**
 * A chain in `$apply` becomes a query of a query, and `concat` several queries at once. Drafts and what is filled in after the reading know
 * neither, and of several CAP does not say which record their path starts from: they are for what says that it is there to be added up.
 */
export function rechazarCadenas(req: cds.Request): void {
  const consultas = [req.query].flat() as cds.Request['query'][]
  const sencilla = !Array.isArray(req.query) && nivelesDe(req).length < 2
  if (!sencilla && !consultas.every(seSuma)) req.reject(400, 'Esta consulta no admite transformaciones encadenadas ($apply).')
}

function seSuma(query: cds.Request['query']): boolean {
  const [raiz, ...resto] = caminoDe({ query })
  return !resto.length && '@Aggregation.ApplySupported.Transformations' in (cds.model!.definitions[nombreDe(raiz)] ?? {})
}
