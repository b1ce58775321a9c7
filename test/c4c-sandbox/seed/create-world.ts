import { randomInt } from 'node:crypto'
import { Change, MemoryStore } from '../store/memory-store'
import { DEFAULT_TENANT, TenantSettings, World } from '../store/world'
import { seedCategoryCatalogue } from './category-catalogue'
import { seedCodeLists } from './code-rows'
import { DocumentNumbers } from './document-numbers'
import { EMPLOYERS, seedEmployers } from './employers'
import { seedManyTickets } from './many-tickets'
import { seedOddPeople } from './odd-people'
import { seedOddTickets } from './odd-tickets'
import { seedOpportunities } from './opportunities'
import { PEOPLE, seedPeople } from './people'
import { Random } from './random'
import { seedTickets } from './tickets'
import { WorldBuilder } from './world-builder'

/** The seed must not move with the clock: all seeded dates count back from this day. */
const SEED_DAY = Date.UTC(2026, 5, 30)

/** Keys of what was added later sort behind all others: "any ticket" stays an ordinary one. */
const LATER_PREFIX = '00163EFFFFFFFF'

export interface WorldSetup {
  readonly tenant?: Partial<TenantSettings>
  readonly committed?: (changes: readonly Change[]) => void
}

export function createWorld(seed: number, now: () => number, setup: WorldSetup = {}): World {
  const random = new Random(seed)
  const world: World = {
    store: new MemoryStore(setup.committed),
    tenant: { ...DEFAULT_TENANT, ...setup.tenant },
    random,
    now,
    sequence: 0,
    nextNumber: new Map()
  }
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
  const later = seedLater(world, documents, seed)
  // What is created from here on must not repeat after a restart: a client may remember older ObjectIDs.
  return { ...later, random: new Random(randomInt(2 ** 32)) }
}

/** Draws from a random stream of its own, so that nothing seeded before it ever moves. */
function seedLater(world: World, documents: DocumentNumbers, seed: number): World {
  const later = { ...world, random: new Random(seed + 1) }
  const builder = new WorldBuilder(later, LATER_PREFIX)
  seedCategoryCatalogue(builder, SEED_DAY)
  seedOddPeople(builder, documents.drawnFrom(later.random), SEED_DAY)
  seedOddTickets(builder, SEED_DAY)
  seedManyTickets(builder, SEED_DAY)
  return later
}
