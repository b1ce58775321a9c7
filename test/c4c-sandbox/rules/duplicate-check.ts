import { Row, Value, text } from '../store/row'
import { World } from '../store/world'

type Sought = ReadonlyMap<string, string>

const CERTAIN = 100
const SAME_DIGITS = 95
const SAME_NAME_AND_CONTACT = 85

const lettersOf = (raw: string) => raw.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
const digitsOf = (raw: string) => raw.replace(/\D/g, '')
const nameOf = (first: string, last: string) => [first, last].map(lettersOf).join(' ')

function identificationSimilarity(world: World, customer: Row, sought: Sought): number {
  const number = sought.get('IDNumber') ?? ''
  const type = sought.get('IDTypeCode') ?? ''
  if (!lettersOf(number)) return 0
  const similarities = world.store
    .childrenOf('IndividualCustomerIdentificationCollection', customer.key)
    .filter(document => !type || text(document, 'IDTypeCode') === type)
    .map(document => text(document, 'IDNumber'))
    .map(known => (known === number ? CERTAIN : lettersOf(known) === lettersOf(number) ? SAME_DIGITS : 0))
  return Math.max(0, ...similarities)
}

/** A name alone is shared by many, and so is a telephone in a household: only both together mean somebody. */
function contactSimilarity(customer: Row, sought: Sought): number {
  const name = nameOf(sought.get('FirstName') ?? '', sought.get('LastName') ?? '')
  if (!name.trim() || name !== nameOf(text(customer, 'FirstName'), text(customer, 'LastName'))) return 0
  const email = (sought.get('Email') ?? '').toLowerCase()
  const phones = [sought.get('Phone') ?? '', sought.get('Mobile') ?? ''].map(digitsOf).filter(Boolean)
  const known = [text(customer, 'Phone'), text(customer, 'Mobile')].map(digitsOf)
  const reached = (email && email === text(customer, 'Email').toLowerCase()) || phones.some(phone => known.includes(phone))
  return reached ? SAME_NAME_AND_CONTACT : 0
}

function found(customer: Row, similarity: number, set: string): Row {
  const { CustomerID, GenderCode, BirthDate, NationalityCountryCode, Phone, Mobile, Email } = customer.values
  const address = [text(customer, 'Street'), text(customer, 'HouseNumber'), text(customer, 'City')].filter(Boolean).join(' ')
  const values: Record<string, Value | undefined> = {
    ObjectID: customer.key, CustomerID, GenderCode, BirthDate, NationalityCountryCode, Phone, Mobile, Email,
    StatusCode: customer.values.LifeCycleStatusCode,
    Name: customer.values.FormattedName,
    Address: address,
    SimilarityPercent: String(similarity)
  }
  return { set, key: customer.key, changeStamp: customer.changeStamp, values: values as Row['values'] }
}

/**
 * Individual customers who may be the person described, obsolete ones included: the same document,
 * however it is written, or the same name with the same e-mail or telephone. In no order.
 */
export function duplicatesOf(world: World, sought: Sought, set: string): Row[] {
  return world.store
    .all('IndividualCustomerCollection')
    .map(customer => ({ customer, similarity: Math.max(identificationSimilarity(world, customer, sought), contactSimilarity(customer, sought)) }))
    .filter(({ similarity }) => similarity > 0)
    .map(({ customer, similarity }) => found(customer, similarity, set))
}
