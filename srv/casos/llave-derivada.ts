import { createHash } from 'node:crypto'

/** A key that follows from what a row is about (RFC 9562, version 8): the same is written once, whoever writes it. */
export function llaveDerivada(deQue: string): string {
  const h = createHash('sha256').update(deQue).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`
}
