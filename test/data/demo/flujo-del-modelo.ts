import cds from '@sap/cds'
import { destinosPosibles, estadosPermitidos } from '../../../srv/casos/flujo'
import type { Acto } from './textos'

/** The service in whose PQRS each act is an action. */
const SERVICIOS = ['CoordinacionService', 'AreaService']

/** The states to which the model's flow may take a case; throws when the act may not start from where it is. */
export function destinosDe(estado: string, acto: Acto): string[] {
  const req = { target: entidadCon(acto), event: acto } as unknown as cds.Request
  if (!estadosPermitidos(req).includes(estado)) throw new Error(`The model does not let ${acto} start from ${estado}`)
  return destinosPosibles(req)
}

function entidadCon(acto: Acto) {
  const entidades = SERVICIOS.map(s => (cds.model as any).definitions[`${s}.PQRS`])
  const entidad = entidades.find(e => e?.actions?.[acto])
  if (!entidad) throw new Error(`No service has the action ${acto}`)
  return entidad
}
