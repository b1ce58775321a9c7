import { ODD_PEOPLE } from '../../c4c-sandbox/seed/odd-people'
import { Json, SandboxClient } from './sandbox-client'

let c4c: SandboxClient
beforeAll(async () => {
  c4c = await SandboxClient.start({ limiteAnexo: 1000 })
})
afterAll(() => c4c.stop())

const SET = 'ServiceRequestCollection'
const path = (ticket: Json) => `/${SET}('${ticket.ObjectID}')`
const count = async (set: string) => (await c4c.get(`/${set}/$count`)).text

describe('size of an attachment', () => {
  const file = (bytes: number) => ({ CategoryCode: '2', Name: 'a.bin', MimeType: 'application/octet-stream', Binary: Buffer.alloc(bytes, 1).toString('base64') })

  test.each([997, 998, 999, 1000])('%i bytes are taken, of a ticket and of a person', async bytes => {
    const ticket = await c4c.create(SET, { Name: 'x', ServiceRequestAttachmentFolder: [file(bytes)] })
    const [kept] = await c4c.rows(`${path(ticket)}/ServiceRequestAttachmentFolder`)
    expect(Buffer.from(kept?.Binary, 'base64')).toHaveLength(bytes)
    const [person] = await c4c.rows('/IndividualCustomerCollection?$top=1')
    expect(await c4c.create('IndividualCustomerAttachmentFolderCollection', { ParentObjectID: person?.ObjectID, ...file(bytes) })).toMatchObject({ Name: 'a.bin' })
  })

  test.each([1001, 1002, 1003, 5000])('%i are refused as C4C does, and nothing of the ticket stays', async bytes => {
    const before = await count(SET)
    const reply = await c4c.write('POST', `/${SET}`, { Name: 'x', ServiceRequestAttachmentFolder: [file(bytes)] })
    expect([reply.status, reply.json.error]).toEqual([400, { code: 'FILE_TOO_LARGE', message: { lang: 'en', value: expect.stringContaining('1000') } }])
    expect(await count(SET)).toBe(before)
  })

  test('ten mebibytes unless told otherwise', async () => {
    const usual = await SandboxClient.start()
    const ticket = await usual.create(SET, { Name: 'x' })
    const post = (bytes: number) => usual.write('POST', '/ServiceRequestAttachmentFolderCollection', { ParentObjectID: ticket.ObjectID, ...file(bytes) }, { 'odata-no-response-payload': 'true' })
    const limit = 10 * 1024 * 1024
    expect([(await post(limit)).status, (await post(limit + 1)).status]).toEqual([201, 400])
    await usual.stop()
  })
})

describe('customers of tickets and opportunities', () => {
  const opportunity = (ProspectPartyID: string) => ({ Name: 'x', ProspectPartyID, MainEmployeeResponsiblePartyID: '8000001' })

  test.each(['9999999', '8000001', '3000001', 'x'])('%s is no customer: refused, also as a change', async id => {
    for (const [set, body, property] of [[SET, { Name: 'x', BuyerPartyID: id }, 'BuyerPartyID'], ['OpportunityCollection', opportunity(id), 'ProspectPartyID']] as const) {
      const before = await count(set)
      const refused = await c4c.write('POST', `/${set}`, body)
      expect([refused.status, refused.json.error.message.value]).toEqual([400, expect.stringContaining(property)])
      expect(await count(set)).toBe(before)
      const [one] = await c4c.rows(`/${set}?$top=1`)
      expect((await c4c.write('PATCH', `/${set}('${one?.ObjectID}')`, { [property]: id })).status).toBe(400)
    }
  })

  test('people and employers are, and so is nobody at all', async () => {
    for (const BuyerPartyID of ['1000001', '2000001', '']) expect(await c4c.create(SET, { Name: 'x', BuyerPartyID })).toMatchObject({ BuyerPartyID })
    expect(await c4c.create('OpportunityCollection', opportunity('2000001'))).toMatchObject({ ProspectPartyID: '2000001' })
  })

  test('the buyer among the parties follows the header', async () => {
    const ticket = await c4c.create(SET, { Name: 'x', BuyerPartyID: '1000001' })
    const parties = async () => (await c4c.rows(`${path(ticket)}/ServiceRequestParty`)).map(p => p.PartyID)
    await c4c.write('PATCH', path(ticket), { BuyerPartyID: ODD_PEOPLE.twoDocuments })
    expect(await parties()).toEqual([ODD_PEOPLE.twoDocuments])
    await c4c.write('PATCH', path(ticket), { BuyerPartyID: '' })
    expect(await parties()).toEqual([])
  })

  test('a sandbox may be told not to look', async () => {
    const lenient = await SandboxClient.start({ partesEstrictas: false })
    expect(await lenient.create(SET, { Name: 'x', BuyerPartyID: '9999999' })).toMatchObject({ BuyerPartyID: '9999999', BuyerPartyName: '' })
    await lenient.stop()
  })
})

