import cds from '@sap/cds'
import type { Json } from '../sandbox/sandbox-client'
import { appConC4C, peticion } from './app-con-c4c'

const { como, c4c, compuerta, radicar: radicarEnEscucha, espejoEn } = appConC4C()
const MASHUP = '/odata/v4/mashup'
const atencion = (ruta: string) => `/odata/v4/atencion/${ruta}`
const radicar = (datos: Json, usuario = 'asesor') => como(usuario).intentar.POST(`${MASHUP}/radicar`, datos)
const buscar = async (ticket: string, usuario = 'asesor') => (await como(usuario).GET(`${MASHUP}/buscar(ticket='${ticket}',oportunidad=null)`)).data
const rutaBorrador = (ID: string) => atencion(`PQRS(ID=${ID},IsActiveEntity=false)`)
const borrador = async (ID: string) => (await como('asesor').GET(rutaBorrador(ID))).data
const escribirTexto = (ID: string) => como('asesor').PATCH(rutaBorrador(ID), { texto: 'Lo que dictó la persona.' }, { 'if-match': '*' })

const DE_PERSONA = ['nombre', 'tipoDocumento_code', 'numeroDocumento', 'correo', 'telefono', 'direccion', 'municipio', 'afiliacion_code', 'categoria_code', 'clienteC4C']
const personaDe = async (cliente: string): Promise<Json> => {
  const { data } = await como('asesor').GET(atencion(`Personas('${cliente}')`))
  return Object.fromEntries(DE_PERSONA.map(campo => [campo, data[campo]]))
}
const nadie = Object.fromEntries(DE_PERSONA.map(campo => [campo, null]))
const ticketDe = async (cliente: string): Promise<Json> => (await c4c().rows(`/ServiceRequestCollection?$filter=BuyerPartyID eq '${cliente}'&$orderby=ID`)).find(t => !t.z_radicado_KUT)!
const cambiar = (ticket: Json, datos: Json) => c4c().write('PATCH', `/ServiceRequestCollection('${ticket.ObjectID}')`, datos)

afterEach(async () => {
  await c4c().clearFaults()
  compuerta().despejar()
  // What a test began stays its own
  await cds.tx(() => DELETE.from('AtencionService.PQRS.drafts'))
})

test('a ticket fills the form with its person, subject and description, as C4C has them', async () => {
  const ticket = await ticketDe('1000001')
  const [nota] = await c4c().rows(`/ServiceRequestTextCollectionCollection?$filter=ParentObjectID eq '${ticket.ObjectID}' and TypeCode eq '10004'&$orderby=ObjectID`) as [Json]
  const { status, data } = await radicar({ ticket: ticket.ID })
  expect([status, data.casos, data.puedeRadicar]).toEqual([200, [], true])
  expect(await borrador(data.borrador)).toMatchObject({ ...await personaDe('1000001'), ticketC4C: ticket.ID, asunto: ticket.Name, texto: nota.Text })
})

test('an opportunity fills it with its prospect', async () => {
  const [oportunidad] = await c4c().rows('/OpportunityCollection?$orderby=ID&$top=1') as [Json]
  const esperado = { ...await personaDe(oportunidad.ProspectPartyID), oportunidadC4C: oportunidad.ID, ticketC4C: null }
  expect(await borrador((await radicar({ oportunidad: oportunidad.ID })).data.borrador)).toMatchObject(esperado)
  const { data } = await como('asesor').POST(atencion('iniciarRadicacion'), { oportunidadC4C: oportunidad.ID })
  expect(await borrador(data.value)).toMatchObject(esperado)
})

test('what C4C does not know is not filed from', async () => {
  for (const [datos, mensaje, target] of [
    [{ ticket: '39999' }, 'Ese ticket no existe en C4C.', 'ticket'],
    [{ oportunidad: '39999' }, 'Esa oportunidad no existe en C4C.', 'oportunidad'],
    // With C4C there, going on without it is no way past it
    [{ ticket: '39999', sinC4C: true }, 'Ese ticket no existe en C4C.', 'ticket'],
  ] as const) {
    const { status, data } = await radicar(datos)
    expect([status, data.error.message, data.error.target]).toEqual([404, mensaje, target])
  }
})

test('a ticket of a company and one of nobody begin a form without a person', async () => {
  const [empresa] = await c4c().rows('/CorporateAccountCollection?$top=1') as [Json]
  const ticket = await ticketDe('1000001')
  for (const BuyerPartyID of [empresa.AccountID, '']) {
    await cambiar(ticket, { BuyerPartyID })
    expect(await borrador((await radicar({ ticket: ticket.ID })).data.borrador)).toMatchObject({ ...nadie, ticketC4C: ticket.ID, asunto: ticket.Name })
  }
  await cambiar(ticket, { BuyerPartyID: '1000001' })
})

