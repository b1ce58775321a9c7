import { calcularVencimientoSuspendible, type Calendario, type FechaISO } from '../plazos'
import type { ActuacionHecha, Comunicacion } from './caso'
import { hitosDe, suspensionesDe, type Lectura } from './reloj'

/** A notice that is still owed, as far as its last day goes. */
export type AvisoDebido = Pick<Comunicacion, 'ID' | 'acto' | 'vence' | 'creadaEn' | 'entregadaEn'> & { dias: number | null }

/** Acts whose notice is due with the term of the case as they found it. */
const CON_EL_TERMINO: readonly string[] = ['prorrogar', 'aprobarImprocedencia', 'desistir']

/**
 * The last day of a notice by another calendar: as its act would have counted it, from the receipt and with the
 * suspensions that there were then. What no business days lead to stays. Local date in America/Bogota.
 * @throws ErrorPlazo when the calendar does not reach those days
 */
export function venceDelAviso({ acto, vence, dias, creadaEn }: AvisoDebido, lectura: Lectura, calendario: Calendario): FechaISO | null {
  const { recibo, historia } = lectura
  const fila = historia.findLastIndex(h => h.acto === acto && !despuesDe(h, creadaEn))
  if (!vence || fila < 0) return vence
  const antes = historia.slice(0, fila)
  if (dias !== null) return calcularVencimientoSuspendible({ ...recibo, dias, primerDia: 'SIGUIENTE', calendario }, suspensionesDe(antes))?.vence ?? vence
  if (!CON_EL_TERMINO.includes(acto)) return vence
  return hitosDe({ ...lectura, historia: antes, calendarioDe: () => calendario }).findLast(h => h.tipo === 'LEGAL')?.vence ?? vence
}

/** The notice is written with its act; databases may keep less of an instant. */
const despuesDe = ({ en }: ActuacionHecha, creadaEn: string) => Date.parse(en) - Date.parse(creadaEn) >= 1000
