import type { Acto } from './textos'

/** The acts of the straight line from filing on, which the texts of a case and its pace tell. */
export type ActoDeLinea = Exclude<Acto, 'radicar'>

export type ActoDeRodeo =
  | 'prorrogar' | 'solicitarCompletar' | 'ampliarCompletar' | 'registrarComplemento' | 'trasladarPorCompetencia' | 'declararImprocedente'
  | 'aprobarImprocedencia' | 'rechazarImprocedencia' | 'desistir' | 'incluirLeyenda' | 'registrarAviso' | 'silencio' | 'reabrir'

/** What is said in one act; texts have the slots of textos/texto.ts. */
export interface Dicho {
  tipologia?: string
  regimen?: string
  horasJudiciales?: number
  responsable?: string
  requerimiento?: string
  resumen?: string
  motivo?: string
  entidad?: string
  correoEntidad?: string
  causal?: 'IRRESPETUOSA' | 'OSCURA' | 'REITERADA' | 'OTRA'
  clase?: 'EXPRESO' | 'TACITO'
  /** The new date of an extension, in business days after receipt. */
  nuevaFecha?: number
  /** Another case of the demo, by its text: the one that this act points to, or goes on in. */
  caso?: string
  /** How the notice of the act, or the one that was owed, reached its addressee. */
  prueba?: { medio: string; prueba: string }
  /** Which of several owed notices that was. */
  destino?: 'PERSONA' | 'ENTIDAD'
}

/** An act on the n-th business day after receipt. */
export interface Paso { acto: ActoDeLinea | ActoDeRodeo; dia: number; dicho?: Dicho }
