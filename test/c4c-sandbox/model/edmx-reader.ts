import { EdmType, EntitySet, EntityType, FunctionImport, Model, Navigation, Property } from './types'

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/g
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g

function* openingTags(xml: string): Generator<Tag> {
  for (const [, closing, name, rawAttributes] of xml.matchAll(TAG)) {
    if (closing || !name) continue
    const attributes: Record<string, string> = {}
    for (const [, key, value] of (rawAttributes ?? '').matchAll(ATTRIBUTE)) {
      if (key !== undefined) attributes[key] = value ?? ''
    }
    yield { name, attributes }
  }
}

const localName = (qualified = '') => qualified.slice(qualified.lastIndexOf('.') + 1)
const flag = (value: string | undefined) => value === 'true'

interface TypeDraft {
  readonly name: string
  readonly keys: string[]
  readonly properties: Tag['attributes'][]
  readonly navigations: Tag['attributes'][]
  readonly parent?: string
}

interface Ends {
  readonly multiplicityByRole: Map<string, string>
  readonly typeByRole: Map<string, string>
}

function readProperties(drafts: readonly Tag['attributes'][]): Map<string, Property> {
  const codeOfText = new Map(drafts.flatMap(a => (a['sap:text'] ? [[a['sap:text'], a.Name ?? '']] : [])))
  return new Map(
    drafts.map(a => {
      const name = a.Name ?? ''
      return [
        name,
        {
          name,
          type: a.Type as EdmType,
          nullable: a.Nullable !== 'false',
          dateOnly: a['sap:display-format'] === 'Date',
          maxLength: a.MaxLength && a.MaxLength !== 'Max' ? Number(a.MaxLength) : undefined,
          creatable: flag(a['sap:creatable']),
          updatable: flag(a['sap:updatable']),
          // A code list declares no filter flag for its columns; everything else does.
          filterable: a['sap:filterable'] === undefined || flag(a['sap:filterable']),
          textProperty: a['sap:text'],
          valueHelp: a['c4c:value-help'],
          isParentNumber: flag(a['c4c:is-parent-internal-key']),
          codeProperty: codeOfText.get(name)
        }
      ]
    })
  )
}

/** Reads just enough of an OData V2 `$metadata` document to behave as it promises. */
export function readEdmx(xml: string): Model {
  const drafts: TypeDraft[] = []
  const associations = new Map<string, Ends>()
  const setTags: Tag['attributes'][] = []
  const functionTags: { readonly attributes: Tag['attributes']; readonly parameters: string[] }[] = []
  let namespace = ''
  let type: TypeDraft | undefined
  let association: Ends | undefined

  for (const { name, attributes } of openingTags(xml)) {
    if (name === 'Schema') namespace = attributes.Namespace ?? ''
    else if (name === 'EntityType') {
      type = {
        name: attributes.Name ?? '',
        keys: [],
        properties: [],
        navigations: [],
        parent: attributes['c4c:parent-entity-type']
      }
      drafts.push(type)
    } else if (name === 'PropertyRef') type?.keys.push(attributes.Name ?? '')
    else if (name === 'Property') type?.properties.push(attributes)
    else if (name === 'NavigationProperty') type?.navigations.push(attributes)
    else if (name === 'Association') {
      association = { multiplicityByRole: new Map(), typeByRole: new Map() }
      associations.set(attributes.Name ?? '', association)
    } else if (name === 'End' && attributes.Type) {
      association?.multiplicityByRole.set(attributes.Role ?? '', attributes.Multiplicity ?? '')
      association?.typeByRole.set(attributes.Role ?? '', localName(attributes.Type))
    } else if (name === 'EntitySet') setTags.push(attributes)
    else if (name === 'FunctionImport') functionTags.push({ attributes, parameters: [] })
    else if (name === 'Parameter') functionTags.at(-1)?.parameters.push(attributes.Name ?? '')
  }

  const parentByNavigation = new Map<string, string>()
  const readNavigation = (owner: string, attributes: Tag['attributes']): [string, Navigation] => {
    const relationship = localName(attributes.Relationship)
    const ends = associations.get(relationship)
    const role = attributes.ToRole ?? ''
    const target = ends?.typeByRole.get(role) ?? role
    const direction = ends?.multiplicityByRole.get(role) === '*' ? 'toChildren' : 'toParent'
    if (direction === 'toChildren') parentByNavigation.set(target, owner)
    const name = attributes.Name ?? ''
    return [name, { name, target, direction }]
  }

  const navigationsByType = new Map(
    drafts.map(draft => [draft.name, new Map(draft.navigations.map(a => readNavigation(draft.name, a)))])
  )
  const types = new Map<string, EntityType>(
    drafts.map(draft => [
      draft.name,
      {
        name: draft.name,
        keys: draft.keys,
        properties: readProperties(draft.properties),
        navigations: navigationsByType.get(draft.name) ?? new Map<string, Navigation>(),
        parent: draft.parent ?? parentByNavigation.get(draft.name)
      }
    ])
  )

  const sets = new Map<string, EntitySet>()
  for (const a of setTags) {
    const setType = types.get(localName(a.EntityType))
    if (!setType || !a.Name) throw new Error(`Entity set ${a.Name} has no type`)
    sets.set(a.Name, {
      name: a.Name,
      type: setType,
      creatable: flag(a['sap:creatable']),
      updatable: flag(a['sap:updatable']),
      deletable: flag(a['sap:deletable'])
    })
  }

  const functions = new Map<string, FunctionImport>()
  for (const { attributes: a, parameters } of functionTags) {
    // What a slice of the document leaves out, its functions cannot return.
    const set = sets.get(a.EntitySet ?? '')
    if (set && a.Name) functions.set(a.Name, { name: a.Name, set, parameters })
  }

  return {
    namespace,
    sets,
    types,
    functions,
    setOfType(typeName) {
      const set = sets.get(`${typeName}Collection`)
      if (!set) throw new Error(`No entity set for ${typeName}`)
      return set
    }
  }
}
