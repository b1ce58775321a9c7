import { c4cModel } from '../../c4c-sandbox/model/c4codata'
import { isAllowedCode } from '../../c4c-sandbox/rules/code-texts'
import { VERSION_STATUS } from '../../c4c-sandbox/rules/ticket-history'
import { createWorld } from '../../c4c-sandbox/seed/create-world'
import { nitWithCheckDigit } from '../../c4c-sandbox/seed/document-numbers'
import { ODD_PEOPLE } from '../../c4c-sandbox/seed/odd-people'
import { Row } from '../../c4c-sandbox/store/row'

const SEED = 20260630
const world = createWorld(SEED, Date.now)
const all = (set: string): Row[] => world.store.all(`${set}Collection`)

const odd = new Set<string>(Object.values(ODD_PEOPLE))

test('there is enough of everything', () => {
  expect(all('IndividualCustomer').length).toBeGreaterThanOrEqual(320)
  expect(all('CorporateAccount')).toHaveLength(25)
  expect(all('ServiceRequest').length).toBeGreaterThanOrEqual(200)
  expect(all('Opportunity')).toHaveLength(250)
})

test('every value fits the property it is in, every code its list', () => {
  const wrong = [...c4cModel.sets.values()].flatMap(({ name, type }) => world.store.all(name).flatMap(({ values }) =>
    [...type.properties.values()]
      .filter(property => {
        const value = values[property.name]
        return typeof value === 'string' && (value.length > (property.maxLength ?? Infinity) || !isAllowedCode(property, value))
      })
      .map(property => `${name}.${property.name}`)))
  expect(new Set(wrong)).toEqual(new Set())
})

test('the same seed gives the same world, another one another', () => {
  const snapshot = (seed: number) => JSON.stringify(createWorld(seed, Date.now).store.all('IndividualCustomerCollection'))
  expect(snapshot(SEED)).toBe(JSON.stringify(all('IndividualCustomer')))
  expect(snapshot(1)).not.toBe(snapshot(2))
})

test('document numbers are unique and fit their type', () => {
  const ordinary = all('IndividualCustomerIdentification').filter(({ values }) => !odd.has(String(values.CustomerID)))
  const documents = [...ordinary, ...all('CorporateAccountIdentification')]
  const numbers = documents.map(d => String(d.values.IDNumber))
  expect(new Set(numbers).size).toBe(numbers.length)
  const cedulas = documents.filter(d => d.values.IDTypeCode === 'ZCC').map(d => String(d.values.IDNumber))
  expect(cedulas.every(n => /^\d{8,10}$/.test(n))).toBe(true)
  expect(new Set(cedulas.map(n => n.length))).toEqual(new Set([8, 9, 10]))
  expect(new Set(documents.map(d => d.values.IDTypeCode))).toEqual(new Set(['ZCC', 'ZTI', 'ZCE', 'ZPA', 'ZPPT', 'ZNIT']))
})

test('the check digit of a NIT, on the published one of the tax authority', () => {
  expect(nitWithCheckDigit('800197268')).toBe('800197268-4')
})

test('mail addresses belong to example domains', () => {
  const mails = [...all('IndividualCustomer'), ...all('CorporateAccount'), ...all('Contact')].map(r => String(r.values.Email))
  expect(mails.every(mail => /^[a-z0-9.]+@(correo|empresa)\.example$/.test(mail))).toBe(true)
})

test('tickets are in every status; one person has 60, some have none', () => {
  const tickets = all('ServiceRequest')
  expect(new Set(tickets.map(t => t.values.ServiceRequestUserLifeCycleStatusCode))).toEqual(
    new Set(['1', '2', '4', '5', '6', 'Z1', 'Z2', 'Z9'])
  )
  const buyers = tickets.map(t => t.values.BuyerPartyID)
  expect(buyers.filter(id => id === '1000001')).toHaveLength(60)
  const prospects = new Set(all('Opportunity').map(o => o.values.ProspectPartyID))
  const idle = all('IndividualCustomer').filter(p => !buyers.includes(p.values.CustomerID ?? '') && !prospects.has(p.values.CustomerID ?? ''))
  expect(idle.length).toBeGreaterThan(20)
})

test('categories and affiliations are spread; the consent is known', () => {
  const people = all('IndividualCustomer').map(p => p.values)
  expect(new Set(people.map(p => p.z_categoria_KUT))).toEqual(new Set(['A', 'B', 'C', 'D']))
  expect(people.every(p => (p.z_afiliacion_KUT === 'NA') === (p.z_categoria_KUT === 'D'))).toBe(true)
  expect(people.every(p => typeof p.z_autorizacion_datos_KUT === 'boolean')).toBe(true)
})

test('every history is one unbroken chain that ends open in the current status', () => {
  for (const ticket of all('ServiceRequest')) {
    const versions = world.store
      .childrenOf('ServiceRequestHistoricalVersionCollection', ticket.key)
      .sort((a, b) => Number(a.values.StartDateTime) - Number(b.values.StartDateTime))
    versions.forEach((version, index) => {
      expect(version.values.EndDateTime).toBe(versions[index + 1]?.values.StartDateTime ?? null)
    })
    expect(versions.at(-1)?.values[VERSION_STATUS]).toBe(
      ticket.values.ServiceRequestUserLifeCycleStatusCode
    )
  }
})
