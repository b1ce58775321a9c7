import cds from '@sap/cds'
import { reanudar } from '../../../srv/c4c/conexion/pausa'
import type { Servidor } from '../../bases/servidor'
import { errorDe } from '../../srv/casos-de-prueba'
import { enCompensar, hacer, incentivo, leer, presupuesto, RAIZ } from '../../srv/resarcimientos-de-prueba'
import type { Json } from '../sandbox/sandbox-client'
import { appConC4C } from './app-con-c4c'
import { encargoEn } from './encargos'

// The tests of the services start without any C4C; here there is one
delete process.env.cds_requires_c4c_credentials_url
const app = appConC4C({ requestTimeout: 2_000 })
const { como, c4c } = app
const s = { como, cds } as unknown as Servidor

afterEach(async () => {
  await c4c().clearFaults()
  reanudar()
})

const abrirDesde = (ticket: string) => como('coordinador').intentar.POST(`${RAIZ}/abrirDesdeTicket`, { ticket, lineaServicio: 'RECREACION', area: 'RECREACION', causa: 'DEMORA' })
const abiertos = async () => (await SELECT.from('escucha.Resarcimientos').columns('ID') as Json[]).length

/** Tickets of people, another each time. */
const tickets = (async function* () {
  for (const ticket of await c4c().rows('/ServiceRequestCollection?$top=100&$orderby=ID')) {
    const [persona] = await c4c().rows(`/IndividualCustomerCollection?$filter=CustomerID eq '${ticket.BuyerPartyID}'`)
    if (persona) yield { ticket, persona }
  }
})()
const alguno = async () => (await tickets.next()).value as { ticket: Json; persona: Json }

describe('from a ticket', () => {
  test('the person and the facts are those that C4C has; once', async () => {
    const { ticket, persona } = await alguno()
    const { status, data } = await abrirDesde(ticket.ID)
    expect(status).toBe(200)
    expect(data).toMatchObject({ origen_code: 'TICKET', ticketC4C: ticket.ID, clienteC4C: persona.CustomerID, asunto: ticket.Name, estado_code: 'Abierto' })
    expect(data.nombre).toContain(persona.LastName)
    expect(data.hechos.length).toBeGreaterThan(0)
    const otra = await abrirDesde(ticket.ID)
    expect([otra.status, errorDe(otra).message]).toEqual([409, `Ya hay un resarcimiento abierto por lo mismo: ${data.numero}.`])
  })

  test('an unknown number, and what is no number', async () => {
    const antes = await abiertos()
    expect([(await abrirDesde('99999999')).status, (await abrirDesde('1\' or ID ne \'')).status]).toEqual([404, 400])
    expect(await abiertos()).toBe(antes)
  })

  test('with C4C down it says so and leaves nothing', async () => {
    const { ticket } = await alguno()
    const antes = await abiertos()
    await c4c().fault({ tipo: 'caida' })
    const respuesta = await abrirDesde(ticket.ID)
    expect([respuesta.status, errorDe(respuesta).target]).toEqual([503, 'ticket'])
    expect(await abiertos()).toBe(antes)
  })
})

test('an incentive that was delivered is one opportunity in C4C, of its person and in its service', async () => {
  await presupuesto(s, 1_000_000)
  const { ID: entrada } = await incentivo(s, 2)
  const { persona } = await alguno()
  const { ID } = await enCompensar(s)
  await UPDATE('escucha.Resarcimientos', ID).with({ clienteC4C: persona.CustomerID })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, motivo: 'x' })
  const [{ ID: compensacion }] = (await leer(s, ID)).compensaciones
  await hacer(s, 'direccion', 'Compensaciones', compensacion, 'aprobar', { motivo: 'De acuerdo.' })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'Una entrada.', medio: 'CORREO', prueba: 'Acuse 1' })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prometerNoRepeticion', { descripcion: 'Doble control.', responsable: 'Jefe', vence: `${new Date().getUTCFullYear() + 1}-03-01` })
  expect(await c4c().rows(`/OpportunityCollection?$filter=z_radicado_KUT eq '${compensacion}'`)).toEqual([])
  await hacer(s, 'coordinador', 'Compensaciones', compensacion, 'entregar', { medio: 'FIRMA', prueba: 'Acta 1' })

  const encargo = await encargoEn(app, compensacion, 'SINCRONIZADO')
  const [una, ...mas] = await c4c().rows(`/OpportunityCollection?$filter=z_radicado_KUT eq '${compensacion}'`)
  expect(mas).toEqual([])
  const { numero, oportunidadC4C, compensaciones } = await leer(s, ID)
  expect(una).toMatchObject({ ID: encargo.numero, Name: `1 × Entrada al centro recreacional (${numero})`, ProspectPartyID: persona.CustomerID, ExternalUserStatusCode: 'ZINF2' })
  expect([oportunidadC4C, compensaciones[0].oportunidadC4C]).toEqual([una!.ID, una!.ID])
})
