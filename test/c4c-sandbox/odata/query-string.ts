import { badRequest } from './errors'

const KNOWN = new Set([
  '$format',
  '$filter',
  '$select',
  '$expand',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
  '$inlinecount',
  '$search'
])

export type QueryOptions = ReadonlyMap<string, string>

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '))
  } catch {
    throw badRequest('Malformed URL encoding in the query')
  }
}

function* decodedPairs(query: string): Generator<readonly [name: string, value: string]> {
  for (const pair of query.split('&').filter(Boolean)) {
    const equals = pair.indexOf('=')
    yield equals < 0 ? [decode(pair), ''] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))]
  }
}

/** Unknown options without `$` are custom options and do nothing; unknown system options are refused. */
export function parseQueryString(query: string): QueryOptions {
  const options = new Map<string, string>()
  for (const [name, value] of decodedPairs(query)) {
    if (!name.startsWith('$') || name === '$') continue
    if (!KNOWN.has(name)) throw badRequest(`'${name}' is not a valid system query option`)
    options.set(name, value)
  }
  return options
}

/** What stands in a query beside the system options, such as the parameters of a function. */
export const customOptions = (query: string): ReadonlyMap<string, string> =>
  new Map([...decodedPairs(query)].filter(([name]) => !name.startsWith('$')))

export function nonNegativeInteger(options: QueryOptions, name: string): number | undefined {
  const raw = options.get(name)
  if (raw === undefined) return undefined
  if (!/^\d+$/.test(raw.trim())) throw badRequest(`Invalid value for ${name}`)
  return Number(raw)
}
