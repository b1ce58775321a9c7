import { fechaLocal, horaLocal } from '../../plazos'
import { instanteValido } from '../instante'
import { fechaLegible } from '../fecha-legible'
import { Rechazo, textoObligatorio } from '../rechazo'
import type { Acto } from './acto'

/**
 * Proof that the person knows the answer: medium, instant and evidence. An answer that was only
 * sent is not delivered (Const. Court, T-149/2013; fuente 004: "puesta en conocimiento").
 */
export const registrarEntrega: Acto = (caso, datos, { ahora, nombre, existe }) => {
  const medio = typeof datos.medio === 'string' ? datos.medio : ''
  if (!existe('MediosEntrega', medio)) throw new Rechazo(400, 'Elija el medio por el que se entregó la respuesta.', 'medio')
  const prueba = textoObligatorio(datos.prueba, 'prueba', 'la prueba de entrega (guía, acuse, identificador del mensaje o firma)', 500)
  const entregadaEn = instanteValido(datos.entregadaEn, 'entregadaEn', 'Escriba la fecha y hora de la entrega.')
  if (entregadaEn > ahora) throw new Rechazo(400, 'La entrega no puede estar en el futuro.', 'entregadaEn')
  if (caso.respondidaEn && minuto(entregadaEn) < minuto(caso.respondidaEn)) {
    throw new Rechazo(400, 'La entrega no puede ser anterior a la respuesta.', 'entregadaEn')
  }
  return {
    campos: {},
    entregas: [{ medio_code: medio, entregadaEn, prueba }],
    detalle: `Entregada el ${fechaLegible(fechaLocal(entregadaEn))} a las ${horaLocal(entregadaEn).slice(0, 5)} por ${nombre('MediosEntrega', medio)}.`,
  }
}

/** People type minutes: a delivery in the minute of the answer is not before it. */
const minuto = (instante: string) => new Date(instante).toISOString().slice(0, 16)
