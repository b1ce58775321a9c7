import { EMPLOYEES } from '../seed/employees'
import { Row, text } from '../store/row'
import { World } from '../store/world'

const CUSTOMERS = ['IndividualCustomerCollection', 'CorporateAccountCollection']
const PARTIES = [...CUSTOMERS, 'ContactCollection']

function find(world: World, partyId: string, sets: readonly string[]): Row | undefined {
  for (const set of sets) {
    const row = world.store.findNumber(set, partyId)
    if (row) return row
  }
  return undefined
}

/** A person or an employer, by the number people know. */
export const findCustomer = (world: World, partyId: string): Row | undefined => find(world, partyId, CUSTOMERS)

/** A party number is a person, an employer, a contact or an employee; C4C shows its name next to it. */
export const findParty = (world: World, partyId: string): Row | undefined => find(world, partyId, PARTIES)

export function partyName(world: World, partyId: string): string {
  if (!partyId) return ''
  const party = findParty(world, partyId)
  if (!party) return EMPLOYEES.get(partyId) ?? ''
  return text(party, 'FormattedName') || text(party, 'Name')
}
