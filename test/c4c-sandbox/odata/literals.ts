import { Property } from '../model/types'
import { Value } from '../store/row'
import { badRequest } from './errors'

export type Literal =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'datetime'; readonly value: number }
  | { readonly kind: 'datetimeoffset'; readonly value: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null'; readonly value: null }

const DAY = 86_400_000
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function parseInstant(raw: string): number {
  const hasZone = /(Z|[+-]\d\d:\d\d)$/i.test(raw)
  const milliseconds = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/i.test(raw)
    ? Date.parse(hasZone || !raw.includes('T') ? raw : `${raw}Z`)
    : Number.NaN
  if (Number.isNaN(milliseconds)) throw badRequest(`Invalid date literal '${raw}'`)
  return milliseconds
}

export function parsePrefixedLiteral(prefix: string, raw: string): Literal {
  if (prefix === 'guid') {
    if (!GUID.test(raw)) throw badRequest(`Invalid guid literal '${raw}'`)
    return { kind: 'guid', value: raw.toUpperCase() }
  }
  if (prefix === 'datetime' || prefix === 'datetimeoffset') return { kind: prefix, value: parseInstant(raw) }
  throw badRequest(`Unknown literal prefix '${prefix}'`)
}

const LITERALS_BY_TYPE: Readonly<Record<Property['type'], readonly Literal['kind'][]>> = {
  'Edm.String': ['string'],
  'Edm.Guid': ['guid'],
  'Edm.Boolean': ['boolean'],
  'Edm.Int32': ['number'],
  'Edm.Decimal': ['number'],
  'Edm.DateTime': ['datetime'],
  'Edm.DateTimeOffset': ['datetimeoffset'],
  'Edm.Binary': []
}

export function requireFittingLiteral(property: Property, literal: Literal): void {
  if (literal.kind !== 'null' && !LITERALS_BY_TYPE[property.type].includes(literal.kind)) {
    throw badRequest(`Property '${property.name}' (${property.type}) cannot be compared with a ${literal.kind} literal`)
  }
}

/** Reads one JSON value of a write request into the stored form; the caller has dealt with absent values. */
export function readJsonValue(property: Property, raw: unknown): Value {
  if (raw === null) return property.type === 'Edm.String' ? '' : null
  const wrong = () => badRequest(`Invalid value for property '${property.name}' of type ${property.type}`)
  switch (property.type) {
    case 'Edm.Boolean':
      if (typeof raw !== 'boolean') throw wrong()
      return raw
    case 'Edm.Int32':
      if (typeof raw !== 'number' || !Number.isInteger(raw)) throw wrong()
      return raw
    case 'Edm.Decimal':
      if (typeof raw !== 'string' && typeof raw !== 'number') throw wrong()
      if (!/^-?\d+(\.\d+)?$/.test(String(raw))) throw wrong()
      return String(raw)
    case 'Edm.DateTime':
    case 'Edm.DateTimeOffset': {
      if (typeof raw !== 'string') throw wrong()
      const ticks = /^\/Date\((-?\d+)(?:[+-]\d+)?\)\/$/.exec(raw)
      const milliseconds = ticks ? Number(ticks[1]) : parseInstant(raw)
      return property.dateOnly ? Math.floor(milliseconds / DAY) * DAY : milliseconds
    }
    case 'Edm.Guid':
      if (typeof raw !== 'string' || (raw !== '' && !GUID.test(raw))) throw wrong()
      return raw === '' ? null : raw.toUpperCase()
    default:
      if (typeof raw !== 'string') throw wrong()
      if (property.maxLength && raw.length > property.maxLength) {
        throw badRequest(`Value of property '${property.name}' is longer than ${property.maxLength}`)
      }
      return raw
  }
}

export function toJsonValue(property: Property, value: Value): Value {
  if (value === null) return null
  return property.type === 'Edm.DateTime' || property.type === 'Edm.DateTimeOffset' ? `/Date(${String(value)})/` : value
}

/** Text form for Atom and for raw `$value` reads. */
export function toPlainText(property: Property, value: Value): string {
  if (value === null) return ''
  if (property.dateOnly) return new Date(Number(value)).toISOString().slice(0, 19)
  if (property.type === 'Edm.DateTimeOffset') return new Date(Number(value)).toISOString()
  return String(value)
}
