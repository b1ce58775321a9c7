import { fechaLocal, type Calendario, type FechaISO } from '../plazos'
import type { ActuacionHecha } from './caso'
import { entraEnSuspenso } from './estados'

/** Business days that the person has to say again what was not understood (Ley 1755/2015 art. 19). */
export const DIAS_PARA_ACLARAR = 10

/** The day until which the person may complete or clarify: the last that an act of this suspension gave her. */
export const limiteDe = (historia: readonly ActuacionHecha[]): FechaISO | null => delSuspenso(historia).findLast(a => a.fecha)?.fecha ?? null

/**
 * That day once the calendar is another, for a case in suspense: a month that ends on a day that is no business day any
 * more ends on the next one (Ley 4/1913 art. 62); the days to clarify count anew from the one she was told (Ley 1755/2015 art. 19). Never earlier than what she was told in writing. Local date in America/Bogota.
 * @throws ErrorPlazo when the calendar does not reach those days
 */
export function limiteConCalendario(historia: readonly ActuacionHecha[], calendario: Calendario): FechaISO | null {
  const limite = limiteDe(historia)
  if (!limite) return null
  const suspenso = delSuspenso(historia)
  const { en, ocurridoEn } = suspenso.findLast(a => a.fecha && a.acto !== 'recalcular')!
  const enDias = suspenso[0]!.acto === 'aprobarImprocedencia'
  const contado = enDias ? calendario.sumarHabiles(fechaLocal(ocurridoEn ?? en), DIAS_PARA_ACLARAR) : calendario.sumarHabiles(limite, 0)
  return contado > limite ? contado : limite
}

const delSuspenso = (historia: readonly ActuacionHecha[]) => historia.slice(Math.max(0, historia.findLastIndex(entraEnSuspenso)))
