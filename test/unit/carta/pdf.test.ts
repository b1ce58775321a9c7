import fc from 'fast-check'
import type { Carta } from '../../../srv/carta/datos'
import { enLetrasDelPdf } from '../../../srv/carta/letras'
import { cartaPdf } from '../../../srv/carta/pdf'
import { examinarPdf, leidoEnVoz, type Pdf } from '../../bases/leer-pdf'

const CARTA: Carta = {
  organizacion: 'Caja Generada', ciudad: 'Armenia', fecha: '2026-07-06', radicado: '2026-000123',
  destinatario: { nombre: 'Ñáñez Generada', contacto: ['generada@ejemplo.co', 'Calle Generada 1'] }, asunto: 'Prórroga de su petición',
  cuerpo: 'Reciba un saludo.\n\nEsto sigue:\n1. La razón.\n2. El nuevo plazo.\n\n- Un canal\n\nAtentamente,',
  firma: { nombre: 'Firma Generada', cargo: 'Coordinadora' }, seguimiento: 'https://ejemplo.co/portal/seguimiento?radicado=2026-000123', anexos: ['concepto.pdf', 'acta.pdf'],
}
const examinar = async (otros: Partial<Carta> = {}) => examinarPdf(await cartaPdf({ ...CARTA, ...otros }))
const sinBlancos = (texto: string) => texto.replace(/\s+/g, '')
const todo = ({ paginas }: Pdf) => paginas.map(p => p.texto).join('\n')
const cuerpoLeido = (pdf: Pdf) => sinBlancos(leidoEnVoz(pdf).map(e => e.texto).join(''))

function exigirMargenes({ paginas }: Pdf): void {
  for (const { trozos } of paginas) {
    for (const { texto, x, y, ancho, marca } of trozos.filter(t => t.texto.trim())) {
      const donde = { texto, x, y, ancho }
      expect({ ...donde, cabe: x >= 55.9 && x + ancho <= 556.1 && y <= 736 && y >= (marca === 'Artifact' ? 25 : 56) }).toEqual({ ...donde, cabe: true })
    }
  }
}

test('it is read aloud in the order in which a letter is written, each part for what it is', async () => {
  const pdf = await examinar()
  expect(leidoEnVoz(pdf).map(({ etiqueta, texto, alt }) => `${etiqueta} ${alt ?? texto.trim()}`)).toEqual([
    'P Caja Generada', 'P Armenia, 6 de julio de 2026', 'P Radicado: 2026-000123',
    'Figure Código QR con la dirección para seguir el caso: https://ejemplo.co/portal/seguimiento?radicado=2026-000123', 'P Siga su caso con este código,\nel radicado y su documento.',
    'P Ñáñez Generada', 'P generada@ejemplo.co', 'P Calle Generada 1', 'H1 Asunto: Prórroga de su petición',
    'P Reciba un saludo.', 'P Esto sigue:', 'Lbl 1.', 'LBody La razón.', 'Lbl 2.', 'LBody El nuevo plazo.', 'Lbl •', 'LBody Un canal', 'P Atentamente,',
    'P Firma Generada', 'P Coordinadora', 'P Caja Generada', 'H2 Documentos anexos', 'Lbl 1.', 'LBody concepto.pdf', 'Lbl 2.', 'LBody acta.pdf',
    'P Consulte el estado de su caso en', 'Link https://ejemplo.co/portal/seguimiento?radicado=2026-000123',
  ])
  exigirMargenes(pdf)
})

test('it tells its language and title, its address can be followed, and only the page number goes without a tag', async () => {
  const { idioma, titulo, etiquetado, paginas } = await examinar()
  expect({ idioma, titulo, etiquetado }).toEqual({ idioma: 'es-CO', titulo: 'Prórroga de su petición · radicado 2026-000123', etiquetado: true })
  expect(paginas.flatMap(p => p.enlaces)).toEqual([CARTA.seguimiento])
  const sinEtiqueta = paginas[0]!.trozos.filter(t => t.texto.trim() && !/_mc\d+$/.test(t.marca ?? ''))
  expect(sinEtiqueta.map(t => [t.marca, t.texto.trim()])).toEqual([['Artifact', 'Radicado 2026-000123 · página 1 de 1']])
})

