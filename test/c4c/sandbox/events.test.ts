import { ODD_PEOPLE } from '../../c4c-sandbox/seed/odd-people'
import { Random } from '../../c4c-sandbox/seed/random'
import { hasta } from '../app/condicion'
import { EventReceiver } from './event-receiver'
import { Json, SandboxClient } from './sandbox-client'

const SET = 'ServiceRequestCollection'
const START = Date.UTC(2026, 6, 1, 12)
let now = START
let c4c: SandboxClient
let escucha: EventReceiver

beforeAll(async () => {
  escucha = await EventReceiver.start()
  c4c = await SandboxClient.start({ ahora: () => now, eventos: { url: escucha.url, usuario: 'c4c', clave: 'secreta', esperasMs: [0, 0] } })
})
beforeEach(async () => {
  await c4c.clearFaults()
  await subscribe()
  escucha.forget()
})
afterAll(async () => {
  await c4c.stop()
  await escucha.stop()
})

const path = (ticket: Json) => `/${SET}('${ticket.ObjectID}')`
const control = (method: string, body?: unknown) => c4c.call(method, '/__eventos', {}, body === undefined ? undefined : JSON.stringify(body))
const counters = async (): Promise<Json> => (await control('GET')).json.contadores
/** With counters that start from nothing. */
const subscribe = async (changes: Json = {}) => {
  await control('DELETE')
  return control('PUT', { url: escucha.url, usuario: 'c4c', clave: 'secreta', esperasMs: [0, 0], ...changes })
}
const told = async (): Promise<Json[]> => {
  await c4c.eventsAtRest()
  return escucha.received.map(({ event }) => event)
}
const typesTold = async () => (await told()).map(event => event['event-type'])

/** Where nobody listens any more. */
const goneAddress = async () => {
  const other = await EventReceiver.start()
  await other.stop()
  return other.url
}
const waitsForAnotherAttempt = () => hasta('un intento fallido', async () => (await counters()).enEspera === 1)

