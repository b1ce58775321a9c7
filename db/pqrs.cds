using { cuid, managed } from '@sap/cds/common';
using { escucha } from './catalogos';
using { escucha.Peticionario } from './persona';
using { escucha.EspejosC4C } from './c4c';

namespace escucha;

@singular: 'CasoPQRS'
@plural  : 'PQRS'
@assert.unique: { radicado: [ radicado ], idempotencia: [ claveIdempotencia, createdBy ] }
@cds.search: { busqueda }
entity PQRS : cuid, managed, Peticionario {
  radicado            : String(11);
  radicadaEn          : Timestamp;
  estado              : Association to escucha.EstadosPQRS default 'Radicada';

  // Receipt: immutable; every clock starts here
  recibidaEn          : Timestamp;
  /** The officer's name, as the constancia says it. */
  recibidaPor         : String(160);
  canal               : Association to escucha.Canales;
  politicaRecepcion   : String(1) enum { A; B; C };
  fechaRecibo         : Date;
  depositadaEl        : Date;

  // What is asked
  asunto              : String(160);
  texto               : LargeString;
  lineaServicio       : Association to escucha.LineasServicio;
  sede                : Association to escucha.Sedes;
  nivelInformacion    : Association to escucha.NivelesInformacion;
  preferencial        : Boolean default false;
  motivoPreferencial  : String(200);

  // Who answers
  area                : Association to escucha.Areas;
  tipologia           : Association to escucha.Tipologias;
  regimen             : Association to escucha.Regimenes;
  clasificadaEn       : Timestamp;
  clasificadaPor      : String(255);
  /** 1 for what a judge ordered, 2 for the rest: what every list begins with. */
  prioridad           : Integer default 2;
  /** Who answers for a tutela, by name. */
  responsable         : String(160);

  // Policy, calendar and terms in force at receipt
  paquete             : String(20);
  paqueteVersion      : Integer;
  /** The pack and all it inherits from, each in the version in force at receipt: `QUINDIO@1,BASE@1,LEY@1`. */
  cadenaPolitica      : String(255);
  calendario          : String(20);
  calendarioVersion   : Integer;
  terminos            : Terminos;

  // Clocks: local dates for people, instants for the database to compare
  venceLegal          : Date;
  venceInterno        : Date;
  venceArea           : Date;
  /** Last day for the person to complete her petition; null when nothing was asked of her. */
  limiteCompletar     : Date;
  hito                : Association to escucha.TiposHito;
  vence               : Date;
  venceEn             : Timestamp;
  avisarDesde         : Timestamp;
  situacion_code      : String(12) = (case
      when venceEn is null    then 'SIN_PLAZO'
      when venceEn < $now     then 'VENCIDA'
      when avisarDesde < $now then 'POR_VENCER'
      else 'EN_TERMINO'
    end);

  // Silence grants a request for information (Ley 1755/2015 art. 14 num. 1): when it will, and when it was declared
  silencioDesde       : Timestamp;
  silencioEn          : Timestamp;
  concedida           : Boolean = (case when silencioEn is not null or silencioDesde < $now then true else false end);
  /** "Reclamo en trámite" stands beside the datum since then (Ley 1581/2012 art. 15). */
  enTramiteDesde      : Timestamp;

  // Exits
  prorrogaHasta       : Date;
  improcedencia       : Improcedencia;
  entidadCompetente   : String(200);

  // Answer
  respuestaArea       : LargeString;
  respuesta           : LargeString;
  respondidaEn        : Timestamp;
  respondidaPor       : String(255);
  cerradaEn           : Timestamp;

  // C4C: what the case was filed with; the mirror has its own row
  clienteC4C          : String(20);
  ticketC4C           : String(35);
  oportunidadC4C      : String(35);
  /** The attention that it was filed from; the case takes its opportunity, also where C4C gives it later. */
  atencion            : Association to Atenciones;
  espejo              : Association to EspejosC4C on espejo.caso = $self;

  // One filing, one case: the client's key and the print of what it filed
  claveIdempotencia   : String(100);
  @cds.api.ignore
  huella              : String(64);

  // What a search looks in: radicado, subject, name and document, without accents or case
  busqueda            : String(500);

  hitos               : Composition of many Hitos on hitos.caso = $self;
  anexos              : Composition of many Anexos on anexos.caso = $self;
  notas               : Composition of many Notas on notas.caso = $self;
  verificaciones      : Composition of many Verificaciones on verificaciones.caso = $self;
  entregas            : Composition of many Entregas on entregas.caso = $self;
  comunicaciones      : Composition of many Comunicaciones on comunicaciones.caso = $self;
  vinculos            : Composition of many Vinculos on vinculos.caso = $self;
  historia            : Composition of many Actuaciones on historia.caso = $self;
}

