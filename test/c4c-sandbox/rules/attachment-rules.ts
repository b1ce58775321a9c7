import { EntityRules } from './entity-rules'

/** No property of an attachment is updatable: replacing a file means deleting it and adding another one. */
export const attachmentRules: EntityRules = {
  derive(values, before) {
    if (before) return values
    return { ...values, TypeCode: values.TypeCode || '10001' }
  }
}
