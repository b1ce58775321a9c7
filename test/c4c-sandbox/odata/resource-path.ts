import { EntitySet, FunctionImport, Model, Property } from '../model/types'
import { ODataError, badRequest, notFound } from './errors'

export type Resource =
  | { readonly kind: 'service' }
  | { readonly kind: 'metadata' }
  | { readonly kind: 'batch' }
  | { readonly kind: 'function'; readonly called: FunctionImport }
  | { readonly kind: 'collection' | 'count'; readonly set: EntitySet }
  | { readonly kind: 'entity'; readonly set: EntitySet; readonly key: string }
  | { readonly kind: 'children' | 'childrenCount'; readonly set: EntitySet; readonly key: string; readonly navigation: string }
  | { readonly kind: 'parent'; readonly set: EntitySet; readonly key: string; readonly navigation: string }
  | { readonly kind: 'property' | 'value'; readonly set: EntitySet; readonly key: string; readonly property: Property }

const SEGMENT = /^(\w+)(?:\((.*)\))?$/

function unquote(raw: string): string {
  const quoted = /^'((?:[^']|'')*)'$/.exec(raw.trim())
  if (!quoted) throw badRequest(`Invalid key '${raw}'`)
  return (quoted[1] ?? '').replaceAll("''", "'")
}

/** Accepts `('key')` and `(Name='key',…)`; the parts of a composed key are joined in the order of the type. */
function parseKey(raw: string, set: EntitySet): string {
  const named = new Map<string, string>()
  for (const [, name, value] of raw.matchAll(/(\w+)\s*=\s*('(?:[^']|'')*')/g)) named.set(name ?? '', unquote(value ?? ''))
  if (named.size === 0) {
    if (set.type.keys.length > 1) throw badRequest('All key properties must be named')
    return unquote(raw)
  }
  return set.type.keys
    .map(key => {
      const value = named.get(key)
      if (value === undefined || named.size !== set.type.keys.length) throw badRequest(`Invalid key for '${set.name}'`)
      return value
    })
    .join('|')
}

function decodeSegment(raw: string): string {
  try {
    return decodeURIComponent(raw)
  } catch {
    throw badRequest('Malformed URL encoding in the path')
  }
}

export function parseResourcePath(path: string, model: Model): Resource {
  const segments = path.split('/').filter(Boolean).map(decodeSegment)
  const [head, ...rest] = segments
  if (head === undefined) return { kind: 'service' }
  if (head === '$metadata' && rest.length === 0) return { kind: 'metadata' }
  if (head === '$batch' && rest.length === 0) return { kind: 'batch' }
  const called = model.functions.get(head)
  if (called && rest.length === 0) return { kind: 'function', called }
  const [, name = '', rawKey] = SEGMENT.exec(head) ?? []
  const set = model.sets.get(name)
  if (!set) throw notFound(`Resource not found for the segment '${head}'`)
  return rawKey === undefined ? collectionPath(set, rest) : entityPath(set, parseKey(rawKey, set), rest)
}

function collectionPath(set: EntitySet, rest: readonly string[]): Resource {
  if (rest.length === 0) return { kind: 'collection', set }
  if (rest.length === 1 && rest[0] === '$count') return { kind: 'count', set }
  throw unknownSegment(rest)
}

function entityPath(set: EntitySet, key: string, rest: readonly string[]): Resource {
  const [member, suffix, ...beyond] = rest
  if (member === undefined) return { kind: 'entity', set, key }
  if (beyond.length) throw unknownSegment(beyond)
  const property = set.type.properties.get(member)
  if (property && suffix === undefined) return { kind: 'property', set, key, property }
  if (property && suffix === '$value') return { kind: 'value', set, key, property }
  const navigation = set.type.navigations.get(member)
  if (navigation?.direction === 'toParent' && suffix === undefined) return { kind: 'parent', set, key, navigation: member }
  if (navigation?.direction === 'toChildren' && suffix === undefined) {
    return { kind: 'children', set, key, navigation: member }
  }
  if (navigation?.direction === 'toChildren' && suffix === '$count') {
    return { kind: 'childrenCount', set, key, navigation: member }
  }
  throw unknownSegment(rest)
}

function unknownSegment(rest: readonly string[]): ODataError {
  return notFound(`Resource not found for the segment '${rest.join('/')}'`)
}
