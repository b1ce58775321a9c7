let hasta = 0

/** C4C asked to be left alone (Retry-After): nothing that can wait is sent to it from this process until then. Milliseconds. */
export function pausar(ms: number): void {
  hasta = Math.max(hasta, Date.now() + ms)
}

/** How much of the pause is left, in milliseconds; 0 when C4C may be asked. */
export const pausaRestante = (): number => Math.max(0, hasta - Date.now())

/** C4C may be asked again from now on. */
export function reanudar(): void {
  hasta = 0
}
