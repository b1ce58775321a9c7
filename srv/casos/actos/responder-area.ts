import { textoObligatorio } from '../rechazo'
import type { Acto } from './acto'

/** The area answers Atención al Usuario, never the person (fuente 001). */
export const responderArea: Acto = (_caso, datos) => ({
  campos: { respuestaArea: textoObligatorio(datos.texto, 'texto', 'la respuesta del área', 20_000) },
  detalle: 'El área respondió.',
})
