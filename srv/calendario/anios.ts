/** The years that calendars answer for: their holidays are materialised for all of them. */
export const PRIMER_ANIO = 1990
export const ULTIMO_ANIO = 2060
