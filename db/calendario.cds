using { cuid, managed } from '@sap/cds/common';

namespace escucha;

/** A version never changes once a case was received under it: a correction is a new version. */
entity Calendarios : managed {
  key codigo      : String(20);
  key version     : Integer;
      nombre      : String(120);
      vigenteDesde : Date;
      turnos      : Composition of many TurnosCalendario
                      on turnos.calendario = $self;
      festivos    : Composition of many Festivos
                      on festivos.calendario = $self;
      cierres     : Composition of many CierresCalendario
                      on cierres.calendario = $self;
}

/** Office hours: several shifts a day; a weekday without shifts is not a working day. */
entity TurnosCalendario : cuid {
  calendario : Association to Calendarios;
  dia        : Integer @assert.range: [1, 7]; // ISO: 1 = lunes
  desde      : Time;
  hasta      : Time;
}

/** The holiday rules, each with its norm and validity (Ley 51/1983, Ley 2578/2026). */
entity ReglasFestivo {
  key codigo         : String(30);
      nombre         : String(120);
      norma          : String(120);
      tipo           : String(6) enum { FIJO; LUNES; PASCUA };
      mes            : Integer;
      dia            : Integer;
      desplazamiento : Integer;
      validoDesde    : Date;
      validoHasta    : Date;
}

/** The rules materialised per year and calendar version. */
entity Festivos {
  key calendario : Association to Calendarios;
  key fecha      : Date;
      nombre     : String(200);
      norma      : String(200);
}

/**
 * Days on which this house does not work by its own decision. With the act that suspends terms they do not
 * count for the law either; without it they stop the internal clocks only.
 */
entity CierresCalendario {
  key calendario : Association to Calendarios;
  key fecha      : Date;
      nombre     : String(200);
      acto       : String(200);
}
