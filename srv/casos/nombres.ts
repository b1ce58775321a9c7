import type { Contexto, Lista } from './actos/acto'

const LISTAS: Lista[] = ['Tipologias', 'Regimenes', 'Areas', 'MediosEntrega', 'ItemsCalidad', 'Canales', 'CausalesImprocedencia']

let leidos: Promise<Map<string, string>> | undefined

/** Reads once the Spanish names of the code lists that histories and messages speak of. */
export async function nombresDeCodigos(): Promise<Pick<Contexto, 'nombre' | 'existe'>> {
  leidos ??= leer().catch(e => {
    leidos = undefined
    throw e
  })
  const nombres = await leidos
  return {
    nombre: (lista, codigo) => nombres.get(`${lista}/${codigo}`) ?? codigo,
    existe: (lista, codigo) => nombres.has(`${lista}/${codigo}`),
  }
}

async function leer(): Promise<Map<string, string>> {
  const nombres = new Map<string, string>()
  for (const lista of LISTAS) {
    // The database entity, not a localized view: history is kept in Spanish whoever reads it
    const filas = await SELECT.from(`escucha.${lista}`).columns('code', 'name') as { code: string; name: string }[]
    for (const { code, name } of filas) nombres.set(`${lista}/${code}`, name)
  }
  return nombres
}
