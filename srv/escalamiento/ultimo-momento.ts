import type { Calendario } from '../plazos'

/**
 * How long before closing the last moment of attention is. The sweep looks once a minute: a notice set
 * to the very closing would be read the next morning, after the date it warns of.
 */
const ANTES_DEL_CIERRE = 5 * 60_000

/**
 * The last moment, up to an instant, at which people are at work and have time to read a notice: five
 * minutes before the end of the last shift (or before the instant itself, within a shift). Milliseconds UTC.
 * @throws ErrorPlazo when the calendar does not reach that day
 */
export function ultimoMomento(limite: number, calendario: Calendario): number {
  const { desde, hasta } = calendario.ultimoTurno(limite)
  return Math.max(desde, Math.min(hasta, limite) - ANTES_DEL_CIERRE)
}
