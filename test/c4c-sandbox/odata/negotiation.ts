import { QueryOptions } from './query-string'

type Headers = Readonly<Record<string, string | undefined>>

/** Atom is what C4C answers unless JSON is asked for by `$format`, by Accept or by a JSON body. */
export function wantsJson(options: QueryOptions, headers: Headers): boolean {
  const format = options.get('$format')
  if (format) return format === 'json'
  if (headers.accept?.includes('application/json')) return true
  const acceptsAnything = !headers.accept || headers.accept.includes('*/*')
  return acceptsAnything && (headers['content-type'] ?? '').includes('application/json')
}

/** For errors before the query is known to be readable. */
export function wantsJsonRaw(query: string, headers: Headers): boolean {
  const format = /(?:^|&)(?:\$|%24)format=(\w+)/i.exec(query)
  return wantsJson(new Map(format?.[1] ? [['$format', format[1]]] : []), headers)
}
