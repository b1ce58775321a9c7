import { SandboxClient } from './sandbox-client'
import { SEEDED_TICKETS } from './seeded'

let c4c: SandboxClient
beforeAll(async () => {
  c4c = await SandboxClient.start()
})
afterEach(() => c4c.clearFaults())
afterAll(() => c4c.stop())

const SET = '/ServiceRequestCollection'
const active = async () => (await c4c.call('GET', '/__fallas')).json.fallas
const countOf = async (radicado: string) =>
  (await c4c.get(`${SET}/$count?$filter=z_radicado_KUT eq '${radicado}'`)).text

test('estado, with its code and Retry-After', async () => {
  await c4c.fault({ tipo: 'estado', estado: 503, reintentarEn: 4 })
  const reply = await c4c.get(SET)
  expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '4'])
  expect(reply.json.error.message.value).not.toBe('')
})

test('429 with Retry-After', async () => {
  await c4c.fault({ tipo: '429', reintentarEn: 2, veces: 1 })
  const reply = await c4c.get(SET)
  expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '2'])
  expect((await c4c.get(SET)).status).toBe(200)
})

test('demora lets the request through and adds up with another fault', async () => {
  await c4c.fault([{ tipo: 'demora', demoraMs: 0 }, { tipo: 'estado', estado: 502, veces: 1 }])
  expect((await c4c.get(SET)).status).toBe(502)
  expect((await c4c.get(SET)).status).toBe(200)
  expect(await active()).toEqual([{ falla: { tipo: 'demora', demoraMs: 0 }, disparos: 2, restantes: null }])
})

test.each(['reset', 'caida'])('%s cuts the connection before anything is done', async tipo => {
  await c4c.fetchToken()
  await c4c.fault({ tipo, metodo: 'POST' })
  await expect(c4c.write('POST', SET, { Name: 'x', z_radicado_KUT: tipo })).rejects.toThrow()
  expect(await countOf(tipo)).toBe('0')
})

test('sinRespuesta never answers and does nothing', async () => {
  await c4c.fault({ tipo: 'sinRespuesta', demoraMs: 0, metodo: 'post' })
  await expect(c4c.write('POST', SET, { Name: 'x', z_radicado_KUT: 'SR' })).rejects.toThrow()
  expect(await countOf('SR')).toBe('0')
})

test('timeoutTrasCommit does the write and loses the answer; reads are not touched', async () => {
  await c4c.fault({ tipo: 'timeoutTrasCommit', demoraMs: 0 })
  await expect(c4c.write('POST', SET, { Name: 'x', z_radicado_KUT: 'TC' })).rejects.toThrow()
  expect(await countOf('TC')).toBe('1')
})

test('html is a logon page with status 200', async () => {
  await c4c.fault({ tipo: 'html' })
  const reply = await c4c.get(SET)
  expect(reply.status).toBe(200)
  expect(reply.headers.get('content-type')).toContain('text/html')
})

test('401 hits good credentials', async () => {
  await c4c.fault({ tipo: '401' })
  expect((await c4c.get(SET)).status).toBe(401)
})

test('csrfVencido ends every session once', async () => {
  expect((await c4c.write('POST', SET, { Name: 'x' })).status).toBe(201)
  await c4c.fault({ tipo: 'csrfVencido', veces: 1 })
  const reply = await c4c.write('POST', SET, { Name: 'x' })
  expect([reply.status, reply.headers.get('x-csrf-token')]).toEqual([403, 'Required'])
  expect((await c4c.write('POST', SET, { Name: 'x' })).status).toBe(403)
  expect((await c4c.write('POST', SET, { Name: 'x' }, await c4c.fetchToken())).status).toBe(201)
})

test('a fault is limited by method, path, times and a repeatable probability', async () => {
  await c4c.fault({ tipo: 'estado', estado: 500, metodo: 'GET', ruta: 'Opportunity' })
  expect((await c4c.get(SET)).status).toBe(200)
  expect((await c4c.get('/OpportunityCollection')).status).toBe(500)
  await c4c.clearFaults()
  const run = async () => {
    await c4c.clearFaults()
    await c4c.fault({ tipo: 'estado', probabilidad: 0.5, semilla: 7 })
    const seen: number[] = []
    for (let i = 0; i < 12; i++) seen.push((await c4c.get(`${SET}/$count`)).status)
    return seen
  }
  const first = await run()
  expect(new Set(first)).toEqual(new Set([200, 500]))
  expect(await run()).toEqual(first)
})

