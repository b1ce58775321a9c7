import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import cds from '@sap/cds-dk'

const srv = resolve(__dirname, '../srv')
const CONSUMED = join(srv, 'c4c/consumo.cds')
/** The tenant's document; CAP takes the service's name from the file's. */
const DOCUMENT = join(srv, 'external/c4c.edmx')
export const IMPORTED = join(srv, 'external/c4c.cds')

interface Definition {
  elements?: Record<string, { target?: string }>
  projection?: { from: { ref: string[] } }
  returns?: { type?: string, items?: { type: string } }
}
interface Csn { definitions: Record<string, Definition> }
interface DesignTime {
  import: { from: { edmx(file: string, options: object): Promise<Csn> } }
  parse(source: string): Csn
  compile: { to: { cdl(csn: Csn): string } }
}
const { import: imports, parse, compile } = cds as unknown as DesignTime

/** The entity sets of C4C that Escucha has a view of. */
const consumedSets = () => Object.values(parse(readFileSync(CONSUMED, 'utf8')).definitions)
  .flatMap(({ projection }) => projection ? [projection.from.ref.join('.')] : [])

/** A function comes along with the entity set that it returns. */
const returned = ({ returns }: Definition) => returns?.items?.type ?? returns?.type

/**
 * The part of the C4C API that Escucha uses, as a CDS model: a tenant's document describes some
 * hundred entity sets, and each would be compiled at every start. Throws where the document lacks one.
 */
export async function importedApi(): Promise<string> {
  const csn = await imports.from.edmx(DOCUMENT, { includeNamespaces: 'sap,c4c' })
  const kept = new Set(['c4c', ...consumedSets()])
  const missing = [...kept].filter(name => !csn.definitions[name])
  if (missing.length) throw new Error(`${DOCUMENT} no describe ${missing.join(', ')}`)
  const definitions = Object.fromEntries(Object.entries(csn.definitions)
    .filter(([name, definition]) => kept.has(name) || kept.has(returned(definition) ?? '')))
  for (const { elements } of Object.values(definitions)) {
    for (const [name, { target }] of Object.entries(elements ?? {})) if (target && !kept.has(target)) delete elements?.[name]
  }
  return compile.to.cdl({ ...csn, definitions })
}

if (require.main === module) importedApi().then(cdl => writeFileSync(IMPORTED, cdl))
