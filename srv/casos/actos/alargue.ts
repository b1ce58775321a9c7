import { calcularHitos, finDelDia, horaLocal, type FechaISO, type Terminos } from '../../plazos'
import type { Caso } from '../caso'
import { fechaLegible } from '../fecha-legible'
import { hechosDe } from '../reloj'
import type { Contexto } from './acto'

/** The end of a term: its local date (America/Bogota) and its instant (UTC). */
interface Limite { vence: FechaISO; venceEn: string }

/** What the person waits for: what the law gives her, what the house promises within it, and what silence granted. Null where there is none. */
export interface FechasDeLaPersona { legal: Limite | null; interna: Limite | null; copias: Limite | null }

/**
 * The dates of a case under some terms, from its receipt, with its extension and its suspensions: while the term is
 * suspended, as if it went on today. `notificadaEn` where a judge fixed them (ISO instant).
 */
export function fechasCon(caso: Caso, terminos: Terminos, notificadaEn: string | null | undefined, { calendario, ahora }: Contexto): FechasDeLaPersona {
  const hechos = hechosDe(caso, caso.historia)
  // A suspension that is open ends now
  const suspensiones = hechos.suspensiones?.map(s => ({ ...s, hasta: s.hasta ?? ahora }))
  const hitos = calcularHitos(terminos, { ...hechos, suspensiones, notificadaEn: notificadaEn ?? null }, calendario)
  const limite = (tipo: 'LEGAL' | 'RESPUESTA' | 'COPIAS'): Limite | null => {
    const hito = hitos.find(h => h.tipo === tipo)
    return hito?.vence ? { vence: hito.vence, venceEn: hito.venceEn! } : null
  }
  return { legal: limite('LEGAL'), interna: limite('RESPUESTA'), copias: limite('COPIAS') }
}

const NOMBRES = { legal: 'el término legal', interna: 'la fecha interna', copias: 'el plazo de las copias que concedió el silencio' } as const

/** Each date that would come later or be no more, in words; none when the person waits for nothing longer. */
export function alarguesEntre(antes: FechasDeLaPersona, despues: FechasDeLaPersona): string[] {
  return (['legal', 'interna', 'copias'] as const).flatMap(cual => {
    const [a, d] = [antes[cual], despues[cual]]
    if (a === null || (d !== null && Date.parse(d.venceEn) <= Date.parse(a.venceEn))) return []
    return [`${NOMBRES[cual]} ${d === null ? 'deja de existir' : `pasa del ${enPalabras(a)} al ${enPalabras(d)}`}`]
  })
}

/** With its hour where a judge's term ends before its day does. */
const enPalabras = ({ vence, venceEn }: Limite) => fechaLegible(vence) + (venceEn === finDelDia(vence) ? '' : ` a las ${horaLocal(venceEn).slice(0, 5)}`)
