import { EntityType, Property } from '../model/types'
import { ReadValue } from '../odata/filter'
import { describeCode } from '../rules/code-texts'
import { Row, Value } from './row'

const emptyValue = (property: Property): Value => (property.type === 'Edm.String' ? '' : null)

/** Reads a row as a client sees it: code texts looked up, ETag taken from the last change, gaps filled. */
export function viewOf(type: EntityType, row: Row): ReadValue {
  return property => {
    if (property.name === 'ETag') return Date.parse(row.changeStamp)
    const code = property.codeProperty ? type.properties.get(property.codeProperty) : undefined
    if (code) return describeCode(code, String(row.values[code.name] ?? ''))
    return row.values[property.name] ?? emptyValue(property)
  }
}
