import { suyos, type Titular } from '../autorizacion/leer'

type Fila = Record<string, any>

const ESTADOS: Record<string, string> = { PENDIENTE: 'En cola para C4C', ERROR: 'Rechazada por C4C' }

interface Encargo { objeto: string; situacion_code: string; motivo: string | null; numero: string | null; reflejadoEn: string | null }

/** What C4C is to be told, or was told, of the opportunities of a person, in the current transaction. */
export async function encargosDe(titular: Titular): Promise<Encargo[]> {
  const deElla = SELECT.from('escucha.Atenciones').columns('ID').where(suyos(titular)!)
  return await SELECT.from('escucha.EncargosC4C').columns('objeto', 'situacion_code', 'motivo', 'numero', 'reflejadoEn')
    .where({ clase_code: 'OPORTUNIDAD', objeto: { in: deElla } } as never) as Encargo[]
}

/** Whether C4C was told of one since an instant (UTC), by whatever process. */
export const seEscribieron = (encargos: readonly Encargo[], desde: string): boolean => encargos.some(e => e.reflejadoEn && e.reflejadoEn >= desde)

/**
 * The opportunities of a person that C4C does not have yet, newest first, in the current transaction: whoever looks at her page
 * sees them, and creates no second one. `enC4C` are those that it has, by the key that Escucha gave them.
 */
export async function oportunidadesPorEscribir(encargos: readonly Encargo[], enC4C: readonly Fila[], cliente: string): Promise<Fila[]> {
  const escritas = new Set(enC4C.map(o => o.clave))
  const faltan = encargos.filter(e => e.situacion_code in ESTADOS && !escritas.has(e.objeto))
  if (!faltan.length) return []
  const atenciones = await SELECT.from('escucha.Atenciones').columns('ID', 'tema', 'atendidaEn').where({ ID: { in: faltan.map(e => e.objeto) } }) as Fila[]
  return faltan.map(({ objeto, situacion_code, motivo }) => {
    const { tema, atendidaEn } = atenciones.find(a => a.ID === objeto)!
    return { objectID: objeto, numero: null, cliente, nombre: tema, estado: ESTADOS[situacion_code], creadaEn: atendidaEn, motivo }
  }).toSorted((a, b) => String(b.creadaEn).localeCompare(String(a.creadaEn)))
}
