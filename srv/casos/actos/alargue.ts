import { calcularHitos, finDelDia, horaLocal, type FechaISO, type Terminos } from '../../plazos'
import type { Caso } from '../caso'
import { fechaLegible } from '../fecha-legible'
import { hechosDe } from '../reloj'
import type { Contexto } from './acto'

/** The end of a term: its local date (America/Bogota) and its instant (UTC). */
interface Limite { vence: FechaISO; venceEn: string }

/** What the person waits for: what the law gives her, and what the house promises within it. Null where there is none. */
export interface FechasDeLaPersona { legal: Limite | null; interna: Limite | null }

/**
 * The dates of a case under some terms, from its receipt, with its extension and its suspensions: while the term is
 * suspended, as if it went on today. `notificadaEn` where a judge fixed them (ISO instant).
 */
export function fechasCon(caso: Caso, terminos: Terminos, notificadaEn: string | null | undefined, { calendario, ahora }: Contexto): FechasDeLaPersona {
  const hechos = hechosDe(caso, caso.historia)
  // A suspension that is open ends now
  const suspensiones = hechos.suspensiones?.map(s => ({ ...s, hasta: s.hasta ?? ahora }))
  const hitos = calcularHitos(terminos, { ...hechos, suspensiones, notificadaEn: notificadaEn ?? null }, calendario)
  const limite = (tipo: 'LEGAL' | 'RESPUESTA'): Limite | null => {
    const { vence, venceEn } = hitos.find(h => h.tipo === tipo)!
    return vence === null ? null : { vence, venceEn: venceEn! }
  }
  return { legal: limite('LEGAL'), interna: limite('RESPUESTA') }
}

const NOMBRES = { legal: 'el término legal', interna: 'la fecha interna' } as const

/** Each date that would come later or be no more, in words; none when the person waits for nothing longer. */
export function alarguesEntre(antes: FechasDeLaPersona, despues: FechasDeLaPersona): string[] {
  return (['legal', 'interna'] as const).flatMap(cual => {
    const [a, d] = [antes[cual], despues[cual]]
    if (a === null || (d !== null && Date.parse(d.venceEn) <= Date.parse(a.venceEn))) return []
    return [`${NOMBRES[cual]} ${d === null ? 'deja de existir' : `pasa del ${enPalabras(a)} al ${enPalabras(d)}`}`]
  })
}

/** With its hour where a judge's term ends before its day does. */
const enPalabras = ({ vence, venceEn }: Limite) => fechaLegible(vence) + (venceEn === finDelDia(vence) ? '' : ` a las ${horaLocal(venceEn).slice(0, 5)}`)
