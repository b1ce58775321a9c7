import { diasHabilesRestantes, type Calendario, type FechaISO } from '../plazos'

const dias = (n: number) => (n === 1 ? '1 día hábil' : `${n} días hábiles`)

/** "Quedan 3 días hábiles", "Vence hoy", "Venció hace 2 días hábiles"; counted in the calendar of the case. */
export function plazoEnPalabras(restantes: number): string {
  if (restantes === 0) return 'Vence hoy'
  if (restantes < 0) return `Venció hace ${dias(-restantes)}`
  return restantes === 1 ? 'Queda 1 día hábil' : `Quedan ${dias(restantes)}`
}

/** Business days left until a due date, and how people say it; null when no date is pending. */
export function plazoRestante(vence: FechaISO | null, ahora: string, calendario: Calendario) {
  if (!vence) return { diasRestantes: null, plazoEnPalabras: 'Sin plazo pendiente' }
  const diasRestantes = diasHabilesRestantes(vence, ahora, calendario)
  return { diasRestantes, plazoEnPalabras: plazoEnPalabras(diasRestantes) }
}
