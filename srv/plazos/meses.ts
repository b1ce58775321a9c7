import { civil, diaCivil, existeFecha } from './civil'
import { aDia, deDia } from './dia'
import { citar, ErrorPlazo } from './error'
import { exigirCalendario } from './limites'
import type { Calendario, FechaISO } from './tipos'

const MESES_MAXIMOS = 120

/**
 * Last day of a term of whole months from a local date: the same number of the last month, or that month's
 * last day where it has none; when it is no business day, the next one (Ley 4/1913 arts. 59 and 62).
 * @throws ErrorPlazo on `fecha`, or on `meses` when it is not an integer in 1..120
 */
export function venceEnMeses(fecha: FechaISO, meses: number, cal: Calendario): FechaISO {
  exigirCalendario(cal)
  if (!Number.isInteger(meses) || meses < 1 || meses > MESES_MAXIMOS) {
    throw new ErrorPlazo('meses', `${citar(meses)} no es un número entero de meses entre 1 y ${MESES_MAXIMOS}`)
  }
  const { anio, mes, dia } = civil(aDia(fecha))
  const total = anio * 12 + mes - 1 + meses
  const [anioFinal, mesFinal] = [Math.floor(total / 12), (total % 12) + 1]
  let ultimo = dia
  while (!existeFecha(anioFinal, mesFinal, ultimo)) ultimo--
  return deDia(cal.venceDia(diaCivil(anioFinal, mesFinal, ultimo), 0))
}
