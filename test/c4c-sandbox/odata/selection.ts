import { EntityType, Model, Property } from '../model/types'
import { badRequest } from './errors'
import { QueryOptions } from './query-string'

/** What of an entity goes into an answer: its properties and, below each expanded navigation, the same again. */
export interface Selection {
  readonly properties: readonly Property[]
  readonly navigations: readonly string[]
  readonly expanded: ReadonlyMap<string, Selection>
}

type Paths = readonly (readonly string[])[]

const toPaths = (option: string | undefined): Paths =>
  (option ?? '')
    .split(',')
    .map(path => path.trim())
    .filter(Boolean)
    .map(path => path.split('/'))

function below(paths: Paths, head: string): Paths {
  return paths.filter(path => path[0] === head && path.length > 1).map(path => path.slice(1))
}

function build(model: Model, type: EntityType, select: Paths, expand: Paths, selectAll: boolean): Selection {
  const everything = selectAll || select.some(path => path[0] === '*')
  const names = new Set(select.map(path => path[0] ?? ''))
  for (const name of names) {
    if (name !== '*' && !type.properties.has(name) && !type.navigations.has(name)) {
      throw badRequest(`Property '${name}' does not exist in entity type '${type.name}'`)
    }
  }
  const expanded = new Map<string, Selection>()
  for (const name of new Set(expand.map(path => path[0] ?? ''))) {
    const navigation = type.navigations.get(name)
    if (!navigation) throw badRequest(`Navigation property '${name}' does not exist in entity type '${type.name}'`)
    const target = model.setOfType(navigation.target).type
    const narrower = below(select, name)
    const selectedWhole = narrower.length === 0 || select.some(path => path.length === 1 && path[0] === name)
    expanded.set(name, build(model, target, narrower, below(expand, name), selectedWhole))
  }
  return {
    properties: [...type.properties.values()].filter(p => everything || names.has(p.name)),
    navigations: [...type.navigations.keys()].filter(name => everything || names.has(name) || expanded.has(name)),
    expanded
  }
}

export function parseSelection(model: Model, type: EntityType, options: QueryOptions): Selection {
  const select = toPaths(options.get('$select'))
  return build(model, type, select, toPaths(options.get('$expand')), select.length === 0)
}
