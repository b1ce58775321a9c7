import { SandboxClient } from './sandbox-client'
import { SEEDED_TICKETS } from './seeded'

let c4c: SandboxClient
beforeAll(async () => {
  c4c = await SandboxClient.start()
})
afterAll(() => c4c.stop())

const SR = '/ServiceRequestCollection'

describe('envelopes', () => {
  test('a collection is d.results with metadata, ETag and deferred navigations', async () => {
    const [ticket] = await c4c.rows(`${SR}?$top=1`)
    expect(ticket?.__metadata).toEqual({
      uri: `${c4c.root}${SR}('${ticket?.ObjectID}')`,
      type: 'c4codata.ServiceRequest',
      etag: expect.stringMatching(/^W\/"datetimeoffset'\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d\.\d{7}Z'"$/)
    })
    expect(ticket?.ServiceRequestTextCollection).toEqual({
      __deferred: { uri: `${c4c.root}${SR}('${ticket?.ObjectID}')/ServiceRequestTextCollection` }
    })
    expect(ticket?.ObjectID).toMatch(/^[0-9A-F]{32}$/)
    expect(ticket?.UUID.replaceAll('-', '')).toBe(ticket?.ObjectID)
  })

  test('a single entity sits under d.results too, with its ETag as header', async () => {
    const [{ ObjectID: oid } = { ObjectID: '' }] = await c4c.rows(`${SR}?$top=1&$select=ObjectID`)
    const reply = await c4c.get(`${SR}('${oid}')`)
    expect(reply.json.d.results.ObjectID).toBe(oid)
    expect(reply.headers.get('etag')).toBe(reply.json.d.results.__metadata.etag)
    expect(reply.headers.get('dataserviceversion')).toBe('2.0')
    expect(reply.headers.get('c4c-odata-response-time')).toMatch(/^\d+ ms$/)
  })

  test('an expanded to-many is a plain array; a to-one an object', async () => {
    const [ticket] = await c4c.rows(`${SR}?$top=1&$expand=ServiceRequestTextCollection`)
    expect(Array.isArray(ticket?.ServiceRequestTextCollection)).toBe(true)
    const [note] = await c4c.rows('/ServiceRequestTextCollectionCollection?$top=1&$expand=ServiceRequest')
    expect(note?.ServiceRequest.ObjectID).toBe(note?.ParentObjectID)
  })

  test('Atom is the default; $format=json or Accept ask for JSON', async () => {
    const atom = await c4c.get(`${SR}?$top=2&$inlinecount=allpages`, { accept: '*/*' })
    expect(atom.headers.get('content-type')).toContain('application/atom+xml')
    expect(atom.text.match(/<entry/g)).toHaveLength(2)
    expect(/<m:count>(\d+)<\/m:count>/.exec(atom.text)?.[1]).toBe(String(SEEDED_TICKETS))
    expect((await c4c.get(`${SR}?$top=1&$format=json`, { accept: '*/*' })).json.d.results).toHaveLength(1)
    const [{ ObjectID: oid } = { ObjectID: '' }] = await c4c.rows(`${SR}?$top=1`)
    const entry = await c4c.get(`${SR}('${oid}')?$expand=ServiceRequestParty`, { accept: 'application/atom+xml' })
    expect(entry.text).toContain('<m:inline><feed>')
    expect(entry.text).toContain(`<d:ObjectID>${oid}</d:ObjectID>`)
  })

  test('service document, metadata and unknown resources', async () => {
    const document = await c4c.get('/')
    expect(document.json.d.EntitySets).toContain('IndividualCustomerCollection')
    expect((await c4c.get('/', { accept: '*/*' })).text).toContain('<collection href="ServiceRequestCollection">')
    const metadata = await c4c.get('/$metadata')
    expect(metadata.text).toContain('c4c:value-help="ServiceRequestServicePriorityCodeCollection"')
    expect((await c4c.get('/NoExisteCollection')).status).toBe(404)
    expect((await c4c.get(`${SR}('NO')`)).json.error).toEqual({
      code: 'NOT_FOUND',
      message: { lang: 'en', value: expect.any(String) }
    })
    expect((await c4c.get(`${SR}('NO')`, { accept: '*/*' })).text).toContain('<error xmlns=')
  })

  test('without acceptable credentials: 401', async () => {
    expect((await c4c.get(SR, { authorization: '' })).status).toBe(401)
    expect((await c4c.get(SR, { authorization: `Basic ${btoa('asesor:')}` })).status).toBe(401)
    expect((await c4c.get(SR, { authorization: '' })).headers.get('www-authenticate')).toContain('Basic')
    const strict = await SandboxClient.start({ usuario: 'asesor', clave: 'otra' })
    expect((await strict.get(SR)).status).toBe(401)
    expect((await strict.get(SR, { authorization: `Basic ${btoa('asesor:otra')}` })).status).toBe(200)
    await strict.stop()
  })
})

