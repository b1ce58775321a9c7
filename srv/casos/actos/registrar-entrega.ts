import { fechaLocal, horaLocal } from '../../plazos'
import { fechaLegible } from '../fecha-legible'
import type { Acto } from './acto'
import { pruebaDe } from './prueba'

/** Proof that the person knows the answer (fuente 004: "puesta en conocimiento"). */
export const registrarEntrega: Acto = (caso, datos, contexto) => {
  const prueba = pruebaDe(datos, caso.respondidaEn, 'la respuesta', contexto)
  const { entregadaEn, medio_code } = prueba
  return {
    campos: {},
    entregas: [prueba],
    ocurridoEn: entregadaEn,
    detalle: `Entregada el ${fechaLegible(fechaLocal(entregadaEn))} a las ${horaLocal(entregadaEn).slice(0, 5)} por ${contexto.nombre('MediosEntrega', medio_code)}.`,
  }
}