describe('service categories', () => {
  test('a catalogue of them with names, by type', async () => {
    const [catalogue] = await c4c.rows('/ServiceCategoryCatalogueCollection?$expand=ServiceCategory/ServiceCategoryName,ServiceCategoryCatalogueUsage')
    expect(catalogue?.ServiceCategoryCatalogueUsage).toMatchObject([{ BusinessTransactionDocumentProcessingTypeCode: 'ZPQR' }])
    const named = (type: string) => catalogue?.ServiceCategory.filter((c: Json) => c.TypeCode === type).map((c: Json) => [c.ID, c.ServiceCategoryName[0].Name])
    expect(named('1')).toEqual(expect.arrayContaining([['PQRS-Q', 'Queja'], ['PQRS-DP', 'Derecho de petición'], ['PQRS-I', 'Información']]))
    expect(named('2')).toEqual(expect.arrayContaining([['AREA-APORTES', 'Registro y aportes'], ['AREA-EDUCACION', 'Educación']]))
    for (const type of ['3', '4', '5']) expect(named(type).length).toBeGreaterThan(0)
    const [name] = await c4c.rows(`/ServiceCategoryNameCollection?$top=1&$expand=ServiceCategory,ServiceCategoryCatalogue`)
    expect(name?.ServiceCategory.ObjectID).toBe(name?.ParentObjectID)
    expect(name?.ServiceCategoryCatalogue.ObjectID).toBe(catalogue?.ObjectID)
  })

  test('the name stands beside the ID of a ticket, in each of its five fields', async () => {
    const ticket = await c4c.create(SET, {
      Name: 'x', ServiceIssueCategoryID: 'PQRS-Q', IncidentServiceIssueCategoryID: 'AREA-SALUD', CauseServiceIssueCategoryID: 'CAUSA-TRATO',
      ObjectServiceIssueCategoryID: 'OBJETO-SEDE', ActivityServiceIssueCategoryID: 'SOLUCION-FAVOR'
    })
    expect(ticket).toMatchObject({
      ServiceTermsServiceIssueName: 'Queja', IncidentCategoryName: 'Salud', CauseCategoryName: 'Trato recibido', ObjectCategoryName: 'Sede',
      SolutionCategoryName: 'A favor del usuario'
    })
    await c4c.write('PATCH', path(ticket), { ServiceIssueCategoryID: '' })
    expect((await c4c.get(path(ticket))).json.d.results.ServiceTermsServiceIssueName).toBe('')
  })

  test.each([
    ['ServiceIssueCategoryID', 'NADA'],
    ['ServiceIssueCategoryID', 'AREA-SALUD'],
    ['ServiceIssueCategoryID', 'pqrs-q'],
    ['IncidentServiceIssueCategoryID', 'PQRS-Q'],
    ['CauseServiceIssueCategoryID', 'PQRS-Q']
  ])('%s = %s is refused', async (field, category) => {
    const { status, json } = await c4c.write('POST', `/${SET}`, { Name: 'x', [field]: category })
    expect([status, json.error.message.value]).toEqual([400, expect.stringContaining(field)])
  })
})

describe('lengths', () => {
  const refused = async (set: string, body: Json) => (await c4c.write('POST', `/${set}`, body)).status

  test('of a tenant of today, not of the publication', async () => {
    const person = { RoleCode: 'CRM000', LastName: 'Inventada' }
    expect(await refused('IndividualCustomerCollection', { ...person, Street: 'x'.repeat(60), HouseNumber: 'x'.repeat(10), City: 'x'.repeat(40) })).toBe(201)
    for (const body of [{ Street: 'x'.repeat(61) }, { HouseNumber: 'x'.repeat(11) }, { City: 'x'.repeat(41) }, { Mobile: '3'.repeat(41) }, { Email: `${'x'.repeat(250)}@c.example` }]) {
      expect(await refused('IndividualCustomerCollection', { ...person, ...body })).toBe(400)
    }
    const opportunity = { ProspectPartyID: '1000001', MainEmployeeResponsiblePartyID: '8000001' }
    expect(await refused('OpportunityCollection', { ...opportunity, Name: 'x'.repeat(255) })).toBe(201)
    expect(await refused('OpportunityCollection', { ...opportunity, Name: 'x'.repeat(256) })).toBe(400)
  })
})

describe('extension fields', () => {
  test('of a ticket, an opportunity and a person are kept and found', async () => {
    const ticket = await c4c.create(SET, { Name: 'x', z_radicado_KUT: 'R-1', z_vence_interno_KUT: '2026-07-15', z_regimen_KUT: 'PETICION_GENERAL', z_estado_escucha_KUT: 'EnArea' })
    expect(ticket).toMatchObject({ z_vence_interno_KUT: `/Date(${Date.UTC(2026, 6, 15)})/`, z_regimen_KUT: 'PETICION_GENERAL', z_estado_escucha_KUT: 'EnArea' })
    const opportunity = await c4c.create('OpportunityCollection', {
      Name: 'x', ProspectPartyID: '1000001', MainEmployeeResponsiblePartyID: '8000001', z_radicado_KUT: 'R-1', z_nivel_informacion_KUT: '2', z_turno_KUT: 'A-12'
    })
    expect(await c4c.rows("/OpportunityCollection?$filter=z_radicado_KUT eq 'R-1'")).toMatchObject([{ ObjectID: opportunity.ObjectID, z_nivel_informacion_KUT: '2', z_turno_KUT: 'A-12' }])
    const person = await c4c.create('IndividualCustomerCollection', { RoleCode: 'CRM000', LastName: 'Inventada', z_autorizacion_version_KUT: '2026-1', z_autorizacion_fecha_KUT: '/Date(1782864000000)/' })
    expect(person).toMatchObject({ z_autorizacion_version_KUT: '2026-1', z_autorizacion_fecha_KUT: '/Date(1782864000000)/' })
    expect(await c4c.rows(`/IndividualCustomerCollection?$filter=z_autorizacion_fecha_KUT ge datetime'2026-07-01T00:00:00'`)).toHaveLength(1)
  })

  test.each([[SET, { Name: 'x', z_regimen_KUT: 'x'.repeat(31) }], ['OpportunityCollection', { Name: 'x', ProspectPartyID: '1000001', MainEmployeeResponsiblePartyID: '8000001', z_nivel_informacion_KUT: '10' }]])(
    'too long a value in %s is refused', async (set, body) => {
      expect((await c4c.write('POST', `/${set}`, body)).status).toBe(400)
    })
})
