namespace escucha;

/** One calendar day of a term: counted or not, and why. Computed from the case, never stored. */
@cds.persistence.skip
entity DiasExplicados {
  key caso   : UUID;
  key fecha  : Date;
      habil  : Boolean;
      conteo : Integer;
      motivo : String(255);
      norma  : String(160);
}

type DiaExplicado {
  fecha  : Date;
  habil  : Boolean;
  conteo : Integer;
  motivo : String(255);
  norma  : String(160);
}

type Explicacion {
  vence   : Date;
  venceEn : Timestamp;
  dias    : many DiaExplicado;
}
