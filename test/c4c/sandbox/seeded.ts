import { MANY_TICKETS } from '../../c4c-sandbox/seed/many-tickets'
import { ODD_TICKETS } from '../../c4c-sandbox/seed/odd-tickets'
import { TICKETS } from '../../c4c-sandbox/seed/tickets'

/** How many tickets there are before anybody writes one. */
export const SEEDED_TICKETS = TICKETS + Object.keys(ODD_TICKETS).length + MANY_TICKETS
