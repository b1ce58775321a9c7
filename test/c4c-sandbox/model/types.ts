export type EdmType =
  | 'Edm.String'
  | 'Edm.Guid'
  | 'Edm.Boolean'
  | 'Edm.Int32'
  | 'Edm.Decimal'
  | 'Edm.DateTime'
  | 'Edm.DateTimeOffset'
  | 'Edm.Binary'

export interface Property {
  readonly name: string
  readonly type: EdmType
  readonly nullable: boolean
  /** A calendar date: C4C keeps no time of day for it. */
  readonly dateOnly: boolean
  readonly maxLength?: number
  readonly creatable: boolean
  readonly updatable: boolean
  readonly filterable: boolean
  /** Name of the read-only text twin of a code, e.g. `ServicePriorityCodeText`. */
  readonly textProperty?: string
  /** Entity set that lists the allowed codes. */
  readonly valueHelp?: string
  /** Human-readable number of the parent, e.g. `ServiceRequestID` of a note. */
  readonly isParentNumber: boolean
  /** Set on the text twin itself: the code it explains. */
  readonly codeProperty?: string
}

export interface Navigation {
  readonly name: string
  readonly target: string
  /** A child points to its parent by ParentObjectID; C4C's ticket, opportunity and customer trees know no other link. */
  readonly direction: 'toChildren' | 'toParent'
}

export interface EntityType {
  readonly name: string
  readonly keys: readonly string[]
  readonly properties: ReadonlyMap<string, Property>
  readonly navigations: ReadonlyMap<string, Navigation>
  readonly parent?: string
}

export interface EntitySet {
  readonly name: string
  readonly type: EntityType
  readonly creatable: boolean
  readonly updatable: boolean
  readonly deletable: boolean
}

/** A function called by GET with parameters of type Edm.String, as all of ours are; it returns rows of an entity set. */
export interface FunctionImport {
  readonly name: string
  readonly set: EntitySet
  readonly parameters: readonly string[]
}

export interface Model {
  readonly namespace: string
  readonly sets: ReadonlyMap<string, EntitySet>
  readonly types: ReadonlyMap<string, EntityType>
  readonly functions: ReadonlyMap<string, FunctionImport>
  setOfType(typeName: string): EntitySet
}
