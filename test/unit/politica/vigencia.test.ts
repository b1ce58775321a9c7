import fc from 'fast-check'
import { revisarPaquete } from '../../../srv/politica/revisar'
import { resolverPolitica } from '../../../srv/politica/resolver'
import { diasDeCambio } from '../../../srv/politica/vigencia'
import { paquete, PAQUETES } from './de-fabrica'

const LEY = PAQUETES.find(p => p.codigo === 'LEY')!
const BASE = PAQUETES.find(p => p.codigo === 'BASE')!
const TMP = paquete({ codigo: 'TMP', vigenteDesde: '2026-01-01', vigenteHasta: '2026-06-30' })
const hijo = (otros: Record<string, unknown> = {}) => ({ ...paquete({ codigo: 'QUINDIO', version: 3, hereda: 'TMP', vigenteDesde: '2026-01-01' }), ...otros })
const problemas = (nuevo: unknown, ...otros: typeof PAQUETES) => revisarPaquete(nuevo, [...PAQUETES, ...otros]).problemas

test('rules may change when a pack begins and on the day after one ends, within the validity asked for', () => {
  const p = (vigenteDesde: string, vigenteHasta?: string) => paquete({ vigenteDesde, vigenteHasta })
  expect(diasDeCambio(p('2026-01-01', '2026-12-31'), [p('2025-01-01', '2026-02-28'), p('2026-12-31'), p('2027-01-01'), p('2020-01-01', '9999-12-31')]))
    .toEqual(['2026-01-01', '2026-03-01', '2026-12-31'])
})

test('a chain is whole on every day of the validity, not on the first alone', () => {
  expect(problemas(hijo(), TMP)).toEqual([{ fila: 'hereda', mensaje: 'No hay paquete de política TMP vigente el 2026-07-01.' }])
  expect(problemas(hijo({ vigenteHasta: '2026-07-01' }), TMP)).toMatchObject([{ fila: 'hereda' }])
  expect(problemas(hijo({ vigenteHasta: '2026-06-30' }), TMP)).toBeUndefined()
  expect(problemas(hijo(), TMP, { ...TMP, version: 2, vigenteDesde: '2026-07-01', vigenteHasta: undefined })).toBeUndefined()
})

test('a gap between two versions of an ancestor, or further up, is a broken chain too', () => {
  const despues = { ...TMP, version: 2, vigenteDesde: '2026-07-03', vigenteHasta: undefined }
  expect(problemas(hijo(), TMP, despues)).toMatchObject([{ fila: 'hereda', mensaje: expect.stringContaining('2026-07-01') }])
  const intermedio = paquete({ codigo: 'MEDIO', hereda: 'TMP', vigenteDesde: '2026-01-01' })
  expect(problemas(hijo({ hereda: 'MEDIO' }), TMP, intermedio)).toMatchObject([{ fila: 'hereda', mensaje: expect.stringContaining('TMP') }])
})

test('a version that another hides must stand on its own all the same', () => {
  expect(problemas(hijo(), TMP, paquete({ codigo: 'QUINDIO', version: 9, vigenteDesde: '2020-01-01' }))).toMatchObject([{ fila: 'hereda' }])
})

test('a circle that closes only later is found', () => {
  const futuro = paquete({ codigo: 'OTRO', version: 2, hereda: 'PRUEBA', vigenteDesde: '2027-01-01' })
  expect(problemas(paquete({ hereda: 'OTRO' }), paquete({ codigo: 'OTRO' }), futuro)).toMatchObject([{ fila: 'hereda', mensaje: expect.stringContaining('a sí mismo') }])
})

test('what an ancestor stops giving later makes the pack incomplete', () => {
  const sinClasificar = { ...BASE, version: 2, hereda: 'LEY', vigenteDesde: '2028-01-01', clasificarDias: undefined }
  expect(problemas(paquete({}), sinClasificar)).toEqual([{ fila: 'paquete', mensaje: expect.stringMatching(/^El 2028-01-01 .*clasificarDias/) }])
})