test('a form that nobody touched follows C4C, one that was written in stays as it was', async () => {
  const ticket = await ticketDe('1000001')
  const { borrador: ID } = (await radicar({ ticket: ticket.ID })).data
  await cambiar(ticket, { Name: 'Asunto corregido en C4C', BuyerPartyID: '1000003' })
  expect((await radicar({ ticket: ticket.ID })).data.borrador).toBe(ID)
  expect(await borrador(ID)).toMatchObject({ ...await personaDe('1000003'), asunto: 'Asunto corregido en C4C' })
  // Still as nobody touched it
  expect((await buscar(ticket.ID)).borrador).toBeNull()

  await escribirTexto(ID)
  await cambiar(ticket, { Name: 'Otro asunto', BuyerPartyID: '1000001' })
  const antes = compuerta().vistas.length
  expect((await buscar(ticket.ID)).borrador).toBe(ID)
  expect(compuerta().vistas).toHaveLength(antes)
  expect((await radicar({ ticket: ticket.ID })).data.borrador).toBe(ID)
  expect(await borrador(ID)).toMatchObject({ clienteC4C: '1000003', asunto: 'Asunto corregido en C4C', texto: 'Lo que dictó la persona.' })
  await cambiar(ticket, { Name: ticket.Name })
})

test('filed from the form, the ticket leads to the case at once and bears its number soon', async () => {
  const ticket = await ticketDe('1000001')
  const { borrador: ID } = (await radicar({ ticket: ticket.ID })).data
  await escribirTexto(ID)
  const { data: caso } = await como('asesor').POST(`${rutaBorrador(ID)}/AtencionService.draftActivate`, {}, { 'if-match': '*' })
  expect((await buscar(ticket.ID)).casos).toMatchObject([{ ID: caso.ID, radicado: caso.radicado, aplicacion: 'atencion' }])
  expect((await buscar(ticket.ID, 'asesor2')).casos).toMatchObject([{ ID: caso.ID, aplicacion: null }])
  await espejoEn(caso.ID, 'SINCRONIZADO')
  expect((await c4c().rows(`/ServiceRequestCollection?$filter=ID eq '${ticket.ID}'`))[0]!.z_radicado_KUT).toBe(caso.radicado)
  expect((await buscar(ticket.ID)).casos).toHaveLength(1)
})

test('a radicado that C4C has and the mirror not yet leads to its case; that of another ticket does not', async () => {
  const caso = await radicarEnEscucha()
  await espejoEn(caso.ID, 'SINCRONIZADO')
  const ticket = await ticketDe('1000001')
  await cambiar(ticket, { z_radicado_KUT: caso.radicado })
  const ajeno = await radicar({ ticket: ticket.ID })
  expect([ajeno.status, ajeno.data.error.message]).toEqual([409, `Ese ticket ya tiene el radicado ${caso.radicado}.`])
  await cds.tx(() => UPDATE('escucha.EspejosC4C').with({ ticket: null }).where({ caso_ID: caso.ID }))
  expect((await radicar({ ticket: ticket.ID })).data).toMatchObject({ casos: [{ radicado: caso.radicado, aplicacion: 'atencion' }], borrador: null })
  expect((await radicar({ ticket: ticket.ID }, 'asesor2')).data.casos).toMatchObject([{ radicado: caso.radicado, aplicacion: null }])
  await cambiar(ticket, { z_radicado_KUT: '2020-999999' })
  expect((await radicar({ ticket: ticket.ID })).status).toBe(409)
  await cambiar(ticket, { z_radicado_KUT: '' })
})

test('what was begun while C4C was away is filed with its ticket when C4C is back, and only if it is hers', async () => {
  const ticket = await ticketDe('1000001')
  const { numeroDocumento, tipoDocumento_code } = await personaDe('1000001')
  const radicarSinC4C = async (persona: Json) => {
    await c4c().fault({ tipo: 'caida' })
    const { borrador: ID } = (await radicar({ ticket: ticket.ID, sinC4C: true })).data
    await como('asesor').PATCH(rutaBorrador(ID), peticion(persona), { 'if-match': '*' })
    const { data } = await como('asesor').POST(`${rutaBorrador(ID)}/AtencionService.draftActivate`, {}, { 'if-match': '*' })
    await c4c().clearFaults()
    return espejoEn(data.ID, 'SINCRONIZADO')
  }
  // Somebody else stands at the counter: the ticket is not hers, and is free again
  const { numeroDocumento: ajeno } = await personaDe('1000006')
  expect((await radicarSinC4C({ numeroDocumento: ajeno })).ticket).not.toBe(ticket.ID)
  expect((await buscar(ticket.ID)).casos).toEqual([])
  expect((await radicarSinC4C({ tipoDocumento_code, numeroDocumento })).ticket).toBe(ticket.ID)
  expect((await buscar(ticket.ID)).casos).toHaveLength(1)
})

test('looking for a case asks C4C nothing; a form costs four requests; a wildcard never gets there', async () => {
  const ticket = await ticketDe('1000001')
  const pedidas = async (hacer: () => Promise<unknown>) => {
    const antes = compuerta().vistas.length
    await hacer()
    return compuerta().vistas.length - antes
  }
  expect(await pedidas(() => buscar(ticket.ID))).toBe(0)
  expect(await pedidas(() => radicar({ ticket: ticket.ID }))).toBe(4)
  expect(await pedidas(() => radicar({ ticket: '4*' }))).toBe(0)
})

test('nobody waits for a connection while C4C keeps a form waiting', async () => {
  const ticket = await ticketDe('1000001')
  const silencio = compuerta().retener()
  const formularios = Array.from({ length: 12 }, () => radicar({ ticket: ticket.ID }))
  await silencio.llegadas(12)
  // On the one connection that SQLite has
  const caso = await radicarEnEscucha()
  expect((await buscar(ticket.ID)).casos).toEqual([])
  silencio.soltar()
  for (const { status } of await Promise.all(formularios)) expect(status).toBe(200)
  await espejoEn(caso.ID, 'SINCRONIZADO')
})
