import fc from 'fast-check'
import { pageOf } from '../../c4c-sandbox/odata/paging'
import { SandboxClient } from './sandbox-client'

let c4c: SandboxClient
beforeAll(async () => {
  c4c = await SandboxClient.start()
})
afterAll(() => c4c.stop())

const SR = '/ServiceRequestCollection'
/** Without those added for what people meet in a real tenant. */
const ORDINARY = "ID le '49999'"
const filter = (expression: string) => `${SR}?$select=ID&$filter=${encodeURIComponent(expression)}`

describe('accepted filters', () => {
  test.each([
    ["ID eq '40001'", 1],
    ["ID eq '4000*'", 9],
    ["ID eq '4*0210'", 1],
    ["startswith(ID,'4020')", 10],
    ["endswith(ID,'40001') eq true", 1],
    ["ID ge '40100' and ID le '40109'", 10],
    ["(ID eq '40001' or ID eq '40002') and ID ne '40002'", 1],
    ["(ID ge '40002' and ID le '40003') or ID eq '40100'", 3],
    ["Name eq 'it''s not there'", 0],
    ["z_radicado_KUT ne ''", 0],
    [`CreationDateTime ge datetimeoffset'2020-01-01T00:00:00Z' and ${ORDINARY}`, 210],
    ["EntityLastChangedOn le datetimeoffset'2020-01-01T00:00:00'", 0],
    ["ServicePriorityCodeText eq 'Nothing'", 0]
  ])('%s', async (expression, expected) => {
    expect(await c4c.rows(filter(expression))).toHaveLength(expected)
  })

  test('guid, boolean, number and date literals on their types', async () => {
    const [ticket] = await c4c.rows(`${SR}?$top=1`)
    expect(await c4c.rows(filter(`UUID eq guid'${ticket?.UUID.toLowerCase()}'`))).toEqual([
      expect.objectContaining({ ID: ticket?.ID })
    ])
    const people = await c4c.rows('/IndividualCustomerCollection?$filter=z_autorizacion_datos_KUT eq true&$select=ObjectID')
    expect(people.length).toBeGreaterThan(100)
    const dear = await c4c.rows('/OpportunityCollection?$filter=ExpectedRevenueAmount ge 1000000m&$select=ExpectedRevenueAmount')
    expect(dear.every(o => Number(o.ExpectedRevenueAmount) >= 1_000_000)).toBe(true)
    const born = "/IndividualCustomerCollection?$filter=BirthDate le datetime'2000-01-01T00:00:00'&$select=ObjectID"
    expect((await c4c.rows(born)).length).toBeGreaterThan(0)
  })
})

describe('refused queries', () => {
  test.each([
    ["ID gt '40001'"],
    ["ID lt '40001'"],
    ["ID ge '40001' and ID lt '40003'"],
    ["CreationDateTime gt datetimeoffset'2020-01-01T00:00:00Z'"],
    ["substringof('x',Name)"],
    ["substringof('x',Name) eq true"],
    ["contains(Name,'x')"],
    ["length(Name) eq 3"],
    ["concat(ID,Name) eq 'x'"],
    ["trim(Name) eq 'x'"],
    ["endswith('x',Name)"],
    ["ID in ('40001','40002')"],
    ["ServiceRequestParty/any(p:p/RoleCode eq '1001')"],
    ["tolower(Name) eq 'x'"],
    ['year(CreationDateTime) eq 2026'],
    ["startswith('x',Name)"],
    ["name eq 'x'"],
    ["Z_radicado_KUT eq 'x'"],
    ["ETag eq datetimeoffset'2020-01-01T00:00:00Z'"],
    ["BuyerPartyUUID eq guid'00163E03-34FF-7699-5A24-5B072F9E8CD6'"],
    ["ID eq '1' or Name eq 'x'"],
    ["(ID eq '1' and Name eq 'x') or ID eq '2'"],
    ["startswith(ID,'1') or startswith(Name,'x')"],
    ["ServiceRequestTextCollection/ServiceRequest/ID eq '1'"],
    ["ServiceRequestTextCollection/TypeCode eq '10004'"],
    ["CreationDateTime ge '2020-01-01'"],
    ["not ID eq '1'"],
    ["ID eq '1' and"],
    ["(ID eq '1'"],
    ["ID like '1'"],
    ["UUID eq guid'123'"],
    ["CreationDateTime ge datetimeoffset'ayer'"]
  ])('$filter=%s', async expression => {
    const reply = await c4c.get(filter(expression))
    expect(reply.status).toBe(400)
    expect(reply.json.error.message.value).not.toBe('')
  })

  test.each([
    ['$count=true'],
    ['$select=Nada'],
    ['$expand=Nada'],
    ['$orderby=Nada'],
    ['$orderby=ServiceRequestTextCollection/CreatedOn'],
    ['$expand=ServiceRequestParty&$orderby=ServiceRequestParty/PartyID'],
    ["$expand=ServiceRequestParty&$filter=ServiceRequestParty/RoleCode eq '1001'"],
    ['$apply=aggregate(ID)'],
    ['$count'],
    ['$orderby=ID up'],
    ['$top=-1'],
    ['$skiptoken=0'],
    ['$inlinecount=yes'],
    ['$filter=%zz']
  ])('%s', async option => {
    expect((await c4c.get(`${SR}?${option}`)).status).toBe(400)
  })

  test('the message about $count names the option, as C4C does', async () => {
    const reply = await c4c.get(`${SR}?$count=true`)
    expect(reply.json.error.message.value).toBe("'$count' is not a valid system query option")
  })

  test('options without $ do nothing, such as the search of a CAP client', async () => {
    expect((await c4c.get(`${SR}?search=nada&$inlinecount=allpages&$top=0&$filter=${ORDINARY}`)).json.d.__count).toBe('210')
  })
})

