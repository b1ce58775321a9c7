import { Json, SandboxClient } from './sandbox-client'

let c4c: SandboxClient
beforeAll(async () => {
  c4c = await SandboxClient.start()
})
afterAll(() => c4c.stop())

const SET = 'ServiceRequestCollection'
const ticketPath = (ticket: Json) => `/${SET}('${ticket.ObjectID}')`
const read = async (ticket: Json): Promise<Json> => (await c4c.get(ticketPath(ticket))).json.d.results

describe('creating', () => {
  test('201 with location, ETag and the whole entity, defaults and derived fields included', async () => {
    const reply = await c4c.write('POST', `/${SET}`, { Name: 'Nuevo', BuyerPartyID: '1000001', z_radicado_KUT: 'R-77' })
    const ticket = reply.json.d.results
    expect(reply.status).toBe(201)
    expect(reply.headers.get('location')).toBe(`${c4c.root}${ticketPath(ticket)}`)
    expect(reply.headers.get('etag')).toBe(ticket.__metadata.etag)
    expect(reply.headers.get('cache-control')).toBe('no-cache, no-store')
    expect(ticket).toMatchObject({
      z_radicado_KUT: 'R-77',
      ServiceRequestUserLifeCycleStatusCode: '1',
      ServiceRequestLifeCycleStatusCodeText: 'Open',
      ProcessingTypeCode: 'SRRQ',
      CreatedBy: 'asesor'
    })
    expect(Number(ticket.ID)).toBeGreaterThan(40210)
    expect(ticket.BuyerPartyName).not.toBe('')
    expect(await c4c.rows(`/${SET}?$filter=z_radicado_KUT eq 'R-77'`)).toHaveLength(1)
    const [party] = await c4c.rows(`${ticketPath(ticket)}/ServiceRequestParty`)
    expect(party).toMatchObject({ RoleCode: '1001', PartyID: '1000001', Main: true })
  })

  test('deep insert under the navigation names, link to an opportunity and file included', async () => {
    const ticket = await c4c.create(SET, {
      Name: 'Con hijos',
      ServiceRequestTextCollection: [{ TypeCode: '10004', Text: 'descripción' }],
      ServiceRequestBusinessTransactionDocumentReference: { results: [{ TypeCode: '72', RoleCode: '1', ID: '70001' }] },
      ServiceRequestAttachmentFolder: [
        { CategoryCode: '2', Name: 'nota.txt', MimeType: 'text/plain', Binary: Buffer.from('hola').toString('base64') }
      ]
    })
    const [note] = await c4c.rows(`${ticketPath(ticket)}/ServiceRequestTextCollection`)
    expect(note).toMatchObject({ ServiceRequestID: ticket.ID, FormattedText: 'descripción', AuthorID: 'asesor' })
    const references = '/ServiceRequestBusinessTransactionDocumentReferenceCollection'
    const [reference] = await c4c.rows(`${references}?$filter=ID eq '70001' and TypeCode eq '72' and ParentObjectID eq '${ticket.ObjectID}'`)
    expect(reference).toMatchObject({ TypeCodeText: 'Opportunity', RoleCode: '1' })
    const [file] = await c4c.rows(`${ticketPath(ticket)}/ServiceRequestAttachmentFolder?$select=ObjectID,Name`)
    const value = await c4c.get(`/ServiceRequestAttachmentFolderCollection('${file?.ObjectID}')/Binary/$value`)
    expect(value.text).toBe('hola')
    expect(value.headers.get('content-type')).toBe('text/plain')
  })

  test('a deep insert is all or nothing', async () => {
    const before = (await c4c.get(`/${SET}/$count`)).text
    const reply = await c4c.write('POST', `/${SET}`, {
      Name: 'A medias',
      ServiceRequestTextCollection: [{ TypeCode: '10004', Text: 'a' }, { TypeCode: 'NADA', Text: 'b' }]
    })
    expect(reply.status).toBe(400)
    expect((await c4c.get(`/${SET}/$count`)).text).toBe(before)
  })

  test.each<[string, string, Json]>([
    ['a property that is not creatable', SET, { Name: 'x', CreatedBy: 'yo' }],
    ['a code text', SET, { Name: 'x', ServicePriorityCodeText: 'Low' }],
    ['an unknown property', SET, { Name: 'x', Z_RADICADO_KUT: 'R' }],
    ['an unknown code', SET, { Name: 'x', ServicePriorityCode: '9' }],
    ['a value that is too long', SET, { Name: 'x'.repeat(256) }],
    ['a wrong type', SET, { Name: 7 }],
    ['a missing mandatory property', 'OpportunityCollection', { Name: 'x', ProspectPartyID: '1000001' }],
    ['a mandatory property without value', 'IndividualCustomerCollection', { RoleCode: 'CRM000', LastName: '' }],
    ['a number that is taken', SET, { ID: '40001', Name: 'x' }],
    ['a child without parent', 'ServiceRequestTextCollectionCollection', { TypeCode: '10004', Text: 'x' }],
    ['a child of nobody', 'ServiceRequestTextCollectionCollection', { ParentObjectID: 'NO', TypeCode: '10004', Text: 'x' }]
  ])('%s is refused', async (_what, set, payload) => {
    const reply = await c4c.write('POST', `/${set}`, payload)
    expect(reply.status).toBe(400)
    expect(reply.json.error.message).toEqual({ lang: 'en', value: expect.any(String) })
  })

  test('null file type, history and code lists are refused; ObjectID is ignored', async () => {
    const ticket = await c4c.create(SET, { Name: 'x', ObjectID: 'MIO' })
    expect(ticket.ObjectID).not.toBe('MIO')
    const file = { ParentObjectID: ticket.ObjectID, CategoryCode: '2', Name: 'a', MimeType: null, Binary: '' }
    expect((await c4c.write('POST', '/ServiceRequestAttachmentFolderCollection', file)).status).toBe(400)
    expect((await c4c.write('POST', '/ServiceRequestHistoricalVersionCollection', {})).status).toBe(405)
    expect((await c4c.write('POST', '/ServiceRequestServicePriorityCodeCollection', {})).status).toBe(405)
    expect((await c4c.write('POST', `${ticketPath(ticket)}/ServiceRequestTextCollection`, {})).status).toBe(405)
  })

  test('bodies that are not JSON objects are refused', async () => {
    expect((await c4c.write('POST', `/${SET}`, '{')).status).toBe(400)
    expect((await c4c.write('POST', `/${SET}`, '[]')).status).toBe(400)
    expect((await c4c.write('POST', `/${SET}`, '<entry/>', { 'content-type': 'application/atom+xml' })).status).toBe(415)
  })

  test('a child may name its parent by number; a person gets a number and a formatted name', async () => {
    const person = await c4c.create('IndividualCustomerCollection', {
      RoleCode: 'CRM000',
      FirstName: 'Prueba',
      LastName: 'Inventada',
      z_categoria_KUT: 'B'
    })
    expect(person).toMatchObject({ FormattedName: 'Prueba Inventada', z_categoria_KUTText: 'Categoría B' })
    const document = await c4c.create('IndividualCustomerIdentificationCollection', {
      CustomerID: person.CustomerID,
      IDTypeCode: 'ZCC',
      IDNumber: '987654321'
    })
    expect(document.ParentObjectID).toBe(person.ObjectID)
  })

  test('each type is read in its JSON form; other forms are refused', async () => {
    const opportunity = { Name: 'x', ProspectPartyID: '1000001', MainEmployeeResponsiblePartyID: '8000001' }
    const noonOfFirstJuly = Date.UTC(2026, 6, 1, 12)
    const created = await c4c.create('OpportunityCollection', {
      ...opportunity,
      ExpectedRevenueAmount: '1500.50',
      ProbabilityPercent: 30,
      ExpectedProcessingStartDate: `/Date(${noonOfFirstJuly})/`,
      ExpectedProcessingEndDate: '2026-07-31'
    })
    expect(created).toMatchObject({
      ExpectedRevenueAmount: '1500.50',
      ProbabilityPercent: '30',
      ExpectedProcessingStartDate: `/Date(${Date.UTC(2026, 6, 1)})/`,
      ExpectedProcessingEndDate: `/Date(${Date.UTC(2026, 6, 31)})/`,
      ProcessingTypeCode: 'OPPT',
      MainEmployeeResponsiblePartyName: 'Asesora Uno'
    })
    const wrong: Json[] = [
      { ExpectedRevenueAmount: 'mil' },
      { ExpectedRevenueAmount: true },
      { ExpectedProcessingStartDate: 'mañana' },
      { ExpectedProcessingStartDate: 7 }
    ]
    for (const values of wrong) {
      expect((await c4c.write('POST', '/OpportunityCollection', { ...opportunity, ...values })).status).toBe(400)
    }
    const ticket = { Name: 'x', ChangedByCustomerIndicator: true, BuyerPartyUUID: '00163e03-34ff-7699-5a24-5b072f9e8cd6' }
    expect(await c4c.create(SET, ticket)).toMatchObject({
      ChangedByCustomerIndicator: true,
      BuyerPartyUUID: '00163E03-34FF-7699-5A24-5B072F9E8CD6'
    })
    for (const values of [{ ChangedByCustomerIndicator: 'true' }, { BuyerPartyUUID: '1' }, { Name: {} }]) {
      expect((await c4c.write('POST', `/${SET}`, { ...ticket, ...values })).status).toBe(400)
    }
  })

  test('the answer can be declined', async () => {
    const reply = await c4c.write('POST', `/${SET}`, { Name: 'x' }, { 'odata-no-response-payload': 'true' })
    expect([reply.status, reply.text]).toEqual([201, ''])
    expect(reply.headers.get('location')).toContain(SET)
  })
})

