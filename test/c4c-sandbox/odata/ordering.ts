import { EntityType, Property } from '../model/types'
import { Value } from '../store/row'
import { badRequest } from './errors'
import { ReadValue } from './filter'

const numeric = (property: Property, value: Value) =>
  property.type === 'Edm.Decimal' && value !== null ? Number(value) : value

function compare(a: Value, b: Value): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return a < b ? -1 : 1
}

export function parseOrderBy(orderBy: string, type: EntityType): (a: ReadValue, b: ReadValue) => number {
  const keys = orderBy.split(',').map(part => {
    const [name = '', direction = 'asc', ...rest] = part.trim().split(/\s+/)
    if (name.includes('/')) throw badRequest(`Ordering by the navigation path '${name}' is not supported`)
    const property = type.properties.get(name)
    if (!property) throw badRequest(`Property '${name}' does not exist in entity type '${type.name}'`)
    if ((direction !== 'asc' && direction !== 'desc') || rest.length) throw badRequest('Invalid $orderby')
    return { property, sign: direction === 'desc' ? -1 : 1 }
  })
  return (a, b) => {
    for (const { property, sign } of keys) {
      const order = compare(numeric(property, a(property)), numeric(property, b(property)))
      if (order) return order * sign
    }
    return 0
  }
}
