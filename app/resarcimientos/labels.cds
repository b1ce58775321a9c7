using { escucha } from '../../db/resarcimiento';
using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../common/labels';
using from '../common/code-lists';
using from './labels-catalogos';

annotate escucha.Resarcimientos with @title: '{i18n>Resarcimiento}' {
  ID                @UI.Hidden;
  createdAt         @UI.Hidden;
  createdBy         @UI.Hidden;
  modifiedAt        @UI.Hidden;
  modifiedBy        @UI.Hidden;
  numero            @title: '{i18n>NumeroResarcimiento}';
  estado            @title: '{i18n>Estado}';
  etapa             @title: '{i18n>Etapa}';
  origen            @title: '{i18n>OrigenResarcimiento}';
  caso              @title: '{i18n>Caso}' @UI.Hidden;
  calificacion      @UI.Hidden;
  clienteC4C        @title: '{i18n>ClienteC4C}';
  ticketC4C         @title: '{i18n>TicketC4C}';
  oportunidadC4C    @title: '{i18n>OportunidadC4C}';
  asunto            @title: '{i18n>Asunto}';
  hechos            @title: '{i18n>Hechos}' @UI.MultiLineText;
  expectativa       @title: '{i18n>Expectativa}' @UI.MultiLineText;
  lineaServicio     @title: '{i18n>LineaServicio}';
  sede              @title: '{i18n>Sede}';
  area              @title: '{i18n>AreaResponsable}';
  causa             @title: '{i18n>CausaFalla}';
  senalado          @title: '{i18n>Senalado}';
  senaladosAntes    @UI.Hidden;
  recibidaEn        @title: '{i18n>RecibidaEn}';
  canal             @title: '{i18n>Canal}';
  politicaRecepcion @UI.Hidden;
  fechaRecibo       @title: '{i18n>FechaRecibo}';
  periodo           @title: '{i18n>PeriodoRecibo}';
  // For the computation: codes that say nothing to a person
  paquete           @UI.Hidden;
  cadenaPolitica    @UI.Hidden;
  calendario        @UI.Hidden;
  calendarioVersion @UI.Hidden;
  terminoDias       @title: '{i18n>TerminoDias}';
  limite            @title: '{i18n>LimiteTermino}';
  vence             @title: '{i18n>Vence}';
  venceEn           @UI.Hidden;
  sinPlazo          @UI.Hidden;
  avisarDesde       @UI.Hidden;
  situacion_code    @title: '{i18n>SituacionPlazo}';
  informadoEn       @title: '{i18n>InformadoEn}';
  ultimoInformeEn   @title: '{i18n>UltimoInformeEn}';
  proximoContacto   @title: '{i18n>ReconexionProximoContacto}';
  informadoPor      @title: '{i18n>InformadoPor}';
  informadoATiempo  @title: '{i18n>InformadoATiempo}';
  tratamiento       @title: '{i18n>Tratamiento}' @UI.MultiLineText;
  criticidad        @title: '{i18n>Criticidad}';
  criticidadMotivo  @title: '{i18n>CriticidadMotivo}' @UI.MultiLineText;
  valoradaPor       @title: '{i18n>ValoradaPor}';
  conceptoArea      @title: '{i18n>ConceptoArea}';
  conceptoTexto     @title: '{i18n>ConceptoTexto}' @UI.MultiLineText;
  conceptoPor       @title: '{i18n>ConceptoPor}';
  conceptoEn        @title: '{i18n>ConceptoEn}';
  responsable       @title: '{i18n>Responsable}';
  analisis          @title: '{i18n>AnalisisResponsabilidad}' @UI.MultiLineText;
  analisisPor       @title: '{i18n>AnalisisPor}';
  fundamento        @title: '{i18n>FundamentoCompensacion}';
  fundamentoTexto   @title: '{i18n>FundamentoTexto}' @UI.MultiLineText;
  acuerdo           @title: '{i18n>Acuerdo}' @UI.MultiLineText;
  reparadoEn        @title: '{i18n>ReparadoEn}';
  diasParaReparar   @title: '{i18n>DiasParaReparar}';
  acepta            @title: '{i18n>Acepta}';
  aceptaMedio       @title: '{i18n>MedioAceptacion}';
  aceptaPrueba      @title: '{i18n>AceptaPrueba}' @UI.MultiLineText;
  aceptaEn          @title: '{i18n>AceptaEn}';
  acompanante       @title: '{i18n>Acompanante}';
  acompanamiento    @title: '{i18n>Acompanamiento}' @UI.MultiLineText;
  motivoCierre      @title: '{i18n>MotivoCierre}' @UI.MultiLineText;
  cerradoEn         @title: '{i18n>CerradoEn}';
  cerradoPor        @title: '{i18n>CerradoPor}';
  repetido          @title: '{i18n>Repetido}';
  costo             @title: '{i18n>CostoFalla}' @Measures.ISOCurrency: 'COP';
  siguiente         @title: '{i18n>QueFalta}' @UI.MultiLineText;
  busqueda          @UI.Hidden;
};

