import { Rechazo } from '../rechazo'
import type { Acto } from './acto'

/** Closing needs proof of delivery, and of every notice: without it the petition is not answered. */
export const cerrar: Acto = (caso, _datos, { ahora }) => {
  if (!caso.entregas.length) throw new Rechazo(409, 'No se puede cerrar sin prueba de entrega; regístrela primero.')
  if (caso.comunicaciones.some(c => !c.entregadaEn)) throw new Rechazo(409, 'No se puede cerrar con avisos sin prueba; regístrela en «Avisos debidos».')
  return { campos: { cerradaEn: ahora }, detalle: 'Cerrada con prueba de entrega.' }
}
