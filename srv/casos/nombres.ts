import type { Contexto, Lista } from './actos/acto'

export interface Nombres<L extends string> {
  /** The Spanish name of a code, the code itself where the list has none. */
  nombre(lista: L, codigo: string): string
  existe(lista: L, codigo: string): boolean
}

/** Reads once the Spanish names of some code lists that histories and messages speak of. */
export function lectorDeNombres<L extends string>(listas: readonly L[]): () => Promise<Nombres<L>> {
  let leidos: Promise<Map<string, string>> | undefined
  return async () => {
    leidos ??= leer(listas).catch(e => {
      leidos = undefined
      throw e
    })
    const nombres = await leidos
    return {
      nombre: (lista, codigo) => nombres.get(`${lista}/${codigo}`) ?? codigo,
      existe: (lista, codigo) => nombres.has(`${lista}/${codigo}`),
    }
  }
}

const LISTAS: Lista[] = ['Tipologias', 'Regimenes', 'Areas', 'MediosEntrega', 'ItemsCalidad', 'Canales', 'CausalesImprocedencia']

/** The names that the acts on a PQRS speak of. */
export const nombresDeCodigos: () => Promise<Pick<Contexto, 'nombre' | 'existe'>> = lectorDeNombres(LISTAS)

async function leer(listas: readonly string[]): Promise<Map<string, string>> {
  const nombres = new Map<string, string>()
  for (const lista of listas) {
    // The database entity, not a localized view: history is kept in Spanish whoever reads it
    const filas = await SELECT.from(`escucha.${lista}`).columns('code', 'name') as { code: string; name: string }[]
    for (const { code, name } of filas) nombres.set(`${lista}/${code}`, name)
  }
  return nombres
}
