import type { FechaISO } from '../plazos'

/** What a constancia of filing says, in the words of the Caja (Decreto 1166/2016, art. 2.2.3.12.3). */
export interface DatosConstancia {
  organizacion: string
  radicado: string
  radicadaEn: string
  recibidaEn: string
  canal: string
  verbal: boolean
  sede: string | null
  persona: string
  documento: string | null
  contacto: string | null
  recibidaPor: string
  asunto: string
  texto: string
  anexos: string[]
  /** The provisional term given at filing, whatever the classification says later. */
  venceLegal: FechaISO | null
  seguimiento: string
}
