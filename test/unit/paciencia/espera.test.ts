import fc from 'fast-check'
import { esperaTras } from '../../../srv/paciencia/espera'

const minutos = (veces: number) => esperaTras(veces) / 60_000

test('waits longer each time, and never more than a quarter of an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 2000].map(minutos)).toEqual([2, 4, 8, 15, 15, 15, 15, 15])
  fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), veces => {
    expect(minutos(veces + 1)).toBeGreaterThanOrEqual(minutos(veces))
  }))
})
