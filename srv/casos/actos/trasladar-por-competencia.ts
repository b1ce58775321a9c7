import { esDireccion } from '../../correo/direccion'
import { fechaLocal } from '../../plazos'
import { fechaLegible } from '../fecha-legible'
import { Rechazo, textoObligatorio } from '../rechazo'
import { venceDesdeRecibo } from '../reloj'
import type { Acto } from './acto'
import { avisoALaPersona } from './comunicacion'
import { exigirSinSilencio } from './silencio'
import { exigirSinJuez } from './tutela'

/**
 * What another entity must answer goes to it within five business days of receipt, two for habeas data, with a
 * copy of the letter to the person (Ley 1755/2015 art. 21; Ley 1581/2012 art. 15). Late it still goes, and shows
 * as late: the competent one's term starts the day after it receives.
 */
export const trasladarPorCompetencia: Acto = (caso, datos, contexto) => {
  exigirSinJuez(caso, contexto)
  exigirSinSilencio(caso)
  const { ahora, politica, calendario } = contexto
  const entidad = textoObligatorio(datos.entidad, 'entidad', 'la entidad competente', 200)
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'por qué es competente esa entidad', 1500)
  const dias = politica.trasladoDias(caso.regimen)
  const plazo = venceDesdeRecibo(caso, dias, calendario)
  if (plazo === null) throw new Rechazo(409, 'El caso está suspendido: primero registre lo que completó la persona.')
  const tarde = fechaLocal(ahora) > plazo ? ` Fuera del término de ${dias} días hábiles, que venció el ${fechaLegible(plazo)}.` : ''
  return {
    campos: { entidadCompetente: entidad },
    comunicaciones: [
      { ...avisoALaPersona('trasladarPorCompetencia', caso, datos, plazo, contexto), dias },
      {
        plantilla: 'trasladarPorCompetenciaEntidad', destino_code: 'ENTIDAD', destinatario: entidad, correo: correoDe(datos), vence: plazo, dias,
        medio_code: null, entregadaEn: null, prueba: null,
      },
    ],
    dice: { entidad, motivo },
    detalle: `A ${entidad}. ${motivo}${tarde}`,
  }
}

function correoDe({ correoEntidad }: Record<string, unknown>): string | null {
  const correo = typeof correoEntidad === 'string' ? correoEntidad.trim() : ''
  if (correo && !esDireccion(correo)) throw new Rechazo(400, 'El correo de la entidad no es válido.', 'correoEntidad')
  return correo || null
}
