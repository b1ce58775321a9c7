import { civil, diaCivil, PRIMER_ANIO, PRIMER_DIA, ULTIMO_ANIO, ULTIMO_DIA } from './civil'
import { citar, ErrorPlazo } from './error'
import { diaDeTexto } from './iso'
import type { FechaISO } from './tipos'

/** Two-digit decimal text of an integer in 0..99. */
export function dosCifras(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

/**
 * Day number (days since 1970-01-01) of a local date.
 * @throws ErrorPlazo on `campo` when the text is not a real `YYYY-MM-DD` date of the years 1915–2999
 */
export function aDia(f: FechaISO, campo = 'fecha'): number {
  const dia = typeof f === 'string' && f.length === 10 ? diaDeTexto(f) : NaN
  if (!Number.isNaN(dia)) return dia
  throw new ErrorPlazo(campo, `${citar(f)} no es una fecha válida (AAAA-MM-DD, años ${PRIMER_ANIO} a ${ULTIMO_ANIO})`)
}

// The text of each day is made once and kept, which takes formatting off the hot path. The memory is
// bounded: only the days of the default calendar range are kept.
const BASE_TEXTOS = diaCivil(1980, 1, 1)
const LARGO_TEXTOS = diaCivil(2101, 1, 1) - BASE_TEXTOS

/** Wraps a pure day-number → text function so that each day of 1980–2100 is formatted once. */
export function recordarPorDia(formatear: (dia: number) => string): (dia: number) => string {
  const textos: (string | undefined)[] = new Array(LARGO_TEXTOS)
  return (dia) => {
    const i = dia - BASE_TEXTOS
    if (!(i >= 0 && i < LARGO_TEXTOS)) return formatear(dia)
    return (textos[i] ??= formatear(dia))
  }
}

const textoDeDia = recordarPorDia((dia) => {
  const c = civil(dia)
  return `${c.anio}-${dosCifras(c.mes)}-${dosCifras(c.dia)}`
})

/**
 * Local date `YYYY-MM-DD` of a day number; inverse of aDia.
 * @throws ErrorPlazo when it is not an integer or falls outside the years 1915–2999
 */
export function deDia(n: number): FechaISO {
  if (!Number.isInteger(n) || n < PRIMER_DIA || n > ULTIMO_DIA) {
    throw new ErrorPlazo('dia', `${citar(n)} no es un número de día válido`)
  }
  return textoDeDia(n)
}
