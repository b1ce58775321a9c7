import { deriveCustomer } from '../rules/customer-rules'
import { Row, text } from '../store/row'
import { DocumentNumbers, DocumentType } from './document-numbers'
import { CITIES, FEMALE_NAMES, MALE_NAMES, NEIGHBOURHOODS, SURNAMES } from './names'
import { Random } from './random'
import { WorldBuilder } from './world-builder'

export const PEOPLE = 330
const FIRST_CUSTOMER = 1_000_001
const DAY = 86_400_000

/** The first few are fixed cases, so that a demonstration or a test can rely on them. */
interface PersonCase {
  readonly documentType: DocumentType
  readonly affiliation: string
  readonly category: string
  readonly authorised: boolean
}

const FIXED_CASES: readonly PersonCase[] = [
  { documentType: 'ZCC', affiliation: 'AF', category: 'A', authorised: true },
  { documentType: 'ZCC', affiliation: 'AF', category: 'B', authorised: false },
  { documentType: 'ZTI', affiliation: 'BE', category: 'A', authorised: true },
  { documentType: 'ZCE', affiliation: 'AF', category: 'C', authorised: true },
  { documentType: 'ZCC', affiliation: 'NA', category: 'D', authorised: false },
  { documentType: 'ZCC', affiliation: 'AF', category: 'A', authorised: true }
]

/** By income: category A is by far the largest, D is for people without affiliation. */
function drawCase(random: Random): PersonCase {
  const affiliation = random.pick(['AF', 'AF', 'AF', 'AF', 'BE', 'BE', 'PE', 'IN', 'NA'])
  const category = affiliation === 'NA' ? 'D' : random.pick(['A', 'A', 'A', 'B', 'B', 'C'])
  const drawn = random.next()
  const documentType: DocumentType =
    affiliation === 'BE' && drawn < 0.4 ? 'ZTI' : drawn > 0.97 ? 'ZPPT' : drawn > 0.94 ? 'ZCE' : drawn > 0.93 ? 'ZPA' : 'ZCC'
  return { documentType, affiliation, category, authorised: random.chance(0.8) }
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function birthDate(random: Random, documentType: DocumentType, today: number): number {
  const age = documentType === 'ZTI' ? random.integer(8, 17) : random.integer(19, 78)
  return Math.floor((today - (age * 365 + random.integer(1, 300)) * DAY) / DAY) * DAY
}

export function seedPeople(builder: WorldBuilder, documents: DocumentNumbers, today: number): Row[] {
  const { random } = builder.world
  return Array.from({ length: PEOPLE }, (_, index) => {
    const person = FIXED_CASES[index] ?? drawCase(random)
    const female = random.chance(0.55)
    const firstName = random.pick(female ? FEMALE_NAMES : MALE_NAMES)
    const lastName = random.pick(SURNAMES)
    const createdAt = today - random.integer(200, 1500) * DAY
    const address = {
      CountryCode: 'CO',
      StateCode: 'VAC',
      City: random.pick(CITIES),
      District: random.pick(NEIGHBOURHOODS),
      Street: `Calle ${random.integer(1, 120)}`,
      HouseNumber: `${random.integer(1, 90)}-${random.integer(10, 99)}`
    }
    const contact = {
      Email: `${plain(firstName)}.${plain(lastName)}${index + 1}@correo.example`,
      Mobile: `+57 300 ${String(random.integer(0, 9_999_999)).padStart(7, '0')}`,
      Phone: random.chance(0.3) ? `+57 602 ${random.integer(2_000_000, 8_999_999)}` : ''
    }
    const row = builder.add(
      'IndividualCustomerCollection',
      deriveCustomer({
        CustomerID: String(FIRST_CUSTOMER + index),
        RoleCode: 'CRM000',
        LifeCycleStatusCode: '2',
        FirstName: firstName,
        MiddleName: random.chance(0.5) ? random.pick(female ? FEMALE_NAMES : MALE_NAMES) : '',
        LastName: lastName,
        AdditionalLastName: random.pick(SURNAMES),
        GenderCode: female ? '2' : '1',
        TitleCode: female ? '0001' : '0002',
        LanguageCode: 'ES',
        NationalityCountryCode: person.documentType === 'ZCE' || person.documentType === 'ZPPT' ? 'VE' : 'CO',
        BirthDate: birthDate(random, person.documentType, today),
        ContactPermissionCode: person.authorised ? '1' : '2',
        TimeZoneCode: 'UTC_5',
        ...address,
        ...contact,
        z_afiliacion_KUT: person.affiliation,
        z_categoria_KUT: person.category,
        z_autorizacion_datos_KUT: person.authorised
      }),
      createdAt
    )
    const parent = { ParentObjectID: row.key, CustomerID: text(row, 'CustomerID') }
    builder.add(
      'IndividualCustomerIdentificationCollection',
      { ...parent, IDTypeCode: person.documentType, IDNumber: documents.next(person.documentType), CountryCode: 'CO' },
      createdAt
    )
    builder.add('IndividualCustomerAddressCollection', { ...parent, MainIndicator: true, ...address, ...contact }, createdAt)
    return row
  })
}
