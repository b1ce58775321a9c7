import type cds from '@sap/cds'

type Marca = { '#': string }
type AccionConFlujo = { '@from'?: Marca | Marca[]; '@to'?: Marca; '@escucha.hacia'?: Marca[] }

const accionDe = (req: cds.Request): AccionConFlujo =>
  ((req.target as unknown as { actions: Record<string, AccionConFlujo> }).actions)[req.event] ?? {}

const nombres = (marcas: Marca | Marca[] | undefined): string[] =>
  (Array.isArray(marcas) ? marcas : marcas ? [marcas] : []).map(marca => marca['#'])

/** The states from which the model lets this action start (`@flow.status`, `@from`). */
export const estadosPermitidos = (req: cds.Request): string[] => nombres(accionDe(req)['@from'])

/**
 * The states to which the model lets this action take the case: the one of its `@to`, or those of
 * `@escucha.hacia` where the act itself finds out which (CAP's flows know one only). None leaves it where it is.
 */
export function destinosPosibles(req: cds.Request): string[] {
  const { '@to': a, '@escucha.hacia': hacia } = accionDe(req)
  return nombres(a ?? hacia)
}
