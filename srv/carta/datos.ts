import type { FechaISO } from '../plazos'

/** What a letter of the Caja says; `cuerpo` is the text of its template with the data of the case already in it. */
export interface Carta {
  organizacion: string
  ciudad?: string
  /** Local date (America/Bogota) of the letter. */
  fecha: FechaISO
  radicado: string
  destinatario: { nombre: string; contacto?: readonly string[] }
  asunto: string
  /** Plain text: see `bloquesDe`. */
  cuerpo: string
  firma: { nombre: string; cargo: string }
  /** The public address where the person follows the case. */
  seguimiento: string
  /** Names of what goes with the letter. */
  anexos?: readonly string[]
}
