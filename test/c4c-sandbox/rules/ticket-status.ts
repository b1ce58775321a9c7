import { badRequest } from '../odata/errors'

export const CLOSED = '6'

/** The life-cycle status C4C derives from the status people set. */
export function lifeCycleOf(userStatus: string): string {
  if (userStatus === '1') return '1'
  if (userStatus === '5') return '3'
  if (userStatus === CLOSED) return '4'
  return '2'
}

/** Whose turn it is: the requestor's while the ticket waits for the customer. */
export const assignmentOf = (userStatus: string) => (userStatus === '4' || userStatus === 'Z2' ? '2' : '1')

export function requireAllowedMove(from: string, to: string): void {
  if (from === CLOSED && to !== CLOSED) throw badRequest('A closed ticket cannot be set to a status that is not closed')
}

/** Time points C4C fills by itself the first time a status is reached. */
export const TIME_POINT_OF_STATUS: Readonly<Record<string, { readonly content: string; readonly zone: string }>> = {
  2: { content: 'RequestInProcessdatetimeContent', zone: 'RequestInProcessdatetimeZoneCode' },
  5: { content: 'RequestFinisheddatetimeContent', zone: 'RequestFinisheddatetimeZoneCode' },
  6: { content: 'RequestCloseddatetimeContent', zone: 'RequestCloseddatetimeZoneCode' }
}
