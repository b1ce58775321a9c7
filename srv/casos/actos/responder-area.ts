import { textoObligatorio } from '../rechazo'
import type { Acto } from './acto'

/** The area answers Atención al Usuario, never the person (fuente 001); each round's answer stays in the history. */
export const responderArea: Acto = (_caso, datos) => {
  const texto = textoObligatorio(datos.texto, 'texto', 'la respuesta del área', 20_000)
  return { campos: { respuestaArea: texto }, texto, detalle: 'El área respondió.' }
}