test('what a letter does not have leaves no line', async () => {
  const t = todo(await examinar({ ciudad: undefined, anexos: [], destinatario: { nombre: 'Ñáñez Generada' } }))
  expect(t).toMatch(/^6 de julio de 2026$/m)
  expect(t).not.toMatch(/anexos|undefined|null/i)
})

test('the same letter is the same bytes', async () => {
  expect((await cartaPdf(CARTA)).equals(await cartaPdf(CARTA))).toBe(true)
})

test('a letter of forty pages is whole, in order and tagged on each of them', async () => {
  const cuerpo = Array.from({ length: 580 }, (_, i) => i % 7 ? `Párrafo ${i}: ${'lo que la Caja explica y la persona lee. '.repeat(6)}` : `${i % 99}. Numeral ${i}: ${'lo que la Caja decide. '.repeat(12)}`).join('\n\n')
  const pdf = await examinar({ cuerpo })
  expect(pdf.paginas.length).toBeGreaterThanOrEqual(40)
  expect(cuerpoLeido(pdf)).toContain(sinBlancos(cuerpo))
  pdf.paginas.forEach(({ arbol, texto }, i) => {
    expect(texto).toContain(`página ${i + 1} de ${pdf.paginas.length}`)
    expect(arbol).not.toBeNull()
  })
  exigirMargenes(pdf)
})

test.each([
  ['one word of 20 000 letters', 'W'.repeat(20_000)],
  ['20 000 letters bound by hard spaces', 'W\u00a0'.repeat(10_000)],
  ['an item over pages', `- ${'palabra '.repeat(2500)}`],
  ['one paragraph over pages', 'palabra '.repeat(2500)],
])('%s stay within the margins and lose nothing', async (_que, cuerpo) => {
  const pdf = await examinar({ cuerpo })
  expect(cuerpoLeido(pdf)).toContain(sinBlancos(cuerpo.replace('- ', '•')))
  exigirMargenes(pdf)
})

test('what no font has is told at the end, and only then', async () => {
  expect(todo(await examinar())).not.toContain('[?]')
  const t = todo(await examinar({ cuerpo: 'Gracias 😀.' }))
  expect(t).toContain('Gracias [?].')
  expect(t).toContain('El signo [?] está en lugar de')
})

test('a signature never stands alone on a page', async () => {
  for (const lineas of [28, 30, 32, 34, 36]) {
    const { paginas } = await examinar({ cuerpo: Array.from({ length: lineas }, (_, i) => `Línea ${i}`).join('\n'), anexos: [] })
    const con = paginas.filter(p => /Firma Generada|Coordinadora/.test(p.texto))
    expect(con).toHaveLength(1)
  }
})

test('script and markup are text like any other', async () => {
  const pdf = await cartaPdf({ ...CARTA, asunto: '<b>asunto</b> (1) \\', cuerpo: '<script>alert(1)</script>' })
  expect(todo(await examinarPdf(pdf))).toContain('<script>alert(1)</script>')
  expect(pdf.toString('latin1')).not.toMatch(/\/JavaScript|\/JS\b|\/Launch/)
})

test('whatever the texts, what is written is read back in order, within the margins', async () => {
  const texto = fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 30 }).map(l => l.join('\n\n'))
  await fc.assert(fc.asyncProperty(texto, fc.string({ unit: 'grapheme', maxLength: 200 }), async (cuerpo, nombre) => {
    const pdf = await examinar({ cuerpo, destinatario: { nombre }, asunto: nombre })
    exigirMargenes(pdf)
    const leido = cuerpoLeido(pdf)
    for (const parrafo of cuerpo.split('\n').filter(l => !/^\s*(-|\d)/.test(l))) expect(leido).toContain(sinBlancos(enLetrasDelPdf(parrafo)))
  }), { numRuns: 12 })
})
