import fc from 'fast-check'
import { bloquesDe } from '../../../srv/carta/bloques'

test('blank lines part paragraphs, a line break stays in its own', () => {
  expect(bloquesDe('\n\nUno\ny medio.\n  \n\nDos.\n')).toEqual([{ parrafo: 'Uno\ny medio.' }, { parrafo: 'Dos.' }])
})

test('dashes and numbers begin items, which go on in indented lines and end with another line', () => {
  expect(bloquesDe('Pide:\n- una cosa\n  y su detalle\n\n- otra\nFin\n\n1. primero\n2) segundo\n12. luego')).toEqual([
    { parrafo: 'Pide:' },
    { numerada: false, lista: [{ marca: '•', texto: 'una cosa y su detalle' }, { marca: '•', texto: 'otra' }] },
    { parrafo: 'Fin' },
    { numerada: true, lista: [{ marca: '1.', texto: 'primero' }, { marca: '2)', texto: 'segundo' }, { marca: '12.', texto: 'luego' }] },
  ])
})

test.each(['-5 grados', '2026. Un año', '1.5 millones', '-', '1.', '--- fin'])('%j is no item', linea => {
  expect(bloquesDe(linea)).toEqual([{ parrafo: linea }])
})

test('whatever the text, nothing is lost or moved, and no block is empty', () => {
  const linea = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', ' ', '- uno', '- ', '1. uno', '  sigue', '2) dos', '-', 'texto'))
  fc.assert(fc.property(fc.array(linea, { maxLength: 20 }), lineas => {
    const cuerpo = lineas.join('\n')
    const sinBlancos = (t: string) => t.replace(/\s+/g, '')
    const bloques = bloquesDe(cuerpo)
    const dicho = bloques.map(b => 'parrafo' in b ? b.parrafo : b.lista.map(i => (i.marca === '•' ? '-' : i.marca) + i.texto).join('')).join('')
    expect(sinBlancos(dicho)).toBe(sinBlancos(cuerpo))
    for (const b of bloques) expect('parrafo' in b ? b.parrafo.trim() : b.lista.length && b.lista.every(i => i.texto)).toBeTruthy()
  }), { numRuns: 1000 })
})
