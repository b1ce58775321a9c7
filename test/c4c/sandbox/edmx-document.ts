import type { Json } from './sandbox-client'

type Attributes = Readonly<Record<string, string>>

/** What a `$metadata` document says, piece by piece: the name of each piece and all that stands in it. */
export interface EdmxDocument {
  /** `Type` → its keys and own attributes. */
  readonly types: ReadonlyMap<string, Json>
  /** `Type.Property` → attributes. */
  readonly properties: ReadonlyMap<string, Attributes>
  /** `Type/Navigation` → attributes. */
  readonly navigations: ReadonlyMap<string, Attributes>
  readonly associations: ReadonlyMap<string, Json>
  readonly sets: ReadonlyMap<string, Attributes>
  readonly associationSets: ReadonlyMap<string, Json>
  readonly functions: ReadonlyMap<string, Json>
}

/** Labels are for people, in the language of who asked for the document. */
const IGNORED = new Set(['sap:label'])

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries([...tag.matchAll(/([\w:.-]+)="([^"]*)"/g)].filter(([, name]) => !IGNORED.has(name!)).map(([, name, value]) => [name, value]))

const tags = (name: string, text: string) => [...text.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>`, 'g'))].map(([tag]) => attributesOf(tag))

/** Elements with content or, like a function without parameters, closed at once. */
const elements = (name: string, text: string) =>
  [...text.matchAll(new RegExp(`<${name}\\s[^>]*?(?:/>|[^/]>[\\s\\S]*?</${name}>)`, 'g'))].map(([element]) => ({
    head: attributesOf(/^<[^>]*>/.exec(element)![0]),
    content: element.replace(/^<[^>]*>/, ''),
  }))

const named = <T>(entries: readonly T[], name: (entry: T) => string | undefined) => new Map(entries.map(entry => [name(entry) ?? '', entry]))

export function readDocument(xml: string): EdmxDocument {
  const types = elements('EntityType', xml)
  const inTypes = (tag: string, mark: string) =>
    new Map(types.flatMap(({ head, content }) => tags(tag, content).map(a => [`${head.Name}${mark}${a.Name}`, a] as const)))
  const withEnds = (name: string) =>
    named(elements(name, xml).map(({ head, content }) => ({ ...head, ends: tags('End', content) })), ({ Name }: Json) => Name)
  return {
    types: new Map(types.map(({ head, content }) => [head.Name ?? '', { ...head, keys: tags('PropertyRef', content) }])),
    properties: inTypes('Property', '.'),
    navigations: inTypes('NavigationProperty', '/'),
    associations: withEnds('Association'),
    sets: named(tags('EntitySet', xml), a => a.Name),
    associationSets: withEnds('AssociationSet'),
    functions: new Map(elements('FunctionImport', xml).map(({ head, content }) => [head.Name ?? '', { ...head, parameters: tags('Parameter', content) }])),
  }
}
