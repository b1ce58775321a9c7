import { Row, text } from '../store/row'
import { DocumentNumbers } from './document-numbers'
import { CITIES, COMPANY_NAMES, COMPANY_TRADES, FEMALE_NAMES, SURNAMES } from './names'
import { WorldBuilder } from './world-builder'

export const EMPLOYERS = 25
const FIRST_ACCOUNT = 2_000_001
const FIRST_CONTACT = 3_000_001
const DAY = 86_400_000

export function seedEmployers(builder: WorldBuilder, documents: DocumentNumbers, today: number): Row[] {
  const { random } = builder.world
  return Array.from({ length: EMPLOYERS }, (_, index) => {
    const trade = COMPANY_TRADES[index % COMPANY_TRADES.length]
    const name = COMPANY_NAMES[Math.floor(index / COMPANY_TRADES.length) + (index % 3)]
    const createdAt = today - random.integer(400, 2500) * DAY
    const account = builder.add(
      'CorporateAccountCollection',
      {
        AccountID: String(FIRST_ACCOUNT + index),
        RoleCode: 'CRM000',
        LifeCycleStatusCode: '2',
        Name: `${trade} ${name} S.A.S.`.slice(0, 40),
        CountryCode: 'CO',
        StateCode: 'VAC',
        City: random.pick(CITIES),
        LanguageCode: 'ES',
        Phone: `+57 602 ${random.integer(2_000_000, 8_999_999)}`,
        Email: `contacto${index + 1}@empresa.example`
      },
      createdAt
    )
    const parent = { ParentObjectID: account.key, AccountID: text(account, 'AccountID') }
    builder.add(
      'CorporateAccountIdentificationCollection',
      { ...parent, IDTypeCode: 'ZNIT', IDNumber: documents.next('ZNIT'), CountryCode: 'CO' },
      createdAt
    )
    const firstName = random.pick(FEMALE_NAMES)
    const lastName = random.pick(SURNAMES)
    const contactId = String(FIRST_CONTACT + index)
    builder.add(
      'ContactCollection',
      {
        ContactID: contactId,
        StatusCode: '2',
        FirstName: firstName,
        LastName: lastName,
        Name: `${firstName} ${lastName}`,
        AccountID: text(account, 'AccountID'),
        AccountUUID: account.values.UUID ?? null,
        JobTitle: 'Gestión humana',
        Email: `gestion.humana${index + 1}@empresa.example`
      },
      createdAt
    )
    builder.add('CorporateAccountHasContactPersonCollection', { ...parent, ContactID: contactId, MainIndicator: true }, createdAt)
    return account
  })
}
