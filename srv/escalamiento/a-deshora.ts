import type { Calendario } from '../plazos'

/** Instants (UTC): what ends between them does so while nobody is at work. */
export interface Deshora { desde: string; hasta: string }

/**
 * From an instant out of office hours until people are at work again; undefined within them. What ends before that
 * opening would be told when it is over: a judge's hours do not rest (Decreto 2591/1991 counts nights and holidays),
 * so their rungs, the only ones that carry an end of their own, are sent at night too. Pure.
 * @throws ErrorPlazo when the calendar does not reach the opening
 */
export function deshoraDesde(instante: string, calendario: Calendario): Deshora | undefined {
  return calendario.enHorario(instante) ? undefined : { desde: instante, hasta: calendario.siguienteApertura(instante) }
}

/** Whether an instant lies after the beginning of that time and before the opening. */
export const terminaEn = (venceEn: string | null, { desde, hasta }: Deshora): boolean =>
  venceEn !== null && Date.parse(venceEn) > Date.parse(desde) && Date.parse(venceEn) < Date.parse(hasta)
