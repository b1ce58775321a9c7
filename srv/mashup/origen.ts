import { numeroDeC4C } from '../atencion/numero-c4c'
import { Rechazo } from '../casos/rechazo'

/** What C4C shows beside the frame: a ticket or an opportunity, by its number. */
export type OrigenC4C = { ticketC4C: string } | { oportunidadC4C: string }

/** The ticket counts before the opportunity; what is no number is refused. Throws Rechazo (400) naming the parameter. */
export function origenDe({ ticket, oportunidad }: { ticket?: string | null; oportunidad?: string | null }): OrigenC4C {
  if (ticket?.trim()) return { ticketC4C: numeroDeC4C(ticket, 'ticket') }
  if (oportunidad?.trim()) return { oportunidadC4C: numeroDeC4C(oportunidad, 'oportunidad') }
  throw new Rechazo(400, 'C4C no dijo de qué ticket u oportunidad se trata. Si lo está creando, guárdelo en C4C y vuelva a abrir esta página.', 'ticket')
}
