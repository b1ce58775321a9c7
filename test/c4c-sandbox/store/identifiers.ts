import { Random } from '../seed/random'

const HEX = '0123456789ABCDEF'

/** The one that SAP's own samples show. */
const USUAL_PREFIX = '00163E'

/** 32 upper-case hexadecimal digits without hyphens. */
export function newObjectId(random: Random, prefix = USUAL_PREFIX): string {
  let id = prefix
  while (id.length < 32) id += HEX[random.integer(0, 15)]
  return id
}

/** C4C shows the same identity a second time as a hyphenated GUID. */
export function guidOf(objectId: string): string {
  return objectId.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
