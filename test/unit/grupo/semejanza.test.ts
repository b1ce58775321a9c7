import fc from 'fast-check'
import { palabrasDe, raizDe } from '../../../srv/grupo/palabras'
import { reunir } from '../../../srv/grupo/reunir'
import { huellaDe, semejanza } from '../../../srv/grupo/semejanza'

const entre = (a: string, b: string) => semejanza(huellaDe(a), huellaDe(b))
const texto = fc.array(fc.oneof(fc.constantFrom('cobro', 'Inscripción', 'piscina', 'cuotas', 'subsidio', 'de', 'la', 'bono', 'escolar', '12345678'), fc.string({ maxLength: 8 })), { maxLength: 40 }).map(p => p.join(' '))

const COBRO = [
  'Me cobraron dos veces la inscripción al curso de natación de mi hija.',
  'Solicito la devolución: la inscripción del curso de natación fue cobrada dos veces.',
  'Doble cobro de la inscripción en natación; en el curso me cobraron dos veces.',
]
const OTROS = ['El bus no pasó a recoger a los niños del colegio.', 'Solicito certificado de afiliación de mi grupo familiar.', 'El curso de natación es excelente, felicito a la profesora.']

test('likeness is symmetric, in [0, 1], and 1 for a text and itself', () => {
  fc.assert(fc.property(texto, texto, (a, b) => {
    const ida = entre(a, b)
    expect(ida.grado).toBe(entre(b, a).grado)
    expect(ida.grado).toBeGreaterThanOrEqual(0)
    expect(ida.grado).toBeLessThanOrEqual(1)
    expect(ida.comunes.length > 0).toBe(ida.grado > 0)
    expect(entre(a, a).grado).toBe(palabrasDe(a).length ? 1 : 0)
  }), { numRuns: 500 })
})

test('the order of words, accents, case, plurals and stop words change nothing', () => {
  fc.assert(fc.property(texto.chain(a => fc.tuple(fc.constant(a), fc.shuffledSubarray(a.split(' '), { minLength: a.split(' ').length }))), ([a, revuelto]) => {
    expect(entre(a, revuelto.join(' ')).grado).toBe(palabrasDe(a).length ? 1 : 0)
  }))
  expect(entre('Los CURSOS de Natación', 'curso natacion').grado).toBe(1)
})

test('numbers, which may be documents, are never compared nor shown', () => {
  expect(entre('Cédula 1094123456 inscripción', '1094123456')).toEqual({ grado: 0, comunes: [] })
  expect(palabrasDe('1094123456, 310 555 0001')).toEqual([])
})

test('petitions of one matter are alike, others are not, and the words say why', () => {
  for (const a of COBRO) for (const b of COBRO) expect(entre(a, b).grado).toBeGreaterThanOrEqual(0.5)
  for (const a of COBRO) for (const b of OTROS) expect(entre(a, b).grado).toBeLessThan(0.5)
  expect(entre(COBRO[0]!, COBRO[1]!).comunes).toEqual(expect.arrayContaining(['inscripción', 'natación']))
})

test('number and gender come off', () => {
  expect(['cursos', 'curso', 'niñas', 'veces', 'vez', 'bus'].map(raizDe)).toEqual(['curs', 'curs', 'niñ', 'vez', 'vez', 'bus'])
})

test('petitions of one matter come together whatever else arrived, and each is in one place', () => {
  fc.assert(fc.property(fc.shuffledSubarray([...COBRO, ...OTROS], { minLength: 6 }), orden => {
    const [reunion, ...resto] = reunir(orden.map(t => ({ texto: t })), 0.5)
    expect(reunion!.todos.map(t => t.texto).toSorted()).toEqual(COBRO.toSorted())
    expect(resto).toEqual([])
  }))
  fc.assert(fc.property(fc.array(texto, { maxLength: 30 }), textos => {
    const casos = textos.map((t, i) => ({ i, texto: t }))
    const reunidos = reunir(casos, 0.5)
    const vistos = reunidos.flatMap(r => r.todos.map(c => c.i))
    expect(new Set(vistos).size).toBe(vistos.length)
    for (const { primero, todos } of reunidos) for (const uno of todos) expect(entre(primero.texto, uno.texto).grado).toBeGreaterThanOrEqual(0.5)
  }), { numRuns: 200 })
})
