import { ODD_PEOPLE } from './odd-people'
import { addTicket } from './tickets'
import { WorldBuilder } from './world-builder'

/** One more than C4C gives in a page. */
export const MANY_TICKETS = 1001
const FIRST_TICKET = 910_001
const DAY = 86_400_000

/** A person whose tickets do not fit into one page; all long closed, so that they are in nobody's way. */
export function seedManyTickets(builder: WorldBuilder, today: number): void {
  for (let index = 0; index < MANY_TICKETS; index++) {
    const values = {
      ID: String(FIRST_TICKET + index),
      Name: `Consulta repetida ${index + 1}`,
      ProcessingTypeCode: 'ZPQR',
      DataOriginTypeCode: 'Z03',
      BuyerPartyID: ODD_PEOPLE.manyTickets
    }
    addTicket(builder, values, { path: ['6'], createdAt: today - (MANY_TICKETS - index) * DAY, step: DAY })
  }
}
