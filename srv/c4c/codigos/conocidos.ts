import { entradasDeFabrica, salidasDeFabrica, type Lista } from './de-fabrica'

/** The list of Escucha whose codes are written; the others have the words that ship with the product. */
const CATALOGOS: Partial<Record<Lista, string>> = {
  ESTADO: 'EstadosPQRS', CANAL: 'Canales', TIPOLOGIA: 'Tipologias', CATEGORIA: 'Tipologias', AREA: 'Areas', TIPO_DOCUMENTO: 'TiposDocumento',
  AFILIACION: 'Afiliaciones', CATEGORIA_AFILIADO: 'CategoriasAfiliado', LINEA: 'LineasServicio', NIVEL: 'NivelesInformacion',
}

/** Without these no ticket is written or no person found. */
const EXIGIDOS: Partial<Record<Lista, readonly string[] | 'TODOS'>> = {
  ESTADO: 'TODOS', TIPO_DOCUMENTO: 'TODOS', TEXTO: 'TODOS', TIPO_TICKET: ['CASO'], OPORTUNIDAD: ['TIPO'],
}

/** What a table has for a list, of which anybody may ask by any name (`constructor`). */
const de = <T>(tabla: Partial<Record<Lista, T>>, lista: string): T | undefined => (Object.hasOwn(tabla, lista) ? tabla[lista as Lista] : undefined)

/** Whether a code of Escucha has to have one of C4C. */
export const esExigido = (lista: string, codigo: string): boolean => {
  const exigidos = de(EXIGIDOS, lista)
  return exigidos === 'TODOS' || Boolean(exigidos?.includes(codigo))
}

/** Codes of Escucha by their name, in the reader's language and in the order of the list. */
export type Conocidos = ReadonlyMap<string, string>

/** What can be written for a list; empty where Escucha writes nothing of it. */
export async function codigosDeSalida(lista: string): Promise<Conocidos> {
  const catalogo = de(CATALOGOS, lista)
  return catalogo ? nombresDe(catalogo) : palabras(salidasDeFabrica().filter(s => s.lista_code === lista).map(s => s.codigo))
}

/** What a code of C4C may mean; empty where it is only a name. A status means none of the case's: acts alone change that. */
export async function codigosDeEntrada(lista: string): Promise<Conocidos> {
  const catalogo = lista === 'ESTADO' ? undefined : de(CATALOGOS, lista)
  if (catalogo) return nombresDe(catalogo)
  const deFabrica = entradasDeFabrica().filter(e => e.lista_code === lista).map(e => e.codigo)
  const escritas = lista === 'ESTADO' ? [] : salidasDeFabrica().filter(s => s.lista_code === lista).map(s => s.codigo)
  return palabras([...deFabrica, ...escritas].filter(codigo => codigo !== null))
}

async function palabras(codigos: readonly string[]): Promise<Conocidos> {
  const nombres = await nombresDe('PalabrasC4C')
  return new Map([...new Set(codigos)].map(codigo => [codigo, nombres.get(codigo) ?? codigo]))
}

/** Lists whose codes follow one another by more than their names. */
const ORDEN: Readonly<Record<string, string>> = { EstadosPQRS: 'orden', NivelesInformacion: 'code' }

async function nombresDe(catalogo: string): Promise<Conocidos> {
  const filas = await SELECT.localized.from(`escucha.${catalogo}`).columns('code', 'name').orderBy(ORDEN[catalogo] ?? 'name') as { code: string | number; name: string }[]
  return new Map(filas.map(f => [String(f.code), f.name]))
}
