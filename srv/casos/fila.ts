import type { FechaISO, PoliticaRecepcion, Terminos } from '../plazos'
import type { ActuacionHecha, Caso, Comunicacion } from './caso'

export const CAMPOS_DE_TERMINOS = [
  'primerDia', 'legalDias', 'legalHoras', 'prorrogaDias', 'internoDias', 'clasificarDias', 'areaDias', 'atencionUsuarioDias', 'leyendaDias', 'copiasDias',
] as const satisfies (keyof Terminos)[]

/** Terms as columns of a row. */
export type FilaConTerminos = { [K in (typeof CAMPOS_DE_TERMINOS)[number] as `terminos_${K}`]: Terminos[K] }

export interface FilaActuacion extends FilaConTerminos {
  acto_code: string
  en: string
  por: string
  estadoAnterior_code: string | null
  estadoNuevo_code: string | null
  fecha: FechaISO | null
  ocurridoEn: string | null
  calendarioVersion: number | null
}

/** A PQRS as the database gives it, with what the acts need of its children. */
export interface FilaCaso extends FilaConTerminos {
  ID: string
  modifiedAt: string
  radicado: string
  estado_code: string
  recibidaEn: string
  canal_code: string
  politicaRecepcion: PoliticaRecepcion
  fechaRecibo: FechaISO
  anonima: boolean
  nombre: string | null
  tipoDocumento_code: string | null
  numeroDocumento: string | null
  area_code: string | null
  tipologia_code: string | null
  regimen_code: string | null
  responsable: string | null
  paquete: string
  paqueteVersion: number
  cadenaPolitica: string
  calendario: string
  calendarioVersion: number
  venceLegal: FechaISO | null
  venceInterno: FechaISO | null
  limiteCompletar: FechaISO | null
  prorrogaHasta: FechaISO | null
  silencioDesde: string | null
  silencioEn: string | null
  enTramiteDesde: string | null
  improcedencia_causal_code: string | null
  improcedencia_motivo: string | null
  improcedencia_propuestaPor: string | null
  improcedencia_respondidaEn: string | null
  respondidaEn: string | null
  cerradaEn?: string | null
  /** The system that filed it, where none of our own pages did. */
  sistemaOrigen_code?: string | null
  entregas: { entregadaEn: string }[]
  comunicaciones: { ID: string; acto_code: string; destino_code: Comunicacion['destino']; vence: FechaISO | null; createdAt: string; entregadaEn: string | null }[]
  historia: FilaActuacion[]
}

export function terminosDeFila(fila: FilaConTerminos): Terminos {
  return {
    primerDia: fila.terminos_primerDia, legalDias: fila.terminos_legalDias ?? null, legalHoras: fila.terminos_legalHoras ?? null,
    prorrogaDias: fila.terminos_prorrogaDias ?? null, internoDias: fila.terminos_internoDias ?? null, clasificarDias: fila.terminos_clasificarDias, areaDias: fila.terminos_areaDias,
    atencionUsuarioDias: fila.terminos_atencionUsuarioDias, leyendaDias: fila.terminos_leyendaDias ?? null, copiasDias: fila.terminos_copiasDias ?? null,
  }
}

/** The terms as columns of a row. */
export function filaDeTerminos(terminos: Terminos): Record<string, unknown> {
  return Object.fromEntries(CAMPOS_DE_TERMINOS.map(campo => [`terminos_${campo}`, terminos[campo] ?? null]))
}

export function casoDeFila(fila: FilaCaso): Caso {
  return {
    ID: fila.ID,
    radicado: fila.radicado,
    estado: fila.estado_code,
    recibidaEn: fila.recibidaEn,
    canal: fila.canal_code,
    politicaRecepcion: fila.politicaRecepcion,
    anonima: Boolean(fila.anonima),
    nombre: fila.nombre,
    tipoDocumento: fila.tipoDocumento_code,
    numeroDocumento: fila.numeroDocumento,
    area: fila.area_code,
    tipologia: fila.tipologia_code,
    regimen: fila.regimen_code,
    responsable: fila.responsable ?? null,
    paquete: fila.paquete,
    paqueteVersion: fila.paqueteVersion,
    calendario: fila.calendario,
    calendarioVersion: fila.calendarioVersion,
    terminos: terminosDeFila(fila),
    venceLegal: fila.venceLegal,
    venceInterno: fila.venceInterno,
    limiteCompletar: fila.limiteCompletar,
    prorrogaHasta: fila.prorrogaHasta,
    silencioEn: fila.silencioEn,
    enTramiteDesde: fila.enTramiteDesde,
    improcedencia: {
      causal: fila.improcedencia_causal_code, motivo: fila.improcedencia_motivo, propuestaPor: fila.improcedencia_propuestaPor, respondidaEn: fila.improcedencia_respondidaEn,
    },
    respondidaEn: fila.respondidaEn,
    entregas: fila.entregas,
    comunicaciones: fila.comunicaciones.map(c => ({
      ID: c.ID, acto: c.acto_code, destino: c.destino_code, vence: c.vence, creadaEn: c.createdAt, entregadaEn: c.entregadaEn,
    })),
    historia: historiaDeFila(fila),
  }
}

/**
 * The history of a case as the clocks read it. Cases filed before the acts kept their terms have none in it:
 * those of the case rule from the start.
 */
export function historiaDeFila(fila: Pick<FilaCaso, 'historia'> & FilaConTerminos): ActuacionHecha[] {
  const historia = fila.historia.map((h): ActuacionHecha => ({
    acto: h.acto_code, en: h.en, por: h.por, estadoAnterior: h.estadoAnterior_code, estadoNuevo: h.estadoNuevo_code,
    terminos: h.terminos_primerDia ? terminosDeFila(h) : null,
    fecha: h.fecha ?? null, ocurridoEn: h.ocurridoEn ?? null, calendarioVersion: h.calendarioVersion ?? null,
  }))
  const [primera] = historia
  if (primera && !historia.some(h => h.terminos)) primera.terminos = terminosDeFila(fila)
  return historia
}
