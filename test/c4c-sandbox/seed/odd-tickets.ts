import { ODD_PEOPLE } from './odd-people'
import { addTicket } from './tickets'
import { WorldBuilder } from './world-builder'

const DAY = 86_400_000

/** Tickets as real tenants have them. */
export const ODD_TICKETS = {
  withoutCustomer: '900001',
  /** In status Z9, which a tenant may add any day and no program has heard of. */
  unknownStatus: '900002'
} as const

export function seedOddTickets(builder: WorldBuilder, today: number): void {
  const values = { ProcessingTypeCode: 'ZPQR', DataOriginTypeCode: 'Z04', ServiceIssueCategoryID: 'PQRS-P' }
  const course = { createdAt: today - 10 * DAY, step: DAY }
  const withoutCustomer = { ...values, ID: ODD_TICKETS.withoutCustomer, Name: 'Correo sin remitente conocido' }
  addTicket(builder, withoutCustomer, { ...course, path: ['1'] })
  const unknownStatus = { ...values, ID: ODD_TICKETS.unknownStatus, Name: 'En consulta con otra entidad' }
  addTicket(builder, { ...unknownStatus, BuyerPartyID: ODD_PEOPLE.twoDocuments }, { ...course, path: ['1', '2', 'Z9'] })
}
