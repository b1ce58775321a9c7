import { MANY_TICKETS } from '../../c4c-sandbox/seed/many-tickets'
import { ODD_PEOPLE } from '../../c4c-sandbox/seed/odd-people'
import { ODD_TICKETS } from '../../c4c-sandbox/seed/odd-tickets'
import { Json, SandboxClient } from './sandbox-client'

let c4c: SandboxClient
beforeAll(async () => {
  c4c = await SandboxClient.start()
})
afterAll(() => c4c.stop())

const SR = '/ServiceRequestCollection'
const person = async (id: string): Promise<Json> => (await c4c.rows(`/IndividualCustomerCollection?$filter=CustomerID eq '${id}'`))[0]!
const documentsOf = (id: string) => c4c.rows(`/IndividualCustomerIdentificationCollection?$filter=CustomerID eq '${id}'`)
const ticket = async (id: string): Promise<Json> => (await c4c.rows(`${SR}?$filter=ID eq '${id}'&$expand=ServiceRequestParty`))[0]!

describe('people', () => {
  test('without a document, with two, with dots and with letters', async () => {
    expect(await person(ODD_PEOPLE.withoutDocument)).toMatchObject({ LifeCycleStatusCode: '2' })
    expect(await documentsOf(ODD_PEOPLE.withoutDocument)).toEqual([])
    expect((await documentsOf(ODD_PEOPLE.twoDocuments)).map(d => d.IDTypeCode).sort()).toEqual(['ZCC', 'ZTI'])
    expect((await documentsOf(ODD_PEOPLE.dottedDocument))[0]?.IDNumber).toMatch(/^\d{1,3}(\.\d{3}){2,3}$/)
    expect((await documentsOf(ODD_PEOPLE.letteredDocument))[0]?.IDNumber).toMatch(/^CC\d{8,10}$/)
  })

  test('one merged into another, both with the same document', async () => {
    const [merged, survivor] = [await person(ODD_PEOPLE.merged), await person(ODD_PEOPLE.survivor)]
    expect([merged.LifeCycleStatusCode, survivor.LifeCycleStatusCode]).toEqual(['4', '2'])
    expect(merged.FormattedName).toBe(survivor.FormattedName)
    const [document] = await documentsOf(ODD_PEOPLE.survivor)
    const bearers = await c4c.rows(`/IndividualCustomerIdentificationCollection?$filter=IDNumber eq '${document?.IDNumber}'`)
    expect(bearers.map(d => d.CustomerID).sort()).toEqual([ODD_PEOPLE.merged, ODD_PEOPLE.survivor])
  })

  test('one whose tickets are more than a page', async () => {
    const sizes: number[] = []
    const seen = new Set<string>()
    let path: string | undefined = `${SR}?$filter=BuyerPartyID eq '${ODD_PEOPLE.manyTickets}'&$orderby=CreationDateTime desc&$select=ID&$inlinecount=allpages`
    while (path) {
      const { json } = await c4c.get(path)
      expect(json.d.__count).toBe(String(MANY_TICKETS))
      sizes.push(json.d.results.length)
      for (const row of json.d.results) seen.add(row.ID)
      path = json.d.__next?.slice(c4c.root.length)
      if (path) expect(path).toContain('$skiptoken=1001')
    }
    expect([sizes, seen.size]).toEqual([[1000, 1], MANY_TICKETS])
  })
})

