import cds from '@sap/cds'
import { estaAparte } from '../../data/demo/desajustes'
import { programarTodos } from '../../data/demo/escalones'
import { generarDemo } from '../../data/demo/generar'
import { baseVacia } from './base'

const DIA_MS = 24 * 60 * 60_000
const DESDE = Date.parse('2026-11-18T15:20:00-05:00')

describe('programarTodos', () => {
  baseVacia()

  test.each(Array.from({ length: 9 }, (_, dia) => new Date(DESDE + dia * DIA_MS)))('at %p nothing is due of what C4C is not told: a sweep would have it told', async ahora => {
    const deshecho = new Error('undone')
    const contar = cds.tx(async () => {
      const { casos } = await generarDemo(ahora)
      await programarTodos(casos, ahora)
      const aparte = casos.filter(estaAparte).map(c => c.pqrs.ID)
      expect(aparte).toHaveLength(4)
      expect(await SELECT.from('escucha.EscalonesPendientes').where({ en: { '<=': ahora.toISOString() } })).not.toEqual([])
      expect(await SELECT.from('escucha.EscalonesPendientes').where({ caso_ID: { in: aparte }, en: { '<=': ahora.toISOString() } })).toEqual([])
      throw deshecho
    })
    await expect(contar).rejects.toBe(deshecho)
  })
})
