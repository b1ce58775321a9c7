import type { Calendario, Suspension } from './tipos'
import { diaLocal, leerInstante } from './zona'

/** A stop of the clock in day numbers: the days after `desde`, up to and including `hasta`, do not count. Open while `hasta` is null. */
export interface Pausa { desde: number; hasta: number | null }

/**
 * The pauses that suspensions make, oldest first (local days in America/Bogota).
 * @throws ErrorPlazo on `suspensiones` when an instant is invalid
 */
export function pausasDe(suspensiones: readonly Suspension[] | undefined): Pausa[] {
  return (suspensiones ?? [])
    .map(s => ({
      desde: diaLocal(leerInstante(s.desde, 'suspensiones')),
      hasta: s.hasta === null ? null : diaLocal(leerInstante(s.hasta, 'suspensiones')),
    }))
    .sort((a, b) => a.desde - b.desde)
}

/**
 * Due day of `dias` business days counted after `inicio`; null while a pause that reaches the term is open.
 * The day of the request has run; the count goes on the day after delivery with what was left (Ley 1755/2015
 * art. 17: "se reactivará"). A term stopped on its last day, which was not over, gets that one day back.
 */
export function diaConPausas(inicio: number, dias: number, pausas: readonly Pausa[], cal: Calendario): number | null {
  let desde = inicio
  let quedan = dias
  for (const pausa of pausas) {
    if (pausa.hasta !== null && pausa.hasta <= desde) continue
    const vence = cal.venceDia(desde, quedan)
    if (vence < pausa.desde) return vence
    if (pausa.hasta === null) return null
    quedan = loQueQueda(quedan, Math.max(desde, pausa.desde), desde, cal)
    desde = pausa.hasta
  }
  return cal.venceDia(desde, quedan)
}

function loQueQueda(dias: number, pausa: number, inicio: number, cal: Calendario): number {
  return Math.max(1, dias - cal.habilesEntreDias(inicio, pausa))
}

/** A due day already fixed, moved by the pauses that began on `desdeDia` or later and before it; null while one is open. */
export function diaMovido(vence: number, desdeDia: number, pausas: readonly Pausa[], cal: Calendario): number | null {
  const posteriores = pausas.filter(p => p.desde >= desdeDia)
  const primera = posteriores[0]
  if (!primera || vence < primera.desde) return vence
  return diaConPausas(primera.desde, cal.habilesEntreDias(primera.desde, vence), posteriores, cal)
}

/** Business days in (a, b] that no pause leaves out. */
export function habilesSinPausas(a: number, b: number, pausas: readonly Pausa[], cal: Calendario): number {
  const dentro = (dia: number) => Math.min(b, Math.max(a, dia))
  return pausas.reduce((n, { desde, hasta }) => n - cal.habilesEntreDias(dentro(desde), dentro(hasta ?? b)), cal.habilesEntreDias(a, b))
}
