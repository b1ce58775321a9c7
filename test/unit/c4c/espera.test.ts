import fc from 'fast-check'
import { esperaTras } from '../../../srv/c4c/envio/espera'

const AJUSTES = { esperaMs: 10_000, esperaMaximaMs: 300_000 }

test.each([[1, 10_000], [2, 20_000], [5, 160_000], [6, 300_000], [1_000, 300_000]])('after %i failed attempts: %i ms at most', (intentos, ms) => {
  expect(esperaTras(intentos, AJUSTES, 0)).toBe(ms)
})

test('never shorter than four fifths of it, never longer than the longest, and longer with each attempt', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (intentos, azar) => {
    const plena = esperaTras(intentos, AJUSTES, 0)
    const espera = esperaTras(intentos, AJUSTES, azar)
    expect(espera).toBeLessThanOrEqual(plena)
    expect(espera).toBeGreaterThanOrEqual(Math.floor(plena * 0.8))
    expect(esperaTras(intentos + 1, AJUSTES, 0)).toBeGreaterThanOrEqual(plena)
    expect(plena).toBeLessThanOrEqual(AJUSTES.esperaMaximaMs)
  }))
})
