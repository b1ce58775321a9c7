import { diasHabilesRestantes, finDelDia, type Calendario, type FechaISO } from '../plazos'

const dias = (n: number) => (n === 1 ? '1 día hábil' : `${n} días hábiles`)
const days = (n: number) => (n === 1 ? '1 business day' : `${n} business days`)

const horas = (n: number) => (n === 0 ? 'menos de una hora' : n === 1 ? '1 hora' : `${n} horas`)
const hours = (n: number) => (n === 0 ? 'less than an hour' : n === 1 ? '1 hour' : `${n} hours`)
const MS_POR_HORA = 3_600_000

const FRASES = {
  es: {
    ninguno: 'Sin plazo pendiente',
    hoy: 'Vence hoy',
    vencido: (n: number) => `Venció hace ${dias(n)}`,
    faltan: (n: number) => `${n === 1 ? 'Queda' : 'Quedan'} ${dias(n)}`,
    vencidoHoras: (n: number) => `Venció hace ${horas(n)}`,
    faltanHoras: (n: number) => `${n <= 1 ? 'Queda' : 'Quedan'} ${horas(n)}`,
  },
  en: {
    ninguno: 'Nothing pending',
    hoy: 'Due today',
    vencido: (n: number) => `Overdue by ${days(n)}`,
    faltan: (n: number) => `${days(n)} left`,
    vencidoHoras: (n: number) => `Overdue by ${hours(n)}`,
    faltanHoras: (n: number) => `${hours(n)} left`,
  },
}

/**
 * "Quedan 3 días hábiles", "Vence hoy", "Venció hace 2 días hábiles", for business days left (negative
 * once past). `idioma` as of a request; Spanish unless it is `en`.
 */
export function plazoEnPalabras(restantes: number, idioma?: string): string {
  const frases = frasesDe(idioma)
  if (restantes === 0) return frases.hoy
  return restantes < 0 ? frases.vencido(-restantes) : frases.faltan(restantes)
}

/** "Quedan 5 horas", for a term that a judge counts in hours: whole hours from now to its end, either way. */
export function horasEnPalabras(venceEn: string, ahora: string, idioma?: string): string {
  const frases = frasesDe(idioma)
  const ms = Date.parse(venceEn) - Date.parse(ahora)
  const enteras = Math.floor(Math.abs(ms) / MS_POR_HORA)
  return ms < 0 ? frases.vencidoHoras(enteras) : frases.faltanHoras(enteras)
}

/**
 * Business days left until a due date, in the calendar of the case, and how people say it, in hours where the
 * term ends before its day does; null when no date is pending.
 */
export function plazoRestante(vence: FechaISO | null, venceEn: string | null, ahora: string, calendario: Calendario, idioma?: string) {
  if (!vence) return { diasRestantes: null, plazoEnPalabras: frasesDe(idioma).ninguno }
  const diasRestantes = diasHabilesRestantes(vence, ahora, calendario)
  const enHoras = venceEn !== null && Date.parse(venceEn) < Date.parse(finDelDia(vence))
  return { diasRestantes, plazoEnPalabras: enHoras ? horasEnPalabras(venceEn, ahora, idioma) : plazoEnPalabras(diasRestantes, idioma) }
}

const frasesDe = (idioma?: string) => (idioma === 'en' ? FRASES.en : FRASES.es)
