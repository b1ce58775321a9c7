import { c4cModel } from '../model/c4codata'
import { EntitySet } from '../model/types'
import { changeStampAt } from '../odata/etag'
import { Values } from '../rules/entity-rules'
import { auditValues } from '../store/audit-fields'
import { guidOf, newObjectId } from '../store/identifiers'
import { Row } from '../store/row'
import { World } from '../store/world'

/** What C4C calls the identity of an object a second time. */
const OWN_GUIDS = ['UUID', 'CategoryUUID']

/** Puts rows into the world with a past date; live writes go through the rules instead. */
export class WorldBuilder {
  constructor(
    readonly world: World,
    private readonly keyPrefix?: string
  ) {}

  add(setName: string, values: Values, createdAt: number, createdBy = '8000001'): Row {
    const set = this.set(setName)
    const key = newObjectId(this.world.random, this.keyPrefix)
    return this.put(set, key, {
      ...Object.fromEntries(OWN_GUIDS.filter(name => set.type.properties.has(name)).map(name => [name, guidOf(key)])),
      ...auditValues(set.type, true, createdAt, createdBy),
      ...values,
      ObjectID: key
    }, createdAt)
  }

  addCode(setName: string, key: string, values: Values): void {
    this.put(this.set(setName), key, values, 0)
  }

  private put(set: EntitySet, key: string, values: Values, changedAt: number): Row {
    const row = { set: set.name, key, values, changeStamp: changeStampAt(changedAt, this.world.sequence++) }
    this.world.store.put(row)
    return row
  }

  private set(name: string): EntitySet {
    const set = c4cModel.sets.get(name)
    if (!set) throw new Error(`Unknown entity set ${name}`)
    return set
  }
}
