import { SandboxClient } from './sandbox-client'

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
  ['[{"tipo":"html"},{"tipo":"429","veces":0}]', '1.veces'],
  ['[]', 'cuerpo']
])('a bad description is explained in Spanish: %s', async (body, mention) => {
  const reply = await c4c.call('POST', '/__fallas', {}, body)
  expect(reply.status).toBe(400)
  expect(reply.text).toContain(mention)
  expect(reply.json.error).toMatch(/no es/)
  expect(await active()).toEqual([])
})

describe('control', () => {
  test('the log counts requests without keys or query values', async () => {
    await c4c.call('DELETE', '/__peticiones')
    await c4c.get(`/IndividualCustomerIdentificationCollection?$filter=IDNumber eq '123456'&$top=1`)
    await c4c.get(`${SET}('SECRETO')`)
    await c4c.get(`${SET}(%27SECRETO%27)`)
    await c4c.fault({ tipo: 'caida', veces: 1 })
    await expect(c4c.get(SET)).rejects.toThrow()
    const { text, json } = await c4c.call('GET', '/__peticiones')
    expect(text).not.toMatch(/123456|SECRETO/)
    const root = '/sap/c4c/odata/v1/c4codataapi'
    expect(json.conteos).toEqual([
      { metodo: 'GET', ruta: `${root}/IndividualCustomerIdentificationCollection?$filter&$top`, estado: 200, cantidad: 1 },
      { metodo: 'GET', ruta: `${root}${SET}(…)`, estado: 404, cantidad: 2 },
      { metodo: 'GET', ruta: `${root}${SET}`, estado: 0, cantidad: 1 }
    ])
    expect([json.total, json.ultimas.length]).toEqual([4, 4])
  })

  test('a reset brings the seed back', async () => {
    await c4c.write('POST', SET, { Name: 'x' }, await c4c.fetchToken())
    expect((await c4c.call('POST', '/__reiniciar')).status).toBe(204)
    expect((await c4c.get(`${SET}/$count`)).text).toBe('210')
  })

  test('unknown control paths and services are 404', async () => {
    expect((await c4c.call('GET', '/__otra')).status).toBe(404)
    const outside = await fetch(new URL('/sap/otra', c4c.root))
    expect(outside.status).toBe(404)
  })
})
