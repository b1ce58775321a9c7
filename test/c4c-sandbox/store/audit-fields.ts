import { EntityType } from '../model/types'
import { Value } from './row'

const CREATED_AT = ['CreationDateTime', 'CreationOn', 'CreatedOn', 'CreationDate']
const CHANGED_AT = ['LastChangeDateTime', 'ChangedOn', 'UpdatedOn', 'LastUpdatedOn', 'LastChangeDate', 'EntityLastChangedOn']
const CREATED_BY = ['CreatedBy']
const CHANGED_BY = ['LastChangedBy', 'ChangedBy', 'LastUpdatedBy']
const DAY = 86_400_000

/** The same facts carry a different name in nearly every C4C entity; each type gets those it declares. */
export function auditValues(type: EntityType, creating: boolean, now: number, user: string): Record<string, Value> {
  const values: Record<string, Value> = {}
  const assign = (names: readonly string[], value: Value) => {
    for (const name of names) {
      const property = type.properties.get(name)
      if (property) values[name] = property.dateOnly ? Math.floor(now / DAY) * DAY : value
    }
  }
  if (creating) {
    assign(CREATED_AT, now)
    assign(CREATED_BY, user)
  }
  assign(CHANGED_AT, now)
  assign(CHANGED_BY, user)
  return values
}
