import cds from '@sap/cds'

/** `cds.escucha.c4c`; durations in milliseconds. */
export interface Ajustes {
  /** The employee in C4C in whose name opportunities are created. */
  responsable: string
  /**
   * Credentials as of a remote service (`{ "destination": "C4C_USUARIO", "path": … }`) that take the identity of who is
   * at the counter to C4C; null: all that is asked and written there is the technical user's.
   */
  usuario: Record<string, unknown> | null
  /** A writer that has not come back by then is dead: longer than its slowest pass. */
  tomaMs: number
  /** How long C4C may still do what it did not answer. */
  inciertaMs: number
  /** Pause after the first failed attempt; it doubles up to the longest. */
  esperaMs: number
  esperaMaximaMs: number
  /** How often each process looks for what is due. */
  barrerMs: number
  /** How often each process looks through the tickets for what C4C gave no notice of. */
  conciliarMs: number
  /** Attachments that are larger stay here (bytes). */
  anexoMaximo: number
  /** Tickets that are older become no cases by themselves (calendar days). */
  antiguedadDias: number
  /** Of the Cloud SDK's circuit breaker (opossum). */
  cortacircuito: { errorThresholdPercentage: number; volumeThreshold: number; resetTimeout: number }
  /** Properties of this tenant's tickets for what C4C has no field for; null: not written. */
  extension: Record<CampoDeExtension, string | null>
  /** The same of its individual customers; null: neither read nor written. */
  extensionPersona: Record<'afiliacion' | 'categoria' | 'autorizacion' | 'autorizacionVersion' | 'autorizacionFecha', string | null>
  /** The same of its opportunities. `clave` cannot be done without: by it an opportunity is known again. */
  extensionOportunidad: { clave: string; nivel: string | null; turno: string | null }
  /** Who may deliver events: Basic, or the subject of a client certificate that the platform's router has checked. */
  eventos: { usuario: string | null; clave: string | null; certificado: string | null }
}

export type CampoDeExtension = 'radicado' | 'regimen' | 'estado'

export const ajustes = (): Ajustes => (cds.env as unknown as { escucha: { c4c: Ajustes } }).escucha.c4c
