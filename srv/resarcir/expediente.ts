import type { FechaISO, PoliticaRecepcion } from '../plazos'
import type { Compuerta, Requisito } from '../politica/resarcimiento'

export type Estado = 'Abierto' | 'Reconocer' | 'Reparar' | 'Compensar' | 'Compensado' | 'Cerrado' | 'NoProcede' | 'SinEfecto'
/** Nothing more is done in these but to follow up what was said. */
export const TERMINADOS: Estado[] = ['Cerrado', 'NoProcede', 'SinEfecto']
export type Criticidad = 'BAJO' | 'MEDIO' | 'ALTO'

/** The columns of a Resarcimiento that acts read and write. Instants are UTC, dates local (America/Bogota), money whole pesos. */
export interface Campos {
  createdBy: string
  numero: string
  estado_code: Estado
  etapa_code: 'RECONOCER' | 'REPARAR' | 'COMPENSAR' | null
  caso_ID: string | null
  clienteC4C: string | null
  ticketC4C: string | null
  asunto: string | null
  anonima: boolean
  nombre: string | null
  tipoDocumento_code: string | null
  numeroDocumento: string | null
  correo: string | null
  lineaServicio_code: string | null
  area_code: string | null
  causa_code: string | null
  senalado: string | null
  senaladosAntes: string | null
  recibidaEn: string
  politicaRecepcion: PoliticaRecepcion
  paquete: string
  cadenaPolitica: string
  calendario: string
  calendarioVersion: number
  terminoDias: number
  limite: FechaISO
  vence: FechaISO | null
  venceEn: string | null
  avisarDesde: string | null
  informadoEn: string | null
  informadoPor: string | null
  informadoATiempo: boolean | null
  tratamiento: string | null
  ultimoInformeEn: string | null
  criticidad_code: Criticidad | null
  criticidadMotivo: string | null
  valoradaPor: string | null
  conceptoArea: boolean | null
  conceptoTexto: string | null
  conceptoPor: string | null
  conceptoEn: string | null
  responsable: boolean | null
  analisis: string | null
  analisisPor: string | null
  fundamento_code: 'INSUFICIENCIA' | 'DEBER_LEGAL' | null
  fundamentoTexto: string | null
  acuerdo: string | null
  reparadoEn: string | null
  diasParaReparar: number | null
  acepta: boolean | null
  aceptaMedio_code: string | null
  aceptaPrueba: string | null
  aceptaEn: string | null
  acompanante: string | null
  acompanamiento: string | null
  motivoCierre: string | null
  cerradoEn: string | null
  cerradoPor: string | null
  repetido: boolean
  costo: number
  busqueda: string | null
}

export interface Exclusion {
  ID: string; causal_code: string; orden: number; aplica: boolean | null; evidencia: string | null; verificadaEn: string | null; verificadaPor: string | null
}
export interface Riesgo {
  ID: string; clase_code: string; orden: number; probabilidad: number | null; impacto: number | null; motivo: string | null
  valoradoEn: string | null; valoradoPor: string | null
}
export interface Accion {
  ID: string; accion_code: string; orden: number; estado_code: 'Pendiente' | 'Hecha' | 'PorOmitir' | 'Omitida'; vigente: boolean
  evidencia: string | null; hechaEn: string | null; hechaPor: string | null
  motivoOmision: string | null; propuestaPor: string | null; decididaPor: string | null; decididaEn: string | null
}
export interface Miembro {
  ID: string; mesa_ID: string; rol_code: string; orden: number; nombre: string | null; correo: string | null; usuario: string | null
  requerido: boolean; conflicto: boolean; asistio: boolean | null
}
export interface Mesa {
  ID: string; tipo_code: 'TRABAJO' | 'TECNICA'; estado_code: 'EnPreparacion' | 'Convocada' | 'Celebrada' | 'Cancelada'
  inicio: string; minutos: number; lugar: string; secuencia: number; convocadaEn: string | null; celebradaEn: string | null
  acta: string | null; decisiones: string | null; motivo: string | null
}
export interface Contacto {
  ID: string; tipo_code: 'INICIAL' | 'SEGUIMIENTO'; programadoPara: string | null; responsable: string | null; realizadoEn: string | null
  realizadoPor: string | null; medio_code: string | null; logrado: boolean | null; notas: string | null
}
export interface Paso {
  ID: string; paso_code: string; orden: number; dadoEn: string | null; dadoPor: string | null; nota: string | null
}
export interface Compensacion {
  ID: string; estado_code: 'Propuesta' | 'Aprobada' | 'Negada' | 'Entregada' | 'Rechazada' | 'Vencida' | 'Anulada'
  incentivo_ID: string | null; descripcion: string | null; cantidad: number; monto: number; moneda: string; centroCosto_code: string
  presupuesto_ID: string | null; motivo: string; repetida: boolean; aprueba: 'coordinador' | 'direccion'
  propuestaEn: string; propuestaPor: string; decididaEn: string | null; decididaPor: string | null; motivoDecision: string | null
  reservadaHasta: FechaISO | null; entregadaEn: string | null; entregadaPor: string | null; aceptaMedio_code: string | null; aceptaPrueba: string | null
  retiradaEn: string | null
}
/** What the person was given, or is to be given. */
export const DADAS: Compensacion['estado_code'][] = ['Aprobada', 'Entregada']
export interface Devolucion {
  ID: string; estado_code: 'Solicitada' | 'EnTramite' | 'Pagada' | 'Negada'; monto: number; motivo: string; responsable: string
  resultado: string | null; referencia: string | null; resueltaEn: string | null; resueltaPor: string | null
}
export interface Mejora {
  ID: string; descripcion: string; responsable: string; vence: FechaISO; estado_code: 'Pendiente' | 'Cumplida'
  evidencia: string | null; cumplidaEn: string | null; cumplidaPor: string | null
}

/** What a Resarcimiento is made of besides its own columns. */
export interface Filas {
  exclusiones: Exclusion[]
  riesgos: Riesgo[]
  acciones: Accion[]
  mesas: Mesa[]
  miembros: Miembro[]
  contactos: Contacto[]
  pasos: Paso[]
  compensaciones: Compensacion[]
  devoluciones: Devolucion[]
  mejoras: Mejora[]
}

/** A Resarcimiento whole, as a plain value: what gates and acts look at. */
export type Expediente = { ID: string } & Campos & Filas

/** A row of escucha.Requisitos: what a gate asks for and whether it is there. */
export interface RequisitoVisto { compuerta: Compuerta; requisito: Requisito; orden: number; falta: string | null }
