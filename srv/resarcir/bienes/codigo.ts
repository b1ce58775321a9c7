import { createHash, randomBytes } from 'node:crypto'

const PREFIJO = 'ESCUCHA-BONO-'

/** A code that nobody guesses: 160 bits, in letters and digits that a scanner and a person read alike. */
export const nuevoCodigo = (): string => PREFIJO + randomBytes(20).toString('hex').toUpperCase()

/** What is kept of a code: its print. Written by hand it may come in small letters, with blanks and without what all begin with. */
export const llaveDe = (codigo: string): string => {
  const escrito = codigo.replace(/\s/g, '').toUpperCase()
  return createHash('sha256').update(escrito.startsWith(PREFIJO) ? escrito : PREFIJO + escrito).digest('hex')
}
