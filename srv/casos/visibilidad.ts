import type cds from '@sap/cds'

/** The key of the entity that a request addresses, whatever the shape of its last segment. */
export function claveDe(req: cds.Request): string {
  const ultimo = req.params.at(-1) as string | { ID: string }
  return typeof ultimo === 'string' ? ultimo : ultimo.ID
}

/** The caller sees the case through her own service and restrictions, or it does not exist for her. */
export async function exigirVisible(servicio: cds.ApplicationService, ID: string, req: cds.Request): Promise<void> {
  const visible = await servicio.run(SELECT.one.from(servicio.entities.PQRS as never).columns('ID').where({ ID } as never))
  if (!visible) req.reject(404, 'El caso no existe o no está a su cargo.')
}
