using { cuid, managed, sap.common.CodeList } from '@sap/cds/common';
using { escucha } from './catalogos';
using from './calendario';
using from './pqrs';

namespace escucha;

/** Where a change of a calendar stands. */
@plural: 'SituacionesCambio'
entity SituacionesCambio : CodeList {
  key code        : String(20) enum { BORRADOR; REVISANDO; APLICANDO; APLICADO; DESCARTADO; };
      criticality : Integer;
}

/** What a change does with a date. */
@plural: 'TiposLineaCambio'
entity TiposLineaCambio : CodeList {
  key code : String(20) enum { FESTIVO; CIERRE; QUITAR; };
}

/** How many cases a change reaches, of those that ended the ones with a notice that moves, and how many of their dates move each way. */
type Recuento {
  casos          : Integer default 0;
  conCambio      : Integer default 0;
  legalDespues   : Integer default 0;
  legalAntes     : Integer default 0;
  internaDespues : Integer default 0;
  internaAntes   : Integer default 0;
  /** Those that could not be counted again; they stay under the version they have. */
  sinContar      : Integer default 0;
}

/**
 * A change of a calendar: prepared, looked at, and applied as a new version of it. Of the open cases
 * `previsto` says what the last look found, `hecho` what applying did so far.
 */
@singular: 'CambioCalendario'
@plural  : 'CambiosCalendario'
entity CambiosCalendario : cuid, managed {
  nombre       : String(120);
  /** What changes of several calendars have in common: the key of the first of them. */
  serie        : UUID;
  base         : Association to escucha.Calendarios;
  nueva        : Association to escucha.Calendarios;
  situacion    : Association to SituacionesCambio default 'BORRADOR';
  vigenteDesde : Date;
  lineas       : Composition of many LineasCambioCalendario on lineas.cambio = $self;
  revisadoEn   : Timestamp;
  revisadoPor  : String(255);
  /** Its dates changed after, or while, somebody looked at the cases: that look is of no use any more. */
  revisionAnulada : Boolean default false;
  previsto     : Recuento;
  hecho        : Recuento;
  /** Of 100, while its cases are looked at or moved. */
  progreso     : Integer default 0;
  aplicadoPor  : String(255);
  iniciadoEn   : Timestamp;
  aplicadoEn   : Timestamp;
  /** Who goes over the cases holds the change until then, so that two processes do not do it at once. */
  @cds.api.ignore
  tomadoHasta  : Timestamp;
  afectados    : Composition of many AfectadosCalendario on afectados.cambio = $self;
  /** The same change on other calendars, each reviewed and applied on its own. */
  hermanos     : Association to many CambiosCalendario on hermanos.serie = serie and hermanos.ID != ID;
}

/** One date of a change; its norm is what makes it stop a legal clock. */
entity LineasCambioCalendario {
  key cambio : Association to CambiosCalendario;
  key fecha  : Date;
      tipo   : Association to TiposLineaCambio;
      nombre : String(200);
      norma  : String(200);
      /** It was known after the fact: the day had begun when it was written. */
      pasada : Boolean default false;
}

/** What the last look at a change found: the cases it moves, with their dates before and after. */
entity AfectadosCalendario {
  key cambio            : Association to CambiosCalendario;
  key caso              : Association to escucha.PQRS;
      radicado          : String(11);
      estado            : Association to escucha.EstadosPQRS;
      area              : Association to escucha.Areas;
      tipologia         : Association to escucha.Tipologias;
      venceLegal        : Date;
      venceLegalNueva   : Date;
      venceInterno      : Date;
      venceInternoNueva : Date;
      venceArea         : Date;
      venceAreaNueva    : Date;
      vence             : Date;
      venceNueva        : Date;
      /** The person was told a date in writing when her term was extended. */
      conProrroga       : Boolean default false;
      /** Each date that moves, in words: the person's own and those of notices too. */
      cambia            : String(1000);
      /** Why it could not be counted; null where it could. */
      problema          : String(500);
}
