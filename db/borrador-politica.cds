using { cuid, managed, sap.common.CodeList } from '@sap/cds/common';
using { escucha } from './catalogos';

namespace escucha;

entity SituacionesBorrador : CodeList {
  key code        : String(10) enum { ABIERTO; ACTIVADO };
      criticality : Integer;
}

/** What a review says of a row: a problem stops the activation, a warning does not. */
entity GravedadesRevision : CodeList {
  key code        : String(11) enum { PROBLEMA; ADVERTENCIA };
      criticality : Integer;
}

entity PoliticasRecepcion : CodeList {
  key code : String(1) enum { A; B; C };
}

entity DiasSemana : CodeList {
  key code : Integer; // ISO: 1 = lunes
}

/**
 * A version of a pack that people still write, as rows. What the form does not show stands in
 * `resto` of its row, as JSON, so that nothing of the pack is lost on the way.
 */
@singular: 'BorradorPolitica'
@plural  : 'BorradoresPolitica'
@assert.unique: { abierto: [ llaveAbierta ] }
entity BorradoresPolitica : cuid, managed {
  codigo               : String(20);
  version              : Integer;
  /** The version it was started from. */
  versionBase          : Integer;
  situacion            : Association to SituacionesBorrador default 'ABIERTO';
  /** The code of the pack while the draft is open, then its own ID: one open draft a pack. */
  llaveAbierta         : String(36);
  nombre               : String(120);
  hereda               : String(20);
  fuente               : String(200);
  vigenteDesde         : Date;
  vigenteHasta         : Date;
  calendario           : String(20);
  clasificarDias       : Integer;
  avisoDias            : Integer;
  antiguedadMaximaDias : Integer;
  anexoMaximoMB        : Integer;
  anexosMaximos        : Integer;
  resto                : LargeString;
  revisadoEn           : Timestamp;
  internos             : Composition of many InternosBorrador on internos.borrador = $self;
  recepciones          : Composition of many RecepcionesBorrador on recepciones.borrador = $self;
  puntosCalidad        : Composition of many PuntosCalidadBorrador on puntosCalidad.borrador = $self;
  calendarios          : Composition of many CalendariosBorrador on calendarios.borrador = $self;
  asignaciones         : Composition of many AsignacionesBorrador on asignaciones.borrador = $self;
}

/** An internal term in business days: of a tipología, of a régimen, or of all when neither is given. */
entity InternosBorrador : cuid {
  borrador            : Association to BorradoresPolitica;
  orden               : Integer;
  tipologia           : Association to escucha.Tipologias;
  regimen             : Association to escucha.Regimenes;
  dias                : Integer;
  areaDias            : Integer;
  atencionUsuarioDias : Integer;
  fuente              : String(200);
  porConfirmar        : Boolean default false;
  resto               : LargeString;
}

/** How a channel receives; without channel, every other one. */
entity RecepcionesBorrador : cuid {
  borrador     : Association to BorradoresPolitica;
  orden        : Integer;
  canal        : Association to escucha.Canales;
  politica     : Association to PoliticasRecepcion;
  fuente       : String(200);
  porConfirmar : Boolean default false;
  resto        : LargeString;
}

entity PuntosCalidadBorrador : cuid {
  borrador : Association to BorradoresPolitica;
  orden    : Integer;
  item     : Association to escucha.ItemsCalidad;
}

entity CalendariosBorrador : cuid {
  borrador : Association to BorradoresPolitica;
  orden    : Integer;
  codigo   : String(20);
  nombre   : String(120);
  fuente   : String(200);
  resto    : LargeString;
  turnos   : Composition of many TurnosBorrador on turnos.calendario = $self;
}

/** Office hours of a weekday; a day has as many shifts as rows, Saturday is worked when it has one. */
entity TurnosBorrador : cuid {
  calendario : Association to CalendariosBorrador;
  dia        : Association to DiasSemana;
  desde      : Time;
  hasta      : Time;
}

/** Which calendar a sede, a channel, or a channel of a sede follows. */
entity AsignacionesBorrador : cuid {
  borrador   : Association to BorradoresPolitica;
  orden      : Integer;
  sede       : Association to escucha.Sedes;
  canal      : Association to escucha.Canales;
  calendario : String(20);
  fuente     : String(200);
  resto      : LargeString;
}

/** What the last review of a draft said, to be read on its page. */
entity RevisionesBorrador {
  key borradorID : UUID;
  key orden      : Integer;
      gravedad   : Association to GravedadesRevision;
      donde      : String(200);
      mensaje    : String(500);
}
