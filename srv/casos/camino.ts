import type cds from '@sap/cds'

/** A step of a path through the model; with a condition it is an object. */
export type Paso = string | { id?: string; where?: unknown }

export const nombreDe = (paso: Paso | undefined): string => (typeof paso === 'string' ? paso : paso?.id ?? '')

/** The path that a query reads: its entity first, then what it goes on to. */
export const caminoDe = (req: cds.Request): Paso[] =>
  (req.query?.SELECT?.from as { ref?: Paso[] } | undefined)?.ref ?? []
