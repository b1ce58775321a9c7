import { deriveCustomer } from '../rules/customer-rules'
import { Values } from '../rules/entity-rules'
import { Row, text } from '../store/row'
import { DocumentNumbers } from './document-numbers'
import { FEMALE_NAMES, SURNAMES } from './names'
import { WorldBuilder } from './world-builder'

const DAY = 86_400_000

/** People as real tenants have them: their data is not what a program expects. Numbers far from what is created later. */
export const ODD_PEOPLE = {
  withoutDocument: '1900001',
  twoDocuments: '1900002',
  dottedDocument: '1900003',
  letteredDocument: '1900004',
  /** Obsolete since it was merged, and still bears the document of the survivor. */
  merged: '1900005',
  survivor: '1900006',
  manyTickets: '1900007'
} as const

const withDots = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, '.')

export function seedOddPeople(builder: WorldBuilder, documents: DocumentNumbers, today: number): void {
  const add = (customerId: string, values: Values = {}) => addPerson(builder, customerId, values, today)
  const identify = (person: Row, IDTypeCode: string, IDNumber: string) => {
    const parent = { ParentObjectID: person.key, CustomerID: text(person, 'CustomerID') }
    builder.add('IndividualCustomerIdentificationCollection', { ...parent, IDTypeCode, IDNumber, CountryCode: 'CO' }, today)
  }

  add(ODD_PEOPLE.withoutDocument)
  const twice = add(ODD_PEOPLE.twoDocuments)
  identify(twice, 'ZTI', documents.next('ZTI'))
  identify(twice, 'ZCC', documents.next('ZCC'))
  identify(add(ODD_PEOPLE.dottedDocument), 'ZCC', withDots(documents.next('ZCC')))
  identify(add(ODD_PEOPLE.letteredDocument), 'ZCC', `CC${documents.next('ZCC')}`)
  const survivor = add(ODD_PEOPLE.survivor)
  const { FirstName = '', LastName = '', Email = '', Mobile = '' } = survivor.values
  const merged = add(ODD_PEOPLE.merged, { FirstName, LastName, Email, Mobile, LifeCycleStatusCode: '4' })
  const shared = documents.next('ZCC')
  for (const person of [merged, survivor]) identify(person, 'ZCC', shared)
  identify(add(ODD_PEOPLE.manyTickets), 'ZCC', documents.next('ZCC'))
}

function addPerson(builder: WorldBuilder, customerId: string, values: Values, today: number): Row {
  const { random } = builder.world
  return builder.add(
    'IndividualCustomerCollection',
    deriveCustomer({
      CustomerID: customerId,
      RoleCode: 'CRM000',
      FirstName: random.pick(FEMALE_NAMES),
      LastName: random.pick(SURNAMES),
      CountryCode: 'CO',
      LanguageCode: 'ES',
      Email: `persona${customerId}@correo.example`,
      Mobile: `+57 300 ${customerId}`,
      z_afiliacion_KUT: 'AF',
      z_categoria_KUT: 'A',
      z_autorizacion_datos_KUT: false,
      ...values
    }),
    today - 300 * DAY
  )
}
