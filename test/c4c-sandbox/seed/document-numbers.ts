import { DOCUMENT_TYPES } from './code-lists'
import { Random } from './random'

export type DocumentType = keyof typeof DOCUMENT_TYPES

const between = (random: Random, digits: number) => String(random.integer(10 ** (digits - 1), 10 ** digits - 1))

const DRAW: Readonly<Record<DocumentType, (random: Random) => string>> = {
  ZCC: random => {
    const digits = random.pick([8, 9, 10, 10, 10])
    return digits === 10 ? `1${between(random, 9)}` : between(random, digits)
  },
  ZTI: random => `1${between(random, 9)}`,
  ZCE: random => between(random, 6),
  ZPA: random => `AV${between(random, 6)}`,
  ZRC: random => `1${between(random, 9)}`,
  ZPPT: random => between(random, 7),
  ZNIT: random => nitWithCheckDigit(`9${between(random, 8)}`)
}

/** Every number is drawn once, whatever its type, so that a search by number finds one person. */
export class DocumentNumbers {
  constructor(
    private readonly random: Random,
    private readonly taken = new Set<string>()
  ) {}

  /** Draws from another stream, and still nothing that was drawn before. */
  drawnFrom(random: Random): DocumentNumbers {
    return new DocumentNumbers(random, this.taken)
  }

  next(type: DocumentType): string {
    for (;;) {
      const number = DRAW[type](this.random)
      if (this.taken.has(number)) continue
      this.taken.add(number)
      return number
    }
  }
}

const NIT_WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41]

/** Check digit of the Colombian tax number (modulo 11 over prime weights). */
export function nitWithCheckDigit(nit: string): string {
  const sum = [...nit].reverse().reduce((total, digit, index) => total + Number(digit) * (NIT_WEIGHTS[index] ?? 0), 0)
  const remainder = sum % 11
  return `${nit}-${remainder < 2 ? remainder : 11 - remainder}`
}
