import { diasHabilesRestantes, type Calendario, type FechaISO } from '../plazos'

const dias = (n: number) => (n === 1 ? '1 día hábil' : `${n} días hábiles`)
const days = (n: number) => (n === 1 ? '1 business day' : `${n} business days`)

const FRASES = {
  es: {
    ninguno: 'Sin plazo pendiente',
    hoy: 'Vence hoy',
    vencido: (n: number) => `Venció hace ${dias(n)}`,
    faltan: (n: number) => `${n === 1 ? 'Queda' : 'Quedan'} ${dias(n)}`,
  },
  en: {
    ninguno: 'Nothing pending',
    hoy: 'Due today',
    vencido: (n: number) => `Overdue by ${days(n)}`,
    faltan: (n: number) => `${days(n)} left`,
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

/** Business days left until a due date, in the calendar of the case, and how people say it; null when no date is pending. */
export function plazoRestante(vence: FechaISO | null, ahora: string, calendario: Calendario, idioma?: string) {
  if (!vence) return { diasRestantes: null, plazoEnPalabras: frasesDe(idioma).ninguno }
  const diasRestantes = diasHabilesRestantes(vence, ahora, calendario)
  return { diasRestantes, plazoEnPalabras: plazoEnPalabras(diasRestantes, idioma) }
}

const frasesDe = (idioma?: string) => (idioma === 'en' ? FRASES.en : FRASES.es)
