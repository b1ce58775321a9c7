import { EntitySet, EntityType, Model } from './types'

const ADDRESS = { Street: 60, HouseNumber: 10, District: 40, City: 40, StreetPostalCode: 10 }
const REACHED_AT = { Phone: 40, Mobile: 40, Email: 255 }

/**
 * Tenants of today hold less than the publication of 2018/19 says. Sources: contact.edmx of 2026 and
 * opportunity.edmx (tags CO and OP of the fact sheet). `$metadata` stays as published; a value that
 * only the publication would hold is refused, so that nobody meets the difference in a tenant first.
 */
export const LENGTHS_IN_FORCE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  IndividualCustomer: { ...ADDRESS, ...REACHED_AT },
  IndividualCustomerAddress: { ...ADDRESS, ...REACHED_AT },
  CorporateAccount: { ...ADDRESS, ...REACHED_AT },
  CorporateAccountHasContactPerson: { ...REACHED_AT, JobTitle: 40, Department: 40 },
  Contact: { ...REACHED_AT, JobTitle: 40, Department: 40 },
  Opportunity: { Name: 255 }
}

function shortened(type: EntityType): EntityType {
  const lengths = LENGTHS_IN_FORCE[type.name]
  if (!lengths) return type
  const properties = [...type.properties].map(([name, property]) => {
    const maxLength = lengths[name]
    return [name, maxLength === undefined ? property : { ...property, maxLength }] as const
  })
  return { ...type, properties: new Map(properties) }
}

export function withLengthsInForce(model: Model): Model {
  const types = new Map([...model.types].map(([name, type]) => [name, shortened(type)]))
  const inForce = (set: EntitySet): EntitySet => ({ ...set, type: types.get(set.type.name) ?? set.type })
  return {
    ...model,
    types,
    sets: new Map([...model.sets].map(([name, set]) => [name, inForce(set)])),
    functions: new Map([...model.functions].map(([name, one]) => [name, { ...one, set: inForce(one.set) }])),
    setOfType: typeName => inForce(model.setOfType(typeName))
  }
}
