import { suyos, type Titular } from '../autorizacion/leer'

type Fila = Record<string, any>

const ESTADOS: Record<string, string> = { PENDIENTE: 'En cola para C4C', ERROR: 'Rechazada por C4C' }

/**
 * The opportunities of a person that C4C does not have yet, newest first, in the current transaction: whoever looks at her page
 * sees them, and creates no second one. `enC4C` are those that it has, by the key that Escucha gave them.
 */
export async function oportunidadesPorEscribir(titular: Titular, enC4C: readonly Fila[]): Promise<Fila[]> {
  const deElla = SELECT.from('escucha.Atenciones').columns('ID').where(suyos(titular)!)
  const encargos = await SELECT.from('escucha.EncargosC4C').columns('objeto', 'situacion_code', 'motivo')
    .where({ clase_code: 'OPORTUNIDAD', situacion_code: { in: Object.keys(ESTADOS) }, objeto: { in: deElla } } as never) as { objeto: string; situacion_code: string; motivo: string | null }[]
  const escritas = new Set(enC4C.map(o => o.clave))
  const faltan = encargos.filter(e => !escritas.has(e.objeto))
  if (!faltan.length) return []
  const atenciones = await SELECT.from('escucha.Atenciones').columns('ID', 'tema', 'atendidaEn').where({ ID: { in: faltan.map(e => e.objeto) } }) as Fila[]
  return faltan.map(({ objeto, situacion_code, motivo }) => {
    const { tema, atendidaEn } = atenciones.find(a => a.ID === objeto)!
    return { objectID: objeto, numero: null, cliente: titular.clienteC4C, nombre: tema, estado: ESTADOS[situacion_code], creadaEn: atendidaEn, motivo }
  }).toSorted((a, b) => String(b.creadaEn).localeCompare(String(a.creadaEn)))
}
