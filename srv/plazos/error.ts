/** Refusal of an invalid input. `campo` is the offending field; the message (Spanish, es-CO) names it too. */
export class ErrorPlazo extends Error {
  readonly campo: string

  constructor(campo: string, detalle: string) {
    super(`${campo}: ${detalle}`)
    this.name = 'ErrorPlazo'
    this.campo = campo
  }
}

/** A received value as an error message may show it: short, and safe whatever its type. */
export function citar(valor: unknown): string {
  if (typeof valor === 'string') return `«${valor.slice(0, 40)}»`
  if (typeof valor === 'number' || typeof valor === 'boolean') return `«${valor}»`
  return valor == null ? 'el valor vacío' : 'el valor recibido'
}
