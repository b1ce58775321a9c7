import type { ListaNombrada, Nombrar } from './nombres'

const LISTAS: ListaNombrada[] = ['Tipologias', 'Regimenes', 'Canales', 'Sedes', 'Areas', 'ItemsCalidad', 'PoliticasRecepcion', 'DiasSemana']

/** The Spanish names of the lists that packs speak of, as they are now. */
export async function leerNombres(): Promise<Nombrar> {
  const nombres = new Map<string, string>()
  for (const lista of LISTAS) {
    const filas = await SELECT.from(`escucha.${lista}`).columns('code', 'name') as { code: string | number; name: string }[]
    for (const { code, name } of filas) nombres.set(`${lista}/${code}`, name)
  }
  return (lista, codigo) => nombres.get(`${lista}/${codigo}`) ?? codigo
}
