import { c4c } from './c4c'
import { fallaDe, fallaDeEscritura } from './falla'

type Fila = Record<string, unknown>

/** A text as a literal of OData V2. */
export const texto = (valor: string): string => `'${valor.replaceAll("'", "''")}'`

interface Lectura { filtro: string; campos: readonly string[]; expandidas?: readonly string[]; orden?: string; tope?: number; salto?: number }

/** The address of a read: what C4C has no word for (functions, `or` across properties) cannot be said with it. */
export function consulta(conjunto: string, { filtro, campos, expandidas, orden, tope, salto }: Lectura): string {
  const opciones = { $filter: filtro, $select: campos.join(), $expand: expandidas?.join(), $orderby: orden, $top: tope, $skip: salto }
  const partes = Object.entries(opciones).filter(([, valor]) => valor !== undefined && valor !== '').map(([nombre, valor]) => `${nombre}=${encodeURIComponent(String(valor))}`)
  return `/${conjunto}?${partes.join('&')}`
}

/** The rows of one page. Throws FallaC4C. */
export async function leer<T = Fila>(direccion: string): Promise<T[]> {
  const servicio = await c4c()
  try {
    const filas = await servicio.send('GET', direccion) as unknown
    if (!Array.isArray(filas)) throw new Error('C4C answered a read with something that is no list')
    return filas as T[]
  } catch (e) {
    throw fallaDe(e)
  }
}

/** One entity by its key, undefined where C4C has none (any more). Throws FallaC4C. */
export async function leerUno<T = Fila>(direccion: string): Promise<T | undefined> {
  const servicio = await c4c()
  try {
    return await servicio.send('GET', direccion) as unknown as T
  } catch (e) {
    const falla = fallaDe(e)
    // The page of a gateway says nothing about what C4C has
    if (falla.estado === 404 && falla.definitiva) return undefined
    throw falla
  }
}

/** Writes; never repeated here. Throws FallaC4C, whose `incierta` tells whether C4C may have done it. */
export async function escribir(method: 'POST' | 'PATCH' | 'DELETE', path: string, data: Fila = {}, propias: Record<string, string> = {}): Promise<Fila> {
  const servicio = await c4c()
  try {
    // C4C may label an empty 204 as text/html, which CAP takes for a log-on page unless it is accepted
    const headers = method === 'POST' ? propias : { accept: 'application/json, */*', ...propias }
    return await servicio.send({ method, path, data, headers } as never) as unknown as Fila
  } catch (e) {
    throw fallaDeEscritura(e)
  }
}
