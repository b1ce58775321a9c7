import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import cds from '@sap/cds'
import { IMPORTED, importedApi } from '../../../scripts/c4c-import'
import { c4cModel, metadataDocument } from '../../c4c-sandbox/model/c4codata'
import { readEdmx } from '../../c4c-sandbox/model/edmx-reader'
import { LENGTHS_IN_FORCE } from '../../c4c-sandbox/model/lengths-in-force'
import { codesOf } from '../../c4c-sandbox/seed/code-lists'
import { readDocument } from './edmx-document'
import { fuentes, piezas } from './otras-fuentes.json'
import type { Json } from './sandbox-client'

const PUBLISHED = join(__dirname, '../../../../shared/c4c/c4codataapi.edmx')
const SRV = join(__dirname, '../../../srv')
const DOCUMENT = join(SRV, 'external/c4c.edmx')
const CLIENT = join(SRV, 'c4c')

const ours = readDocument(metadataDocument)
const sources: Readonly<Record<string, string>> = piezas

/** What the publication does not say, said by whom; a code speaks for its text, a type for all it has. */
const sourceOf = (piece: string) => sources[piece] ?? sources[piece.replace(/Text$/, '')] ?? sources[piece.split(/[./]/)[0]!]

describe('own model', () => {
  test('every code has a list that exists, and a text twin where it names one', () => {
    for (const type of c4cModel.types.values()) {
      for (const property of type.properties.values()) {
        if (!property.valueHelp) continue
        expect(c4cModel.sets.has(property.valueHelp)).toBe(true)
        if (property.textProperty) expect(type.properties.get(property.textProperty)?.codeProperty).toBe(property.name)
      }
    }
  })

  test.each([
    ['RequestInitialReceiptdatetimecontent', 'RequestInitialReceiptdatetimeZoneCode'],
    ['FirstReactionDuedatetimeContent', 'FirstReactionDuedatetimeZoneCode'],
    ['RequestInProcessdatetimeContent', 'RequestInProcessdatetimeZoneCode'],
    ['ResponseByProcessorDueDateTime', 'ResponseByProcessorDueDateTimeZoneCode'],
    ['ResponseByProcessorDateTimeContent', 'ResponseByProcessorDateTimeZoneCode'],
    ['ResponseByRequesterDateTimeContent', 'ResponseByRequesterDateTimeZoneCode'],
    ['ResolutionDueDateTime', 'ResolutionDuetimeZoneCode'],
    ['ResolvedOnDateTime', 'ResolvedOntimeZoneCode'],
    ['CompleteDuedatetimeContent', 'CompleteDuedatetimeZoneCode'],
    ['RequestFinisheddatetimeContent', 'RequestFinisheddatetimeZoneCode'],
    ['RequestCloseddatetimeContent', 'RequestCloseddatetimeZoneCode'],
    ['EscalationTimePointDateTime', 'EscalationTimePointtimeZoneCode']
  ])('a ticket can be written its %s, as text with a zone', (content, zone) => {
    const properties = c4cModel.types.get('ServiceRequest')?.properties
    const written = { type: 'Edm.String', creatable: true, updatable: true, filterable: true }
    expect(properties?.get(content)).toMatchObject({ ...written, maxLength: 33 })
    expect(properties?.get(zone)).toMatchObject({ ...written, maxLength: 10 })
  })

  test('codes fit the length of the properties that use them', () => {
    for (const type of c4cModel.types.values()) {
      for (const { valueHelp, maxLength = Infinity } of type.properties.values()) {
        const tooLong = valueHelp ? codesOf(valueHelp).filter(({ code }) => code.length > maxLength) : []
        expect({ valueHelp, tooLong }).toEqual({ valueHelp, tooLong: [] })
      }
    }
  })

  test('lengths in force are shorter than those that are served', () => {
    const served = readEdmx(metadataDocument)
    for (const [type, lengths] of Object.entries(LENGTHS_IN_FORCE)) {
      for (const [property, length] of Object.entries(lengths)) {
        expect(served.types.get(type)?.properties.get(property)?.maxLength).toBeGreaterThan(length)
        expect(c4cModel.types.get(type)?.properties.get(property)?.maxLength).toBe(length)
      }
    }
  })

  test('every other source is one we name, for a piece that is there', () => {
    const pieces = [...ours.types.keys(), ...ours.properties.keys()]
    expect(Object.keys(sources).filter(piece => !pieces.includes(piece))).toEqual([])
    expect(new Set(Object.values(sources))).toEqual(new Set(Object.keys(fuentes)))
  })

  test('extension fields, and only they, have us as their source', () => {
    const extensions = [...ours.properties].filter(([, a]) => a['c4c:extension-field'] === 'true').map(([name]) => name)
    expect(extensions.filter(name => sourceOf(name) !== 'EXT')).toEqual([])
    expect(Object.keys(sources).filter(piece => sources[piece] === 'EXT' && !extensions.includes(piece))).toEqual([])
  })
})