describe('shaping', () => {
  test('order, selection inside expansions and nested expansion', async () => {
    const ids = (await c4c.rows(`${SR}?$orderby=ID desc&$top=3&$select=ID&$filter=${ORDINARY}`)).map(t => t.ID)
    expect(ids).toEqual(['40210', '40209', '40208'])
    const [ticket] = await c4c.rows(
      `${SR}?$top=1&$expand=ServiceRequestTextCollection/ServiceRequest&$select=ID,ServiceRequestTextCollection/Text`
    )
    expect(Object.keys(ticket ?? {})).toEqual(['__metadata', 'ID', 'ServiceRequestTextCollection'])
    const [note] = ticket?.ServiceRequestTextCollection ?? []
    expect(Object.keys(note)).toEqual(['__metadata', 'Text', 'ServiceRequest'])
    expect(note.ServiceRequest.ID).toBe(ticket?.ID)
  })

  test('numbers and dates are ordered by value', async () => {
    const rows = await c4c.rows('/OpportunityCollection?$orderby=ExpectedRevenueAmount desc,CreationDateTime&$select=ExpectedRevenueAmount')
    const amounts = rows.map(o => Number(o.ExpectedRevenueAmount))
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a))
  })

  test('$search takes whole words or wildcards, blanks mean and', async () => {
    const all = await c4c.rows(`${SR}?$search=${encodeURIComponent('cuota monetaria')}&$select=Name`)
    expect(all.length).toBeGreaterThan(0)
    expect(all.every(t => t.Name.includes('cuota monetaria'))).toBe(true)
    expect(await c4c.rows(`${SR}?$search=cuot&$select=Name`)).toHaveLength(0)
    expect(await c4c.rows(`${SR}?$search=cuot*&$select=Name`)).toHaveLength(all.length)
  })
})

describe('paging', () => {
  test('with $expand a page has 100 rows; the links lead through all of them once', async () => {
    const seen = new Set<string>()
    let path: string | undefined = `${SR}?$expand=ServiceRequestParty&$select=ID&$inlinecount=allpages&$orderby=ID&$filter=${ORDINARY}`
    const sizes: number[] = []
    while (path) {
      const { json } = await c4c.get(path)
      expect(json.d.__count).toBe('210')
      sizes.push(json.d.results.length)
      for (const row of json.d.results) seen.add(row.ID)
      path = json.d.__next?.slice(c4c.root.length)
      if (path) expect(path).toMatch(/\$skiptoken=\d+01/)
    }
    expect(sizes).toEqual([100, 100, 10])
    expect(seen.size).toBe(210)
  })

  test('$skip and $top cut a window without a next link', async () => {
    const { json } = await c4c.get(`${SR}?$orderby=ID&$skip=5&$top=2&$select=ID`)
    expect(json.d.results.map((t: { ID: string }) => t.ID)).toEqual(['40006', '40007'])
    expect(json.d).not.toHaveProperty('__next')
  })

  test('pages of 1000: any window is walked completely and without repetition', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4500 }),
        fc.integer({ min: 0, max: 2500 }),
        fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined }),
        (size, skip, top) => {
          const items = Array.from({ length: size }, (_, index) => index)
          let options = new Map<string, string>([['$skip', String(skip)]])
          if (top !== undefined) options.set('$top', String(top))
          const walked: number[] = []
          for (;;) {
            const page = pageOf(items, options)
            expect(page.items.length).toBeLessThanOrEqual(1000)
            walked.push(...page.items)
            if (!page.nextQuery) break
            options = new Map(page.nextQuery.split('&').map(pair => pair.split('=') as [string, string]))
          }
          expect(walked).toEqual(items.slice(skip, top === undefined ? undefined : skip + top))
        }
      ),
      { numRuns: 60 }
    )
  })
})
