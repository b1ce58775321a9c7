import type cds from '@sap/cds'

/** A step of a path through the model; with a condition it is an object. */
export type Segmento = string | { id?: string; where?: unknown }

export const nombreDe = (paso: Segmento | undefined): string => (typeof paso === 'string' ? paso : paso?.id ?? '')

/** The path that a query reads: its entity first, then what it goes on to. */
export const caminoDe = (req: cds.Request): Segmento[] =>
  (req.query?.SELECT?.from as { ref?: Segmento[] } | undefined)?.ref ?? []
