import { z } from 'zod'
import { c4cModel } from '../model/c4codata'
import { EntityWriter } from '../store/entity-writer'
import { Row } from '../store/row'
import { World } from '../store/world'
import { ControlReply, refusal } from './control-reply'
import { readWith } from './spanish-reading'

const CUSTOMERS = 'IndividualCustomerCollection'
const OBSOLETE = '4'
const number = z.string().regex(/^\d{1,10}$/, 'Debe ser el código de una persona')

const merge = z
  .strictObject({ de: number, a: number })
  .refine(({ de, a }) => de !== a, { path: ['a'], error: 'Debe ser otra persona' })

/** What points at a customer by number, and by which property. */
const POINTING: readonly (readonly [set: string, property: string])[] = [
  ['ServiceRequestCollection', 'BuyerPartyID'],
  ['OpportunityCollection', 'ProspectPartyID']
]

/**
 * Merges one person into another, as a steward does in C4C: the loser becomes obsolete and bears no
 * document any more, and her tickets and opportunities become the survivor's. In one unit of work.
 */
export function mergeCustomers(world: World, body: unknown): ControlReply {
  const reading = readWith(merge, body)
  if ('problems' in reading) return refusal(400, 'La fusión no es válida', reading.problems)
  const { de, a } = reading.value
  const loser = world.store.findNumber(CUSTOMERS, de)
  const survivor = world.store.findNumber(CUSTOMERS, a)
  if (!loser || !survivor) return refusal(404, 'No hay una persona con ese código')
  if ([loser, survivor].some(isObsolete)) return refusal(409, 'Una persona obsoleta no se puede fusionar')
  return { status: 200, payload: world.store.atomically(() => move(world, loser, a)) }
}

const isObsolete = (customer: Row) => customer.values.LifeCycleStatusCode === OBSOLETE

function move(world: World, loser: Row, survivor: string) {
  const writer = new EntityWriter(c4cModel, world, 'FUSION')
  const documents = world.store.childrenOf('IndividualCustomerIdentificationCollection', loser.key)
  for (const document of documents) writer.remove(document)
  writer.update(loser, { LifeCycleStatusCode: OBSOLETE })
  const [tickets = 0, opportunities = 0] = POINTING.map(([set, property]) => {
    const rows = world.store.all(set).filter(row => row.values[property] === loser.values.CustomerID)
    for (const row of rows) writer.update(row, { [property]: survivor })
    return rows.length
  })
  return { identificaciones: documents.length, tickets, oportunidades: opportunities }
}
