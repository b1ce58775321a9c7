import { Row, Value } from '../store/row'
import { World } from '../store/world'
import { attachmentRules } from './attachment-rules'
import { individualCustomerRules } from './customer-rules'
import { opportunityRules } from './opportunity-rules'
import { textRules } from './text-rules'
import { ticketRules } from './ticket-rules'

export type Values = Record<string, Value>

export interface ChangeContext {
  readonly world: World
  readonly user: string
  /** Lets a rule add rows that C4C writes by itself, e.g. history versions. */
  create(set: string, values: Values): Row
  update(row: Row, values: Values): Row
  remove(row: Row): void
}

/** What C4C does by itself around a write, beyond the generic flags of the metadata. */
export interface EntityRules {
  /** Mandatory by metadata, yet filled by C4C when the client leaves them out. */
  readonly filledByServer?: readonly string[]
  /** Refuses or completes what is about to be stored; `before` is absent on creation. */
  derive?(values: Values, before: Row | undefined, context: ChangeContext): Values
  afterChange?(row: Row, before: Row | undefined, context: ChangeContext): void
}

const RULES: Readonly<Record<string, EntityRules>> = {
  ServiceRequest: ticketRules,
  ServiceRequestTextCollection: textRules,
  ServiceRequestAttachmentFolder: attachmentRules,
  IndividualCustomerAttachmentFolder: attachmentRules,
  IndividualCustomer: individualCustomerRules,
  Opportunity: opportunityRules
}

export const rulesOf = (typeName: string): EntityRules => RULES[typeName] ?? {}
