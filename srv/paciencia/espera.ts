const MINUTO = 60_000

/** A warning of a due date is worth little much later. */
const MAXIMA = 15 * MINUTO

/** How long a case is left alone that failed so many times running: two minutes, then twice as long each time, a quarter of an hour at most. Milliseconds. */
export const esperaTras = (veces: number): number => Math.min(MAXIMA, 2 ** veces * MINUTO)
