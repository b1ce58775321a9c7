import { Rechazo } from './rechazo'

interface Forma { patron: RegExp; dice: string; letras?: boolean }

const DIGITOS = (min: number, max: number): Forma => ({
  patron: new RegExp(`^\\d{${min},${max}}$`),
  dice: min === max ? `solo números, ${min} dígitos` : `solo números, de ${min} a ${max} dígitos`,
})
const ALFANUMERICO = (min: number, max: number): Forma => ({
  patron: new RegExp(`^[A-Z0-9]{${min},${max}}$`),
  dice: `letras y números, de ${min} a ${max} caracteres`,
  letras: true,
})

const FORMAS: Record<string, Forma> = {
  CC: DIGITOS(3, 10),
  TI: DIGITOS(10, 11),
  RC: DIGITOS(8, 11),
  NIT: DIGITOS(9, 10),
  CE: ALFANUMERICO(3, 12),
  PA: ALFANUMERICO(4, 16),
  PPT: ALFANUMERICO(4, 16),
}

/** A number without what people put between its digits: two ways of writing one number come out alike. */
export const sinAdornos = (numero: string) => numero.replace(/[\s.,·'’\-‐–_]/g, '').toUpperCase()

/** A type that somebody names, also without a number: one that there is. Throws Rechazo (400). */
export function exigirTipoDocumento(tipo: unknown): void {
  if (tipo) formaDe(String(tipo))
}

function formaDe(codigo: string): Forma {
  const forma = Object.hasOwn(FORMAS, codigo) ? FORMAS[codigo] : undefined
  if (!forma) throw new Rechazo(400, 'El tipo de documento no existe; elija uno de la lista.', 'tipoDocumento_code')
  return forma
}

/**
 * A document number as it is stored and looked up: people write it with dots, spaces and hyphens, or
 * its type before it; those go, letters become upper case. Throws Rechazo (400) naming `campo` when what is left is not
 * a number of its type; the message never repeats the number.
 */
export function normalizarDocumento(tipo: string | null | undefined, numero: string, campo = 'numeroDocumento'): string {
  const codigo = tipo ?? 'CC'
  const forma = formaDe(codigo)
  const escrito = sinAdornos(numero)
  // In what may begin with letters, those of its type would be its own
  const limpio = forma.letras ? escrito : escrito.replace(new RegExp(`^${codigo}(?=\\d)`), '')
  if (!forma.patron.test(limpio)) throw new Rechazo(400, `El número de documento no corresponde a su tipo: ${forma.dice}.`, campo)
  return limpio
}

/** Whether it is a number of its type: what people typed in C4C need not be. */
export function esDocumento(tipo: string | null, numero: string | null): boolean {
  try {
    return Boolean(tipo && numero && normalizarDocumento(tipo, numero))
  } catch {
    return false
  }
}