describe('tickets', () => {
  test('without a customer, and in a status that no mapping knows', async () => {
    expect(await ticket(ODD_TICKETS.withoutCustomer)).toMatchObject({ BuyerPartyID: '', BuyerPartyName: '', BuyerPartyUUID: null, ServiceRequestParty: [] })
    expect(await ticket(ODD_TICKETS.unknownStatus)).toMatchObject({
      ServiceRequestUserLifeCycleStatusCode: 'Z9', ServiceRequestUserLifeCycleStatusCodeText: 'En consulta externa', ServiceRequestLifeCycleStatusCode: '2'
    })
  })

  test('come after the ordinary ones when no order is asked for', async () => {
    const [first] = await c4c.rows(`${SR}?$top=1&$filter=ServiceRequestUserLifeCycleStatusCode eq '6'`)
    expect(Number(first?.ID)).toBeLessThan(50_000)
  })

  test('numbers given from now on go on where the ordinary ones end', async () => {
    expect((await c4c.create('ServiceRequestCollection', { Name: 'x' })).ID).toBe('40211')
    expect((await c4c.create('IndividualCustomerCollection', { RoleCode: 'CRM000', LastName: 'Inventada' })).CustomerID).toBe('1000331')
    await c4c.create('ServiceRequestCollection', { ID: '40213', Name: 'x' })
    expect((await c4c.create('ServiceRequestCollection', { Name: 'x' })).ID).toBe('40212')
    expect((await c4c.create('ServiceRequestCollection', { Name: 'x' })).ID).toBe('40214')
  })
})

describe('merging people', () => {
  const merge = (body: unknown) => c4c.call('POST', '/__personas/fusionar', {}, typeof body === 'string' ? body : JSON.stringify(body))

  test('leaves one obsolete without document; what was hers is the other one\'s', async () => {
    const [de, a] = ['1000006', '1000002']
    const mine = await c4c.rows(`${SR}?$filter=BuyerPartyID eq '${de}'&$select=ID`)
    const created = await c4c.create('ServiceRequestCollection', { Name: 'x', BuyerPartyID: de })
    const offers = await c4c.rows(`/OpportunityCollection?$filter=ProspectPartyID eq '${de}'&$select=ID`)
    const { status, json } = await merge({ de, a })
    expect([status, json]).toEqual([200, { identificaciones: 1, tickets: mine.length + 1, oportunidades: offers.length }])
    expect(await person(de)).toMatchObject({ LifeCycleStatusCode: '4', ChangedBy: 'FUSION' })
    expect(await documentsOf(de)).toEqual([])
    expect(await documentsOf(a)).toHaveLength(1)
    const survivor = await person(a)
    const moved = await ticket(created.ID)
    expect(moved).toMatchObject({ BuyerPartyID: a, BuyerPartyName: survivor.FormattedName, BuyerPartyUUID: survivor.UUID })
    expect(moved.ServiceRequestParty).toMatchObject([{ RoleCode: '1001', PartyID: a, PartyUUID: survivor.UUID }])
    for (const [set, property] of [['ServiceRequestCollection', 'BuyerPartyID'], ['OpportunityCollection', 'ProspectPartyID']]) {
      expect(await c4c.rows(`/${set}?$filter=${property} eq '${de}'`)).toEqual([])
    }
  })

  test.each<[unknown, number, string]>([
    ['{', 400, 'El cuerpo no es JSON válido'],
    [{ de: '1000003' }, 400, 'La fusión no es válida'],
    [{ de: '1000003', a: '1000003' }, 400, 'La fusión no es válida'],
    [{ de: '1000003', a: "1' or '1" }, 400, 'La fusión no es válida'],
    [{ de: '1000003', a: '9999999' }, 404, 'No hay una persona con ese código'],
    [{ de: '2000001', a: '1000003' }, 404, 'No hay una persona con ese código'],
    [{ de: ODD_PEOPLE.merged, a: '1000003' }, 409, 'Una persona obsoleta no se puede fusionar'],
    [{ de: '1000003', a: ODD_PEOPLE.merged }, 409, 'Una persona obsoleta no se puede fusionar']
  ])('%j is refused', async (body, expected, error) => {
    const { status, json } = await merge(body)
    expect([status, json.error]).toEqual([expected, error])
    expect(await person('1000003')).toMatchObject({ LifeCycleStatusCode: '2' })
    expect(await documentsOf('1000003')).toHaveLength(1)
  })
})
