import fc from 'fast-check'
import { condicionDe, FiltroDesconocido, type Expresion } from '../../../srv/casos/filtro-calculado'

const A = { linea: 'A', cantidad: 2 }
const B = { linea: 'B', cantidad: 2 }
const NADA = { linea: null, cantidad: 3 }
const FILAS = [A, B, NADA]

const linea = { ref: ['linea'] }
const val = (valor: unknown) => ({ val: valor })
const quedan = (where: Expresion[]) => FILAS.filter(condicionDe(where))

test.each<[string, Expresion[], object[]]>([
  ['one value', [linea, '=', val('A')], [A]],
  ['the value first', [val('A'), '=', linea], [A]],
  ['any of several', [linea, '=', val('A'), 'or', linea, '=', val('B')], [A, B]],
  ['a list', [linea, 'in', { list: [val('A'), val('B')] }], [A, B]],
  ['all but one, what has none included', [linea, '!=', val('A')], [B, NADA]],
  ['none', [linea, '=', val(null)], [NADA]],
  ['some', [linea, 'is', 'not', 'null'], [A, B]],
  ['not in a list', [linea, 'not', 'in', { list: [val('A')] }], [B, NADA]],
  ['the opposite of a bracket', ['not', { xpr: [linea, '=', val('A'), 'or', linea, '=', val('B')] }], [NADA]],
  ['and before or', [linea, '=', val('B'), 'or', linea, '=', val('A'), 'and', { ref: ['cantidad'] }, '=', val(3)], [B]],
])('%s', (_que, where, esperadas) => {
  expect(quedan(where)).toEqual(esperadas)
})

test.each<[string, Expresion[]]>([
  ['an order', [linea, '>', val('A')]],
  ['a function', [{ func: 'contains', args: [linea, val('A')] }]],
  ['a range', [linea, 'between', val('A'), 'and', val('B')]],
  ['a path', [{ ref: ['linea', 'name'] }, '=', val('A')]],
  ['two elements', [linea, '=', { ref: ['cantidad'] }]],
  ['nothing', []],
])('%s is not known, and never passed over', (_que, where) => {
  expect(() => condicionDe(where)).toThrow(FiltroDesconocido)
})

test('a condition and its opposite part the rows between them', () => {
  const hoja = fc.tuple(fc.constantFrom('=', '!='), fc.constantFrom('A', 'B', null)).map(([op, valor]): Expresion[] => [linea, op, val(valor)])
  const { arbol } = fc.letrec<{ arbol: Expresion[] }>(atar => ({
    arbol: fc.oneof({ maxDepth: 4 }, hoja,
      fc.tuple(atar('arbol'), fc.constantFrom('and', 'or'), atar('arbol')).map(([a, op, b]): Expresion[] => [{ xpr: a }, op, { xpr: b }])),
  }))
  fc.assert(fc.property(arbol, where => {
    expect(new Set([...quedan(where), ...quedan(['not', { xpr: where }])])).toEqual(new Set(FILAS))
    expect(quedan(where).length + quedan(['not', { xpr: where }]).length).toBe(FILAS.length)
  }))
})
