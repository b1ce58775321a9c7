import type cds from '@sap/cds'
import { caminoDe, nivelesDe, nombreDe, type Segmento } from './camino'

/**
 * From a note, a file or a milestone nobody goes on to its case (`Notas(<ID>)/caso/categoria`,
 * `$expand=caso`, `$filter=caso/nombre eq …`, `$apply`): whoever sees the case reads it at PQRS, where
 * rows and elements are guarded; by the way round they would not be.
 */
export function exigirSinRodeos(req: cds.Request): void {
  const pedido = nivelesDe(req).map(({ from: _, ...resto }) => resto)
  const camino = caminoDe(req)
  if (camino.slice(1).some(paso => nombreDe(paso) === 'caso') || pasaPorElCaso([camino.map(paso => (typeof paso === 'string' ? {} : paso.where)), pedido])) {
    req.reject({ status: 400, message: 'Desde aquí no se llega al caso; pídalo por PQRS.', target: 'caso' } as never)
  }
}

/** Anywhere in a query: a reference that goes on behind `caso`, or an expand of it. */
function pasaPorElCaso(parte: unknown): boolean {
  if (!parte || typeof parte !== 'object') return false
  if (Array.isArray(parte)) return parte.some(pasaPorElCaso)
  const { ref, expand, ...resto } = parte as { ref?: Segmento[]; expand?: unknown }
  if (ref?.some((paso, i) => nombreDe(paso) === 'caso' && (i < ref.length - 1 || expand))) return true
  return pasaPorElCaso(ref?.map(paso => (typeof paso === 'string' ? null : paso.where))) || pasaPorElCaso(expand) || Object.values(resto).some(pasaPorElCaso)
}
