import type { FechaISO } from '../../plazos'
import type { Caso } from '../caso'
import type { ComunicacionNueva, Contexto } from './acto'
import { pruebaDe } from './prueba'

/**
 * The notice of an act to the person, due on a local date (America/Bogota). Who already told her gives the
 * proof with the act; otherwise it stays owed until it is proved. Throws Rechazo (400) on half a proof.
 */
export function avisoALaPersona(
  plantilla: string, caso: Caso, datos: Record<string, unknown>, vence: FechaISO | null, contexto: Contexto,
): ComunicacionNueva {
  const traida = [datos.medio, datos.entregadaEn, datos.prueba].some(v => v !== undefined && v !== null && v !== '')
  const prueba = traida ? pruebaDe(datos, caso.recibidaEn, 'el recibo del caso', contexto) : { medio_code: null, entregadaEn: null, prueba: null }
  return { plantilla, destino_code: 'PERSONA', destinatario: null, vence, ...prueba }
}