describe('the application', () => {
  const views = Object.entries((cds as unknown as { parse(source: string): { definitions: Json } }).parse(readFileSync(join(CLIENT, 'consumo.cds'), 'utf8')).definitions)
    .filter(([, definition]) => definition.projection)
  const files = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter(name => /\.(ts|cds)$/.test(name))

  test('imports what the sandbox serves', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(metadataDocument)
  })

  test('compiles the part of it that its views need', async () => {
    expect(readFileSync(IMPORTED, 'utf8')).toBe(await importedApi())
  })

  test.each(views)('%s reads what exists', (_name, { projection }) => {
    const type = c4cModel.sets.get(projection.from.ref.join('.').split('.').at(-1))?.type
    const columns: string[] = projection.columns.flatMap((column: Json) => column.ref?.[0] ?? [])
    expect(columns.length).toBeGreaterThan(0)
    expect(columns.filter(name => !type?.properties.has(name) && !type?.navigations.has(name))).toEqual([])
  })

  test('names no extension field and no entity set that does not exist', () => {
    const source = files.map(name => readFileSync(join(CLIENT, name), 'utf8')).join('\n')
    const fields = new Set(source.match(/\bz_\w+_KUT\b/g))
    const known = new Set([...ours.properties.keys()].map(piece => piece.split('.')[1]!))
    expect([...fields].filter(name => !known.has(name))).toEqual([])
    // `ServiceRequestTextCollection` is a navigation: the set of the same rows ends in Collection twice
    const sets = new Set(source.match(/\b[A-Z]\w*Collection\b/g))
    const navigations = new Set([...ours.navigations.keys()].map(piece => piece.split('/')[1]!))
    expect([...sets].filter(name => !c4cModel.sets.has(name) && !navigations.has(name))).toEqual([])
  })
})

// An extra: the publication is not part of the project
if (existsSync(PUBLISHED)) describe('against the metadata SAP published', () => {
  const published = readDocument(readFileSync(PUBLISHED, 'utf8'))
  const differing = (pieces: ReadonlyMap<string, unknown>, originals: ReadonlyMap<string, unknown>) =>
    [...pieces].filter(([name, piece]) => !sourceOf(name) && !equal(piece, originals.get(name))).map(([name]) => name)
  const equal = (a: unknown, b: unknown) => b !== undefined && JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    return typeof value === 'object' && value ? Object.entries(value).sort().map(([key, inner]) => [key, sorted(inner)]) : value
  }
  /** A list of codes that only a property of another source has, or a set or association of a type that has one. */
  const belongsElsewhere = (name: string) =>
    [...ours.properties].some(([piece, a]) => a['c4c:value-help'] === name && sourceOf(piece)) ||
    Object.keys(sources).some(piece => !piece.includes('.') && name.includes(piece))

  test('every type has the same keys, and every property the same type, length and flags', () => {
    expect(differing(ours.types, published.types)).toEqual([])
    expect(differing(ours.properties, published.properties)).toEqual([])
  })

  test('no other source is named for what is published as it stands', () => {
    const needless = Object.keys(sources).filter(piece => equal(ours.properties.get(piece) ?? ours.types.get(piece), published.properties.get(piece) ?? published.types.get(piece)))
    expect(needless).toEqual([])
  })

  test.each(['navigations', 'associations', 'sets', 'associationSets', 'functions'] as const)('%s are the published ones', part => {
    const wrong = differing(ours[part], published[part])
    expect(wrong.filter(name => published[part].has(name) || !belongsElsewhere(name))).toEqual([])
  })
})
