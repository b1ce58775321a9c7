import { deDia } from './dia'
import { citar, ErrorPlazo } from './error'
import { exigirCalendario, exigirDias, exigirObjeto } from './limites'
import { diaDeRecibo } from './recibo'
import { diaConPausas, pausasDe, type Pausa } from './suspension'
import type { Calendario, Plazo, PrimerDia, Suspension, Vencimiento } from './tipos'
import { diaLocal, finDeDia, leerInstante } from './zona'

const HORAS_MAXIMAS = 24 * 3650

/**
 * Due day number of a term counted from the effective day of receipt. SIGUIENTE: day 1 is the business day
 * after it. RECIBO: day 1 is that day when it is a business day, else the next one.
 */
export function diaDeVencimiento(recibo: number, dias: number, primerDia: PrimerDia, cal: Calendario): number {
  if (primerDia === 'SIGUIENTE') return cal.venceDia(recibo, dias)
  if (primerDia !== 'RECIBO') {
    throw new ErrorPlazo('primerDia', `${citar(primerDia)} no es un primer día conocido (SIGUIENTE o RECIBO)`)
  }
  return cal.venceDia(recibo, dias > 0 && cal.esHabilDia(recibo) ? dias - 1 : dias)
}

/**
 * As diaDeVencimiento, with the days of the pauses left out; null while one is open. Counting from the day of
 * receipt is counting after the day before it.
 */
export function diaSuspendible(
  recibo: number, dias: number, primerDia: PrimerDia, pausas: readonly Pausa[], cal: Calendario,
): number | null {
  if (pausas.length === 0) return diaDeVencimiento(recibo, dias, primerDia, cal)
  return diaConPausas(primerDia === 'RECIBO' ? recibo - 1 : recibo, dias, pausas, cal)
}

/** Refuses a malformed term, naming the field. */
export function exigirPlazo(p: Plazo): void {
  exigirObjeto(p, 'plazo')
  exigirCalendario(p.calendario)
  exigirDias(p.dias, 'dias')
}

/**
 * Due date of a term in business days: `vence` local date in America/Bogota, `venceEn` the ISO instant it
 * ends, 23:59:59 local. Day 1 is the business day after the effective receipt (Ley 1755/2015 art. 14), or the
 * receipt itself with primerDia RECIBO (Ley 1581/2012 art. 14). O(1) whatever the term.
 * @throws ErrorPlazo on recibidaEn, dias (integer 0..3650), politicaRecepcion, primerDia or calendario
 */
export function calcularVencimiento(p: Plazo): Vencimiento {
  exigirPlazo(p)
  const recibo = diaDeRecibo(leerInstante(p.recibidaEn, 'recibidaEn'), p.politicaRecepcion, p.calendario)
  const vence = diaDeVencimiento(recibo, p.dias, p.primerDia ?? 'SIGUIENTE', p.calendario)
  return { vence: deDia(vence), venceEn: finDeDia(vence) }
}

/**
 * As calcularVencimiento, leaving out the days in which the term was suspended (Ley 1755/2015 art. 17);
 * null while it is.
 * @throws ErrorPlazo as calcularVencimiento, and on suspensiones
 */
export function calcularVencimientoSuspendible(p: Plazo, suspensiones: readonly Suspension[]): Vencimiento | null {
  exigirPlazo(p)
  const recibo = diaDeRecibo(leerInstante(p.recibidaEn, 'recibidaEn'), p.politicaRecepcion, p.calendario)
  const vence = diaSuspendible(recibo, p.dias, p.primerDia ?? 'SIGUIENTE', pausasDe(suspensiones), p.calendario)
  return vence === null ? null : { vence: deDia(vence), venceEn: finDeDia(vence) }
}

/**
 * Due moment of a term in hours, as a judge fixes it in a tutela (Decreto 2591/1991): elapsed wall-clock
 * hours from notice, nights and holidays included. `vence` is the local date of that moment.
 * @throws ErrorPlazo on notificadaEn, or on horas when it is not an integer in 1..87600
 */
export function calcularVencimientoHoras(notificadaEn: string | Date, horas: number): Vencimiento {
  const inicio = leerInstante(notificadaEn, 'notificadaEn')
  if (!Number.isInteger(horas) || horas < 1 || horas > HORAS_MAXIMAS) {
    throw new ErrorPlazo('horas', `${citar(horas)} no es un número entero de horas entre 1 y ${HORAS_MAXIMAS}`)
  }
  const fin = inicio + horas * 3_600_000
  return { vence: deDia(diaLocal(fin)), venceEn: new Date(fin).toISOString() }
}
