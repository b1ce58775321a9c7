import { aDia } from './dia'
import { exigirCalendario } from './limites'
import type { Calendario, FechaISO } from './tipos'
import { diaLocal, leerInstante } from './zona'

/**
 * Business days left until a due date: those after today (Bogotá) up to and including `vence`; 0 on the
 * due date itself. Past it, minus the business days of delay and never above −1: on the Saturday after
 * a Friday due date nothing else has counted yet, but the term is already over.
 * @throws ErrorPlazo on vence, ahora, or a date the calendar does not cover
 */
export function diasHabilesRestantes(vence: FechaISO, ahora: string | Date, cal: Calendario): number {
  exigirCalendario(cal)
  const limite = aDia(vence, 'vence')
  const hoy = diaLocal(leerInstante(ahora, 'ahora'))
  const habiles = cal.habilesEntreDias(hoy, limite)
  return hoy > limite ? Math.min(-1, habiles) : habiles
}
