import { Rechazo } from '../casos/rechazo'

/** `ServiceRequest.ID` and `Opportunity.ID` have 35 characters; C4C would read a `*` as any number. */
const NUMERO = /^[A-Za-z0-9][A-Za-z0-9._-]{0,34}$/

/** The number by which people know a ticket or an opportunity, as somebody gave it. Throws Rechazo (400) naming the field. */
export function numeroDeC4C(valor: unknown, campo: string): string {
  const numero = String(valor).trim()
  if (!NUMERO.test(numero)) throw new Rechazo(400, 'Ese no es un número de C4C: tiene hasta 35 letras y cifras, sin espacios.', campo)
  return numero
}
