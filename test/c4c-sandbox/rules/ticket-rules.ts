import { Row, Value, text } from '../store/row'
import { World } from '../store/world'
import { ChangeContext, EntityRules, Values } from './entity-rules'
import { requireCustomer } from './party-existence'
import { findParty, partyName } from './party-names'
import { categoryNames } from './ticket-categories'
import { recordHistory } from './ticket-history'
import { TIME_POINT_OF_STATUS, assignmentOf, lifeCycleOf, requireAllowedMove } from './ticket-status'

const DAY = 86_400_000
const STATUS = 'ServiceRequestUserLifeCycleStatusCode'

const CREATION_DEFAULTS: Values = {
  ProcessingTypeCode: 'SRRQ',
  DataOriginTypeCode: '1',
  ServicePriorityCode: '3',
  EscalationStatusCode: '1',
  [STATUS]: '1',
  DocumentLanguageCode: 'ES',
  ServiceLevelObjectiveID: 'PQRS_ESTANDAR',
  ServiceLevelObjectiveName: 'PQRS estándar'
}

const PARTIES = 'ServiceRequestPartyCollection'
const BUYER = '1001'
const PARTY_ROLES = [
  'BuyerParty',
  'BuyerMainContactParty',
  'ReportedForParty',
  'ReportedParty',
  'ProcessorParty',
  'ServicePerformerParty',
  'ServiceSupportTeamParty',
  'SalesUnitParty'
]

const str = (value: Value | undefined) => (typeof value === 'string' ? value : '')

/** Ticket time points are ISO strings without fraction, next to a zone code. */
export const timePoint = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`

function withDefault(values: Values, field: string, value: Value): void {
  if (!str(values[field])) values[field] = value
}

function stampTimePoint(values: Values, content: string, zone: string, milliseconds: number): void {
  if (str(values[content])) return
  values[content] = timePoint(milliseconds)
  values[zone] = 'UTC'
}

/** Due dates of the service level in calendar days: a milestone in days ignores C4C's operating hours. */
function startServiceLevel(values: Values, receivedAt: number): void {
  stampTimePoint(values, 'RequestInitialReceiptdatetimecontent', 'RequestInitialReceiptdatetimeZoneCode', receivedAt)
  stampTimePoint(values, 'FirstReactionDuedatetimeContent', 'FirstReactionDuedatetimeZoneCode', receivedAt + DAY)
  stampTimePoint(values, 'CompleteDuedatetimeContent', 'CompleteDuedatetimeZoneCode', receivedAt + 15 * DAY)
}

function nameParties(values: Values, world: World): void {
  for (const role of PARTY_ROLES) {
    const id = str(values[`${role}ID`])
    values[`${role}Name`] = partyName(world, id)
    const party = id ? findParty(world, id) : undefined
    values[`${role}UUID`] = party ? (party.values.UUID ?? null) : (values[`${role}UUID`] ?? null)
  }
}

export function deriveTicket(values: Values, before: Row | undefined, world: World, now: number): Values {
  const derived = { ...values }
  if (!before) {
    for (const [field, value] of Object.entries(CREATION_DEFAULTS)) withDefault(derived, field, value)
    startServiceLevel(derived, now)
  }
  const status = str(derived[STATUS])
  if (before) requireAllowedMove(text(before, STATUS), status)
  derived.ServiceRequestLifeCycleStatusCode = lifeCycleOf(status)
  derived.RequestAssignmentStatusCode = assignmentOf(status)
  const reached = TIME_POINT_OF_STATUS[status]
  if (reached) stampTimePoint(derived, reached.content, reached.zone, now)
  Object.assign(derived, categoryNames(derived))
  requireCustomer(derived, before, 'BuyerPartyID', world)
  nameParties(derived, world)
  return derived
}

export function buyerPartyOf(ticket: Row, world: World): Values | undefined {
  const partyId = text(ticket, 'BuyerPartyID')
  if (!partyId) return undefined
  const party = findParty(world, partyId)
  return {
    ParentObjectID: ticket.key,
    PartyID: partyId,
    PartyUUID: party?.values.UUID ?? null,
    RoleCode: BUYER,
    Main: true,
    PartyName: partyName(world, partyId),
    Phone: party ? text(party, 'Phone') : '',
    Mobile: party ? text(party, 'Mobile') : '',
    Email: party ? text(party, 'Email') : ''
  }
}

/** The parties of a ticket follow its header. */
function followBuyer(ticket: Row, before: Row | undefined, context: ChangeContext): void {
  if (text(ticket, 'BuyerPartyID') === (before ? text(before, 'BuyerPartyID') : '')) return
  for (const party of context.world.store.childrenOf(PARTIES, ticket.key)) {
    if (party.values.RoleCode === BUYER) context.remove(party)
  }
  const buyer = buyerPartyOf(ticket, context.world)
  if (buyer) context.create(PARTIES, buyer)
}

export const ticketRules: EntityRules = {
  derive: (values, before, { world }) => deriveTicket(values, before, world, world.now()),
  afterChange(row, before, context) {
    recordHistory(row, before, context)
    followBuyer(row, before, context)
  }
}