annotate ResarcimientoService.Resarcimientos with {
  radicado     @title: '{i18n>Radicado}';
  conDocumento @UI.Hidden;
  propia       @UI.Hidden;
};
annotate ResarcimientoService.Acciones with { propia @UI.Hidden };
annotate ResarcimientoService.Riesgos with { criticality @UI.Hidden };

annotate escucha.Requisitos with @title: '{i18n>Requisito}' {
  resarcimiento @UI.Hidden;
  compuerta     @title: '{i18n>Compuerta}';
  requisito     @title: '{i18n>Requisito}';
  orden         @UI.Hidden;
  cumplido      @title: '{i18n>RequisitoCumplido}';
  falta         @title: '{i18n>QueFalta}';
};

annotate escucha.Exclusiones with @title: '{i18n>Exclusion}' {
  ID            @UI.Hidden;
  resarcimiento @UI.Hidden;
  causal        @title: '{i18n>CausalExclusion}';
  orden         @UI.Hidden;
  aplica        @title: '{i18n>ExclusionAplica}';
  evidencia     @title: '{i18n>EvidenciaExclusion}' @UI.MultiLineText;
  verificadaEn  @title: '{i18n>VerificadaEn}';
  verificadaPor @title: '{i18n>VerificadaPor}';
};

annotate escucha.Riesgos with @title: '{i18n>Riesgo}' {
  ID            @UI.Hidden;
  resarcimiento @UI.Hidden;
  clase         @title: '{i18n>Riesgo}';
  orden         @UI.Hidden;
  probabilidad  @title: '{i18n>RiesgoProbabilidad}';
  impacto       @title: '{i18n>RiesgoImpacto}';
  nivel         @title: '{i18n>RiesgoNivel}';
  motivo        @title: '{i18n>RiesgoMotivo}' @UI.MultiLineText;
  valoradoEn    @title: '{i18n>ValoradoEn}';
  valoradoPor   @title: '{i18n>ValoradoPor}';
};

annotate escucha.AccionesResarcimiento with @title: '{i18n>AccionResarcimiento}' {
  ID            @UI.Hidden;
  resarcimiento @UI.Hidden;
  accion        @title: '{i18n>AccionResarcimiento}';
  orden         @UI.Hidden;
  estado        @title: '{i18n>Estado}';
  vigente       @UI.Hidden;
  evidencia     @title: '{i18n>EvidenciaAccion}' @UI.MultiLineText;
  hechaEn       @title: '{i18n>HechaEn}';
  hechaPor      @title: '{i18n>HechaPor}';
  motivoOmision @title: '{i18n>MotivoOmision}' @UI.MultiLineText;
  propuestaPor  @title: '{i18n>OmisionPropuestaPor}';
  decididaPor   @title: '{i18n>OmisionDecididaPor}';
  decididaEn    @title: '{i18n>OmisionDecididaEn}';
};

