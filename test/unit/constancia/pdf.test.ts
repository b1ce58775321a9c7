import type { DatosConstancia } from '../../../srv/constancia/datos'
import { constanciaPdf } from '../../../srv/constancia/pdf'
import { examinarPdf, leerPdf, leidoEnVoz } from '../../bases/leer-pdf'

const DATOS: DatosConstancia = {
  organizacion: 'Caja Generada', radicado: '2026-000123', radicadaEn: '2026-07-07T03:05:00.000Z', recibidaEn: '2026-07-06T15:00:00.000Z', canal: 'Punto de atención (verbal)', verbal: true,
  sede: 'Sede Generada', persona: 'Ñáñez Generada', documento: 'Cédula de ciudadanía 1094900006', contacto: 'generada@ejemplo.co · 6060000001', recibidaPor: 'asesor',
  asunto: 'Inscripción', texto: 'Pide corregir la inscripción.', anexos: ['carta.pdf', 'foto.png'], venceLegal: '2026-07-29', seguimiento: 'https://ejemplo.co/portal/seguimiento?radicado=2026-000123',
}
const texto = async (otros: Partial<DatosConstancia> = {}) => (await leerPdf(await constanciaPdf({ ...DATOS, ...otros }))).join('\n')

test('it says all that the decree asks, in Colombian time', async () => {
  const t = await texto()
  for (const dicho of ['Caja Generada', '2026-000123', '6 de julio de 2026, 22:05', '6 de julio de 2026, 10:00', 'Punto de atención (verbal)', 'Sede Generada', 'Ñáñez Generada', '1094900006',
    'generada@ejemplo.co', 'asesor', 'Inscripción', 'Pide corregir la inscripción.', '1. carta.pdf', '2. foto.png', '29 de julio de 2026', 'seguimiento?radicado=2026-000123']) expect(t.replace(/\n/g, ' ')).toContain(dicho)
})

test('the statement that it was verbal stands only where it was', async () => {
  expect(await texto()).toMatch(/Petición verbal/)
  expect(await texto({ verbal: false, canal: 'Página web' })).not.toMatch(/verbal/i)
})

test('the term is the one told at filing, called provisional', async () => {
  expect((await texto()).replace(/\s+/g, ' ')).toContain('Término provisional 29 de julio de 2026, como petición general. El definitivo se fija al clasificar la petición.')
})

test('what is not known takes no line', async () => {
  const t = await texto({ sede: null, documento: null, contacto: null, anexos: [], venceLegal: null })
  for (const nombre of ['Sede\n', 'Contacto', 'Término provisional']) expect(t).not.toContain(nombre)
  expect(t).toContain('Ninguno')
})

test('a text without blanks is cut into lines and loses nothing', async () => {
  const seguido = Array.from({ length: 1000 }, (_, i) => `palabra${i};`).join('')
  expect((await texto({ texto: seguido })).replace(/\s/g, '')).toContain(seguido.slice(0, 1000))
})

test('a long petition goes on over numbered pages and loses nothing', async () => {
  const parrafos = Array.from({ length: 200 }, (_, i) => `Párrafo generado número ${i + 1} de la petición, con lo que la persona cuenta y pide.`)
  const paginas = await leerPdf(await constanciaPdf({ ...DATOS, texto: parrafos.join('\n') }))
  expect(paginas.length).toBeGreaterThan(3)
  paginas.forEach((p, i) => expect(p).toContain(`página ${i + 1} de ${paginas.length}`))
  const todo = paginas.join('\n').replace(/\s+/g, ' ')
  for (const i of [1, 100, 200]) expect(todo).toContain(`Párrafo generado número ${i} de`)
})

test('script, markup and odd letters are text like any other', async () => {
  const pdf = await constanciaPdf({ ...DATOS, texto: '<script>alert(1)</script>\n(paréntesis) \\ %', asunto: '<b>asunto</b>' })
  const t = (await leerPdf(pdf)).join('\n')
  expect(t).toContain('<script>alert(1)</script>')
  expect(t).toContain('<b>asunto</b>')
  expect(pdf.toString('latin1')).not.toMatch(/\/JavaScript|\/JS\b|\/Launch/)
})

test.each(['😀', '漢字', 'العربية', '\u0001\u0002', 'x'.repeat(2000)])('%j does not stop it', async raro => {
  const pdf = await constanciaPdf({ ...DATOS, texto: raro, persona: raro.slice(0, 160), asunto: raro.slice(0, 160) })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})

test('it is read aloud in order, each name before its value, in the language it is written in', async () => {
  const pdf = await examinarPdf(await constanciaPdf(DATOS))
  expect(pdf).toMatchObject({ idioma: 'es-CO', titulo: 'Constancia de radicación 2026-000123', etiquetado: true })
  const leido = leidoEnVoz(pdf).map(({ etiqueta, texto, alt }) => `${etiqueta} ${alt ?? texto.trim()}`)
  expect(leido.slice(0, 4)).toEqual(['P Caja Generada', 'H1 Constancia de radicación', 'P 2026-000123', `Figure Código QR con la dirección para seguir el caso: ${DATOS.seguimiento}`])
  for (const [nombre, valor] of [['Canal', DATOS.canal], ['Persona', DATOS.persona], ['Recibida por', DATOS.recibidaPor]]) expect(leido[leido.indexOf(`Lbl ${nombre}`) + 1]).toBe(`LBody ${valor}`)
  expect(leido).toContain('H2 Objeto y razones de la petición')
  expect(leido.at(-1)).toBe(`Link ${DATOS.seguimiento}`)
})

test('twenty attachments with long names go on over the page without a gap', async () => {
  const anexos = Array.from({ length: 20 }, (_, i) => `${'documento generado de nombre largo '.repeat(4)}${i + 1}.pdf`)
  const paginas = await leerPdf(await constanciaPdf({ ...DATOS, anexos }))
  expect(paginas).toHaveLength(2)
  expect(paginas[1]).toContain('Término provisional')
})
