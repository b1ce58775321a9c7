import type { Calendario, Terminos } from '../../plazos'
import type { PoliticaEfectiva } from '../../politica/resolver'
import type { Caso } from '../caso'

/** The code lists whose names stand in histories and messages. */
export type Lista = 'Tipologias' | 'Regimenes' | 'Areas' | 'MediosEntrega' | 'ItemsCalidad' | 'Canales'

/** Who acts, when, and under which rules: those in force when the case was received. */
export interface Contexto {
  ahora: string
  usuario: string
  politica: PoliticaEfectiva
  calendario: Calendario
  /** The Spanish name of a code, for what people read. */
  nombre(lista: Lista, codigo: string): string
  existe(lista: Lista, codigo: string): boolean
}

/** What an act leaves behind. The state itself moves by the flow declared on the action. */
export interface Efecto {
  campos: Record<string, unknown>
  /** New terms, when the act changes which ones rule the case. */
  terminos?: Terminos
  detalle: string
  /** What the act says at length and a later one may say anew. */
  texto?: string
  entregas?: { medio_code: string; entregadaEn: string; prueba: string }[]
  verificaciones?: { item_code: string; cumple: boolean }[]
}

/** A pure function: throws Rechazo when the data of the act do not allow it. */
export type Acto = (caso: Caso, datos: Record<string, unknown>, contexto: Contexto) => Efecto