describe('what is told', () => {
  test('exactly what C4C V1 sends without its enhanced payload, with the credentials of the subscription', async () => {
    const ticket = await c4c.create(SET, { Name: 'Asunto reservado', BuyerPartyID: '1000001' })
    const [event] = await told()
    expect(event).toEqual({
      specversion: '1.0',
      type: '/sap.c4c/Ticket.Root.Created',
      source: expect.stringMatching(/^\/XAF\/sap\.c4c\/\d{18}$/),
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      'event-type': 'Ticket.Root.Created',
      'event-type-version': 'v1',
      'event-id': event!.id,
      'event-time': '2026-07-01T12:00:00Z',
      data: { 'root-entity-id': ticket.ObjectID, 'entity-id': ticket.ObjectID }
    })
    const { headers } = escucha.received[0]!
    expect([headers['content-type'], headers.authorization]).toEqual(['application/json', `Basic ${btoa('c4c:secreta')}`])
  })

  test('creation, change and deletion of tickets, opportunities and people', async () => {
    const ticket = await c4c.create(SET, { Name: 'x', ServiceRequestTextCollection: [{ TypeCode: '10004', Text: 'y' }] })
    await c4c.write('PATCH', path(ticket), { Name: 'y' })
    await c4c.write('DELETE', path(ticket))
    const opportunity = await c4c.create('OpportunityCollection', { Name: 'x', ProspectPartyID: '1000001', MainEmployeeResponsiblePartyID: '8000001' })
    await c4c.write('PATCH', `/OpportunityCollection('${opportunity.ObjectID}')`, { Name: 'y' })
    const person = await c4c.create('IndividualCustomerCollection', { RoleCode: 'CRM000', LastName: 'Inventada' })
    await c4c.write('PATCH', `/IndividualCustomerCollection('${person.ObjectID}')`, { LastName: 'Renombrada' })
    const seen = (await told()).map(event => [event['event-type'], event.data['root-entity-id']])
    expect(new Set(seen.map(pair => pair.join(' ')))).toEqual(new Set([
      `Ticket.Root.Created ${ticket.ObjectID}`, `Ticket.Root.Updated ${ticket.ObjectID}`, `Ticket.Root.Deleted ${ticket.ObjectID}`,
      `Opportunity.Root.Created ${opportunity.ObjectID}`, `Opportunity.Root.Updated ${opportunity.ObjectID}`,
      `IndividualCustomer.Root.Created ${person.ObjectID}`, `IndividualCustomer.Root.Updated ${person.ObjectID}`
    ]))
    expect(seen).toHaveLength(7)
  })

  test('nothing of reads, of refused writes, of companies and of what hangs below a root', async () => {
    const [ticket] = await c4c.rows(`/${SET}?$top=1`)
    await c4c.write('POST', `/${SET}`, { Name: 'x', ServicePriorityCode: '99' })
    await c4c.write('PATCH', path(ticket!), { Name: 'y' }, { 'if-match': 'W/"viejo"' })
    await c4c.create('ServiceRequestTextCollectionCollection', { ParentObjectID: ticket!.ObjectID, TypeCode: '10004', Text: 'x' })
    await c4c.create('CorporateAccountCollection', { RoleCode: 'CRM000', Name: 'Empresa Inventada' })
    expect(await told()).toEqual([])
    expect(await counters()).toMatchObject({ emitidos: 0 })
  })

  test('a change set tells of each root once, and of none when it fails', async () => {
    const CRLF = '\r\n'
    const part = (line: string, body: string) => ['--cs', 'Content-Type: application/http', '', `${line} HTTP/1.1`, 'Content-Type: application/json', '', body].join(CRLF)
    const send = (...parts: string[]) => c4c.write('POST', '/$batch',
      ['--b', 'Content-Type: multipart/mixed; boundary=cs', '', ...parts, '--cs--', '--b--', ''].join(CRLF), { 'content-type': 'multipart/mixed; boundary=b' })
    const [one, two] = await c4c.rows(`/${SET}?$top=2`)
    await send(part(`PATCH ${path(one!).slice(1)}`, '{"Name":"a"}'), part(`PATCH ${path(two!).slice(1)}`, '{"Name":"nadie"}'), part(`DELETE ${path(two!).slice(1)}`, ''))
    expect((await told()).map(({ data, 'event-type': type }) => [type, data['root-entity-id']]).sort()).toEqual([
      ['Ticket.Root.Deleted', two!.ObjectID], ['Ticket.Root.Updated', one!.ObjectID]
    ])
    escucha.forget()
    await send(part(`PATCH ${path(one!).slice(1)}`, '{"Name":"b"}'), part(`PATCH ${path(one!).slice(1)}`, '{"ServicePriorityCode":"99"}'))
    expect(await told()).toEqual([])
  })

  test('a merge tells of the person who is gone and of each ticket that moved', async () => {
    const ticket = await c4c.create(SET, { Name: 'x', BuyerPartyID: ODD_PEOPLE.dottedDocument })
    await c4c.eventsAtRest()
    escucha.forget()
    await c4c.call('POST', '/__personas/fusionar', {}, JSON.stringify({ de: ODD_PEOPLE.dottedDocument, a: '1000002' }))
    expect((await told()).map(({ data, 'event-type': type }) => [type, data['root-entity-id']]).sort()).toEqual([
      ['IndividualCustomer.Root.Updated', expect.any(String)], ['Ticket.Root.Updated', ticket.ObjectID]
    ])
  })

  test('only the types that were subscribed to', async () => {
    await subscribe({ tipos: ['Ticket.Root.Updated'] })
    const ticket = await c4c.create(SET, { Name: 'x' })
    await c4c.write('PATCH', path(ticket), { Name: 'y' })
    expect(await typesTold()).toEqual(['Ticket.Root.Updated'])
  })

  test('never what was there from the start, nor after a reset', async () => {
    await c4c.call('POST', '/__reiniciar')
    await c4c.eventsAtRest()
    expect(await counters()).toMatchObject({ emitidos: 0 })
  })
})

