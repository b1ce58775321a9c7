import { Property } from '../model/types'
import { ReadValue, wildcardPattern } from './filter'

/** `$search` of C4C: blanks mean AND; a term is a whole word or carries `*`. */
export function parseSearch(search: string, properties: readonly Property[]): (read: ReadValue) => boolean {
  const patterns = search.split(/\s+/).filter(Boolean).map(term => wildcardPattern(term, 'i'))
  const searched = properties.filter(p => p.type === 'Edm.String' && p.filterable && !p.codeProperty)
  return read => {
    const values = searched.map(p => String(read(p) ?? '')).filter(Boolean)
    const words = values.flatMap(value => [value, ...value.split(/\s+/)])
    return patterns.every(pattern => words.some(word => pattern.test(word)))
  }
}
