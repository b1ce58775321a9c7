import { badRequest } from '../odata/errors'
import { Row, text } from '../store/row'
import { World } from '../store/world'
import { Values } from './entity-rules'
import { findCustomer } from './party-names'

/** A ticket or an opportunity can only be written for a customer that exists; one that was there before is left alone. */
export function requireCustomer(values: Values, before: Row | undefined, property: string, world: World): void {
  const partyId = String(values[property] ?? '')
  if (!world.tenant.strictParties || !partyId || (before && text(before, property) === partyId)) return
  if (!findCustomer(world, partyId)) throw badRequest(`Party '${partyId}' of property '${property}' does not exist`)
}