describe('how it is told', () => {
  test('nobody who writes waits for the receiver', async () => {
    const release = escucha.hold()
    await c4c.create(SET, { Name: 'x' })
    await escucha.arrived(1)
    expect(await counters()).toMatchObject({ emitidos: 1, entregados: 0, pendientes: 1 })
    release()
    await c4c.eventsAtRest()
    expect(await counters()).toMatchObject({ entregados: 1, pendientes: 0 })
  })

  test('again, with the same identity, while the receiver fails', async () => {
    escucha.answers(place => (place < 3 ? 503 : 200))
    await c4c.create(SET, { Name: 'x' })
    const events = await told()
    expect(events).toHaveLength(3)
    expect(new Set(events.map(event => event['event-id'])).size).toBe(1)
    expect(await counters()).toMatchObject({ emitidos: 1, intentos: 3, reintentos: 2, entregados: 1, fallidos: 0 })
  })

  test.each([[500, 'Respondió 500'], [401, 'Respondió 401'], [302, 'Respondió 302']])('given up in the end, and said: %i', async (status, motivo) => {
    escucha.answers(() => status)
    const ticket = await c4c.create(SET, { Name: 'x' })
    const [event] = await told()
    const { contadores, fallidos } = (await control('GET')).json
    expect(contadores).toMatchObject({ intentos: 3, entregados: 0, fallidos: 1, pendientes: 0 })
    expect(fallidos).toEqual([{ tipo: 'Ticket.Root.Created', evento: event!['event-id'], objeto: ticket.ObjectID, intentos: 3, motivo }])
  })

  test('what waits follows the subscription to its new address, or ends with it', async () => {
    const gone = await goneAddress()
    await subscribe({ url: gone, esperasMs: [600_000] })
    const ticket = await c4c.create(SET, { Name: 'x' })
    await waitsForAnotherAttempt()
    await control('PUT', { url: escucha.url })
    expect((await told()).map(event => event.data['root-entity-id'])).toEqual([ticket.ObjectID])

    await subscribe({ url: gone, esperasMs: [600_000] })
    await c4c.create(SET, { Name: 'x' })
    await waitsForAnotherAttempt()
    await control('DELETE')
    await control('PUT', { url: escucha.url })
    expect(await told()).toHaveLength(1)
  })

  test('a receiver that cannot be reached', async () => {
    await subscribe({ url: await goneAddress(), esperasMs: [0] })
    await c4c.create(SET, { Name: 'x' })
    await c4c.eventsAtRest()
    expect((await control('GET')).json.fallidos).toEqual([expect.objectContaining({ intentos: 2, motivo: 'No se pudo entregar: ECONNREFUSED' })])
  })

  test('after a reset nobody hears of what is gone', async () => {
    const release = escucha.hold()
    await c4c.create(SET, { Name: 'x' })
    await escucha.arrived(1)
    await c4c.call('POST', '/__reiniciar')
    await c4c.eventsAtRest()
    expect(await counters()).toMatchObject({ emitidos: 1, entregados: 0, descartados: 1, pendientes: 0 })
    release()
  })
})

