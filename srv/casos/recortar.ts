/** A text of at most `maximo` characters, cut before a character rather than through it: PostgreSQL stores no half of one. */
export const recortar = (texto: string, maximo: number): string =>
  texto.length > maximo ? texto.slice(0, maximo).replace(/[\ud800-\udbff]$/, '') : texto
