import { Rechazo, textoObligatorio } from '../rechazo'
import type { Acto } from './acto'

/**
 * The answer to the person: only with every item of the policy's quality checklist marked
 * (fuente 001: calidad, claridad, precisión, idoneidad, congruencia; fuente 004: oportuna, de
 * fondo, clara, precisa, congruente, puesta en conocimiento).
 */
export const responder: Acto = (_caso, datos, { ahora, usuario, politica, nombre }) => {
  const texto = textoObligatorio(datos.texto, 'texto', 'la respuesta a la persona', 20_000)
  const marcados = Array.isArray(datos.verificados) ? datos.verificados : []
  const extranos = marcados.filter(item => !politica.calidad.includes(item))
  if (extranos.length) throw new Rechazo(400, 'La lista de calidad trae puntos que la política no tiene.', 'verificados')
  const faltan = politica.calidad.filter(item => !marcados.includes(item))
  if (faltan.length) {
    throw new Rechazo(400, `No se puede responder sin verificar toda la lista de calidad; falta: ${faltan.map(item => nombre('ItemsCalidad', item)).join(', ')}.`, 'verificados')
  }
  return {
    campos: { respuesta: texto, respondidaEn: ahora, respondidaPor: usuario },
    verificaciones: politica.calidad.map(item_code => ({ item_code, cumple: true })),
    avisos: [{ plantilla: 'responder', destinos: ['PERSONA'], carta: true }],
    detalle: 'Respuesta a la persona con la lista de calidad completa.',
  }
}
