import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import type { Acto } from './acto'
import { cuando, deLista, siONo } from './datos'

/**
 * The decision and its treatment are made known to the person: what the term of fuente 001 asks for. There is a decision once it was valued
 * with the area, or an exclusion applies, and nobody was told of it before. Told again, the first time counts for the term.
 */
export const informar: Acto = (exp, datos, contexto) => {
  const excluido = exp.estado_code === 'NoProcede'
  if (!excluido && !(exp.criticidad_code && exp.conceptoArea)) throw new Rechazo(409, 'Todavía no hay qué informar: falta la criticidad con el acuerdo del área.')
  const tratamiento = textoObligatorio(datos.tratamiento, 'tratamiento', 'el tratamiento que se dará', 4000)
  deLista(datos.medio, 'MediosEntrega', 'medio', contexto)
  const prueba = textoObligatorio(datos.prueba, 'prueba', 'la prueba', 500)
  const informadoEn = cuando(datos.entregadaEn, 'entregadaEn', 'La fecha en que se informó', excluido ? exp.cerradoEn! : exp.conceptoEn!, contexto)
  return {
    campos: {
      tratamiento, ultimoInformeEn: [exp.ultimoInformeEn ?? '', informadoEn].sort().at(-1)!,
      ...(!exp.informadoEn && { informadoEn, informadoPor: contexto.usuario, informadoATiempo: informadoEn <= exp.venceEn!, vence: null, venceEn: null, avisarDesde: null }),
    },
    // Who was told that nothing is due has her letter from then
    ...(!excluido && { carta: { plantilla: 'resarcimientoInformar', datos: { tratamiento } } }),
    detalle: `${tratamiento} Prueba: ${prueba}`,
  }
}

/** Whether the person accepts what the Caja did or said that it will do, by signature or message. */
export const registrarAceptacion: Acto = (exp, datos, contexto) => {
  if (!exp.informadoEn && !exp.reparadoEn) throw new Rechazo(409, 'La persona todavía no tiene a qué responder: registre la reparación acordada, o infórmele la decisión.')
  const acepta = siONo(datos.acepta, 'acepta', 'si la persona acepta')
  const medio = deLista(datos.medio, 'MediosAceptacion', 'medio', contexto)
  const prueba = textoObligatorio(datos.prueba, 'prueba', 'la prueba', 500)
  return {
    campos: { acepta, aceptaMedio_code: medio, aceptaPrueba: prueba, aceptaEn: contexto.ahora },
    detalle: `${acepta ? 'Acepta' : 'No acepta'}. ${prueba}`,
  }
}
