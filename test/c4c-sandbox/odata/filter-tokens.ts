import { badRequest } from './errors'
import { Literal, parsePrefixedLiteral } from './literals'

export type Token =
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'symbol'; readonly symbol: '(' | ')' | ',' }

const TOKEN = new RegExp(
  [
    String.raw`\s*(?:(?<prefix>[a-z]+)?'(?<quoted>(?:[^']|'')*)'`,
    String.raw`(?<number>-?\d+(?:\.\d+)?)[mMlLdDfF]?(?![\w.])`,
    String.raw`(?<word>[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)*)`,
    String.raw`(?<symbol>[(),]))`
  ].join('|'),
  'y'
)

const WORDS: Readonly<Record<string, Literal>> = {
  true: { kind: 'boolean', value: true },
  false: { kind: 'boolean', value: false },
  null: { kind: 'null', value: null }
}

export function tokenizeFilter(filter: string): Token[] {
  const tokens: Token[] = []
  const source = filter.trimEnd()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const groups = TOKEN.exec(source)?.groups
    if (!groups) throw badRequest(`Invalid token in $filter at position ${at}`)
    tokens.push(toToken(groups))
  }
  return tokens
}

function toToken(groups: Record<string, string | undefined>): Token {
  const { prefix, quoted, number, word, symbol } = groups
  if (quoted !== undefined) {
    const value = quoted.replaceAll("''", "'")
    return { kind: 'literal', literal: prefix ? parsePrefixedLiteral(prefix, value) : { kind: 'string', value } }
  }
  if (number !== undefined) return { kind: 'literal', literal: { kind: 'number', value: Number(number) } }
  if (symbol === '(' || symbol === ')' || symbol === ',') return { kind: 'symbol', symbol }
  const literal = WORDS[word ?? '']
  return literal ? { kind: 'literal', literal } : { kind: 'name', name: word ?? '' }
}
