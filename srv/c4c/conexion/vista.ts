import cds from '@sap/cds'
import { ajustes } from '../ajustes'
import { consulta, leer, texto } from './odata'

type Fila = Record<string, any>
interface Columna { ref: string[]; as?: string }
interface Elemento { type?: string; '@escucha.extension'?: string }
interface Definicion { elements: Record<string, Elemento>; projection: { from: { ref: string[] }; columns: Columna[] } }

/** A read of one of our views of C4C (`consumo.cds`): its address, and how a row of the answer reads under our names. */
export interface Vista {
  direccion: string
  /** The same condition, counted (`/$count`). */
  cuenta: string
  fila(deC4C: Fila): Fila
}

interface Pedido {
  /** Equalities, by our names; all must hold. */
  donde: Record<string, string>
  /** `<our name> desc` */
  orden?: string
  tope?: number
}

/**
 * Our views are read by address, since a `$batch` takes nothing else. Fields of extension go by the name that they have in
 * this tenant, and are left out where it has none.
 */
export function vista(nombre: string, { donde, orden, tope }: Pedido): Vista {
  const { elements, projection } = cds.model!.definitions[`escucha.c4c.${nombre}`] as unknown as Definicion
  const campos = Object.entries(elements).flatMap(([alias, elemento]) => {
    const ruta = rutaDe(projection.columns.find(c => (c.as ?? c.ref.at(-1)) === alias)!, elemento)
    return ruta ? [{ alias, ruta, esInstante: elemento.type === 'cds.Timestamp' }] : []
  })
  const propiedad = (alias: string) => campos.find(c => c.alias === alias)!.ruta.join('/')
  const filtro = Object.entries(donde).map(([alias, valor]) => `${propiedad(alias)} eq ${texto(valor)}`).join(' and ')
  const [por, sentido = 'asc'] = orden?.split(' ') ?? []
  const conjunto = projection.from.ref.join('.').split('.').at(-1)!
  return {
    direccion: consulta(conjunto, {
      filtro, tope, campos: campos.map(c => c.ruta.join('/')), orden: por && `${propiedad(por)} ${sentido}`,
      expandidas: [...new Set(campos.filter(c => c.ruta.length > 1).map(c => c.ruta[0]!))],
    }),
    cuenta: `/${conjunto}/$count?$filter=${encodeURIComponent(filtro)}`,
    fila: deC4C => Object.fromEntries(campos.map(({ alias, ruta, esInstante }) => {
      const valor = ruta.reduce<any>((dentro, paso) => dentro?.[paso], deC4C)
      return [alias, esInstante ? instante(valor) : valor]
    })),
  }
}

/** The rows of a view; none, without asking, where a value cannot be asked for. Throws FallaC4C. */
export async function leerVista(nombre: string, pedido: Pedido): Promise<Fila[]> {
  if (!Object.values(pedido.donde).every(sePuedePreguntar)) return []
  const { direccion, fila } = vista(nombre, pedido)
  return (await leer<Fila>(direccion)).map(fila)
}

/** C4C reads a `*` in an equality as whatever, and has no way to mean the sign itself: who asks for one would get anybody. */
export const sePuedePreguntar = (valor: string): boolean => valor !== '' && !valor.includes('*')

const rutaDe = ({ ref }: Columna, { '@escucha.extension': extension }: Elemento): string[] | undefined => {
  if (!extension) return ref
  const propiedad = propiedadDeExtension(extension)
  return propiedad ? [propiedad] : undefined
}

/** What a field of extension, e.g. `persona.afiliacion`, is called in this tenant. */
function propiedadDeExtension(campo: string): string | null {
  const { extension: ticket, extensionPersona: persona, extensionOportunidad: oportunidad } = ajustes()
  const [objeto = '', nombre = ''] = campo.split('.')
  return ({ ticket, persona, oportunidad } as Record<string, Record<string, string | null>>)[objeto]![nombre]!
}

/** `/Date(ms)/` as ISO text (UTC). */
const instante = (valor: unknown): string | null => {
  const [, ms] = /^\/Date\((-?\d+)/.exec(String(valor ?? '')) ?? []
  return ms ? new Date(Number(ms)).toISOString() : null
}
