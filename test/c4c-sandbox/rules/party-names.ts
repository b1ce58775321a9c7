import { EMPLOYEES } from '../seed/employees'
import { Row, text } from '../store/row'
import { World } from '../store/world'

/** A party number is a person, an employer, a contact or an employee; C4C shows its name next to it. */
export function findParty(world: World, partyId: string): Row | undefined {
  const numbered: readonly (readonly [string, string])[] = [
    ['IndividualCustomerCollection', 'CustomerID'],
    ['CorporateAccountCollection', 'AccountID'],
    ['ContactCollection', 'ContactID']
  ]
  for (const [set, number] of numbered) {
    const row = world.store.all(set).find(candidate => candidate.values[number] === partyId)
    if (row) return row
  }
  return undefined
}

export function partyName(world: World, partyId: string): string {
  if (!partyId) return ''
  const party = findParty(world, partyId)
  if (!party) return EMPLOYEES.get(partyId) ?? ''
  return text(party, 'FormattedName') || text(party, 'Name')
}
