import { finDelDia } from '../../plazos'

/** What of a case is told to C4C. */
export interface CasoParaC4C {
  ID: string
  radicado: string
  estado_code: string
  /** 1 for what a judge ordered. */
  prioridad: number
  preferencial: boolean
  asunto: string
  texto: string
  canal_code: string
  tipologia_code: string | null
  regimen_code: string | null
  area_code: string | null
  recibidaEn: string
  /** Last moments of the due dates (UTC). */
  venceLegalEn: string | null
  venceInternoEn: string | null
  /** When the last rung of the ladder of its milestone was reached; null while it was not. */
  escaladaEn: string | null
  respuesta: string | null
  clienteC4C: string | null
  ticketC4C: string | null
  oportunidadC4C: string | null
  anonima: boolean
  tipoDocumento_code: string | null
  numeroDocumento: string | null
}

const COLUMNAS = [
  'ID', 'radicado', 'estado_code', 'prioridad', 'preferencial', 'asunto', 'texto', 'canal_code', 'tipologia_code', 'regimen_code', 'area_code', 'recibidaEn',
  'venceLegal', 'venceInterno', 'hito_code', 'vence', 'respuesta', 'clienteC4C', 'ticketC4C', 'oportunidadC4C', 'anonima', 'tipoDocumento_code', 'numeroDocumento',
] as const

type Fila = Omit<CasoParaC4C, 'venceLegalEn' | 'venceInternoEn' | 'escaladaEn'> &
  { venceLegal: string | null; venceInterno: string | null; hito_code: string | null; vence: string | null }

/** The cases of some keys as C4C shall know them, in the current transaction. */
export async function leerCasos(IDs: readonly string[]): Promise<CasoParaC4C[]> {
  const filas = await SELECT.from('escucha.PQRS').columns(...COLUMNAS).where({ ID: { in: [...IDs] } }) as Fila[]
  const escalados = await escaladosDe(IDs)
  return filas.map(({ venceLegal, venceInterno, hito_code, vence, ...fila }) => ({
    ...fila,
    venceLegalEn: venceLegal && finDelDia(venceLegal),
    venceInternoEn: venceInterno && finDelDia(venceInterno),
    escaladaEn: escalados.get(`${fila.ID}/${hito_code}/${vence}`) ?? null,
  }))
}

/** When the ladder of a milestone of some cases came to its end, by case, milestone and date. */
async function escaladosDe(IDs: readonly string[]): Promise<Map<string, string>> {
  const filas = await SELECT.from('escucha.Escalones').columns('caso_ID', 'hito_code', 'vence', 'avisadoEn')
    .where({ caso_ID: { in: [...IDs] }, situacion: 'AVISADO', porcentaje: { '>=': 100 } }) as { caso_ID: string; hito_code: string; vence: string; avisadoEn: string }[]
  return new Map(filas.map(e => [`${e.caso_ID}/${e.hito_code}/${e.vence}`, e.avisadoEn]))
}
