import { badRequest } from './errors'
import { QueryOptions, nonNegativeInteger } from './query-string'

const PAGE_SIZE = 1000
const EXPANDED_PAGE_SIZE = 100

export interface Page<T> {
  readonly items: readonly T[]
  readonly nextQuery?: string
}

/** Cuts one server page; `$skiptoken` is the 1-based position of the next row, as in C4C. */
export function pageOf<T>(items: readonly T[], options: QueryOptions): Page<T> {
  const token = nonNegativeInteger(options, '$skiptoken')
  if (token === 0) throw badRequest('Invalid value for $skiptoken')
  const skip = token === undefined ? (nonNegativeInteger(options, '$skip') ?? 0) : token - 1
  const top = nonNegativeInteger(options, '$top') ?? Infinity
  const pageSize = options.get('$expand') ? EXPANDED_PAGE_SIZE : PAGE_SIZE
  const page = items.slice(skip, skip + Math.min(top, pageSize))
  const wanted = Math.min(items.length, skip + top)
  if (skip + page.length >= wanted) return { items: page }
  return { items: page, nextQuery: nextQuery(options, skip + page.length + 1, top - page.length) }
}

function nextQuery(options: QueryOptions, token: number, remaining: number): string {
  const next = new Map(options)
  next.delete('$skip')
  next.set('$skiptoken', String(token))
  if (Number.isFinite(remaining)) next.set('$top', String(remaining))
  return [...next].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
}
