import type { DiaSemana } from './tipos'

// Day number = integer days since 1970-01-01. A plain date has no time zone, so no Date object is
// involved: the civil-from-days arithmetic below is exact and allocates nothing.

export const MS_POR_DIA = 86_400_000

/** Bogotá keeps a whole-hour offset since 23 Nov 1914; earlier dates are refused rather than guessed. */
export const PRIMER_ANIO = 1915
export const ULTIMO_ANIO = 2999

// Integer quotient of non-negative integers; unlike Math.floor it stays in integer registers.
function cociente(a: number, b: number): number {
  return (a / b) | 0
}

const LARGO_MES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether the Gregorian date exists in an integer year (29 February only in leap years). */
export function existeFecha(anio: number, mes: number, dia: number): boolean {
  if (!(dia >= 1 && Number.isInteger(dia))) return false
  const largo = LARGO_MES[mes - 1]
  if (largo === undefined) return false
  // Only February is shorter than 29 days
  return dia <= largo || dia === 29 && anio % 4 === 0 && (anio % 100 !== 0 || anio % 400 === 0)
}

/** Day number of a Gregorian date that is known to exist, of the year 1 or later. */
export function diaCivil(anio: number, mes: number, dia: number): number {
  const a = mes > 2 ? anio : anio - 1
  const era = cociente(a, 400)
  const anioEra = a - era * 400
  const diaAnio = cociente(153 * (mes > 2 ? mes - 3 : mes + 9) + 2, 5) + dia - 1
  const diaEra = anioEra * 365 + cociente(anioEra, 4) - cociente(anioEra, 100) + diaAnio
  return era * 146_097 + diaEra - 719_468
}

/** Year, month (1–12) and day of a day number of the year 1 or later. */
export function civil(dia: number): { anio: number; mes: number; dia: number } {
  const z = dia + 719_468
  const era = cociente(z, 146_097)
  const diaEra = z - era * 146_097
  const anioEra = cociente(diaEra - cociente(diaEra, 1_460) + cociente(diaEra, 36_524) - cociente(diaEra, 146_096), 365)
  const diaAnio = diaEra - (365 * anioEra + cociente(anioEra, 4) - cociente(anioEra, 100))
  const m = cociente(5 * diaAnio + 2, 153)
  const mes = m < 10 ? m + 3 : m - 9
  return {
    anio: anioEra + era * 400 + (mes <= 2 ? 1 : 0),
    mes,
    dia: diaAnio - cociente(153 * m + 2, 5) + 1,
  }
}

export const PRIMER_DIA = diaCivil(PRIMER_ANIO, 1, 1)
export const ULTIMO_DIA = diaCivil(ULTIMO_ANIO, 12, 31)

/** ISO weekday of a day number, 1 = Monday … 7 = Sunday (1970-01-01 was a Thursday). */
export function diaSemana(n: number): DiaSemana {
  return ((((n + 3) % 7) + 7) % 7 + 1) as DiaSemana
}
