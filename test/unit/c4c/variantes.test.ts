import fc from 'fast-check'
import { normalizarDocumento } from '../../../srv/casos/documento'
import { variantes } from '../../../srv/c4c/persona/hallar'

test('plain first, then as typed, with dots and after its type', () => {
  expect(variantes('CC', '1094555666', ' 1094.555.666 ')).toEqual(['1094555666', '1094.555.666', '1.094.555.666', 'CC1094555666'])
  expect(variantes('PA', 'AV123456')).toEqual(['AV123456', 'PAAV123456'])
})

test('whichever of them stands in C4C, it reads as the number that was looked for', () => {
  fc.assert(fc.property(fc.constantFrom('CC', 'TI', 'NIT'), fc.integer({ min: 1_000_000_000, max: 1_999_999_999 }), (tipo, n) => {
    expect(new Set(variantes(tipo, String(n)).map(v => normalizarDocumento(tipo, v)))).toEqual(new Set([String(n)]))
  }))
})

test.each([['CC', 'CC12345678', '12345678'], ['CC', 'cc 12.345.678', '12345678'], ['CE', 'CE123456', 'CE123456']])('%s «%s» reads %s', (tipo, escrito, leido) => {
  expect(normalizarDocumento(tipo, escrito)).toBe(leido)
})
