import fc from 'fast-check'
import { enLetrasDelPdf, MARCA } from '../../../srv/carta/letras'

const WINANSI = /^[\n\x20-\x7e\xa0-\xac\xae-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/

test.each([
  ['Ñáñez, ¿qué más? «40 %» — “así” • 3 €', 'Ñáñez, ¿qué más? «40 %» — “así” • 3 €'],
  ['N\u0303andu\u0301', 'Ñandú'],
  ['uno\r\ndos\rtres\u2028cuatro', 'uno\ndos\ntres\ncuatro'],
  ['a\tb', 'a    b'],
  ['Erdős ﬁn ①②', 'Erdos fin 12'],
  ['ｆｕｌｌ\u3000５', 'full 5'],
  ['1⁄2 ⅓ → ≤ 3 − 2', '1/2 1/3 -> <= 3 - 2'],
  ['Łódź', 'Lódz'],
  ['1️⃣ paso', '1 paso'],
  ['in\u00advi\u200bsi\u200dble\ufeff\u202e\u0000\u0007', 'invisible'],
])('%j is written %j', (texto, escrito) => {
  expect(enLetrasDelPdf(texto)).toBe(escrito)
})

test.each([['gracias 😀', 'gracias [?]'], ['👩‍👩‍👧 y 👍🏽', '[?] y [?]'], ['漢字かな', '[?]'], ['السلام', '[?]'], ['\ud83d', '[?]'], ['a\u20dd\u0300漢b', 'a[?]b']])('%j leaves a mark to see: %j', (texto, escrito) => {
  expect(enLetrasDelPdf(texto)).toBe(escrito)
})

test('any text comes out in letters that the fonts have, and what they have already stays', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), texto => {
    const escrito = enLetrasDelPdf(texto)
    expect(escrito).toMatch(WINANSI)
    expect(enLetrasDelPdf(escrito)).toBe(escrito)
  }), { numRuns: 2000 })
})

test('no letter that people see goes without a trace', () => {
  const letra = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 1 }).filter(l => /[\p{L}\p{N}\p{P}\p{S}]/u.test(l) && !/^\p{Default_Ignorable_Code_Point}+$/u.test(l))
  fc.assert(fc.property(letra, l => {
    const escrito = enLetrasDelPdf(`<${l}>`)
    expect(escrito.length).toBeGreaterThan(2)
    expect(escrito.startsWith('<') && escrito.endsWith('>')).toBe(true)
  }), { numRuns: 2000 })
  expect(MARCA).toMatch(WINANSI)
})
