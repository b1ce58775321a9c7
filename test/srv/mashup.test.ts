import cds from '@sap/cds'
import { appSinC4C, borradorEn, CUALQUIER_VERSION, errorDe, hacer, peticion, radicarComo, RUTA, type CasoLeido } from './casos-de-prueba'

// Nobody answers as C4C here: what is known without it, and how one goes on without it

const s = appSinC4C()
const MASHUP = '/odata/v4/mashup'
const TODOS = ['asesor', 'asesor2', 'coordinador', 'direccion', 'calidad', 'auditor', 'area', 'area.subsidio']

let serie = 40_000_100
const numeroNuevo = () => String(++serie)

const literal = (valor: string | null) => (valor === null ? 'null' : `'${encodeURIComponent(valor.replaceAll("'", "''"))}'`)
const buscar = (usuario: string, { ticket = null, oportunidad = null }: { ticket?: string | null; oportunidad?: string | null }, idioma = 'es-CO') =>
  s.como(usuario, { 'accept-language': idioma }).intentar.GET(`${MASHUP}/buscar(ticket=${literal(ticket)},oportunidad=${literal(oportunidad)})`)
const radicar = (usuario: string, datos: object) => s.como(usuario).intentar.POST(`${MASHUP}/radicar`, datos)
const hallados = async (usuario: string, origen: object): Promise<[string, string | null][]> => {
  const { status, data } = await buscar(usuario, origen)
  expect([usuario, status]).toEqual([usuario, 200])
  return data.casos.map((c: CasoLeido) => [c.radicado, c.aplicacion])
}
const reflejar = (caso: string, ticket: string) => s.cds.tx(() => UPDATE('escucha.EspejosC4C').with({ ticket }).where({ caso_ID: caso }))

describe('a case of a ticket', () => {
  const ticket = numeroNuevo()
  let caso: CasoLeido
  beforeAll(async () => { caso = await radicarComo(s, 'asesor', { ticketC4C: ticket, clienteC4C: '8099902', asunto: 'asunto del ticket', texto: 'textosecreto', correo: 'secreta@correo.example' }) })

  test('is opened by each in her own application, and told to who attends but did not file it', async () => {
    const aplicacion = async () => Object.fromEntries(await Promise.all(TODOS.map(async u => [u, (await hallados(u, { ticket }))[0]?.[1]])))
    const deTodos = { asesor: 'atencion', asesor2: null, coordinador: 'bandeja', direccion: 'bandeja', calidad: 'bandeja', auditor: 'bandeja' }
    expect(await aplicacion()).toEqual({ ...deTodos, area: undefined, 'area.subsidio': undefined })
    await hacer(s, caso.ID, 'clasificar', 'trasladarAArea')
    expect(await aplicacion()).toEqual({ ...deTodos, area: 'area', 'area.subsidio': undefined })
  })

  test('tells nothing but what anybody may tell at the counter, in the language of who reads', async () => {
    const { data } = await buscar('asesor2', { ticket })
    expect(data.casos).toEqual([{
      ID: caso.ID, radicado: caso.radicado, asunto: 'asunto del ticket', estado: 'En el área', tipologia: 'Queja', area: 'Recreación y deporte',
      recibidaEn: caso.recibidaEn, venceLegal: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), respondidaEn: null, cerradaEn: null, clienteC4C: '8099902', aplicacion: null,
    }])
    expect((await buscar('asesor2', { ticket }, 'en')).data.casos[0].estado).not.toBe('En el área')
    expect((await buscar('asesor', { ticket })).data.casos[0].clienteC4C).toBeNull()
  })

  test('the page of another role than those that work on cases stays shut', async () => {
    for (const usuario of ['admin', 'integracion']) expect([usuario, (await buscar(usuario, { ticket })).status]).toEqual([usuario, 403])
    for (const usuario of TODOS.filter(u => !u.startsWith('asesor'))) expect([usuario, (await radicar(usuario, { ticket: numeroNuevo(), sinC4C: true })).status]).toEqual([usuario, 403])
    expect((await s.intentar.GET(`${MASHUP}/buscar(ticket='1',oportunidad=null)`)).status).toBe(401)
  })

  test('the ticket counts, whatever opportunity comes with it', async () => {
    const otra = await radicarComo(s, 'asesor', { oportunidadC4C: '70000001' })
    expect(await hallados('asesor', { ticket, oportunidad: '70000001' })).toEqual([[caso.radicado, 'atencion']])
    expect(await hallados('asesor', { oportunidad: ' 70000001 ' })).toEqual([[otra.radicado, 'atencion']])
  })
})

