using { managed } from '@sap/cds/common';

namespace escucha;

/**
 * A policy pack as it was loaded: immutable, versioned by validity. `contenido` is what the rules
 * read; terms and findings are its rows for people.
 */
entity PaquetesPolitica : managed {
  key codigo       : String(20);
  key version      : Integer;
      nombre       : String(120);
      hereda       : String(20);
      fuente       : String(200);
      vigenteDesde : Date;
      vigenteHasta : Date;
      contenido    : LargeString;
      terminos     : Composition of many TerminosPolitica
                       on terminos.paquete = $self;
      hallazgos    : Composition of many HallazgosPolitica
                       on hallazgos.paquete = $self;
}

entity TerminosPolitica {
  key paquete      : Association to PaquetesPolitica;
  key ambito       : String(10) enum { REGIMEN; TIPOLOGIA; TODOS };
  key clave        : String(30);
      legalDias    : Integer;
      internoDias  : Integer;
      primerDia    : String(10);
      norma        : String(200);
      fuente       : String(200);
      porConfirmar : Boolean default false;
}

/** What the loader had to cut or could not confirm; never silent. */
entity HallazgosPolitica {
  key paquete     : Association to PaquetesPolitica;
  key orden       : Integer;
      fila        : String(120);
      mensaje     : String(500);
}
