import { Row, Value } from '../store/row'
import { ChangeContext, Values } from './entity-rules'

const HISTORY = 'ServiceRequestHistoricalVersionCollection'

/** The version spells the status that people set differently from the ticket. */
export const VERSION_STATUS = 'ServiceTermsServiceRequestUserLifeCycleStatusCode'

/** Field of the version → field of the ticket it keeps. */
const KEPT: Readonly<Record<string, string>> = {
  [VERSION_STATUS]: 'ServiceRequestUserLifeCycleStatusCode',
  ServiceRequestLifeCycleStatusCode: 'ServiceRequestLifeCycleStatusCode',
  RequestAssignmentStatusCode: 'RequestAssignmentStatusCode',
  ServiceTermsServicePriorityCode: 'ServicePriorityCode',
  EscalationStatusCode: 'EscalationStatusCode',
  ServiceIssueCategoryID: 'ServiceIssueCategoryID',
  ProcessorPartyUUID: 'ProcessorPartyUUID',
  ServiceSupportTeamPartyUUID: 'ServiceSupportTeamPartyUUID',
  ServiceTechnicianPartyUUID: 'ServicePerformerPartyUUID'
}

const snapshot = (ticket: Row): Record<string, Value> =>
  Object.fromEntries(Object.entries(KEPT).map(([kept, source]) => [kept, ticket.values[source] ?? null]))

export function versionOf(ticket: Row, start: number, end: number | null): Values {
  return { ParentObjectID: ticket.key, StartDateTime: start, EndDateTime: end, ...snapshot(ticket) }
}

/** Ends the running interval and starts the next one whenever a kept field has changed. */
export function recordHistory(ticket: Row, before: Row | undefined, context: ChangeContext): void {
  const current = snapshot(ticket)
  if (before) {
    const previous = snapshot(before)
    if (Object.keys(current).every(field => current[field] === previous[field])) return
  }
  const now = context.world.now()
  for (const version of context.world.store.childrenOf(HISTORY, ticket.key)) {
    if (version.values.EndDateTime === null) context.update(version, { EndDateTime: now })
  }
  context.create(HISTORY, versionOf(ticket, now, null))
}
