import { antesPorMinuto, instanteValido } from '../instante'
import { Rechazo, textoObligatorio } from '../rechazo'
import type { Contexto } from './acto'

export interface Prueba { medio_code: string; entregadaEn: string; prueba: string }

/**
 * Proof that something was made known: medium, instant and evidence; what was only sent is not (Const. Court,
 * T-149/2013). Not before `desde`, by the minute. Throws Rechazo (400) naming the field.
 */
export function pruebaDe(datos: Record<string, unknown>, desde: string | null, que: string, { ahora, existe }: Contexto): Prueba {
  const medio = typeof datos.medio === 'string' ? datos.medio : ''
  if (!existe('MediosEntrega', medio)) throw new Rechazo(400, `Elija el medio por el que se entregó ${que}.`, 'medio')
  const prueba = textoObligatorio(datos.prueba, 'prueba', 'la prueba de entrega (guía, acuse, identificador del mensaje o firma)', 500)
  const entregadaEn = instanteValido(datos.entregadaEn, 'entregadaEn', 'Escriba la fecha y hora de la entrega.')
  if (entregadaEn > ahora) throw new Rechazo(400, 'La entrega no puede estar en el futuro.', 'entregadaEn')
  if (desde && antesPorMinuto(entregadaEn, desde)) throw new Rechazo(400, `La entrega no puede ser anterior ${alQue(que)}.`, 'entregadaEn')
  return { medio_code: medio, entregadaEn, prueba }
}

const alQue = (que: string) => `a ${que}`.replace(/^a el /, 'al ')
