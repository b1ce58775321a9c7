import type cds from '@sap/cds'
import { reglasDelCaso } from '../politica/activa'
import type { FilaCaso } from './fila'
import { claveDe } from './visibilidad'

/** The quality checklist that the policy of a case asks of its answer, in the policy's order. */
export function registrarListaDeCalidad(servicio: cds.ApplicationService): void {
  servicio.on('listaDeCalidad', 'PQRS', async req => {
    const fila = await SELECT.one.from('escucha.PQRS').where({ ID: claveDe(req) }) as FilaCaso | undefined
    if (!fila) return req.reject(404)
    const { politica } = await reglasDelCaso(fila)
    const items = await SELECT.from('escucha.ItemsCalidad').columns('code', 'name', 'descr') as { code: string; name: string; descr: string }[]
    return politica.calidad.map(codigo => {
      const item = items.find(i => i.code === codigo)
      return { item: codigo, nombre: item?.name ?? codigo, descripcion: item?.descr ?? '' }
    })
  })
}