describe('changing', () => {
  test('PATCH touches only what is sent and answers 204', async () => {
    const ticket = await c4c.create(SET, { Name: 'antes', BuyerPartyID: '1000001' })
    const reply = await c4c.write('PATCH', ticketPath(ticket), { Name: 'después' })
    expect([reply.status, reply.text, reply.headers.get('content-type')]).toEqual([204, '', null])
    const after = await read(ticket)
    expect(after).toMatchObject({ Name: 'después', BuyerPartyID: '1000001' })
    expect(after.__metadata.etag).toBe(reply.headers.get('etag'))
    expect(after.__metadata.etag).not.toBe(ticket.__metadata.etag)
  })

  test('PUT empties what is not sent', async () => {
    const ticket = await c4c.create(SET, { Name: 'antes', MainTicketID: '40001' })
    const body = { Name: 'otro', ServiceRequestUserLifeCycleStatusCode: '1' }
    expect((await c4c.write('PUT', ticketPath(ticket), body)).status).toBe(204)
    expect(await read(ticket)).toMatchObject({ Name: 'otro', MainTicketID: '' })
  })

  test('sent back unchanged read-only values, texts and ETag are no error; changed ones are', async () => {
    const ticket = await c4c.create(SET, { Name: 'x' })
    const { ID, DataOriginTypeCode, ETag } = ticket
    const harmless = { ID, DataOriginTypeCode, ETag, ServicePriorityCodeText: 'whatever', Name: 'y' }
    expect((await c4c.write('PATCH', ticketPath(ticket), harmless)).status).toBe(204)
    for (const body of [{ ID: '1' }, { DataOriginTypeCode: '4' }, { Nada: 1 }, { ServiceRequestTextCollection: [] }]) {
      expect((await c4c.write('PATCH', ticketPath(ticket), body)).status).toBe(400)
    }
  })

  test('If-Match: the current ETag passes, an old one is 412, none is allowed', async () => {
    const ticket = await c4c.create(SET, { Name: 'x' })
    const old = { 'if-match': ticket.__metadata.etag }
    expect((await c4c.write('PATCH', ticketPath(ticket), { Name: 'y' }, old)).status).toBe(204)
    const refused = await c4c.write('PATCH', ticketPath(ticket), { Name: 'z' }, old)
    expect([refused.status, (await read(ticket)).Name]).toEqual([412, 'y'])
    expect((await c4c.write('DELETE', ticketPath(ticket), undefined, old)).status).toBe(412)
    expect((await c4c.write('DELETE', ticketPath(ticket), undefined, { 'if-match': '*' })).status).toBe(204)
    expect((await c4c.get(ticketPath(ticket))).status).toBe(404)
  })

  test('DELETE takes the children along; what is not deletable stays', async () => {
    const ticket = await c4c.create(SET, { Name: 'x', ServiceRequestTextCollection: [{ TypeCode: '10004', Text: 'a' }] })
    await c4c.write('DELETE', ticketPath(ticket))
    const notes = `/ServiceRequestTextCollectionCollection?$filter=ParentObjectID eq '${ticket.ObjectID}'`
    expect(await c4c.rows(notes)).toHaveLength(0)
    const [person] = await c4c.rows('/IndividualCustomerCollection?$top=1')
    expect((await c4c.write('DELETE', `/IndividualCustomerCollection('${person?.ObjectID}')`)).status).toBe(405)
    expect((await c4c.write('MERGE', ticketPath(ticket), {})).status).toBe(405)
  })

  test('the type of a document and the content of a file cannot be changed', async () => {
    const [document] = await c4c.rows('/IndividualCustomerIdentificationCollection?$filter=IDTypeCode eq \'ZCC\'&$top=1')
    const path = `/IndividualCustomerIdentificationCollection('${document?.ObjectID}')`
    expect((await c4c.write('PATCH', path, { IDTypeCode: 'ZCE' })).status).toBe(400)
    expect((await c4c.write('PATCH', path, { IDNumber: '123456789' })).status).toBe(204)
    expect((await c4c.write('PATCH', path, { IDNumber: '' })).status).toBe(400)
  })

  test('an option gives plain 204s the content type C4C uses inside $batch', async () => {
    const html = await SandboxClient.start({ html204: true })
    const ticket = await html.create(SET, { Name: 'x' })
    const reply = await html.write('PATCH', ticketPath(ticket), { Name: 'y' })
    expect([reply.status, reply.headers.get('content-type')]).toEqual([204, 'text/html'])
    await html.stop()
  })
})

