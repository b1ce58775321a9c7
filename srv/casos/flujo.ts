import type cds from '@sap/cds'

type Marca = { '#': string }
type AccionConFlujo = { '@from'?: Marca | Marca[]; '@to'?: Marca; '@escucha.hacia'?: Marca[] }

/** An action of an entity of a service; a request for it says both. */
export type Accion = Pick<cds.Request, 'target' | 'event'>

const accionDe = ({ target, event }: Accion): AccionConFlujo =>
  ((target as unknown as { actions: Record<string, AccionConFlujo> }).actions)[event] ?? {}

const nombres = (marcas: Marca | Marca[] | undefined): string[] =>
  (Array.isArray(marcas) ? marcas : marcas ? [marcas] : []).map(marca => marca['#'])

/** The states from which the model lets this action start (`@flow.status`, `@from`). */
export const estadosPermitidos = (accion: Accion): string[] => nombres(accionDe(accion)['@from'])

/**
 * The states to which the model lets this action take the case: the one of its `@to`, or those of
 * `@escucha.hacia` where the act itself finds out which (CAP's flows know one only). None leaves it where it is.
 */
export function destinosPosibles(accion: Accion): string[] {
  const { '@to': a, '@escucha.hacia': hacia } = accionDe(accion)
  return nombres(a ?? hacia)
}
