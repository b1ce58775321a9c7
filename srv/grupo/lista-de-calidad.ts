import { reglasDelCaso } from '../politica/activa'
import { SIN_RESPUESTA } from '../casos/estados'
import type { FilaCaso } from '../casos/fila'

/** The items that the policies of the pending cases of a group ask of their answer, in the order of the code list. */
export async function calidadDelGrupo(grupo_ID: string): Promise<{ item: string; nombre: string; descripcion: string }[]> {
  const casos = await SELECT.from('escucha.PQRS').columns('paquete', 'cadenaPolitica', 'calendario', 'calendarioVersion', 'recibidaEn')
    .where({ ID: { in: SELECT.from('escucha.MiembrosGrupo').columns('caso_ID').where({ grupo_ID }) }, respondidaEn: null, estado_code: { 'not in': [...SIN_RESPUESTA] } } as never) as FilaCaso[]
  const pedidos = new Set<string>()
  // Of one chain of packs all cases ask the same
  for (const caso of new Map(casos.map(c => [c.cadenaPolitica, c])).values()) {
    for (const item of (await reglasDelCaso(caso)).politica.calidad) pedidos.add(item)
  }
  const items = await SELECT.from('escucha.ItemsCalidad').columns('code', 'name', 'descr') as { code: string; name: string; descr: string }[]
  return items.filter(({ code }) => pedidos.has(code)).map(({ code, name, descr }) => ({ item: code, nombre: name, descripcion: descr }))
}
