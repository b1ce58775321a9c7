import type cds from '@sap/cds'
import { caminoDe, nombreDe } from './camino'

/** The key of the entity that a request addresses, whatever the shape of its last segment. */
export function claveDe(req: cds.Request): string {
  const ultimo = req.params.at(-1) as string | { ID: string }
  return typeof ultimo === 'string' ? ultimo : ultimo.ID
}

/**
 * A path that goes through a case (`PQRS(<ID>)/estado`) is a way to it too: CAP checks where it ends,
 * and a code list is everybody's. What a case says of itself is only for who sees the case.
 */
export function registrarCaminos(servicio: cds.ApplicationService): void {
  servicio.before('READ', '*', async req => {
    const [raiz, ...resto] = caminoDe(req)
    const clave = req.params?.[0] as { ID?: string; IsActiveEntity?: boolean } | string | undefined
    if (!resto.length || !clave || !/\.PQRS(\.drafts)?$/.test(nombreDe(raiz))) return
    const { ID, IsActiveEntity = true } = typeof clave === 'string' ? { ID: clave } : clave
    const { PQRS } = servicio.entities as unknown as { PQRS: { drafts?: unknown } }
    const entidad = IsActiveEntity ? PQRS : PQRS.drafts
    if (!await servicio.run(SELECT.one.from(entidad as never).columns('ID').where({ ID } as never))) req.reject(404)
  })
}

/** The caller sees the case through her own service and restrictions, or it does not exist for her. */
export async function exigirVisible(servicio: cds.ApplicationService, ID: string, req: cds.Request): Promise<void> {
  const visible = await servicio.run(SELECT.one.from(servicio.entities.PQRS as never).columns('ID').where({ ID } as never))
  if (!visible) req.reject(404, 'El caso no existe o no está a su cargo.')
}
