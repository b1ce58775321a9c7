import { Property } from '../model/types'
import { codesOf } from '../seed/code-lists'

const textsBySet = new Map<string, ReadonlyMap<string, string>>()

function textsOf(set: string): ReadonlyMap<string, string> {
  const known = textsBySet.get(set)
  if (known) return known
  const texts = new Map(codesOf(set).map(({ code, description }) => [code, description]))
  textsBySet.set(set, texts)
  return texts
}

export function describeCode(property: Property, code: string): string {
  return property.valueHelp ? (textsOf(property.valueHelp).get(code) ?? '') : ''
}

export function isAllowedCode(property: Property, code: string): boolean {
  if (!property.valueHelp || code === '') return true
  const texts = textsOf(property.valueHelp)
  return texts.size === 0 || texts.has(code)
}
