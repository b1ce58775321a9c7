import { EntityType, Property } from '../model/types'
import { Value } from '../store/row'
import { badRequest } from './errors'
import { Token, tokenizeFilter } from './filter-tokens'
import { Literal, requireFittingLiteral } from './literals'

export type ReadValue = (property: Property) => Value
export type Predicate = (read: ReadValue) => boolean

type Operator = 'eq' | 'ne' | 'ge' | 'le'

interface Term {
  readonly test: Predicate
  readonly properties: ReadonlySet<string>
}

/** SAP documents eq, ge and le; ne is seen in use. What only works by luck, such as gt and lt, is refused. */
const OPERATORS = new Set<string>(['eq', 'ne', 'ge', 'le'])
const TEXT_TESTS: Readonly<Record<string, (value: string, part: string) => boolean>> = {
  startswith: (value, part) => value.startsWith(part),
  endswith: (value, part) => value.endsWith(part)
}

/** `*` stands for any run of characters. */
export function wildcardPattern(pattern: string, flags = ''): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${escaped}$`, `s${flags}`)
}

function comparable(property: Property, value: Value): string | number | boolean | null {
  return property.type === 'Edm.Decimal' && value !== null ? Number(value) : value
}

function comparison(property: Property, operator: Operator, literal: Literal): Predicate {
  if (literal.kind === 'null') {
    if (operator !== 'eq' && operator !== 'ne') throw badRequest(`Operator '${operator}' cannot be used with null`)
    return read => (read(property) === null) === (operator === 'eq')
  }
  const expected = literal.value
  if (operator === 'eq' && typeof expected === 'string' && expected.includes('*')) {
    const pattern = wildcardPattern(expected)
    return read => pattern.test(String(read(property) ?? ''))
  }
  const tests: Readonly<Record<Operator, (actual: string | number | boolean) => boolean>> = {
    eq: actual => actual === expected,
    ne: actual => actual !== expected,
    ge: actual => actual >= expected,
    le: actual => actual <= expected
  }
  return read => {
    const actual = comparable(property, read(property))
    return actual === null ? operator === 'ne' : tests[operator](actual)
  }
}

class FilterParser {
  private position = 0

  constructor(
    private readonly tokens: readonly Token[],
    private readonly type: EntityType
  ) {}

  parse(): Predicate {
    const term = this.disjunction()
    if (this.position < this.tokens.length) throw badRequest('Invalid token in $filter')
    return term.test
  }

  /** C4C only accepts `or` between conditions on one and the same property. */
  private disjunction(): Term {
    let left = this.conjunction()
    while (this.takeWord('or')) {
      const right = this.conjunction()
      const properties = new Set([...left.properties, ...right.properties])
      if (properties.size > 1) throw badRequest("Operator 'or' is supported only on the same property")
      const first = left.test
      left = { test: read => first(read) || right.test(read), properties }
    }
    return left
  }

  private conjunction(): Term {
    let left = this.condition()
    while (this.takeWord('and')) {
      const right = this.condition()
      const first = left.test
      left = {
        test: read => first(read) && right.test(read),
        properties: new Set([...left.properties, ...right.properties])
      }
    }
    return left
  }

  private condition(): Term {
    const token = this.next()
    if (token.kind === 'symbol' && token.symbol === '(') {
      const inner = this.disjunction()
      this.symbol(')')
      return inner
    }
    if (token.kind !== 'name') throw badRequest('A condition in $filter must start with a property')
    if (this.peekSymbol('(')) return this.textFunction(token.name)
    const property = this.property(token.name)
    const operator = this.next()
    if (operator.kind !== 'name') throw badRequest(`Invalid operator after '${property.name}' in $filter`)
    if (!OPERATORS.has(operator.name)) throw badRequest(`Operator '${operator.name}' is not supported in $filter`)
    const literal = this.literal()
    requireFittingLiteral(property, literal)
    return { test: comparison(property, operator.name as Operator, literal), properties: new Set([property.name]) }
  }

  private textFunction(name: string): Term {
    const test = TEXT_TESTS[name]
    if (!test) throw badRequest(`Function '${name}' is not supported in $filter`)
    this.symbol('(')
    const first = this.next()
    if (first.kind !== 'name') throw badRequest(`The first argument of '${name}' must be a property`)
    const property = this.property(first.name)
    this.symbol(',')
    const literal = this.literal()
    this.symbol(')')
    if (property.type !== 'Edm.String' || literal.kind !== 'string') {
      throw badRequest(`Function '${name}' needs a string property and a string literal`)
    }
    this.skipEqualsTrue()
    return { test: read => test(String(read(property) ?? ''), literal.value), properties: new Set([property.name]) }
  }

  /** Generated clients like to write `startswith(Name,'x') eq true`. */
  private skipEqualsTrue(): void {
    if (!this.takeWord('eq')) return
    const literal = this.literal()
    if (literal.kind !== 'boolean' || !literal.value) throw badRequest('A function in $filter can only equal true')
  }

  private property(name: string): Property {
    if (name.includes('/')) throw badRequest(`Filtering by the navigation path '${name}' is not supported`)
    const property = this.type.properties.get(name)
    if (!property) throw badRequest(`Property '${name}' does not exist in entity type '${this.type.name}'`)
    if (!property.filterable) throw badRequest(`Property '${name}' is not filterable`)
    return property
  }

  private literal(): Literal {
    const token = this.next()
    if (token.kind !== 'literal') throw badRequest('A literal is expected in $filter')
    return token.literal
  }

  private next(): Token {
    const token = this.tokens[this.position++]
    if (!token) throw badRequest('$filter ends unexpectedly')
    return token
  }

  private symbol(symbol: string): void {
    const token = this.next()
    if (token.kind !== 'symbol' || token.symbol !== symbol) throw badRequest(`'${symbol}' is expected in $filter`)
  }

  private peekSymbol(symbol: string): boolean {
    const token = this.tokens[this.position]
    return token?.kind === 'symbol' && token.symbol === symbol
  }

  private takeWord(word: string): boolean {
    const token = this.tokens[this.position]
    if (token?.kind !== 'name' || token.name !== word) return false
    this.position++
    return true
  }
}

export function parseFilter(filter: string, type: EntityType): Predicate {
  return new FilterParser(tokenizeFilter(filter), type).parse()
}
