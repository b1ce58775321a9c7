import fc from 'fast-check'
import { revisarPaquete } from '../../../srv/politica/revisar'
import { PAQUETES } from './de-fabrica'

const base = { codigo: 'PRUEBA', version: 1, nombre: 'De prueba', hereda: 'BASE', fuente: 'prueba', vigenteDesde: '2026-01-01' }

test('whatever is given, the review answers and never falls', () => {
  const contenido = fc.oneof(fc.jsonValue(), fc.record({ internos: fc.jsonValue(), regimenes: fc.jsonValue(), recepcion: fc.jsonValue(), calendarios: fc.jsonValue(), calidad: fc.jsonValue() }, { requiredKeys: [] }).map(o => ({ ...base, ...o })))
  fc.assert(fc.property(contenido, c => {
    const r = revisarPaquete(c, PAQUETES)
    for (const p of r.problemas ?? []) expect(p).toMatchObject({ fila: expect.stringMatching(/\S/), mensaje: expect.stringMatching(/\S/) })
  }), { numRuns: 500 })
})

test('an internal term for a regime passes exactly up to its legal one', () => {
  const [ley] = PAQUETES
  fc.assert(fc.property(fc.constantFrom(...ley!.regimenes), fc.integer({ min: 1, max: 60 }), (regimen, dias) => {
    const r = revisarPaquete({ ...base, internos: [{ ambito: 'REGIMEN', clave: regimen.regimen, dias, fuente: 'f' }] }, PAQUETES)
    expect(r.problemas === undefined).toBe(regimen.legalDias === null || dias <= regimen.legalDias)
    for (const p of r.problemas ?? []) expect(p).toMatchObject({ fila: 'internos[1]', mensaje: expect.stringContaining(regimen.regimen) })
  }))
})

test('the shipped packs pass their own review', () => {
  for (const p of PAQUETES) expect([p.codigo, revisarPaquete(p, PAQUETES).problemas]).toEqual([p.codigo, undefined])
})
