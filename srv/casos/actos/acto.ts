import type { Calendario, FechaISO, Terminos } from '../../plazos'
import type { PoliticaEfectiva } from '../../politica/resolver'
import type { Caso, OtroCaso } from '../caso'

/** The code lists whose names stand in histories and messages. */
export type Lista = 'Tipologias' | 'Regimenes' | 'Areas' | 'MediosEntrega' | 'ItemsCalidad' | 'Canales' | 'CausalesImprocedencia'

/** Who acts, when, and under which rules: those in force when the case was received. */
export interface Contexto {
  ahora: string
  usuario: string
  politica: PoliticaEfectiva
  calendario: Calendario
  /** The case that the act points to by its number; null when that number is nobody's. */
  otro?: OtroCaso | null
  /** The Spanish name of a code, for what people read. */
  nombre(lista: Lista, codigo: string): string
  existe(lista: Lista, codigo: string): boolean
}

/** A notice that an act owes, with its proof when it is there already; `plantilla` is the code of its text. */
export interface ComunicacionNueva {
  plantilla: string
  destino_code: 'PERSONA' | 'ENTIDAD'
  destinatario: string | null
  /** Where a notice to another entity is mailed. */
  correo?: string | null
  vence: FechaISO | null
  /** Business days from receipt that end at `vence`; left out where that is another date of the case. */
  dias?: number
  medio_code: string | null
  entregadaEn: string | null
  prueba: string | null
}

/** Somebody to be told, without proof: inside the house, or where the proof is an act of its own. */
export interface AvisoDelActo {
  plantilla: string
  destinos: ('PERSONA' | 'AREA' | 'JEFE_AREA' | 'COORDINACION' | 'DIRECCION')[]
  /** Whether it goes as a letter too. */
  carta?: boolean
}

/** What an act leaves behind. The state itself moves by the flow declared on the action. */
export interface Efecto {
  campos: Record<string, unknown>
  /** Its name in the history, where one action does two things. */
  nombre?: string
  /** The state to go to, where the flow leaves more than one open. */
  estado?: string
  /** New terms, when the act changes which ones rule the case. */
  terminos?: Terminos
  /** A date that the act grants, and when what it records happened: facts from which clocks are counted. */
  fecha?: FechaISO
  ocurridoEn?: string
  detalle: string
  /** What the act says at length and a later one may say anew. */
  texto?: string
  /** What the letters and notices of the act say beyond the data of the case; dates as local dates. */
  dice?: Record<string, string | null>
  /** Who is told of the act besides those to whom it owes a notice. */
  avisos?: AvisoDelActo[]
  entregas?: { medio_code: string; entregadaEn: string; prueba: string }[]
  verificaciones?: { item_code: string; cumple: boolean }[]
  comunicaciones?: ComunicacionNueva[]
  /** Proof of a notice that was owed before. */
  probada?: { ID: string; medio_code: string; entregadaEn: string; prueba: string }
  /** Cases that this one is tied to from now on, with what each is to the other. */
  vinculos?: { otro: string; tipo: string; inverso: string }[]
}

/** A pure function: throws Rechazo when the data of the act do not allow it. */
export type Acto = (caso: Caso, datos: Record<string, unknown>, contexto: Contexto) => Efecto
