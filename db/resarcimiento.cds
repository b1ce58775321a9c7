using { cuid, managed } from '@sap/cds/common';
using { escucha } from './catalogos';
using from './catalogos-resarcimiento';
using { escucha.Peticionario } from './persona';
using { escucha.PQRS } from './pqrs';
using { escucha.Calificaciones } from './integracion';
using { escucha.Compensaciones } from './incentivo';
using { escucha.AccionesMejora } from './mejora';

namespace escucha;

/** A failure that the Caja answers for: recognised, repaired and, where due, compensated (fuente 000). */
@singular: 'Resarcimiento'
@plural  : 'Resarcimientos'
@assert.unique: { numero: [ numero ] }
@cds.search: { busqueda }
entity Resarcimientos : cuid, managed, Peticionario {
  numero            : String(13);
  estado            : Association to escucha.EstadosResarcimiento default 'Abierto';
  /** The farthest stage that it reached. */
  etapa             : Association to escucha.EtapasResarcimiento;

  // Where it comes from
  origen            : Association to escucha.OrigenesResarcimiento default 'PQRS';
  caso              : Association to PQRS;
  calificacion      : Association to Calificaciones;
  clienteC4C        : String(20);
  ticketC4C         : String(35);
  oportunidadC4C    : String(35);

  // What failed
  asunto            : String(160);
  hechos            : LargeString;
  expectativa       : String(2000);
  lineaServicio     : Association to escucha.LineasServicio;
  sede              : Association to escucha.Sedes;
  area              : Association to escucha.Areas;
  causa             : Association to escucha.CausasFalla;
  /** The official whose act or omission it was, where one is named. */
  senalado          : String(160);
  /** Who was named before, one a line. */
  senaladosAntes    : LargeString;

  // Receipt, policy and calendar, fixed for ever
  recibidaEn        : Timestamp;
  canal             : Association to escucha.Canales;
  politicaRecepcion : String(1) enum { A; B; C };
  fechaRecibo       : Date;
  /** Year and month of receipt, `2026-11`. */
  periodo           : String(7);
  paquete           : String(20);
  cadenaPolitica    : String(255);
  calendario        : String(20);
  calendarioVersion : Integer;
  terminoDias       : Integer;

  // The clock: `limite` is the date of the term; `vence` the same while nobody has told the person the decision
  limite            : Date;
  vence             : Date;
  venceEn           : Timestamp;
  avisarDesde       : Timestamp;
  situacion_code    : String(12) = (case
      when venceEn is null    then 'SIN_PLAZO'
      when venceEn < $now     then 'VENCIDA'
      when avisarDesde < $now then 'POR_VENCER'
      else 'EN_TERMINO'
    end);
  /** 1 after 0: what has no term left stands after what has one, wherever a database sorts nulls. */
  sinPlazo          : Integer = (case when venceEn is null then 1 else 0 end);
  informadoEn       : Timestamp;
  informadoPor      : String(255);
  informadoATiempo  : Boolean;
  tratamiento       : String(4000);
  /** When she was last told something. */
  ultimoInformeEn   : Timestamp;

  // How grave it is, and whether the area agrees
  criticidad        : Association to escucha.Criticidades;
  criticidadMotivo  : String(2000);
  valoradaPor       : String(255);
  conceptoArea      : Boolean;
  conceptoTexto     : String(2000);
  conceptoPor       : String(255);
  conceptoEn        : Timestamp;

  // Whether the Caja answers for it, and why it comes to a compensation
  responsable       : Boolean;
  analisis          : String(4000);
  analisisPor       : String(255);
  fundamento        : Association to escucha.FundamentosCompensacion;
  fundamentoTexto   : String(2000);

  // How it ends
  acuerdo           : String(2000);
  reparadoEn        : Timestamp;
  /** Business days from receipt to repair. */
  diasParaReparar   : Integer;
  acepta            : Boolean;
  aceptaMedio       : Association to escucha.MediosAceptacion;
  aceptaPrueba      : String(500);
  aceptaEn          : Timestamp;
  /** The next talk that is scheduled. */
  proximoContacto   : Timestamp;
  acompanante       : String(160);
  acompanamiento    : String(1000);
  motivoCierre      : String(2000);
  cerradoEn         : Timestamp;
  cerradoPor        : String(255);
  /** The person got a compensation for the same failure before. */
  repetido          : Boolean default false;
  /** Pesos that it has cost: what was delivered and what was refunded. */
  costo             : Decimal(15, 0) default 0;
  /** What is missing for the next gate, in words. */
  siguiente         : String(1000);

  // Number, subject, name and document, without accents or case
  busqueda          : String(500);

  requisitos        : Composition of many Requisitos on requisitos.resarcimiento = $self;
  exclusiones       : Composition of many Exclusiones on exclusiones.resarcimiento = $self;
  riesgos           : Composition of many Riesgos on riesgos.resarcimiento = $self;
  acciones          : Composition of many AccionesResarcimiento on acciones.resarcimiento = $self;
  mesas             : Composition of many Mesas on mesas.resarcimiento = $self;
  contactos         : Composition of many Contactos on contactos.resarcimiento = $self;
  pasos             : Composition of many PasosDados on pasos.resarcimiento = $self;
  compensaciones    : Composition of many Compensaciones on compensaciones.resarcimiento = $self;
  devoluciones      : Composition of many Devoluciones on devoluciones.resarcimiento = $self;
  mejoras           : Composition of many AccionesMejora on mejoras.resarcimiento = $self;
  anexos            : Composition of many AnexosResarcimiento on anexos.resarcimiento = $self;
  historia          : Composition of many ActuacionesResarcimiento on historia.resarcimiento = $self;
}

