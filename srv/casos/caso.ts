import type { FechaISO, PoliticaRecepcion, Terminos, TipoHito } from '../plazos'

/** An act already done on a case, as its history keeps it. Instants are UTC. */
export interface ActuacionHecha { acto: string; en: string; por: string }

/** What the acts need to know of a case; a plain row, no database behind it. */
export interface Caso {
  ID: string
  radicado: string
  estado: string
  recibidaEn: string
  canal: string
  politicaRecepcion: PoliticaRecepcion
  area: string | null
  tipologia: string | null
  regimen: string | null
  paquete: string
  paqueteVersion: number
  calendario: string
  calendarioVersion: number
  terminos: Terminos
  venceLegal: FechaISO | null
  venceInterno: FechaISO | null
  respondidaEn: string | null
  entregas: { entregadaEn: string }[]
  historia: ActuacionHecha[]
}

/** The columns of a case that the clock fills. */
export interface Reloj {
  venceLegal: FechaISO | null
  venceInterno: FechaISO | null
  venceArea: FechaISO | null
  hito_code: TipoHito | null
  vence: FechaISO | null
  venceEn: string | null
  avisarDesde: string | null
}