test('the ticket that the mirror wrote leads to its case, and nobody files from it again', async () => {
  const ticket = numeroNuevo()
  const caso = await radicarComo(s, 'asesor')
  await reflejar(caso.ID, ticket)
  expect(await hallados('coordinador', { ticket })).toEqual([[caso.radicado, 'bandeja']])
  const otra = await s.como('asesor').intentar.POST(`${RUTA.atencion}/PQRS`, peticion({ ticketC4C: ticket }))
  expect([otra.status, errorDe(otra).message]).toEqual([409, `Ese ticket de C4C ya tiene el radicado ${caso.radicado}.`])
})

test('a case that ended up with a ticket of its own lets go of the one it was filed from', async () => {
  const ticket = numeroNuevo()
  const propio = numeroNuevo()
  const caso = await radicarComo(s, 'asesor', { ticketC4C: ticket })
  await reflejar(caso.ID, propio)
  expect(await hallados('asesor', { ticket })).toEqual([])
  expect(await hallados('asesor', { ticket: propio })).toEqual([[caso.radicado, 'atencion']])
  const suyo = await radicarComo(s, 'asesor', { ticketC4C: ticket })
  expect(await hallados('asesor', { ticket })).toEqual([[suyo.radicado, 'atencion']])
})

test('a new round leaves the ticket to the case that it began with', async () => {
  const ticket = numeroNuevo()
  const caso = await radicarComo(s, 'asesor', { ticketC4C: ticket })
  await hacer(s, caso.ID, 'clasificar', 'desistir', 'reabrir')
  expect(await hallados('coordinador', { ticket })).toEqual([[caso.radicado, 'bandeja']])
})

test('the cases of an opportunity are all there, those received last first, each where she who asks sees it', async () => {
  const oportunidad = numeroNuevo()
  const haceMinutos = (n: number) => new Date(Date.now() - n * 60_000).toISOString()
  const casos: CasoLeido[] = []
  for (const [usuario, minutos] of [['asesor', 30], ['asesor2', 10], ['asesor', 20]] as const) {
    casos.push(await radicarComo(s, usuario, { oportunidadC4C: oportunidad, recibidaEn: haceMinutos(minutos) }))
  }
  const [primero, segundo, tercero] = casos.map(c => c.radicado)
  expect(await hallados('asesor', { oportunidad })).toEqual([[segundo, null], [tercero, 'atencion'], [primero, 'atencion']])
  expect(await hallados('auditor', { oportunidad })).toEqual([[segundo, 'bandeja'], [tercero, 'bandeja'], [primero, 'bandeja']])
  await hacer(s, casos[0]!.ID, 'clasificar', 'trasladarAArea')
  expect(await hallados('area', { oportunidad })).toEqual([[primero, 'area']])
  expect(await hallados('area.subsidio', { oportunidad })).toEqual([])
})

