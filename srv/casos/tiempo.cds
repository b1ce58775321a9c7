namespace escucha;

/** What each one took of the business time of a case, and the whole. Computed from its history, never stored. */
@cds.persistence.skip
entity TiemposConsumidos {
  key caso       : UUID;
  key orden      : Integer;
      quien      : String(60);
      /** Business days with one decimal; as text, in the language of the reader. */
      dias       : String(20);
      minutos    : Integer;
      porcentaje : Integer;
}