/** Business days and first day that rule this case; null where no term exists. */
type Terminos {
  primerDia       : String(10);
  legalDias       : Integer;
  /** A judge's hours, elapsed from notice, in place of days. */
  legalHoras      : Integer;
  /** How far from receipt an extension reaches at most. */
  prorrogaDias    : Integer;
  internoDias     : Integer;
  clasificarDias  : Integer;
  areaDias        : Integer;
  atencionUsuarioDias : Integer;
  leyendaDias     : Integer;
  copiasDias      : Integer;
}

/** A rejection waits for a second person (Ley 1755/2015 art. 19). */
type Improcedencia {
  causal       : Association to escucha.CausalesImprocedencia;
  motivo       : String(2000);
  propuestaPor : String(255);
  /** Number of the case in which a repeated one was answered. */
  respondidaEn : String(11);
}

/** Milestones as the log of the case gives them; `ronda` counts the returns to the area. */
entity Hitos {
  key caso       : Association to PQRS;
  key tipo       : Association to escucha.TiposHito;
  key ronda      : Integer default 1;
      vence      : Date;
      venceEn    : Timestamp;
      cumplidoEn : Timestamp;
      cumplidoPor : String(255);
      aTiempo    : Boolean;
      protegido  : Boolean default false;
}

entity Anexos : cuid, managed {
  caso        : Association to PQRS;
  nombre      : String(160);
  tipo        : String(100) @Core.IsMediaType;
  tamano      : Integer;
  huella      : String(64);
  procedencia : Association to escucha.ProcedenciasAnexo default 'RADICACION';
  contenido   : LargeBinary @Core.MediaType: tipo @Core.ContentDisposition.Filename: nombre;
}

entity Notas : cuid, managed {
  caso  : Association to PQRS;
  texto : String(4000);
}

/** The quality checklist of the answer, as marked when it was given. */
entity Verificaciones {
  key caso   : Association to PQRS;
  key item   : Association to escucha.ItemsCalidad;
      cumple : Boolean;
}

/** Proof that the answer was made known: a sent status is none (Const. Court, T-149/2013). */
entity Entregas : cuid, managed {
  caso     : Association to PQRS;
  medio    : Association to escucha.MediosEntrega;
  entregadaEn : Timestamp;
  prueba   : String(500);
}

/** What must be told to the person or to another entity besides the answer, and the proof that it was. */
@plural: 'Comunicaciones'
entity Comunicaciones : cuid, managed {
  caso         : Association to PQRS;
  acto         : Association to escucha.Actos;
  destino      : Association to escucha.DestinosComunicacion;
  destinatario : String(200);
  /** Last day on which it must be known; null where no norm says. */
  vence        : Date;
  /** Business days from receipt that end at `vence`; null where that is another date of the case. */
  dias         : Integer;
  medio        : Association to escucha.MediosEntrega;
  entregadaEn  : Timestamp;
  prueba       : String(500);
  carta        : Association to Anexos;
}

/** Cases that belong together and stay apart: each keeps its number, its clock and its delivery. */
entity Vinculos {
  key caso : Association to PQRS;
  key otro : Association to PQRS;
  key tipo : Association to escucha.TiposVinculo;
}

/** Append-only: every act with its effect on state and clocks. */
entity Actuaciones : cuid {
  caso           : Association to PQRS;
  orden          : Integer;
  en             : Timestamp;
  por            : String(255);
  acto           : Association to escucha.Actos;
  estadoAnterior : Association to escucha.EstadosPQRS;
  estadoNuevo    : Association to escucha.EstadosPQRS;
  venceLegal     : Date;
  venceInterno   : Date;
  vence          : Date;
  detalle        : String(2000);
  // Facts that move clocks, as the act gave them: all dates can be counted again from these rows alone
  terminos       : Terminos;
  fecha          : Date;
  ocurridoEn     : Timestamp;
  calendarioVersion : Integer;
  /** What was said in it at length: the area's answer of that round. */
  texto          : LargeString;
}

/** Information given at once and in full needs no radicado, but leaves a trace (Decreto 1166/2016). */
@singular: 'Atencion'
@plural  : 'Atenciones'
entity Atenciones : cuid, managed, Peticionario {
  atendidaEn       : Timestamp;
  canal            : Association to escucha.Canales;
  sede             : Association to escucha.Sedes;
  lineaServicio    : Association to escucha.LineasServicio;
  nivelInformacion : Association to escucha.NivelesInformacion;
  preferencial     : Boolean default false;
  turno            : String(20);
  tema             : String(160);
  detalle          : String(4000);
  clienteC4C       : String(20);
  /** She got access to a service: C4C is told an opportunity (fuente 002, policy 2). */
  accedeAServicio  : Boolean default false;
  oportunidadC4C   : String(35);
}

/** What silence will grant and when: the instant leads the key, so that a sweep reads only what is due. */
entity SilenciosPendientes {
  key en   : Timestamp;
  key caso : Association to PQRS;
}

/** The last number given per year; its row is the lock that keeps numbers consecutive. */
entity Consecutivos {
  key anio   : Integer;
      ultimo : Integer default 0;
}
