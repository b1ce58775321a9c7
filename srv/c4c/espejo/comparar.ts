import type { Codigos } from '../codigos/leer'
import { campoDe, ESTADO, textoDe, type CampoTicket, type Extension, type Propiedades } from './deseado'

export interface Divergencia { campo: CampoTicket; enEscucha: string | null; enC4C: string | null }

interface Lados {
  /** What the ticket says. */
  actual: Propiedades
  /** What Escucha wrote last; what differs from it, somebody changed in C4C. */
  escrito: Propiedades
  /** What it shall say. */
  deseado: Propiedades
}

const INSTANTE = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** C4C writes the same moment in its own way, and nothing as an empty text. */
export function igual(a: string | null | undefined, b: string | null | undefined): boolean {
  if ((a ?? '') === (b ?? '')) return true
  return Boolean(a && b) && INSTANTE.test(a!) && INSTANTE.test(b!) && segundo(a!) === segundo(b!)
}

/** Time points are kept to the second. */
const segundo = (instante: string) => Math.floor(Date.parse(instante) / 1000)

/**
 * What is written to a ticket so that it says what it shall: not what somebody changed in C4C while here nothing did
 * (that is shown, and people decide), nor a status on a closed ticket, which C4C never opens again (KBA 2479576).
 */
export function cambios({ actual, escrito, deseado }: Lados, codigos: Codigos): Propiedades {
  const cerrado = codigos.entrada('ESTADO', actual[ESTADO] ?? '') === 'CERRADO'
  return Object.fromEntries(Object.entries(deseado).filter(([propiedad, valor]) => {
    if (igual(actual[propiedad], valor)) return false
    if (propiedad === ESTADO && cerrado) return false
    return !(propiedad in escrito) || !igual(escrito[propiedad], valor)
  }))
}

/** Whether the case moved on since the ticket was written: that is work to do, not a difference of opinion. */
export const porEscribir = (lados: Lados, codigos: Codigos): boolean => Object.keys(cambios(lados, codigos)).length > 0

/** Where ticket and case say different things, in people's words. */
export function divergencias({ actual, escrito, deseado }: Lados, codigos: Codigos, extension: Extension): Divergencia[] {
  return Object.entries({ ...soloCreacion(escrito), ...deseado }).flatMap(([propiedad, valor]) => {
    const campo = campoDe(propiedad, extension)
    if (!campo || igual(actual[propiedad], valor)) return []
    return [{ campo, enEscucha: legible(campo, valor, codigos), enC4C: legible(campo, actual[propiedad] ?? null, codigos, actual[textoDe(propiedad)]) }]
  })
}

/** Said once when the ticket was created; compared with what was said then. */
const soloCreacion = ({ Name, BuyerPartyID }: Propiedades): Propiedades => ({ ...(Name && { Name }), ...(BuyerPartyID && { BuyerPartyID }) })

const LISTAS = {
  ESTADO: 'ESTADO', PRIORIDAD: 'PRIORIDAD', TIPOLOGIA: 'TIPOLOGIA', CATEGORIA: 'CATEGORIA', AREA: 'AREA', ESCALAMIENTO: 'ESCALAMIENTO',
} as const satisfies Partial<Record<CampoTicket, unknown>>

const legible = (campo: CampoTicket, valor: string | null, codigos: Codigos, enC4C?: string | null): string | null => {
  if (!valor) return null
  return (campo in LISTAS ? codigos.nombre(LISTAS[campo as keyof typeof LISTAS], valor, enC4C ?? undefined) : valor).slice(0, 500)
}
