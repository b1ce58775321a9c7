import { randomUUID } from 'node:crypto'
import { Change } from '../store/memory-store'

/** The business object of each root, as C4C names it: a service request is a "Ticket". */
const OBJECTS = { ServiceRequestCollection: 'Ticket', OpportunityCollection: 'Opportunity', IndividualCustomerCollection: 'IndividualCustomer' } as const
const MODIFICATIONS = ['Created', 'Updated', 'Deleted'] as const

type Modification = (typeof MODIFICATIONS)[number]
export type EventType = `${(typeof OBJECTS)[keyof typeof OBJECTS]}.Root.${Modification}`

export const EVENT_TYPES = Object.values(OBJECTS).flatMap(object =>
  MODIFICATIONS.map(modification => `${object}.Root.${modification}` as const)
)

/** The tenant, as real events name theirs. */
const SOURCE = '/XAF/sap.c4c/000000000700000001'

/** An event of C4C V1 without "Enhanced Payload": nothing but identities. */
export interface C4CEvent {
  readonly specversion: '1.0'
  readonly type: string
  readonly source: string
  readonly id: string
  readonly 'event-type': EventType
  readonly 'event-type-version': 'v1'
  readonly 'event-id': string
  readonly 'event-time': string
  readonly data: { readonly 'root-entity-id': string; readonly 'entity-id': string }
}

function modificationOf(first: Change, last: Change): Modification | undefined {
  if (!last.after) return first.before ? 'Deleted' : undefined
  return first.before ? 'Updated' : 'Created'
}

function eventOf(type: EventType, objectId: string, now: number): C4CEvent {
  const id = randomUUID()
  return {
    specversion: '1.0',
    type: `/sap.c4c/${type}`,
    source: SOURCE,
    id,
    'event-type': type,
    'event-type-version': 'v1',
    'event-id': id,
    'event-time': `${new Date(now).toISOString().slice(0, 19)}Z`,
    data: { 'root-entity-id': objectId, 'entity-id': objectId }
  }
}

/** One event for each root that a unit of work left changed; children of a root tell nobody. */
export function eventsOf(changes: readonly Change[], now: number): C4CEvent[] {
  const byRoot = new Map<string, Change[]>()
  for (const change of changes) {
    const row = change.after ?? change.before
    if (!row || !(row.set in OBJECTS)) continue
    const id = `${row.set} ${row.key}`
    byRoot.set(id, [...(byRoot.get(id) ?? []), change])
  }
  return [...byRoot.values()].flatMap(([first, ...more]) => {
    const last = more.at(-1) ?? first
    const row = first?.after ?? first?.before
    const modification = first && last && modificationOf(first, last)
    if (!row || !modification) return []
    return [eventOf(`${OBJECTS[row.set as keyof typeof OBJECTS]}.Root.${modification}`, row.key, now)]
  })
}
