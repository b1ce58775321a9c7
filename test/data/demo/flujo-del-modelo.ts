import cds from '@sap/cds'
import { destinosPosibles, estadosPermitidos } from '../../../srv/casos/flujo'

/** Acts that no action does under their own name: what classifies again, and what time does by itself. */
const SIN_ACCION: Record<string, string | null> = { reclasificar: 'clasificar', silencio: null }

/** The service in whose PQRS each act is an action. */
const SERVICIOS = ['CoordinacionService', 'AreaService']

/** The states to which the model's flow may take a case; throws when the act may not start from where it is. */
export function destinosDe(estado: string, acto: string): string[] {
  const accion = acto in SIN_ACCION ? SIN_ACCION[acto]! : acto
  if (!accion) return []
  const req = { target: entidadCon(accion), event: accion } as unknown as cds.Request
  if (!estadosPermitidos(req).includes(estado)) throw new Error(`The model does not let ${acto} start from ${estado}`)
  return destinosPosibles(req)
}

function entidadCon(acto: string) {
  const entidades = SERVICIOS.map(s => (cds.model as any).definitions[`${s}.PQRS`])
  const entidad = entidades.find(e => e?.actions?.[acto])
  if (!entidad) throw new Error(`No service has the action ${acto}`)
  return entidad
}
