import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEdmx } from './edmx-reader'
import { withLengthsInForce } from './lengths-in-force'
import { Model } from './types'

/** The document served at `$metadata`; the sandbox takes every flag and type from it. */
export const metadataDocument = readFileSync(join(__dirname, 'c4codata.edmx'), 'utf8')

export const c4cModel: Model = withLengthsInForce(readEdmx(metadataDocument))
