import fc from 'fast-check'
import { recortar } from '../../../srv/casos/recortar'

test.each([['hola', 4, 'hola'], ['hola', 3, 'hol'], ['ab😀', 4, 'ab😀'], ['ab😀', 3, 'ab'], ['ab😀c', 4, 'ab😀'], ['', 0, '']])('%j in %i: %j', (texto, maximo, cortado) => {
  expect(recortar(texto, maximo)).toBe(cortado)
})

test('no longer than asked, the beginning of what it was, and whole characters alone', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (texto, maximo) => {
    const cortado = recortar(texto, maximo)
    expect(cortado.length).toBeLessThanOrEqual(maximo)
    expect(cortado.length).toBeGreaterThanOrEqual(Math.min(texto.length, maximo) - 1)
    expect(texto.startsWith(cortado)).toBe(true)
    expect(cortado).not.toMatch(/\p{Surrogate}/u)
  }))
})