test('a heir that begins later than a new law must still be within it then', () => {
  const leyMenor = { ...LEY, version: 2, vigenteDesde: '2026-07-01', regimenes: LEY.regimenes.map(r => r.regimen === 'QUEJA' ? { ...r, legalDias: 8 } : r) }
  const holgado = paquete({ codigo: 'FUTURO', vigenteDesde: '2027-01-01', regimenes: [{ regimen: 'QUEJA', legalDias: 12, norma: 'propia' }] })
  expect(problemas(leyMenor, holgado)).toEqual([{ fila: 'paquete', mensaje: expect.stringMatching(/FUTURO deja de servir el 2027-01-01: regimenes\[1\].*QUEJA no puede pasar de 8/) }])
  expect(problemas(leyMenor, holgado, { ...holgado, version: 2, regimenes: [] })).toBeUndefined()
  expect(problemas(holgado, leyMenor)).toMatchObject([{ fila: 'regimenes[1]', mensaje: expect.stringContaining('8 días') }])
})

test('a pack that lasts into a law still to come is held to that too', () => {
  const leyMenor = { ...LEY, version: 2, vigenteDesde: '2030-01-01', tipologias: LEY.tipologias.map(t => t.tipologia === 'RECLAMO' ? { ...t, admite: ['RECLAMO'] } : t) }
  const conConsumo = (vigenteHasta?: string) => paquete({ vigenteHasta, tipologias: [{ tipologia: 'RECLAMO', admite: ['CONSUMO'] }] })
  expect(problemas(conConsumo(), leyMenor)).toMatchObject([{ fila: 'tipologias[1]' }])
  expect(problemas(conConsumo('2029-12-31'), leyMenor)).toBeUndefined()
})

test('a heir broken before blocks neither another pack nor what mends it', () => {
  const roto = hijo()
  expect(problemas(paquete({}), TMP, roto)).toBeUndefined()
  expect(problemas({ ...TMP, version: 2, vigenteDesde: '2026-07-01', vigenteHasta: undefined }, TMP, roto)).toBeUndefined()
})

test('whatever is accepted, one after another, every pack can be resolved on every day it covers', () => {
  const fecha = fc.constantFrom('2026-01-01', '2026-03-31', '2026-04-01', '2026-07-01', '2026-12-31')
  const nuevo = fc.record({ codigo: fc.constantFrom('UNO', 'DOS', 'TRES'), version: fc.integer({ min: 1, max: 4 }), hereda: fc.constantFrom('BASE', 'UNO', 'DOS', 'TRES'), vigenteDesde: fecha, hasta: fc.option(fecha, { nil: undefined }) })
  fc.assert(fc.property(fc.array(nuevo, { maxLength: 12 }), nuevos => {
    const instalados = [...PAQUETES]
    for (const { hasta, ...n } of nuevos) {
      if (instalados.some(p => p.codigo === n.codigo && p.version === n.version)) continue
      const r = revisarPaquete({ ...n, nombre: 'n', fuente: 'f', ...(hasta && hasta >= n.vigenteDesde && { vigenteHasta: hasta }) }, instalados)
      if (!r.problemas) instalados.push(r.paquete)
    }
    for (const p of instalados.slice(PAQUETES.length)) {
      for (const dia of ['2026-01-01', '2026-02-15', '2026-03-31', '2026-04-01', '2026-04-02', '2026-06-30', '2026-07-01', '2026-07-02', '2026-12-31', '2027-01-01', '2050-01-01']) {
        if (dia < p.vigenteDesde || (p.vigenteHasta && dia > p.vigenteHasta)) continue
        expect(resolverPolitica(instalados, p.codigo, dia).codigo).toBe(p.codigo)
      }
    }
  }), { numRuns: 300 })
})