describe('status of a ticket', () => {
  const setStatus = (ticket: Json, status: string) =>
    c4c.write('PATCH', ticketPath(ticket), { ServiceRequestUserLifeCycleStatusCode: status })

  test('the life-cycle status, the turn and the time points follow; each change leaves a version', async () => {
    const ticket = await c4c.create(SET, { Name: 'x' })
    const seen: string[] = []
    for (const status of ['2', '4', 'Z1', '5', '6']) {
      expect((await setStatus(ticket, status)).status).toBe(204)
      const { ServiceRequestLifeCycleStatusCode: cycle, RequestAssignmentStatusCode: turn } = await read(ticket)
      seen.push(`${status}:${cycle}:${turn}`)
    }
    expect(seen).toEqual(['2:2:1', '4:2:2', 'Z1:2:1', '5:3:1', '6:4:1'])
    expect((await read(ticket)).RequestCloseddatetimeContent).toMatch(/Z$/)
    const versions = await c4c.rows(`${ticketPath(ticket)}/ServiceRequestHistoricalVersion`)
    expect(versions).toHaveLength(6)
    expect(versions.filter(v => v.EndDateTime === null).map(v => v.ServiceTermsServiceRequestUserLifeCycleStatusCode)).toEqual(['6'])
  })

  test('a closed ticket cannot be opened again', async () => {
    const ticket = await c4c.create(SET, { Name: 'x', ServiceRequestUserLifeCycleStatusCode: '6' })
    for (const status of ['1', '2', '5', 'Z1']) expect((await setStatus(ticket, status)).status).toBe(400)
    expect((await setStatus(ticket, '6')).status).toBe(204)
    expect((await setStatus(ticket, '99')).status).toBe(400)
  })
})
