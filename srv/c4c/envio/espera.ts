/**
 * How long to wait before attempt number `intentos` + 1, in milliseconds: doubling from the first pause to the longest, and up to a
 * fifth less (`azar` in 0..1), so that what failed together does not come back together.
 */
export function esperaTras(intentos: number, { esperaMs, esperaMaximaMs }: { esperaMs: number; esperaMaximaMs: number }, azar: number): number {
  const plena = Math.min(esperaMaximaMs, esperaMs * 2 ** Math.min(intentos - 1, 30))
  return Math.round(plena * (1 - azar / 5))
}
