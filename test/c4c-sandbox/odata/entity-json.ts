import { EntitySet } from '../model/types'
import { viewOf } from '../store/entity-view'
import { Row } from '../store/row'
import { etagOf } from './etag'
import { toJsonValue } from './literals'
import { Selection } from './selection'

export interface RelatedRows {
  readonly set: EntitySet
  readonly many: boolean
  readonly rows: readonly Row[]
}

export interface Rendering {
  readonly root: string
  readonly namespace: string
  readonly withCodeTexts: boolean
  related(set: EntitySet, row: Row, navigation: string): RelatedRows
}

const quoteKey = (key: string) => `'${encodeURIComponent(key).replaceAll("'", "''")}'`

export function entityUri(root: string, set: EntitySet, row: Row): string {
  const [onlyKey] = set.type.keys
  const key =
    set.type.keys.length === 1 && onlyKey
      ? quoteKey(row.key)
      : set.type.keys.map(name => `${name}=${quoteKey(String(row.values[name] ?? ''))}`).join(',')
  return `${root}/${set.name}(${key})`
}

export function hasEtag(set: EntitySet): boolean {
  return set.type.properties.has('ETag')
}

export function entityJson(r: Rendering, set: EntitySet, row: Row, selection: Selection): Record<string, unknown> {
  const uri = entityUri(r.root, set, row)
  const read = viewOf(set.type, row)
  const json: Record<string, unknown> = {
    __metadata: {
      uri,
      type: `${r.namespace}.${set.type.name}`,
      ...(hasEtag(set) && { etag: etagOf(row.changeStamp) })
    }
  }
  for (const property of selection.properties) {
    if (property.codeProperty && !r.withCodeTexts) continue
    json[property.name] = toJsonValue(property, read(property))
  }
  for (const navigation of selection.navigations) {
    const nested = selection.expanded.get(navigation)
    json[navigation] = nested ? expandedJson(r, set, row, navigation, nested) : { __deferred: { uri: `${uri}/${navigation}` } }
  }
  return json
}

/** An expanded to-many navigation is a plain array in C4C, without the `results` of the OData V2 standard. */
function expandedJson(r: Rendering, set: EntitySet, row: Row, navigation: string, selection: Selection): unknown {
  const { set: target, many, rows } = r.related(set, row, navigation)
  const entities = rows.map(child => entityJson(r, target, child, selection))
  return many ? entities : (entities[0] ?? null)
}
