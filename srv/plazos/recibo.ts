import { MS_POR_DIA } from './civil'
import { deDia } from './dia'
import { citar, ErrorPlazo } from './error'
import { exigirCalendario } from './limites'
import { conMinuscula, fechaEnPalabras, horaDeMinuto } from './textos'
import type { Calendario, PoliticaRecepcion, Recibo } from './tipos'
import { diaLocal, leerInstante, msLocal } from './zona'

/** What separates the date of receipt from the date the term sees: nothing, a non-business day, or the closing time. */
export type CausaAjuste = 'NINGUNA' | 'NO_HABIL' | 'CIERRE'

/** Whether the receipt moves and why; pure numbers, no text. `dia` is the local day of the instant `ms`. */
export function causaDeAjuste(ms: number, dia: number, politica: PoliticaRecepcion, cal: Calendario): CausaAjuste {
  if (politica !== 'A' && politica !== 'B' && politica !== 'C') {
    throw new ErrorPlazo('politicaRecepcion', `${citar(politica)} no es una política de recepción (A, B o C)`)
  }
  const habil = cal.esHabilDia(dia, 'recibidaEn')
  if (politica === 'A') return 'NINGUNA'
  if (!habil) return 'NO_HABIL'
  if (politica === 'B') return 'NINGUNA'
  return msLocal(ms) - dia * MS_POR_DIA >= cal.cierreDia(dia)! * 60_000 ? 'CIERRE' : 'NINGUNA'
}

/** Day number the term is counted from (numeric twin of fechaDeRecibo). */
export function diaDeRecibo(ms: number, politica: PoliticaRecepcion, cal: Calendario): number {
  const dia = diaLocal(ms)
  return causaDeAjuste(ms, dia, politica, cal) === 'NINGUNA' ? dia : cal.venceDia(dia, 1)
}

function motivoDeRecibo(causa: CausaAjuste, dia: number, efectivo: number, cal: Calendario): string {
  if (causa === 'NINGUNA') {
    const noHabil = cal.motivoNoHabil(deDia(dia))
    return noHabil
      ? `Recibida en día no hábil (${conMinuscula(noHabil.motivo)}): cuenta la fecha calendario de recepción`
      : 'Recibida en día hábil'
  }
  const nuevo = `se entiende recibida el ${fechaEnPalabras(efectivo)}`
  return causa === 'CIERRE'
    ? `Recibida después del cierre (${horaDeMinuto(cal.cierreDia(dia)!)}): ${nuevo}`
    : `Recibida en día no hábil (${conMinuscula(cal.motivoNoHabil(deDia(dia))!.motivo)}): ${nuevo}`
}

/**
 * Effective date of receipt of a petition received at an instant (dates in America/Bogota).
 * Policy A keeps the calendar date; B moves a non-business day to the next business day (Consejo de Estado
 * exp. 27219/2024); C also moves what arrives at or after the closing time of the day, while before opening
 * counts as that day. C is common practice rather than a certain rule: CPACA art. 54 lost the sentence on
 * hours with Ley 2080/2021 art. 9, hence both dates are returned.
 * @throws ErrorPlazo on `recibidaEn`, `politicaRecepcion` or `calendario`
 */
export function fechaDeRecibo(recibidaEn: string | Date, politica: PoliticaRecepcion, cal: Calendario): Recibo {
  exigirCalendario(cal)
  const ms = leerInstante(recibidaEn, 'recibidaEn')
  const dia = diaLocal(ms)
  const causa = causaDeAjuste(ms, dia, politica, cal)
  const efectivo = causa === 'NINGUNA' ? dia : cal.venceDia(dia, 1)
  return {
    fecha: deDia(efectivo),
    recibidaFecha: deDia(dia),
    ajustado: causa !== 'NINGUNA',
    motivo: motivoDeRecibo(causa, dia, efectivo, cal),
  }
}
