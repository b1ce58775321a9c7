import { civil, diaSemana } from './civil'
import { dosCifras } from './dia'

const DIAS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'] as const
const MESES = [
  'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio',
  'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre',
] as const

/** Spanish name of the weekday of a day number, lower case. */
export function nombreDia(dia: number): string {
  return DIAS[diaSemana(dia) - 1]!
}

/** Spanish long date of a day number: `lunes 7 de diciembre de 2026`. */
export function fechaEnPalabras(dia: number): string {
  const c = civil(dia)
  return `${nombreDia(dia)} ${c.dia} de ${MESES[c.mes - 1]!} de ${c.anio}`
}

/** Text with its first letter in upper case. */
export function conMayuscula(texto: string): string {
  return texto.charAt(0).toUpperCase() + texto.slice(1)
}

/** Text with its first letter in lower case. */
export function conMinuscula(texto: string): string {
  return texto.charAt(0).toLowerCase() + texto.slice(1)
}

/** `HH:mm` of a minute of the day, 0..1440. */
export function horaDeMinuto(minuto: number): string {
  return `${dosCifras(Math.floor(minuto / 60))}:${dosCifras(minuto % 60)}`
}
