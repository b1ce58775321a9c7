import fc from 'fast-check'
import { estadoDe, vigente, type Hecho } from '../../../srv/autorizacion/estado'
import { suyos } from '../../../srv/autorizacion/leer'

const hecho = (hecho_code: Hecho['hecho_code'], fecha: string, createdAt: string): Hecho =>
  ({ ID: `${hecho_code}${fecha}${createdAt}`, hecho_code, fecha, createdAt, formato: null, version: null, tamano: null })

test('without a fact it is pending, unless C4C knows of one', () => {
  expect([estadoDe([]), estadoDe([], false), estadoDe([], true)]).toEqual(['Pendiente', 'Pendiente', 'Otorgada'])
})

test.each<[string, Hecho[], string]>([
  ['granted', [hecho('OTORGADA', '2026-01-01', 'a')], 'Otorgada'],
  ['granted and revoked', [hecho('OTORGADA', '2026-01-01', 'a'), hecho('REVOCADA', '2026-02-01', 'b')], 'Revocada'],
  ['granted again', [hecho('OTORGADA', '2026-01-01', 'a'), hecho('REVOCADA', '2026-02-01', 'b'), hecho('OTORGADA', '2026-03-01', 'c')], 'Otorgada'],
  ['on one day, what was recorded last', [hecho('REVOCADA', '2026-01-01', 'b'), hecho('OTORGADA', '2026-01-01', 'a')], 'Revocada'],
  ['a form signed before the revocation and scanned after it', [hecho('REVOCADA', '2026-02-01', 'a'), hecho('OTORGADA', '2026-01-31', 'b')], 'Revocada'],
])('%s', (_que, hechos, esperado) => {
  expect(estadoDe(hechos, true)).toBe(esperado)
})

test('the order in which facts come out of the database says nothing', () => {
  const unico = fc.record({ code: fc.constantFrom('OTORGADA' as const, 'REVOCADA' as const), dia: fc.integer({ min: 1, max: 28 }), en: fc.integer() })
  fc.assert(fc.property(fc.uniqueArray(unico, { selector: u => `${u.dia} ${u.en}`, minLength: 1 }), unos => {
    const hechos = unos.map(u => hecho(u.code, `2026-01-${String(u.dia).padStart(2, '0')}`, String(u.en)))
    for (const revueltos of [hechos.toReversed(), hechos.toSorted((a, b) => a.ID.localeCompare(b.ID))]) expect(vigente(revueltos)).toEqual(vigente(hechos))
  }))
})

test('what is hers is found by her code or by any of her documents, and by nothing where she has neither', () => {
  const documentos = [{ tipoDocumento_code: 'CC', numeroDocumento: '1' }, { tipoDocumento_code: 'TI', numeroDocumento: '2' }, { tipoDocumento_code: null, numeroDocumento: '3' }]
  expect(suyos({ clienteC4C: '9', documentos })).toEqual({ tipoDocumento_code: 'CC', numeroDocumento: '1', or: { tipoDocumento_code: 'TI', numeroDocumento: '2', or: { clienteC4C: '9' } } })
  expect(suyos({ clienteC4C: '9', documentos: [] })).toEqual({ clienteC4C: '9' })
  expect(suyos({ clienteC4C: null, documentos: [] })).toBeUndefined()
})
