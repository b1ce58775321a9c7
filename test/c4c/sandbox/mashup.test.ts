import { Json, SandboxClient } from './sandbox-client'

let c4c: SandboxClient
beforeAll(async () => {
  c4c = await SandboxClient.start({ escuchaUrl: 'http://escucha.example:4004/' })
})
afterAll(() => c4c.stop())

const page = async (query = '', client = c4c) => {
  const response = await fetch(`${client.origin}/mashup${query}`)
  return { status: response.status, headers: response.headers, html: await response.text() }
}
const frameOf = (html: string) => /<iframe title="([^"]+)" src="([^"]*)"/.exec(html)?.slice(1)
const ticket = async (id: string): Promise<Json> => (await c4c.rows(`/ServiceRequestCollection?$filter=ID eq '${id}'`))[0]!
/** The page writes what C4C holds with numeric entities only. */
const unescaped = (html: string) => html.replace(/&#(\d+);/g, (_entity, code: string) => String.fromCharCode(Number(code)))

test('a ticket as C4C shows it, with Escucha in a frame that gets nothing but its number', async () => {
  const { status, headers, html } = await page('?ticket=40001')
  const { Name, BuyerPartyName, ServiceRequestUserLifeCycleStatusCodeText: state } = await ticket('40001')
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  for (const text of ['40001', Name, BuyerPartyName, state]) expect(unescaped(html)).toContain(`<dd>${text}</dd>`)
  expect(frameOf(html)).toEqual(['Escucha: PQRS de este registro', 'http://escucha.example:4004/mashup/index.html?ticket=40001'])
})

test('an opportunity, too', async () => {
  const { status, html } = await page('?oportunidad=70001')
  const [opportunity] = await c4c.rows("/OpportunityCollection?$filter=ID eq '70001'")
  expect(status).toBe(200)
  expect(unescaped(html)).toContain(`<dd>${opportunity?.ProspectPartyName}</dd>`)
  expect(frameOf(html)?.[1]).toBe('http://escucha.example:4004/mashup/index.html?oportunidad=70001')
})

test('some of both to choose from, the one that is shown marked; the first ticket when none is named', async () => {
  const { html } = await page()
  expect(frameOf(html)?.[1]).toMatch(/\?ticket=40001$/)
  const links = [...html.matchAll(/<a href="([^"]+)"( aria-current="page")?>/g)]
  expect(links.filter(([, href]) => /^\/mashup\?ticket=\d+$/.test(href!)).length).toBeGreaterThanOrEqual(5)
  expect(links.filter(([, href]) => /^\/mashup\?oportunidad=\d+$/.test(href!)).length).toBeGreaterThanOrEqual(5)
  expect(links.filter(([, , current]) => current).map(([, href]) => href)).toEqual(['/mashup?ticket=40001'])
  for (const [, href] of links) expect((await fetch(`${c4c.origin}${href}`)).status).toBe(200)
})

test('what is not there is said, in no frame and without repeating what was asked for', async () => {
  for (const query of ['?ticket=39999', '?oportunidad=1', `?ticket=${encodeURIComponent('"><script>alert(1)</script>')}`, '?ticket=', '?ticket=%zz']) {
    const { status, html } = await page(query)
    expect([status, frameOf(html)]).toEqual([404, undefined])
    expect(html).toContain('<p role="alert">No existe en este C4C de prueba.</p>')
    expect(html).not.toContain('alert(1)')
  }
})

test('what C4C holds is text, never part of the page; nor is a number with a quote', async () => {
  const wicked = `</dd><script>alert("1")</script><img src=x onerror='a&b'>`
  await c4c.create('ServiceRequestCollection', { ID: `4"'<&`, Name: wicked })
  const { status, html } = await page(`?ticket=${encodeURIComponent(`4"'<&`)}`)
  expect(status).toBe(200)
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<img')
  expect(unescaped(html)).toContain(`<dd>${wicked}</dd>`)
  expect(unescaped(frameOf(html)![1]!)).toBe(`http://escucha.example:4004/mashup/index.html?ticket=${encodeURIComponent(`4"'<&`)}`)
})

test('it loads nothing but the frame, and only from Escucha', async () => {
  const { headers, html } = await page()
  const policy = headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain('frame-src http://escucha.example:4004;')
  expect(html).not.toMatch(/<(script|link|img|object|embed)\b|@import|url\(/)
})

test('a reader of screens finds language, title and landmarks', async () => {
  const { html } = await page('?ticket=40001')
  expect(html).toContain('<html lang="es">')
  expect(html).toContain('<title>Ticket 40001 · C4C de prueba</title>')
  expect([html.match(/<h1>/g)?.length, html.match(/<main>/g)?.length, html.includes('<nav aria-label="Registros">')]).toEqual([1, 1, true])
})

test('without a setting Escucha is where it starts in development', async () => {
  const usual = await SandboxClient.start()
  expect(frameOf((await page('', usual)).html)?.[1]).toBe('http://localhost:4004/mashup/index.html?ticket=40001')
  await usual.stop()
})
