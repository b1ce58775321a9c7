import { recortar } from '../casos/recortar'
import { rellenar, type DatosDePlantilla } from './rellenar'

export interface Texto { asunto: string; cuerpo: string }

const ASUNTO_MAXIMO = 200

/**
 * Subject and body of a notice. The subject is one line of up to 200 characters, whatever the values
 * bring; the gaps that unused sections leave in the body are closed.
 * @throws ErrorDePlantilla as `rellenar` does
 */
export function componer(texto: Texto, datos: DatosDePlantilla): Texto {
  return {
    asunto: recortar(rellenar(texto.asunto, datos).replace(/\s+/g, ' ').trim(), ASUNTO_MAXIMO),
    cuerpo: rellenar(texto.cuerpo, datos).replace(/\n{3,}/g, '\n\n').trim(),
  }
}
