import { randomInt } from 'node:crypto'
import { MemoryStore } from '../store/memory-store'
import { World } from '../store/world'
import { seedCodeLists } from './code-rows'
import { DocumentNumbers } from './document-numbers'
import { EMPLOYERS, seedEmployers } from './employers'
import { seedOpportunities } from './opportunities'
import { PEOPLE, seedPeople } from './people'
import { Random } from './random'
import { seedTickets } from './tickets'
import { WorldBuilder } from './world-builder'

/** The seed must not move with the clock: all seeded dates count back from this day. */
const SEED_DAY = Date.UTC(2026, 5, 30)

export function createWorld(seed: number, now: () => number): World {
  const random = new Random(seed)
  const world: World = { store: new MemoryStore(), random, now, sequence: 0, nextNumber: new Map() }
  const builder = new WorldBuilder(world)
  const documents = new DocumentNumbers(random)
  seedCodeLists(builder)
  const people = seedPeople(builder, documents, SEED_DAY)
  const employers = seedEmployers(builder, documents, SEED_DAY)
  const tickets = seedTickets(builder, people, employers, SEED_DAY)
  seedOpportunities(builder, people, tickets, SEED_DAY)
  world.nextNumber.set('IndividualCustomerCollection', 1_000_001 + PEOPLE)
  world.nextNumber.set('CorporateAccountCollection', 2_000_001 + EMPLOYERS)
  world.nextNumber.set('ContactCollection', 3_000_001 + EMPLOYERS)
  // What is created from here on must not repeat after a restart: a client may remember older ObjectIDs.
  return { ...world, random: new Random(randomInt(2 ** 32)) }
}
