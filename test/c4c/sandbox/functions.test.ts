import { ODD_PEOPLE } from '../../c4c-sandbox/seed/odd-people'
import { Json, SandboxClient } from './sandbox-client'

let c4c: SandboxClient
beforeAll(async () => {
  c4c = await SandboxClient.start()
})
afterAll(() => c4c.stop())

const CHECK = '/CheckForDuplicateIndividualCustomers'
const quoted = (value: string) => encodeURIComponent(`'${value.replaceAll("'", "''")}'`)
const check = (parameters: Record<string, string>): Promise<Json[]> =>
  c4c.rows(`${CHECK}?${Object.entries(parameters).map(([name, value]) => `${name}=${quoted(value)}`).join('&')}`)
const numbers = (rows: readonly Json[]) => rows.map(row => row.CustomerID).sort()
const person = async (id: string): Promise<Json> => (await c4c.rows(`/IndividualCustomerCollection?$filter=CustomerID eq '${id}'`))[0]!
const documentOf = async (id: string): Promise<Json> =>
  (await c4c.rows(`/IndividualCustomerIdentificationCollection?$filter=CustomerID eq '${id}'`))[0]!

describe('CheckForDuplicateIndividualCustomers', () => {
  test('finds by document, in the form that is published', async () => {
    const { IDTypeCode, IDNumber } = await documentOf('1000001')
    const known = await person('1000001')
    const found = await check({ IDTypeCode, IDNumber })
    expect(found).toEqual([expect.objectContaining({
      __metadata: expect.objectContaining({ type: 'c4codata.IndividualCustomerDuplicateCheckResult' }),
      ObjectID: known.ObjectID, CustomerID: '1000001', Name: known.FormattedName, StatusCode: '2', StatusCodeText: 'Active',
      GenderCode: known.GenderCode, BirthDate: known.BirthDate, Email: known.Email, Mobile: known.Mobile, SimilarityPercent: '100'
    })])
    expect(await check({ IDNumber })).toHaveLength(1)
    expect(await check({ IDTypeCode: 'ZPA', IDNumber })).toEqual([])
  })

  test('finds a document however it was written', async () => {
    for (const id of [ODD_PEOPLE.dottedDocument, ODD_PEOPLE.letteredDocument]) {
      const { IDNumber } = await documentOf(id)
      const [found, ...more] = await check({ IDTypeCode: 'ZCC', IDNumber: ` ${IDNumber.replace(/\W/g, '').toLowerCase()} ` })
      expect([found?.CustomerID, found?.SimilarityPercent, more]).toEqual([id, '95', []])
    }
  })

  test('finds by name together with e-mail or telephone, and by neither alone', async () => {
    const { FirstName, LastName, Email, Mobile } = await person('1000002')
    const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
    const name = { FirstName: plain(FirstName), LastName: plain(LastName) }
    expect(numbers(await check({ ...name, Email: Email.toUpperCase() }))).toEqual(['1000002'])
    expect(numbers(await check({ ...name, Phone: Mobile.replace(/\D/g, '') }))).toEqual(['1000002'])
    expect(numbers(await check({ ...name, Mobile }))).toEqual(['1000002'])
    expect(await check(name)).toEqual([])
    expect(await check({ Email })).toEqual([])
    expect(await check({ ...name, LastName: 'Otro', Email })).toEqual([])
    expect(await check({ IDTypeCode: 'ZCC', IDNumber: '' })).toEqual([])
  })

  test('shows the obsolete one beside the survivor, for whoever asks to choose', async () => {
    const { IDNumber } = await documentOf(ODD_PEOPLE.survivor)
    const found = await check({ IDTypeCode: 'ZCC', IDNumber })
    expect(found.map(row => [row.CustomerID, row.StatusCode]).sort()).toEqual([[ODD_PEOPLE.merged, '4'], [ODD_PEOPLE.survivor, '2']])
  })

  test('answers Atom by default, and inside a $batch', async () => {
    const { IDNumber } = await documentOf('1000001')
    const atom = await c4c.get(`${CHECK}?IDNumber=${quoted(IDNumber)}`, { accept: '*/*' })
    expect(atom.text).toContain('<d:CustomerID>1000001</d:CustomerID>')
    const CRLF = '\r\n'
    const batch = ['--b', 'Content-Type: application/http', '', `GET ${CHECK.slice(1)}?IDNumber=${quoted(IDNumber)} HTTP/1.1`, 'Accept: application/json', '', '', '--b--', ''].join(CRLF)
    expect((await c4c.write('POST', '/$batch', batch, { 'content-type': 'multipart/mixed; boundary=b' })).text).toContain('"CustomerID":"1000001"')
  })

  test.each([
    ['IDNumber=123', 'string literal'],
    ["IDNumber='1'2'", 'string literal'],
    ["NumeroID='123'", 'is not a parameter'],
    ["$count=true&IDNumber='123'", 'system query option'],
    ["$filter=Name eq 'x'&IDNumber='123'", 'not filterable']
  ])('%s is refused', async (query, mention) => {
    const { status, json } = await c4c.get(`${CHECK}?${query}`)
    expect(status).toBe(400)
    expect(json.error.message.value).toContain(mention)
  })

  test('is no entity set and takes no writes; what it returns is not kept', async () => {
    expect((await c4c.write('POST', CHECK, {})).status).toBe(405)
    expect((await c4c.get(`${CHECK}/$count`)).status).toBe(404)
    expect(await c4c.rows('/IndividualCustomerDuplicateCheckResultCollection')).toEqual([])
    expect((await c4c.get('/CheckForDuplicates')).status).toBe(404)
  })
})

test('IdentityGetLoggedInUserInfo says who asks', async () => {
  const [asked] = await c4c.rows('/IdentityGetLoggedInUserInfo')
  expect(asked).toMatchObject({ UserID: 'asesor', UserName: 'asesor', EmployeeID: '', TechnicalUserIndicator: true })
  const employee = await SandboxClient.start({}, '8000001')
  const [known] = await employee.rows('/IdentityGetLoggedInUserInfo')
  expect(known).toMatchObject({ UserID: '8000001', UserName: 'Asesora Uno', EmployeeID: '8000001', TechnicalUserIndicator: false })
  expect(known?.ObjectID).not.toBe(asked?.ObjectID)
  await employee.stop()
})
