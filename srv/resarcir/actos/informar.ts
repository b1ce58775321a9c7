import { textoObligatorio } from '../../casos/rechazo'
import type { Acto } from './acto'
import { cuando, deLista, siONo } from './datos'

/** The decision and its treatment are made known to the person: what the term of fuente 001 asks for. Told again, the first time counts. */
export const informar: Acto = (exp, datos, contexto) => {
  const tratamiento = textoObligatorio(datos.tratamiento, 'tratamiento', 'el tratamiento que se dará', 4000)
  deLista(datos.medio, 'MediosEntrega', 'medio', contexto)
  const prueba = textoObligatorio(datos.prueba, 'prueba', 'la prueba', 500)
  const informadoEn = cuando(datos.entregadaEn, 'entregadaEn', 'La fecha en que se informó', exp, contexto)
  return {
    campos: {
      tratamiento,
      ...(!exp.informadoEn && { informadoEn, informadoPor: contexto.usuario, informadoATiempo: informadoEn <= exp.venceEn!, vence: null, venceEn: null, avisarDesde: null }),
    },
    carta: { plantilla: 'resarcimientoInformar', datos: { tratamiento } },
    detalle: `${tratamiento} Prueba: ${prueba}`,
  }
}

/** Whether the person accepts what the Caja did, by signature or message. */
export const registrarAceptacion: Acto = (_exp, datos, contexto) => {
  const acepta = siONo(datos.acepta, 'acepta', 'si la persona acepta')
  const medio = deLista(datos.medio, 'MediosAceptacion', 'medio', contexto)
  const prueba = textoObligatorio(datos.prueba, 'prueba', 'la prueba', 500)
  return {
    campos: { acepta, aceptaMedio_code: medio, aceptaPrueba: prueba, aceptaEn: contexto.ahora },
    detalle: `${acepta ? 'Acepta' : 'No acepta'}. ${prueba}`,
  }
}