/** What each gate asks for and whether it is there, as the last act left it. */
entity Requisitos {
  key resarcimiento : Association to Resarcimientos;
  key compuerta     : Association to escucha.CompuertasResarcimiento;
  key requisito     : Association to escucha.RequisitosResarcimiento;
      orden         : Integer;
      cumplido      : Boolean;
      /** What to do about it. */
      falta         : String(500);
}

/** Each ground of exclusion, looked at before anything else. */
@singular: 'Exclusion'
@assert.unique: { causal: [ resarcimiento, causal ] }
@plural  : 'Exclusiones'
entity Exclusiones : cuid {
  resarcimiento : Association to Resarcimientos;
  causal        : Association to escucha.CausalesExclusion;
  orden         : Integer;
  /** Null until somebody has looked. */
  aplica        : Boolean;
  evidencia     : String(2000);
  verificadaEn  : Timestamp;
  verificadaPor : String(255);
}

@assert.unique: { clase: [ resarcimiento, clase ] }
entity Riesgos : cuid {
  resarcimiento : Association to Resarcimientos;
  clase         : Association to escucha.ClasesRiesgo;
  orden         : Integer;
  /** Both from 1 to 5. */
  probabilidad  : Integer;
  impacto       : Integer;
  nivel         : Integer = probabilidad * impacto;
  motivo        : String(2000);
  valoradoEn    : Timestamp;
  valoradoPor   : String(255);
}

@singular: 'AccionResarcimiento'
@assert.unique: { accion: [ resarcimiento, accion ] }
@plural  : 'AccionesResarcimiento'
entity AccionesResarcimiento : cuid {
  resarcimiento : Association to Resarcimientos;
  accion        : Association to escucha.AccionesPolitica;
  orden         : Integer;
  estado        : Association to escucha.EstadosAccion default 'Pendiente';
  /** False since another criticidad asks for other actions. */
  vigente       : Boolean default true;
  evidencia     : String(2000);
  hechaEn       : Timestamp;
  hechaPor      : String(255);
  motivoOmision : String(2000);
  propuestaPor  : String(255);
  decididaPor   : String(255);
  decididaEn    : Timestamp;
}

entity Mesas : cuid, managed {
  resarcimiento : Association to Resarcimientos;
  tipo          : Association to escucha.TiposMesa;
  estado        : Association to escucha.EstadosMesa default 'EnPreparacion';
  inicio        : Timestamp;
  minutos       : Integer default 60;
  lugar         : String(255);
  /** Counts the invitations, as calendars want them numbered (RFC 5545 SEQUENCE). */
  secuencia     : Integer default 0;
  convocadaEn   : Timestamp;
  celebradaEn   : Timestamp;
  acta          : LargeString;
  decisiones    : LargeString;
  motivo        : String(1000);
  miembros      : Composition of many MiembrosMesa on miembros.mesa = $self;
  anexos        : Association to many AnexosResarcimiento on anexos.mesa = $self;
}

