import { Json, SandboxClient } from './sandbox-client'

let c4c: SandboxClient
beforeAll(async () => {
  c4c = await SandboxClient.start()
})
beforeEach(async () => {
  await c4c.clearFaults()
  await c4c.call('DELETE', '/__peticiones')
})
afterAll(() => c4c.stop())

const SET = '/ServiceRequestCollection'
const ROOT = '/sap/c4c/odata/v1/c4codataapi'
const log = async (): Promise<Json> => (await c4c.call('GET', '/__peticiones')).json
const CRLF = '\r\n'
const http = (requestLine: string, body = '') =>
  ['Content-Type: application/http', '', `${requestLine} HTTP/1.1`, 'Accept: application/json', 'Content-Type: application/json', '', body].join(CRLF)
const multipart = (boundary: string, parts: string[]) => [...parts.map(part => `--${boundary}${CRLF}${part}`), `--${boundary}--`, ''].join(CRLF)
const changeSet = (...parts: string[]) => `Content-Type: multipart/mixed; boundary=cs${CRLF}${CRLF}${multipart('cs', parts)}`
const batch = async (...parts: string[]) => c4c.call('POST', '/$batch', { ...await c4c.fetchToken(), 'content-type': 'multipart/mixed; boundary=b' }, multipart('b', parts))

test('counts requests without keys or query values', async () => {
  await c4c.get(`/IndividualCustomerIdentificationCollection?$filter=IDNumber eq '123456'&$top=1`)
  await c4c.get(`${SET}('SECRETO')`)
  await c4c.get(`${SET}(%27SECRETO%27)`)
  await c4c.get(`/CheckForDuplicateIndividualCustomers?IDNumber='123456'`)
  await c4c.fault({ tipo: 'caida', veces: 1 })
  await expect(c4c.get(SET)).rejects.toThrow()
  const summary = await log()
  expect(JSON.stringify(summary)).not.toMatch(/123456|SECRETO/)
  expect(summary.conteos).toEqual([
    { metodo: 'GET', ruta: `${ROOT}/IndividualCustomerIdentificationCollection?$filter&$top`, estado: 200, cantidad: 1 },
    { metodo: 'GET', ruta: `${ROOT}${SET}(…)`, estado: 404, cantidad: 2 },
    { metodo: 'GET', ruta: `${ROOT}/CheckForDuplicateIndividualCustomers?IDNumber`, estado: 200, cantidad: 1 },
    { metodo: 'GET', ruta: `${ROOT}${SET}`, estado: 0, cantidad: 1 }
  ])
  expect([summary.total, summary.ultimas.length]).toEqual([5, 5])
})

test('a value that was not encoded does not become the name of an option', async () => {
  await c4c.get(`/CheckForDuplicateIndividualCustomers?FirstName='Ana&Secreta&Otra Secreta'&LastName='x'`)
  const { conteos } = await log()
  expect(conteos).toMatchObject([{ ruta: `${ROOT}/CheckForDuplicateIndividualCustomers?FirstName&…&…&LastName`, estado: 400 }])
})

test('counts each request once when it arrives, however it ends; control and mashup are none', async () => {
  await c4c.get(SET, { authorization: '' })
  await c4c.call('POST', SET, { 'content-type': 'application/json' }, '{}')
  await c4c.fetchToken()
  await c4c.fault([{ tipo: 'reset', ruta: 'Opportunity' }, { tipo: 'sinRespuesta', demoraMs: 0, ruta: 'Contact' }])
  await expect(c4c.get('/OpportunityCollection')).rejects.toThrow()
  await expect(c4c.get('/ContactCollection')).rejects.toThrow()
  await fetch(`${c4c.origin}/mashup`)
  const { total, conteos } = await log()
  expect(total).toBe(5)
  expect(conteos.map((c: Json) => c.estado)).toEqual([401, 403, 200, 0, 0])
})

test('a $batch is one request; what is inside has counters of its own', async () => {
  const ticket = await c4c.create('ServiceRequestCollection', { Name: 'x' })
  const path = `ServiceRequestCollection('${ticket.ObjectID}')`
  await c4c.call('DELETE', '/__peticiones')
  const read = http(`GET ServiceRequestCollection?$filter=ID%20eq%20'40001'&$select=ID`)
  const reply = await batch(read, read, http('GET Nada'), changeSet(http(`PATCH ${path}`, '{"Name":"y"}'), http('POST ServiceRequestTextCollectionCollection', '{"Text":"z"}'), http(`DELETE ${path}`)))
  expect(reply.status).toBe(202)
  const { total, conteos, lotes } = await log()
  // The token, and the batch
  expect([total, conteos.find((c: Json) => c.ruta.endsWith('$batch'))]).toEqual([2, { metodo: 'POST', ruta: `${ROOT}/$batch`, estado: 202, cantidad: 1 }])
  expect(lotes).toEqual({
    // The change set ends at its failing operation
    operaciones: 5,
    conteos: [
      { metodo: 'GET', ruta: 'ServiceRequestCollection?$filter&$select', estado: 200, cantidad: 2 },
      { metodo: 'GET', ruta: 'Nada', estado: 404, cantidad: 1 },
      { metodo: 'PATCH', ruta: 'ServiceRequestCollection(…)', estado: 204, cantidad: 1 },
      { metodo: 'POST', ruta: 'ServiceRequestTextCollectionCollection', estado: 400, cantidad: 1 }
    ]
  })
})

test('names the properties that were written, by entity set, and never a value', async () => {
  const ticket = await c4c.create('ServiceRequestCollection', {
    Name: 'Secreto', BuyerPartyID: '1000001',
    ServiceRequestTextCollection: [{ TypeCode: '10004', Text: 'Secreto' }],
    ServiceRequestBusinessTransactionDocumentReference: { results: [{ TypeCode: '72', RoleCode: '1', ID: '70001' }] }
  })
  await batch(changeSet(http(`PATCH ServiceRequestCollection('${ticket.ObjectID}')`, '{"__metadata":{},"z_radicado_KUT":"Secreto"}')))
  await c4c.write('POST', '/OpportunityCollection', { Nombre: 'Secreto', 'Secreto con espacios': 1 })
  await c4c.write('POST', '/OpportunityCollection', '{')
  const summary = await log()
  expect(summary.propiedades).toEqual({
    ServiceRequestCollection: ['BuyerPartyID', 'Name', 'z_radicado_KUT'],
    ServiceRequestTextCollectionCollection: ['Text', 'TypeCode'],
    ServiceRequestBusinessTransactionDocumentReferenceCollection: ['ID', 'RoleCode', 'TypeCode'],
    OpportunityCollection: ['Nombre']
  })
  expect(JSON.stringify(summary)).not.toContain('Secreto')
})

test('is emptied as a whole', async () => {
  await c4c.create('ServiceRequestCollection', { Name: 'x' })
  await batch(http('GET Nada'))
  expect((await c4c.call('DELETE', '/__peticiones')).status).toBe(204)
  expect(await log()).toEqual({ total: 0, conteos: [], ultimas: [], lotes: { operaciones: 0, conteos: [] }, propiedades: {} })
})
