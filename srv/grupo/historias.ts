import { recortar } from '../casos/recortar'
import type { CasoDelGrupo } from './casos-del-grupo'

export interface Quien { ahora: string; usuario: string }

/**
 * A line in the history of each of these locked cases that leaves state and clocks as they are. All at once, and
 * without touching the case: whoever has it open goes on with the version in her hands.
 */
export async function anotarEnHistorias(casos: readonly CasoDelGrupo[], acto_code: string, detalle: string, { ahora: en, usuario: por }: Quien): Promise<void> {
  const ordenes = await SELECT.from('escucha.Actuaciones').columns('caso_ID', 'max(orden) as ultimo')
    .where({ caso_ID: { in: casos.map(c => c.ID) } }).groupBy('caso_ID') as { caso_ID: string; ultimo: number }[]
  const ultimo = new Map(ordenes.map(o => [o.caso_ID, Number(o.ultimo)]))
  await INSERT.into('escucha.Actuaciones').entries(casos.map(({ ID, estado_code, venceLegal, venceInterno, vence }) => ({
    caso_ID: ID, orden: (ultimo.get(ID) ?? 0) + 1, en, por, acto_code, estadoAnterior_code: estado_code, estadoNuevo_code: estado_code,
    venceLegal, venceInterno, vence, detalle: recortar(detalle, 2000),
  })))
}
