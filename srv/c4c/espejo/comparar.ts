import { fechaLegible } from '../../casos/fecha-legible'
import { ASUNTO_MAXIMO } from '../../casos/largos'
import { recortar } from '../../casos/recortar'
import { ErrorPlazo, fechaLocal, horaLocal } from '../../plazos'
import type { Codigos } from '../codigos/leer'
import type { CasoParaC4C } from './caso'
import { campoDe, ESTADO, textoDe, type CampoTicket, type Extension, type Propiedades } from './deseado'

export interface Divergencia {
  campo: CampoTicket
  enEscucha: string | null
  enC4C: string | null
  /** False where C4C lets nobody write it. */
  escribible: boolean
}

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

/** C4C never opens a closed ticket again (KBA 2479576). */
const escribible = (propiedad: string, actual: Propiedades, codigos: Codigos): boolean =>
  propiedad !== ESTADO || codigos.entrada('ESTADO', actual[ESTADO] ?? '') !== 'CERRADO'

/**
 * What is written to a ticket so that it says what it shall: not what somebody changed in C4C while here nothing did
 * (that is shown, and people decide: `pedida`), nor what C4C lets nobody write.
 */
export function cambios({ actual, escrito, deseado }: Lados, codigos: Codigos, pedida: (propiedad: string) => boolean = () => false): Propiedades {
  return Object.fromEntries(Object.entries(deseado).filter(([propiedad, valor]) => {
    if (igual(actual[propiedad], valor) || !escribible(propiedad, actual, codigos)) return false
    return pedida(propiedad) || !(propiedad in escrito) || !igual(escrito[propiedad], valor)
  }))
}

/** Whether the case moved on since the ticket was written: that is work to do, not a difference of opinion. */
export const porEscribir = (lados: Lados, codigos: Codigos): boolean => Object.keys(cambios(lados, codigos)).length > 0

/** Where ticket and case say different things, in people's words. */
export function divergencias({ actual, escrito, deseado }: Lados, codigos: Codigos, extension: Extension): Divergencia[] {
  return Object.entries({ ...soloCreacion(escrito), ...deseado }).flatMap(([propiedad, valor]) => {
    const campo = campoDe(propiedad, extension)
    if (!campo || igual(actual[propiedad], valor)) return []
    return [{
      campo,
      enEscucha: legible(campo, valor, codigos),
      enC4C: legible(campo, actual[propiedad] ?? null, codigos, actual[textoDe(propiedad)]),
      escribible: escribible(propiedad, actual, codigos),
    }]
  })
}

/** What was said when the ticket was created and the case took from it since: of that both say the same. */
export function tomadas(actual: Propiedades, escrito: Propiedades, { asunto, clienteC4C }: Pick<CasoParaC4C, 'asunto' | 'clienteC4C'>): Propiedades {
  const { Name, BuyerPartyID } = soloCreacion(actual)
  return {
    ...('Name' in escrito && Boolean(Name) && recortar(Name!, ASUNTO_MAXIMO) === asunto && { Name }),
    ...('BuyerPartyID' in escrito && BuyerPartyID && BuyerPartyID === clienteC4C && { BuyerPartyID }),
  }
}

/** Said once when the ticket was created; compared with what was said then. */
export const soloCreacion = ({ Name, BuyerPartyID }: Propiedades): Propiedades => ({ ...(Name && { Name }), ...(BuyerPartyID && { BuyerPartyID }) })

const LISTAS = {
  ESTADO: 'ESTADO', PRIORIDAD: 'PRIORIDAD', TIPOLOGIA: 'TIPOLOGIA', CATEGORIA: 'CATEGORIA', AREA: 'AREA', ESCALAMIENTO: 'ESCALAMIENTO',
} as const satisfies Partial<Record<CampoTicket, unknown>>

const MOMENTOS: ReadonlySet<CampoTicket> = new Set(['RECIBIDO', 'VENCE_LEGAL', 'VENCE_INTERNO'])

/** What people read for the value of a field: names instead of codes (else C4C's own words for it), moments in local time. */
export function legible(campo: CampoTicket, valor: string | null, codigos: Codigos, enC4C?: string | null): string | null {
  if (!valor) return null
  const palabras = campo in LISTAS ? codigos.nombre(LISTAS[campo as keyof typeof LISTAS], valor, enC4C ?? undefined) : MOMENTOS.has(campo) ? momento(valor) : valor
  return recortar(palabras, 500)
}

/** What is no moment of these centuries is shown as C4C has it. */
function momento(valor: string): string {
  try {
    const instante = new Date(valor)
    return `${fechaLegible(fechaLocal(instante))} ${horaLocal(instante)}`
  } catch (e) {
    if (e instanceof ErrorPlazo) return valor
    throw e
  }
}