test.each([
  ['{', 'JSON'],
  ['{"tipo":"nada"}', 'tipo'],
  ['{"tipo":"demora"}', 'demoraMs'],
  ['{"tipo":"estado","estado":404}', 'estado'],
  ['{"tipo":"reset","vezes":1}', 'vezes'],
  ['{"tipo":"caida","duranteMs":0}', 'duranteMs'],
  ['{"tipo":"eventoPerdido","ruta":"x"}', 'ruta'],
  ['{"tipo":"reset","evento":"Ticket"}', 'evento'],
  ['{"tipo":"eventoDuplicado","copias":0}', 'copias'],
  ['[{"tipo":"html"},{"tipo":"429","veces":0}]', '1.veces'],
  ['[]', 'cuerpo']
])('a bad description is explained in Spanish: %s', async (body, mention) => {
  const reply = await c4c.call('POST', '/__fallas', {}, body)
  expect(reply.status).toBe(400)
  expect(reply.text).toContain(mention)
  expect(reply.json.error).toMatch(/no es/)
  expect(await active()).toEqual([])
})

describe('an outage has an end on the clock of the sandbox', () => {
  const START = Date.UTC(2026, 6, 1, 8)
  const HALF_AN_HOUR = 30 * 60_000
  let now = START
  let tenant: SandboxClient
  beforeAll(async () => {
    tenant = await SandboxClient.start({ ahora: () => now })
  })
  beforeEach(() => {
    now = START
    return tenant.clearFaults()
  })
  afterAll(() => tenant.stop())
  const shown = async () => (await tenant.call('GET', '/__fallas')).json.fallas

  test('thirty minutes without a connection, not one more', async () => {
    await tenant.fault({ tipo: 'caida', duranteMs: HALF_AN_HOUR })
    expect(await shown()).toEqual([{ falla: { tipo: 'caida', duranteMs: HALF_AN_HOUR }, disparos: 0, restantes: null, hasta: '2026-07-01T08:30:00.000Z' }])
    await expect(tenant.get(SET)).rejects.toThrow()
    now += HALF_AN_HOUR - 1
    await expect(tenant.get(SET)).rejects.toThrow()
    now += 1
    expect((await tenant.get(SET)).status).toBe(200)
    expect(await shown()).toEqual([])
  })

  test('thirty minutes of errors, for one kind of request', async () => {
    await tenant.fault({ tipo: 'estado', estado: 503, ruta: 'Opportunity', duranteMs: HALF_AN_HOUR })
    expect([(await tenant.get('/OpportunityCollection/$count')).status, (await tenant.get(`${SET}/$count`)).status]).toEqual([503, 200])
    now += HALF_AN_HOUR
    expect((await tenant.get('/OpportunityCollection/$count')).status).toBe(200)
  })

  test('sooner when it is cleared, or when it has hit as often as it should', async () => {
    await tenant.fault({ tipo: 'caida', duranteMs: HALF_AN_HOUR })
    await tenant.clearFaults()
    expect((await tenant.get(SET)).status).toBe(200)
    await tenant.fault({ tipo: 'estado', duranteMs: HALF_AN_HOUR, veces: 1 })
    expect([(await tenant.get(SET)).status, (await tenant.get(SET)).status]).toEqual([500, 200])
  })

  test('an outage leaves control and mashup alone', async () => {
    await tenant.fault({ tipo: 'caida', duranteMs: HALF_AN_HOUR })
    expect((await tenant.call('GET', '/__peticiones')).status).toBe(200)
    expect((await fetch(`${tenant.origin}/mashup`)).status).toBe(200)
  })
})

describe('control', () => {
  test('a reset brings the seed back', async () => {
    await c4c.write('POST', SET, { Name: 'x' }, await c4c.fetchToken())
    expect((await c4c.call('POST', '/__reiniciar')).status).toBe(204)
    expect((await c4c.get(`${SET}/$count`)).text).toBe(String(SEEDED_TICKETS))
  })

  test('unknown control paths and services are 404', async () => {
    expect((await c4c.call('GET', '/__otra')).status).toBe(404)
    const outside = await fetch(new URL('/sap/otra', c4c.root))
    expect(outside.status).toBe(404)
  })
})
