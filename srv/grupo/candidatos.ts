import cds from '@sap/cds'
import { SIN_RESPUESTA } from '../casos/estados'

/** Texts read for one question, the newest first: what it costs stays the same however many cases there are. */
export const TEXTOS_LEIDOS = 500

/** How the detector looks: days to each side of the receipt, and likeness in [0, 1] from which cases are shown. */
export const parametros = () => (cds.env as unknown as { escucha: { analogos: { dias: number; umbral: number } } }).escucha.analogos

export interface Candidato {
  ID: string
  radicado: string
  asunto: string | null
  texto: string
  estado_code: string
  recibidaEn: string
  lineaServicio_code: string | null
  regimen_code: string | null
}

const DIA = 86_400_000

/** An instant so many days (of 24 hours) away, in UTC. */
export const aDias = (instante: string, dias: number) => new Date(Date.parse(instante) + dias * DIA).toISOString()

/** Cases received between two instants that wait for their answer, the newest first; of one service line where one is given (`null`: of none). */
export async function candidatos({ desde, hasta, linea }: { desde: string; hasta: string; linea?: string | null }): Promise<Candidato[]> {
  const consulta = SELECT.from('escucha.PQRS')
    .columns('ID', 'radicado', 'asunto', 'texto', 'estado_code', 'recibidaEn', 'lineaServicio_code', 'regimen_code')
    .where({ recibidaEn: { between: desde, and: hasta }, respondidaEn: null, estado_code: { 'not in': [...SIN_RESPUESTA] } } as never)
  if (linea !== undefined) consulta.where({ lineaServicio_code: linea })
  return await consulta.orderBy('recibidaEn desc', 'ID').limit(TEXTOS_LEIDOS) as Candidato[]
}

/** What is compared of a case. */
export const textoDe = ({ asunto, texto }: { asunto: string | null; texto: string | null }) => `${asunto ?? ''}\n${texto ?? ''}`