annotate escucha.Contactos with @title: '{i18n>Contacto}' {
  ID             @UI.Hidden;
  resarcimiento  @UI.Hidden;
  tipo           @title: '{i18n>TipoContacto}';
  programadoPara @title: '{i18n>ProgramadoPara}';
  responsable    @title: '{i18n>ACargoDe}';
  realizadoEn    @title: '{i18n>RealizadoEn}';
  realizadoPor   @title: '{i18n>RealizadoPor}';
  recordadoEn    @title: '{i18n>RecordadoEn}';
  medio          @title: '{i18n>MedioContacto}';
  logrado        @title: '{i18n>ContactoLogrado}';
  notas          @title: '{i18n>NotasContacto}' @UI.MultiLineText;
};

annotate escucha.PasosDados with @title: '{i18n>PasoReconexion}' {
  ID            @UI.Hidden;
  resarcimiento @UI.Hidden;
  paso          @title: '{i18n>PasoReconexion}';
  orden         @UI.Hidden;
  dadoEn        @title: '{i18n>DadoEn}';
  dadoPor       @title: '{i18n>DadoPor}';
  nota          @title: '{i18n>NotaPaso}' @UI.MultiLineText;
};

annotate escucha.Devoluciones with @title: '{i18n>Devolucion}' {
  ID            @UI.Hidden;
  resarcimiento @UI.Hidden;
  createdAt     @title: '{i18n>SolicitadaEn}';
  createdBy     @title: '{i18n>SolicitadaPor}';
  estado        @title: '{i18n>Estado}';
  monto         @title: '{i18n>CompensacionMonto}';
  motivo        @title: '{i18n>MotivoDevolver}' @UI.MultiLineText;
  responsable   @title: '{i18n>ACargoDe}';
  resultado     @title: '{i18n>ResultadoDevolucion}' @UI.MultiLineText;
  referencia    @title: '{i18n>ReferenciaPago}';
  resueltaEn    @title: '{i18n>ResueltaEn}';
  resueltaPor   @title: '{i18n>ResueltaPor}';
};

annotate escucha.AccionesMejora with @title: '{i18n>Mejora}' {
  ID            @UI.Hidden;
  resarcimiento @UI.Hidden;
  descripcion   @title: '{i18n>MejoraDescripcion}' @UI.MultiLineText;
  responsable   @title: '{i18n>ACargoDe}';
  vence         @title: '{i18n>MejoraVence}';
  estado        @title: '{i18n>Estado}';
  evidencia     @title: '{i18n>EvidenciaMejora}' @UI.MultiLineText;
  cumplidaEn    @title: '{i18n>CumplidaEn}';
  cumplidaPor   @title: '{i18n>CumplidaPor}';
  recordadaEn   @title: '{i18n>RecordadoEn}';
};

annotate escucha.AnexosResarcimiento with @title: '{i18n>Anexo}' {
  ID            @UI.Hidden;
  resarcimiento @UI.Hidden;
  mesa          @UI.Hidden;
  nombre        @title: '{i18n>NombreArchivo}';
  tipo          @title: '{i18n>TipoArchivo}';
  tamano        @title: '{i18n>Tamano}';
  huella        @UI.Hidden;
  deLaCaja      @title: '{i18n>DeLaCaja}';
  contenido     @title: '{i18n>Archivo}';
  createdAt     @title: '{i18n>AgregadoEn}';
  createdBy     @title: '{i18n>AgregadoPor}';
};

annotate escucha.ActuacionesResarcimiento with @title: '{i18n>Actuacion}' {
  ID             @UI.Hidden;
  resarcimiento  @UI.Hidden;
  orden          @title: '{i18n>Orden}';
  en             @title: '{i18n>Cuando}';
  por            @title: '{i18n>Quien}';
  acto           @title: '{i18n>Acto}';
  estadoAnterior @title: '{i18n>EstadoAnterior}';
  estadoNuevo    @title: '{i18n>EstadoNuevo}';
  detalle        @title: '{i18n>Detalle}';
};
