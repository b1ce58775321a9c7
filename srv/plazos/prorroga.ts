import { aDia } from './dia'
import { diaMovido, type Pausa } from './suspension'
import type { Calendario, PrimerDia, Prorroga } from './tipos'
import { diaSuspendible } from './vencimiento'
import { diaLocal, leerInstante } from './zona'

/** The last day that an extension may reach, counted from receipt as the term itself; null where nothing cuts it, or while the term is stopped. */
export function diaTope(recibo: number, dias: number | null | undefined, primerDia: PrimerDia, pausas: readonly Pausa[], cal: Calendario): number | null {
  return dias == null ? null : diaSuspendible(recibo, dias, primerDia, pausas, cal)
}

/**
 * The day on which an extended term ends: what was granted, moved by the pauses after it, the next business day where it is
 * none any more (Ley 4/1913 art. 62), and never past the `tope`
 * of the regime that rules now, nor before the term itself (`base`), which a reclassification may have made longer. Null
 * while the term is stopped.
 */
export function diaProrrogado(base: number | null, { en, vence }: Prorroga, tope: number | null, pausas: readonly Pausa[], cal: Calendario): number | null {
  const movido = diaMovido(aDia(vence, 'prorroga'), diaLocal(leerInstante(en, 'prorroga')), pausas, cal)
  if (base === null || movido === null) return null
  const habil = cal.venceDia(movido, 0)
  return Math.max(base, Math.min(habil, tope ?? habil))
}
