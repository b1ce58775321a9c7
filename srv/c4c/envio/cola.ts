/** A table of what C4C is to be told, and what is done with one row of it. */
export interface Cola {
  entidad: string
  /** The column of its key. */
  clave: string
  /** The row is gone once it is done: nothing of it is worth keeping. */
  efimera?: boolean
  /**
   * Brings C4C to what Escucha has; safe to repeat after any failure. Returns what the row shall say from then on.
   * Throws FallaC4C. No transaction is open while C4C is asked.
   */
  hacer(clave: string): Promise<Record<string, unknown>>
}