@singular: 'MiembroMesa'
@plural  : 'MiembrosMesa'
entity MiembrosMesa : cuid {
  mesa      : Association to Mesas;
  rol       : Association to escucha.RolesMesa;
  orden     : Integer;
  nombre    : String(160);
  correo    : String(255);
  usuario   : String(255);
  /** The policy wants this role at the mesa. */
  requerido : Boolean default false;
  /** She is the official whose act is looked at: she may speak, and counts for no role. */
  conflicto : Boolean default false;
  asistio   : Boolean;
}

/** Talks with the person: the first, and those that follow it. */
entity Contactos : cuid, managed {
  resarcimiento  : Association to Resarcimientos;
  tipo           : Association to escucha.TiposContacto;
  programadoPara : Timestamp;
  responsable    : String(160);
  realizadoEn    : Timestamp;
  realizadoPor   : String(255);
  medio          : Association to escucha.MediosEntrega;
  /** Whether she was reached. */
  logrado        : Boolean;
  notas          : String(2000);
  /** When somebody was told that its hour went by. */
  recordadoEn    : Timestamp;
}

/** The interaction guide as it was gone through. */
@singular: 'PasoDado'
@assert.unique: { paso: [ resarcimiento, paso ] }
@plural  : 'PasosDados'
entity PasosDados : cuid {
  resarcimiento : Association to Resarcimientos;
  paso          : Association to escucha.PasosReconexion;
  orden         : Integer;
  dadoEn        : Timestamp;
  dadoPor       : String(255);
  nota          : String(1000);
}

/** The refund of what she paid for a service that failed (fuente 000, §6). */
@singular: 'Devolucion'
@plural  : 'Devoluciones'
entity Devoluciones : cuid, managed {
  resarcimiento : Association to Resarcimientos;
  estado        : Association to escucha.EstadosDevolucion default 'Solicitada';
  monto         : Decimal(15, 0);
  motivo        : String(2000);
  responsable   : String(160);
  resultado     : String(2000);
  referencia    : String(60);
  resueltaEn    : Timestamp;
  resueltaPor   : String(255);
}

@singular: 'AnexoResarcimiento'
@plural  : 'AnexosResarcimiento'
entity AnexosResarcimiento : cuid, managed {
  resarcimiento : Association to Resarcimientos;
  mesa          : Association to Mesas;
  nombre        : String(160);
  tipo          : String(100) @Core.IsMediaType;
  tamano        : Integer;
  huella        : String(64);
  /** The Caja wrote it: a letter, a voucher. */
  deLaCaja      : Boolean default false;
  contenido     : LargeBinary @Core.MediaType: tipo @Core.ContentDisposition.Filename: nombre;
}

/** Append-only: every act, with what it said. */
@singular: 'ActuacionResarcimiento'
@plural  : 'ActuacionesResarcimiento'
entity ActuacionesResarcimiento : cuid {
  resarcimiento  : Association to Resarcimientos;
  orden          : Integer;
  en             : Timestamp;
  por            : String(255);
  acto           : Association to escucha.ActosResarcimiento;
  estadoAnterior : Association to escucha.EstadosResarcimiento;
  estadoNuevo    : Association to escucha.EstadosResarcimiento;
  detalle        : String(2000);
}

/** The ladder of the term: `en` leads the key, so that a sweep reads what is due as a range. */
@plural: 'EscalonesResarcimiento'
entity EscalonesResarcimiento {
  key en            : Timestamp;
  key resarcimiento : Association to Resarcimientos;
  key porcentaje    : Integer;
      destino       : String(20) not null enum { AREA; JEFE_AREA; COORDINACION; DIRECCION };
      avisadoEn     : Timestamp;
      /** A higher rung was due at once, or the term was met. */
      omitido       : Boolean default false;
}

/** The last number given per year; its row is the lock that keeps numbers consecutive. */
@plural: 'ConsecutivosResarcimiento'
entity ConsecutivosResarcimiento {
  key anio   : Integer;
      ultimo : Integer default 0;
}