describe('an address that says nothing good', () => {
  test.each([
    ['nothing', {}, /guárdelo en C4C/, 'ticket'], ['blanks', { ticket: '  ', oportunidad: '' }, /guárdelo en C4C/, 'ticket'],
    ['a wildcard of C4C', { ticket: '4*' }, /no es un número de C4C/, 'ticket'], ['a condition', { ticket: "1' or '1' eq '1" }, /no es un número de C4C/, 'ticket'],
    ['markup', { oportunidad: '<script>alert(1)</script>' }, /no es un número de C4C/, 'oportunidad'], ['more than C4C has', { ticket: '1'.repeat(36) }, /no es un número de C4C/, 'ticket'],
    ['control characters', { ticket: '1\u00002' }, /./, 'ticket'], ['much more', { ticket: '1'.repeat(5_000) }, /./, 'ticket'],
  ])('%s is refused with its parameter and never repeated', async (_que, origen: { ticket?: string; oportunidad?: string }, mensaje, campo) => {
    for (const r of [await buscar('asesor', origen), await radicar('asesor', { ...origen, sinC4C: true })]) {
      expect([r.status, errorDe(r)]).toEqual([400, expect.objectContaining({ message: expect.stringMatching(mensaje), target: campo })])
      expect(JSON.stringify(r.data)).not.toMatch(/script|4\*|1111|eq '1/)
    }
  })

  test.each([['a number', 40001], ['a list', ['40001']], ['an object', { $ne: null }], ['a truth', true]])('%s for a ticket is refused', async (_que, ticket) => {
    expect((await radicar('asesor', { ticket })).status).toBe(400)
  })
})

describe('while C4C does not answer', () => {
  const borrador = async (usuario: string, ID: string) => (await s.como(usuario).GET(borradorEn(ID))).data

  test('nothing is begun until she wants to go on without it; then the number goes along, and nothing else is known', async () => {
    const ticket = numeroNuevo()
    expect((await buscar('asesor', { ticket })).data).toMatchObject({ casos: [], borrador: null, puedeRadicar: true })
    expect((await buscar('coordinador', { ticket })).data).toMatchObject({ casos: [], borrador: null, puedeRadicar: false })
    const espera = await radicar('asesor', { ticket })
    expect([espera.status, errorDe(espera).message]).toEqual([503, 'C4C no está disponible.'])
    const { status, data } = await radicar('asesor', { ticket, sinC4C: true })
    expect([status, data.casos]).toEqual([200, []])
    expect(await borrador('asesor', data.borrador)).toMatchObject({ ticketC4C: ticket, nombre: null, numeroDocumento: null, clienteC4C: null, canal_code: 'PRESENCIAL' })
  })

  test('the form that was begun is opened again, and by nobody else', async () => {
    const oportunidad = numeroNuevo()
    const { borrador: ID } = (await radicar('asesor', { oportunidad, sinC4C: true })).data
    expect(await borrador('asesor', ID)).toMatchObject({ oportunidadC4C: oportunidad, ticketC4C: null })
    expect((await radicar('asesor', { oportunidad })).data.borrador).toBe(ID)
    expect((await buscar('asesor', { oportunidad })).data.borrador).toBeNull()
    await s.como('asesor').PATCH(borradorEn(ID), { texto: 'Lo que dictó la persona.' }, CUALQUIER_VERSION)
    expect((await buscar('asesor', { oportunidad })).data.borrador).toBe(ID)
    expect((await buscar('asesor2', { oportunidad })).data.borrador).toBeNull()
    expect((await radicar('asesor2', { oportunidad })).status).toBe(503)
    expect((await radicar('asesor2', { oportunidad, sinC4C: true })).data.borrador).not.toBe(ID)
  })

  test('two forms for one ticket make one case: the second is told its number', async () => {
    const ticket = numeroNuevo()
    const formularios = await Promise.all(['asesor', 'asesor2'].map(async usuario => {
      const { borrador: ID } = (await radicar(usuario, { ticket, sinC4C: true })).data
      await s.como(usuario).PATCH(borradorEn(ID), peticion(), CUALQUIER_VERSION)
      return { usuario, ID }
    }))
    const respuestas = await Promise.all(formularios.map(({ usuario, ID }) =>
      s.como(usuario).intentar.POST(`${borradorEn(ID)}/AtencionService.draftActivate`, {}, CUALQUIER_VERSION)))
    expect(respuestas.map(r => r.status).toSorted()).toEqual([201, 409])
    const { radicado } = respuestas.find(r => r.status === 201)!.data
    expect(errorDe(respuestas.find(r => r.status === 409)!)).toMatchObject({ message: `Ese ticket de C4C ya tiene el radicado ${radicado}.`, target: expect.stringContaining('ticketC4C') })
    expect(await hallados('coordinador', { ticket })).toEqual([[radicado, 'bandeja']])
    expect(await cds.tx(() => SELECT.from('escucha.PQRS').columns('radicado').where({ ticketC4C: ticket }))).toHaveLength(1)
  })
})
