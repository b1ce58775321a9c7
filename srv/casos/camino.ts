import type cds from '@sap/cds'

/** A step of a path through the model; with a condition it is an object. */
export type Segmento = string | { id?: string; where?: unknown }

/** What a query asks, and what it asks it of: a path, or another query. */
export interface Nivel { from?: { ref?: Segmento[]; SELECT?: Nivel }; [parte: string]: unknown }

type Consulta = Pick<cds.Request, 'query'>

export const nombreDe = (paso: Segmento | undefined): string => (typeof paso === 'string' ? paso : paso?.id ?? '')

/** Every level of a query, outermost first: a chain in `$apply` reads of a query that reads of a query. */
export function nivelesDe({ query }: Consulta): Nivel[] {
  const niveles: Nivel[] = []
  for (let nivel = query?.SELECT as Nivel | undefined; nivel; nivel = nivel.from?.SELECT) niveles.push(nivel)
  return niveles
}

/** The path that a query reads, however deep it stands: its entity first, then what it goes on to. */
export const caminoDe = (pedida: Consulta): Segmento[] => nivelesDe(pedida).at(-1)?.from?.ref ?? []
