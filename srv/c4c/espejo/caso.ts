import { ABIERTOS } from '../../casos/estados'
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
  /** When its milestone was over, where that is past and the case goes on. */
  vencidaEn: string | null
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
  'venceLegal', 'venceInterno', 'venceEn', 'respuesta', 'clienteC4C', 'ticketC4C', 'oportunidadC4C', 'anonima', 'tipoDocumento_code', 'numeroDocumento',
] as const

type Fila = Omit<CasoParaC4C, 'venceLegalEn' | 'venceInternoEn' | 'vencidaEn'> & { venceLegal: string | null; venceInterno: string | null; venceEn: string | null }

/** The cases of some keys as C4C shall know them, in the current transaction. `ahora` is an instant (UTC). */
export async function leerCasos(IDs: readonly string[], ahora: string): Promise<CasoParaC4C[]> {
  const filas = await SELECT.from('escucha.PQRS').columns(...COLUMNAS).where({ ID: { in: [...IDs] } }) as Fila[]
  return filas.map(({ venceLegal, venceInterno, venceEn, ...fila }) => ({
    ...fila,
    venceLegalEn: venceLegal && finDelDia(venceLegal),
    venceInternoEn: venceInterno && finDelDia(venceInterno),
    vencidaEn: venceEn && venceEn < ahora && ABIERTOS.includes(fila.estado_code) ? venceEn : null,
  }))
}
