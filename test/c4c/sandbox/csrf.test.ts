import { SandboxClient } from './sandbox-client'

let c4c: SandboxClient
beforeAll(async () => {
  c4c = await SandboxClient.start()
})
afterAll(() => c4c.stop())

const SET = '/ServiceRequestCollection'
const JSON_BODY = { 'content-type': 'application/json' }
const post = (client: SandboxClient, headers: Record<string, string>) =>
  client.call('POST', SET, { ...JSON_BODY, ...headers }, '{"Name":"x"}')

test('a write without token is 403 and says what it wants', async () => {
  const reply = await post(c4c, {})
  expect([reply.status, reply.headers.get('x-csrf-token')]).toEqual([403, 'Required'])
})

test('a token is handed out on GET and HEAD, even when the address is wrong', async () => {
  for (const [method, path] of [['GET', SET], ['HEAD', '/'], ['GET', '/$batch/'], ['GET', '/NadaCollection']] as const) {
    const reply = await c4c.call(method, path, { 'x-csrf-token': 'fetch' })
    expect(reply.headers.get('x-csrf-token')).toMatch(/^[\w-]{16,}$/)
    expect(reply.headers.get('set-cookie')).toContain('SAP_SESSIONID')
  }
  expect((await c4c.get(SET)).headers.get('x-csrf-token')).toBeNull()
})

test('token and session cookie only work together', async () => {
  const token = await c4c.fetchToken()
  const other = await c4c.fetchToken()
  expect((await post(c4c, token)).status).toBe(201)
  expect((await post(c4c, token)).status).toBe(201)
  expect((await post(c4c, { 'x-csrf-token': token['x-csrf-token'] ?? '' })).status).toBe(403)
  expect((await post(c4c, { ...token, cookie: other.cookie ?? '' })).status).toBe(403)
  const again = await c4c.get('/', { 'x-csrf-token': 'fetch', cookie: token.cookie ?? '' })
  expect(again.headers.get('x-csrf-token')).toBe(token['x-csrf-token'])
})

test('an integration user and a sandbox without CSRF need none', async () => {
  const integration = await SandboxClient.start({}, '_ESCUCHA')
  expect((await post(integration, {})).status).toBe(201)
  await integration.stop()
  const open = await SandboxClient.start({ csrf: false })
  expect((await post(open, {})).status).toBe(201)
  await open.stop()
  const strict = await SandboxClient.start({ prefijoIntegracion: '' }, '_ESCUCHA')
  expect((await post(strict, {})).status).toBe(403)
  await strict.stop()
})
