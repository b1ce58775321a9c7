import type cds from '@sap/cds'

type Marca = { '#': string }
type AccionConFlujo = { '@from'?: Marca | Marca[]; '@to'?: Marca }

const accionDe = (req: cds.Request): AccionConFlujo =>
  ((req.target as unknown as { actions: Record<string, AccionConFlujo> }).actions)[req.event] ?? {}

/** The states from which the model lets this action start (`@flow.status`, `@from`). */
export function estadosPermitidos(req: cds.Request): string[] {
  const desde = accionDe(req)['@from']
  return (Array.isArray(desde) ? desde : desde ? [desde] : []).map(marca => marca['#'])
}

/** The state to which the model takes the case, undefined when the action leaves it where it is. */
export function siguienteEstado(req: cds.Request): string | undefined {
  return accionDe(req)['@to']?.['#']
}
