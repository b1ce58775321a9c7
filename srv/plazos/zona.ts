import { civil, diaCivil, MS_POR_DIA, PRIMER_DIA, ULTIMO_DIA } from './civil'
import { aDia, deDia, dosCifras, recordarPorDia } from './dia'
import { citar, ErrorPlazo } from './error'
import { msDeTexto } from './iso'
import type { FechaISO } from './tipos'

// America/Bogota without Intl: UTC−05:00 always, except the only daylight-saving time the country
// had in these years, from 1992-05-03 00:00 to 1993-02-06 24:00 local (tzdata, rule CO). Intl would
// cost microseconds per call and depend on the ICU of the machine; a test compares both.
const MS_POR_HORA = 3_600_000
const MS_POR_MINUTO = 60_000
const INICIO_VERANO = Date.UTC(1992, 4, 3, 5)
const FIN_VERANO = Date.UTC(1993, 1, 7, 4)
const PRIMER_DIA_VERANO = diaCivil(1992, 5, 3)
const DIA_CAMBIO_A_ESTANDAR = diaCivil(1993, 2, 6)

// Earliest and latest instants whose local date has a day number.
const PRIMER_INSTANTE = PRIMER_DIA * MS_POR_DIA + 5 * MS_POR_HORA
const ULTIMO_INSTANTE = (ULTIMO_DIA + 1) * MS_POR_DIA + 5 * MS_POR_HORA - 1

function horasAlOeste(ms: number): number {
  return ms >= INICIO_VERANO && ms < FIN_VERANO ? 4 : 5
}

// 6 Feb 1993 lasted 25 hours: its last 23:59:59 is already on standard time.
function horasAlOesteAlFinDe(dia: number): number {
  return dia >= PRIMER_DIA_VERANO && dia < DIA_CAMBIO_A_ESTANDAR ? 4 : 5
}

/**
 * Milliseconds since 1970-01-01T00:00Z of an instant: a Date, or ISO 8601 text with `Z` or an offset.
 * Text without a zone is refused: it would silently take the zone of the server.
 * @throws ErrorPlazo on `campo` when it is not an instant of the years 1915–2999
 */
export function leerInstante(instante: string | Date, campo = 'instante'): number {
  const ms =
    typeof instante === 'string' ? msDeTexto(instante) : instante instanceof Date ? instante.getTime() : NaN
  if (ms >= PRIMER_INSTANTE && ms <= ULTIMO_INSTANTE) return ms
  throw new ErrorPlazo(campo, `${citar(instante)} no es un instante válido (ISO 8601 con zona, por ejemplo 2026-07-06T10:00:00-05:00)`)
}

/** Wall-clock milliseconds in Bogotá: their division by a day gives day number and time of day. */
export function msLocal(ms: number): number {
  return ms - horasAlOeste(ms) * MS_POR_HORA
}

/** Day number of the Bogotá date at an instant in milliseconds. */
export function diaLocal(ms: number): number {
  return Math.floor(msLocal(ms) / MS_POR_DIA)
}

/**
 * Instant in milliseconds of a Bogotá wall-clock time given as day number and minute of the day. A time that the clock
 * jumped over (1992-05-03 00:00) gives the instant of the jump.
 */
export function msDeReloj(dia: number, minuto: number): number {
  const reloj = dia * MS_POR_DIA + minuto * MS_POR_MINUTO
  const enVerano = reloj + 4 * MS_POR_HORA
  const horas = enVerano >= INICIO_VERANO && enVerano < FIN_VERANO ? 4 : 5
  return reloj + horas * MS_POR_HORA
}

/** The same instant as ISO text. */
export const instanteLocal = (dia: number, minuto: number): string => new Date(msDeReloj(dia, minuto)).toISOString()

/**
 * Date in America/Bogota of an instant.
 * @throws ErrorPlazo on `instante` when it is not one (see leerInstante)
 */
export function fechaLocal(instante: string | Date): FechaISO {
  return deDia(diaLocal(leerInstante(instante)))
}

/**
 * Wall-clock time `HH:mm:ss` in America/Bogota of an instant; fractions of a second are dropped.
 * @throws ErrorPlazo on `instante` when it is not one
 */
export function horaLocal(instante: string | Date): string {
  const local = msLocal(leerInstante(instante))
  const segundos = Math.floor((local - Math.floor(local / MS_POR_DIA) * MS_POR_DIA) / 1000)
  const hora = Math.floor(segundos / 3600)
  const minuto = Math.floor(segundos / 60) % 60
  return `${dosCifras(hora)}:${dosCifras(minuto)}:${dosCifras(segundos % 60)}`
}

/** ISO instant of 23:59:59 local of a day number that exists (see finDelDia). */
export const finDeDia = recordarPorDia((dia) => {
  const c = civil(dia + 1)
  const hora = horasAlOesteAlFinDe(dia) - 1
  return `${c.anio}-${dosCifras(c.mes)}-${dosCifras(c.dia)}T${dosCifras(hora)}:59:59.000Z`
})

/**
 * ISO instant of 23:59:59 in America/Bogota of a local date: an act is in time until the midnight
 * that ends the last day (Ley 4/1913 arts. 59–60). In UTC it falls on the next day.
 * @throws ErrorPlazo on `fecha` when it is not a real date
 */
export function finDelDia(f: FechaISO): string {
  return finDeDia(aDia(f))
}

/**
 * ISO instant at which a local date begins in America/Bogota (00:00:00).
 * @throws ErrorPlazo on `fecha` when it is not a real date
 */
export function inicioDelDia(f: FechaISO): string {
  return instanteLocal(aDia(f), 0)
}
