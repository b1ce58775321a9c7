import { ODataError } from '../odata/errors'
import { EntityRules } from './entity-rules'

/** Bytes of what base64 text stands for, without decoding it. */
function decodedLength(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  return Math.floor(((base64.length - padding) * 3) / 4)
}

/** No property of an attachment is updatable: replacing a file means deleting it and adding another one. */
export const attachmentRules: EntityRules = {
  derive(values, before, { world }) {
    if (before) return values
    const limit = world.tenant.attachmentLimit
    if (decodedLength(String(values.Binary ?? '')) > limit) {
      throw new ODataError(400, 'FILE_TOO_LARGE', `The attachment is larger than the allowed ${limit} bytes`)
    }
    return { ...values, TypeCode: values.TypeCode || '10001' }
  }
}
