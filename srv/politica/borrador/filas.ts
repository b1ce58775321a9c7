/** The rows of a draft as the database and its form have them; days are business days, times local. */
export interface FilasBorrador {
  codigo: string
  version: number
  nombre: string | null
  hereda: string | null
  fuente: string | null
  vigenteDesde: string | null
  vigenteHasta: string | null
  calendario: string | null
  clasificarDias: number | null
  avisoDias: number | null
  antiguedadMaximaDias: number | null
  anexoMaximoMB: number | null
  anexosMaximos: number | null
  resto: string | null
  internos: FilaInterno[]
  recepciones: FilaRecepcion[]
  puntosCalidad: FilaPunto[]
  calendarios: FilaCalendario[]
  asignaciones: FilaAsignacion[]
}

interface EnOrden { orden: number | null }
interface ConResto { resto: string | null }

export interface FilaInterno extends EnOrden, ConResto {
  tipologia_code: string | null
  regimen_code: string | null
  dias: number | null
  areaDias: number | null
  atencionUsuarioDias: number | null
  fuente: string | null
  porConfirmar: boolean | null
}

export interface FilaRecepcion extends EnOrden, ConResto {
  canal_code: string | null
  politica_code: string | null
  fuente: string | null
  porConfirmar: boolean | null
}

export interface FilaPunto extends EnOrden { item_code: string | null }

export interface FilaCalendario extends EnOrden, ConResto {
  codigo: string | null
  nombre: string | null
  fuente: string | null
  turnos: FilaTurno[]
}

export interface FilaTurno { dia_code: number | null; desde: string | null; hasta: string | null }

export interface FilaAsignacion extends EnOrden, ConResto {
  sede_code: string | null
  canal_code: string | null
  calendario: string | null
  fuente: string | null
}

/** The lists of a draft that keep the order of the pack. */
export const LISTAS_EN_ORDEN = ['internos', 'recepciones', 'puntosCalidad', 'calendarios', 'asignaciones'] as const

/** Rows as people gave them: those that were there keep their place, new ones follow in theirs. */
export const enOrden = <T extends EnOrden>(filas: T[]): T[] =>
  filas.map((fila, i) => ({ fila, i })).sort((a, b) => (a.fila.orden ?? Infinity) - (b.fila.orden ?? Infinity) || a.i - b.i).map(({ fila }) => fila)
