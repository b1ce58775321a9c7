import { EntitySet, Model, Property } from '../model/types'
import { isAllowedCode } from '../rules/code-texts'
import { Values, rulesOf } from '../rules/entity-rules'
import { Row, Value } from '../store/row'
import { badRequest, unsupportedMediaType } from './errors'
import { readJsonValue } from './literals'
import { ODataRequest } from './messages'

export interface NewEntity {
  readonly set: EntitySet
  readonly values: Values
  readonly children: readonly NewEntity[]
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Properties a client never has to leave out: C4C reads over them on update. */
const ignoredOnUpdate = (property: Property) => property.name === 'ETag' || property.codeProperty !== undefined

export function readBody(request: ODataRequest): Json {
  const type = request.headers['content-type'] ?? ''
  if (!type.includes('json')) throw unsupportedMediaType(`Content type '${type}' is not supported by this sandbox`)
  let body: unknown
  try {
    body = JSON.parse(request.body)
  } catch {
    throw badRequest('The request body is not valid JSON')
  }
  if (!isObject(body)) throw badRequest('The request body must be a JSON object')
  return isObject(body.d) ? body.d : body
}

function readValue(property: Property, raw: unknown): Value {
  if (raw === null && (!property.nullable || property.name === 'MimeType')) {
    throw badRequest(`Property '${property.name}' must not be null`)
  }
  const value = readJsonValue(property, raw)
  if (typeof value === 'string' && !isAllowedCode(property, value)) {
    throw badRequest(`'${value}' is not a valid code for property '${property.name}'`)
  }
  return value
}

function unknownProperty(name: string, set: EntitySet) {
  return badRequest(`Property '${name}' does not exist in entity type '${set.type.name}'`)
}

function childrenOf(raw: unknown, navigation: string): readonly unknown[] {
  const children: unknown = isObject(raw) && 'results' in raw ? raw.results : raw
  if (!Array.isArray(children)) throw badRequest(`'${navigation}' must be an array`)
  return children
}

export function readNewEntity(model: Model, set: EntitySet, body: Json): NewEntity {
  const values: Values = {}
  const children: NewEntity[] = []
  for (const [name, raw] of Object.entries(body)) {
    if (name === '__metadata') continue
    const navigation = set.type.navigations.get(name)
    if (navigation) {
      const target = model.setOfType(navigation.target)
      if (navigation.direction !== 'toChildren' || !target.creatable) throw badRequest(`'${name}' cannot be created`)
      for (const child of childrenOf(raw, name)) {
        if (!isObject(child)) throw badRequest(`'${name}' must hold objects`)
        children.push(readNewEntity(model, target, child))
      }
      continue
    }
    const property = set.type.properties.get(name)
    if (!property) throw unknownProperty(name, set)
    if (!property.creatable) {
      if (!property.nullable) continue
      throw badRequest(`Property '${name}' is not creatable`)
    }
    values[name] = readValue(property, raw)
  }
  requireMandatory(set, values)
  return { set, values, children }
}

function requireMandatory(set: EntitySet, values: Values): void {
  for (const property of set.type.properties.values()) {
    const missing = values[property.name] === undefined || values[property.name] === ''
    if (property.creatable && missing && isMandatory(set, property)) {
      throw badRequest(`Mandatory property '${property.name}' is missing`)
    }
  }
}

function isMandatory(set: EntitySet, property: Property): boolean {
  return !property.nullable && !(rulesOf(set.type.name).filledByServer ?? []).includes(property.name)
}

export function readChanges(set: EntitySet, row: Row, body: Json): Values {
  const changes: Values = {}
  for (const [name, raw] of Object.entries(body)) {
    if (name === '__metadata') continue
    if (set.type.navigations.has(name)) throw badRequest(`Deep update of '${name}' is not supported, use $batch`)
    const property = set.type.properties.get(name)
    if (!property) throw unknownProperty(name, set)
    if (ignoredOnUpdate(property)) continue
    const current = row.values[name] ?? (property.type === 'Edm.String' ? '' : null)
    if (property.updatable) {
      const value = readValue(property, raw)
      if (value === '' && isMandatory(set, property)) throw badRequest(`Mandatory property '${name}' must not be empty`)
      changes[name] = value
    } else if (readJsonValue(property, raw) !== current) throw badRequest(`Property '${name}' is not updatable`)
  }
  return changes
}

/** PUT replaces the entity: what is updatable and not sent becomes empty. */
export function readReplacement(set: EntitySet, row: Row, body: Json): Values {
  const changes = readChanges(set, row, body)
  for (const property of set.type.properties.values()) {
    if (!property.updatable || property.name in changes) continue
    if (isMandatory(set, property)) throw badRequest(`Mandatory property '${property.name}' is missing`)
    changes[property.name] = property.type === 'Edm.String' ? '' : null
  }
  return changes
}
