using { escucha } from './pqrs';

namespace escucha;

/**
 * Rungs that have not been climbed yet; whatever becomes of them, they leave this table. Its primary key
 * begins with the instant, so that the sweep reads what is due as a range of it on every database, however
 * many cases are open. Kept apart from what was done, which only grows.
 */
@assert.unique: { escalon: [ caso, hito, ronda, vence, porcentaje ] }
entity EscalonesPendientes {
  key en                : Timestamp;
  key caso              : Association to escucha.PQRS;
  key hito              : Association to escucha.TiposHito;
  key ronda             : Integer;
  key vence             : Date;
  key porcentaje        : Integer;
      destino           : String(20) not null;
      /** When a judge's hour ends the milestone: before the next opening, the rung is sent out of hours too. */
      venceEn           : Timestamp;
      /** Whose office hours count. */
      calendario        : String(20) not null;
      calendarioVersion : Integer not null;
}

/** What became of each rung: who was warned and when, or why nobody was. A date that moves has rungs of its own. */
entity Escalones {
  key caso       : Association to escucha.PQRS;
  key hito       : Association to escucha.TiposHito;
  key ronda      : Integer;
  key vence      : Date;
  key porcentaje : Integer;
      destino    : String(20) not null enum { AREA; JEFE_AREA; COORDINACION; DIRECCION };
      en         : Timestamp;
      situacion  : String(10) not null enum { AVISADO; OMITIDO };
      motivo     : String(20) enum { PASADO; SUPERADO; MISMO_PLAZO };
      avisadoEn  : Timestamp;
}
