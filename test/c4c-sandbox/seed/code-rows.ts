import { c4cModel } from '../model/c4codata'
import { codeListSets, codesOf } from './code-lists'
import { WorldBuilder } from './world-builder'

export function seedCodeLists(builder: WorldBuilder): void {
  for (const set of codeListSets(c4cModel)) {
    const contextual = c4cModel.sets.get(set)?.type.name === 'ContextualCodeList'
    for (const { code, description, context } of codesOf(set)) {
      const values = { Code: code, Description: description }
      if (contextual) builder.addCode(set, `${context ?? ''}|${code}`, { ...values, Context: context ?? '' })
      else builder.addCode(set, code, values)
    }
  }
}