describe('faults of events', () => {
  test('duplicates have one identity', async () => {
    await c4c.fault({ tipo: 'eventoDuplicado', copias: 2, veces: 1 })
    await c4c.create(SET, { Name: 'x' })
    const events = await told()
    expect([events.length, new Set(events.map(event => event.id)).size]).toEqual([3, 1])
    await c4c.create(SET, { Name: 'x' })
    expect(await told()).toHaveLength(4)
  })

  test('lost ones never come', async () => {
    await c4c.fault({ tipo: 'eventoPerdido', evento: 'Created' })
    const ticket = await c4c.create(SET, { Name: 'x' })
    await c4c.write('PATCH', path(ticket), { Name: 'y' })
    expect(await typesTold()).toEqual(['Ticket.Root.Updated'])
    expect(await counters()).toMatchObject({ emitidos: 2, perdidos: 1, entregados: 1 })
  })

  test('one held back comes after what happened later', async () => {
    await c4c.fault({ tipo: 'eventoDesordenado', demoraMs: 600_000, veces: 1 })
    const ticket = await c4c.create(SET, { Name: 'x' })
    await c4c.write('PATCH', path(ticket), { Name: 'y' })
    expect(await typesTold()).toEqual(['Ticket.Root.Updated', 'Ticket.Root.Created'])
  })

  test('one held back comes anyway when nothing happens any more', async () => {
    await c4c.fault({ tipo: 'eventoDesordenado', demoraMs: 0, veces: 1 })
    await c4c.create(SET, { Name: 'x' })
    expect(await typesTold()).toEqual(['Ticket.Root.Created'])
  })

  test('they touch no request, those of requests no event, and their time ends by the clock of the sandbox', async () => {
    now = START
    await c4c.fault([{ tipo: 'eventoPerdido', duranteMs: 60_000 }, { tipo: 'estado', ruta: 'Opportunity' }])
    await c4c.create(SET, { Name: 'x' })
    now += 60_000
    await c4c.create(SET, { Name: 'x' })
    expect(await told()).toHaveLength(1)
  })

  test('at least once: after many faults each change has arrived, was lost on purpose or is listed as failed', async () => {
    const random = new Random(20260701)
    await subscribe({ esperasMs: [0, 0, 0] })
    escucha.answers(() => (random.chance(0.4) ? 500 : 200))
    await c4c.fault([
      { tipo: 'eventoPerdido', probabilidad: 0.1, semilla: 1 },
      { tipo: 'eventoDuplicado', probabilidad: 0.2, semilla: 2 },
      { tipo: 'eventoDesordenado', probabilidad: 0.2, semilla: 3 }
    ])
    const created: string[] = []
    for (let i = 0; i < 60; i++) created.push((await c4c.create(SET, { Name: `x${i}` })).ObjectID)
    await c4c.eventsAtRest()
    const { contadores: c, fallidos } = (await control('GET')).json
    expect(c.emitidos).toBe(created.length)
    expect(c.emitidos + c.duplicados).toBe(c.entregados + c.fallidos + c.perdidos)
    expect(c.intentos).toBe(escucha.received.length)
    expect(Math.min(c.perdidos, c.duplicados, c.desordenados, c.reintentos)).toBeGreaterThan(0)
    const heard = new Set(escucha.received.map(({ event }) => event.data['root-entity-id']))
    const missing = created.filter(id => !heard.has(id))
    expect(missing).toHaveLength(c.perdidos)
    expect(fallidos.every((f: Json) => created.includes(f.objeto))).toBe(true)
  })
})

describe('control', () => {
  test('shows the subscription without its secret, changes it and ends it', async () => {
    const { status, text, json } = await subscribe()
    expect(status).toBe(200)
    expect(json.suscripcion).toEqual({ url: escucha.url, usuario: 'c4c', tipos: expect.any(Array), esperasMs: [0, 0] })
    expect(json.suscripcion.tipos).toHaveLength(9)
    expect(text).not.toContain('secreta')
    expect((await control('DELETE')).status).toBe(204)
    await c4c.create(SET, { Name: 'x' })
    expect((await control('GET')).json).toEqual({ suscripcion: null, contadores: expect.objectContaining({ emitidos: 0 }), fallidos: [] })
    expect(escucha.received).toEqual([])
  })

  test.each<[unknown, string]>([
    [{}, 'url'],
    [{ url: 'ftp://x' }, 'url'],
    [{ url: 'escucha' }, 'url'],
    [{ url: 'http://u:p@localhost/' }, 'url'],
    [{ url: 'http://localhost/', tipos: ['Ticket.Root.Changed'] }, 'tipos.0'],
    [{ url: 'http://localhost/', tipos: [] }, 'tipos'],
    [{ url: 'http://localhost/', esperasMs: [-1] }, 'esperasMs.0'],
    [{ url: 'http://localhost/', clabe: 'x' }, '(cuerpo)'],
    [[], '(cuerpo)']
  ])('a bad subscription is explained in Spanish and changes nothing: %j', async (body, field) => {
    const before = (await control('GET')).json.suscripcion
    const { status, json } = await control('PUT', body)
    expect([status, json.error, json.detalles[0].campo]).toEqual([400, 'La suscripción no es válida', field])
    expect((await control('GET')).json.suscripcion).toEqual(before)
  })

  test('a sandbox is not started with a bad one', async () => {
    await expect(SandboxClient.start({ eventos: { url: 'escucha' } })).rejects.toThrow()
  })
})
