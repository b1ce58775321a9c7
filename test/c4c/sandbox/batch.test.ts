import { SandboxClient } from './sandbox-client'

let c4c: SandboxClient
beforeAll(async () => {
  c4c = await SandboxClient.start()
})
afterAll(() => c4c.stop())

const CRLF = '\r\n'
const http = (requestLine: string, body = '') =>
  ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${requestLine} HTTP/1.1`,
    'Accept: application/json', 'Content-Type: application/json', '', body].join(CRLF)
const multipart = (boundary: string, parts: string[]) =>
  [...parts.map(part => `--${boundary}${CRLF}${part}`), `--${boundary}--`, ''].join(CRLF)
const changeSet = (...parts: string[]) =>
  `Content-Type: multipart/mixed; boundary=cs1${CRLF}${CRLF}${multipart('cs1', parts)}`
const send = (...parts: string[]) =>
  c4c.write('POST', '/$batch', multipart('b1', parts), { 'content-type': 'multipart/mixed; boundary=b1' })
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(match => Number(match[1]))

test('reads stand alone, each with an answer of its own', async () => {
  const reply = await send(
    http("GET ServiceRequestCollection?$filter=ID%20eq%20'40001'&$select=ID"),
    http('GET /sap/c4c/odata/v1/c4codataapi/OpportunityCollection/$count'),
    http('GET Nada')
  )
  expect(reply.status).toBe(202)
  expect(reply.headers.get('content-type')).toBe('multipart/mixed; boundary=ejjeeffe0')
  expect(statuses(reply.text)).toEqual([200, 200, 404])
  expect(reply.text).toContain('"ID":"40001"')
})

test('the parts fall where the CAP client cuts them', async () => {
  const reply = await send(http('GET ServiceRequestCollection?$top=1&$select=ID'))
  const [, status, content] = reply.text.split('\r\n\r\n')
  expect(status?.startsWith('HTTP/1.1 200')).toBe(true)
  expect(JSON.parse(content?.split('\r\n')[0] ?? '').d.results).toHaveLength(1)
})

test('a change set creates and changes together, PATCH answering 204 as text/html', async () => {
  const ticket = await c4c.create('ServiceRequestCollection', { Name: 'x' })
  const reply = await send(
    changeSet(
      http(`PATCH ServiceRequestCollection('${ticket.ObjectID}')`, '{"Name":"y"}'),
      http('POST ServiceRequestTextCollectionCollection', `{"TypeCode":"10008","Text":"eco","ParentObjectID":"${ticket.ObjectID}"}`)
    )
  )
  expect(statuses(reply.text)).toEqual([204, 201])
  expect(reply.text).toMatch(/204 [\s\S]*?content-type: text\/html/)
  const after = await c4c.get(`/ServiceRequestCollection('${ticket.ObjectID}')?$expand=ServiceRequestTextCollection`)
  expect(after.json.d.results).toMatchObject({ Name: 'y', ServiceRequestTextCollection: [{ Text: 'eco' }] })
})

test('a change set that fails in one place changes nothing and gives one error', async () => {
  const ticket = await c4c.create('ServiceRequestCollection', { Name: 'x' })
  const path = `ServiceRequestCollection('${ticket.ObjectID}')`
  const reply = await send(
    changeSet(http(`PATCH ${path}`, '{"Name":"y"}'), http(`DELETE ${path}`), http('POST OpportunityCollection', '{"Name":"z"}')),
    http(`GET ${path}?$select=Name`)
  )
  expect(statuses(reply.text)).toEqual([400, 200])
  expect(reply.text).toContain('"Name":"x"')
})

test('writes outside and reads inside a change set, $search and bad bodies are refused', async () => {
  expect((await send(http('POST ServiceRequestCollection', '{"Name":"x"}'))).status).toBe(400)
  expect((await send(changeSet(http('GET ServiceRequestCollection')))).status).toBe(400)
  expect(statuses((await send(http('GET ServiceRequestCollection?$search=x'))).text)).toEqual([400])
  expect((await c4c.write('POST', '/$batch', '{}')).status).toBe(400)
})
