import type { FechaISO, PoliticaRecepcion, Terminos, TipoHito } from '../plazos'

/** An act already done on a case, as its history keeps it. Instants are UTC. */
export interface ActuacionHecha {
  acto: string
  en: string
  por: string
  estadoAnterior: string | null
  estadoNuevo: string | null
  /** What the act moved: new terms, a date it granted, when what it records happened, the calendar it changed to. */
  terminos: Terminos | null
  fecha: FechaISO | null
  ocurridoEn: string | null
  calendarioVersion: number | null
}

/** A notice owed to the person or to another entity; proved once `entregadaEn` is there. */
export interface Comunicacion {
  ID: string
  acto: string
  destino: 'PERSONA' | 'ENTIDAD'
  vence: FechaISO | null
  creadaEn: string
  entregadaEn: string | null
}

/** What the acts need to know of a case; a plain row, no database behind it. */
export interface Caso {
  ID: string
  radicado: string
  estado: string
  recibidaEn: string
  canal: string
  politicaRecepcion: PoliticaRecepcion
  anonima: boolean
  nombre: string | null
  tipoDocumento: string | null
  numeroDocumento: string | null
  area: string | null
  tipologia: string | null
  regimen: string | null
  /** Who answers for a tutela. */
  responsable: string | null
  paquete: string
  paqueteVersion: number
  calendario: string
  calendarioVersion: number
  terminos: Terminos
  venceLegal: FechaISO | null
  venceInterno: FechaISO | null
  limiteCompletar: FechaISO | null
  prorrogaHasta: FechaISO | null
  silencioEn: string | null
  enTramiteDesde: string | null
  improcedencia: { causal: string | null; motivo: string | null; propuestaPor: string | null; respondidaEn: string | null }
  respondidaEn: string | null
  entregas: { entregadaEn: string }[]
  comunicaciones: Comunicacion[]
  historia: ActuacionHecha[]
}

/** Another case, as far as an act that points to it must know it. */
export interface OtroCaso {
  ID: string
  radicado: string
  estado: string
  tipoDocumento: string | null
  numeroDocumento: string | null
  recibidaEn: string
  respondidaEn: string | null
}

/** What a case waits for; a notice still to be proved among them. */
export type Espera = TipoHito | 'COMPLETAR' | 'AVISO'

/** The columns of a case that the clock fills. */
export interface Reloj {
  venceLegal: FechaISO | null
  venceInterno: FechaISO | null
  venceArea: FechaISO | null
  limiteCompletar: FechaISO | null
  prorrogaHasta: FechaISO | null
  silencioDesde: string | null
  hito_code: Espera | null
  vence: FechaISO | null
  venceEn: string | null
  avisarDesde: string | null
}
