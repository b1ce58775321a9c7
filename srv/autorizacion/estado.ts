import type { FechaISO } from '../plazos'

/** A fact of the ledger. */
export interface Hecho {
  ID: string
  hecho_code: 'OTORGADA' | 'REVOCADA'
  /** The day on which she said so. */
  fecha: FechaISO
  /** When it was recorded (UTC). */
  createdAt: string
  formato: string | null
  version: string | null
  tamano: number | null
}

export type Estado = 'Otorgada' | 'Revocada' | 'Pendiente'

/** What holds now: the fact of the latest day, of one day that recorded last. A form signed before a revocation and scanned after it changes nothing. */
export const vigente = (hechos: readonly Hecho[]): Hecho | undefined =>
  hechos.toSorted((a, b) => a.fecha.localeCompare(b.fecha) || a.createdAt.localeCompare(b.createdAt)).at(-1)

/** What a new fact answers: the latest of the other kind until its day. The same words said before and after it are two facts. */
export const contrario = (hechos: readonly Hecho[], { hecho_code, fecha }: Pick<Hecho, 'hecho_code' | 'fecha'>): Hecho | undefined =>
  vigente(hechos.filter(h => h.hecho_code !== hecho_code && h.fecha <= fecha))

const ESTADOS = { OTORGADA: 'Otorgada', REVOCADA: 'Revocada' } as const

/** How an authorisation stands; without any fact, C4C may know of one (`segunC4C`) whose proof is not here. */
export function estadoDe(hechos: readonly Hecho[], segunC4C = false): Estado {
  const hecho = vigente(hechos)
  return hecho ? ESTADOS[hecho.hecho_code] : segunC4C ? 'Otorgada' : 'Pendiente'
}