describe('values', () => {
  test('dates in ticks, time points as ISO text with zone, empties as empty text or null', async () => {
    const [ticket] = await c4c.rows(`${SR}?$filter=ServiceRequestUserLifeCycleStatusCode eq '1'&$top=1`)
    expect(ticket?.CreationDateTime).toMatch(/^\/Date\(\d+\)\/$/)
    expect(ticket?.CompleteDuedatetimeContent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(ticket?.CompleteDuedatetimeZoneCode).toBe('UTC')
    expect(ticket?.z_radicado_KUT).toBe('')
    expect(ticket?.MainTicketID).toBe('')
    expect(ticket?.ServicePerformerPartyUUID).toBeNull()
    const [person] = await c4c.rows('/IndividualCustomerCollection?$top=1')
    expect(Number(person?.BirthDate.match(/-?\d+/)[0]) % 86_400_000).toBe(0)
    expect(person?.z_autorizacion_datos_KUT).toEqual(expect.any(Boolean))
    const [opportunity] = await c4c.rows('/OpportunityCollection?$top=1')
    expect(opportunity?.ExpectedRevenueAmount).toMatch(/^\d+\.\d{6}$/)
  })

  test('each code has its text twin, unless the client declines them', async () => {
    const [ticket] = await c4c.rows(`${SR}?$filter=ServicePriorityCode eq '7'&$top=1`)
    expect(ticket?.ServicePriorityCodeText).toBe('Low')
    const bare = await c4c.get(`${SR}?$top=1`, { 'odata-no-codedescs': 'true' })
    expect(bare.json.d.results[0]).not.toHaveProperty('ServicePriorityCodeText')
  })

  test('single properties, raw values and counts have paths of their own', async () => {
    const [{ ObjectID: oid, ID: id } = { ObjectID: '', ID: '' }] = await c4c.rows(`${SR}?$top=1`)
    expect((await c4c.get(`${SR}('${oid}')/ID`)).json.d.ID).toBe(id)
    expect((await c4c.get(`${SR}('${oid}')/ID/$value`)).text).toBe(id)
    expect((await c4c.get(`${SR}/$count`)).text).toBe(String(SEEDED_TICKETS))
    const versions = await c4c.rows(`${SR}('${oid}')/ServiceRequestHistoricalVersion`)
    expect((await c4c.get(`${SR}('${oid}')/ServiceRequestHistoricalVersion/$count`)).text).toBe(String(versions.length))
    expect((await c4c.get(`${SR}(ObjectID='${oid}')`)).status).toBe(200)
    const [version] = versions
    const parent = await c4c.get(`/ServiceRequestHistoricalVersionCollection('${version?.ObjectID}')/ServiceRequest`)
    expect(parent.json.d.results.ID).toBe(id)
  })

  test('code lists, contextual ones included', async () => {
    const codes = await c4c.rows('/IndividualCustomerIdentificationIDTypeCodeCollection')
    expect(codes.map(c => c.Code)).toEqual(['ZCC', 'ZCE', 'ZTI', 'ZPA', 'ZRC', 'ZPPT', 'ZNIT'])
    const set = '/OpportunityExternalUserStatusCodeCollection'
    expect(await c4c.rows(`${set}?$filter=Context eq 'OPPT'`)).toHaveLength(3)
    expect((await c4c.get(`${set}(Context='OPPT',Code='ZINF2')`)).json.d.results.Description).toBe('Nivel de información 2')
    expect((await c4c.get(`${set}('ZINF2')`)).status).toBe(400)
  })
})
