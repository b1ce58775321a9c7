import { fechaLocal, type FechaISO } from '../../plazos'
import type { Caso } from '../caso'
import { fechaLegible } from '../fecha-legible'
import { fechaValida } from '../instante'
import { Rechazo, textoObligatorio } from '../rechazo'
import { venceDesdeRecibo } from '../reloj'
import type { Acto, Contexto } from './acto'
import { avisoALaPersona } from './comunicacion'

/**
 * Extension of the legal term: once, told to the person with its reasons before the term is over (to the last
 * second of its last day, America/Bogota), to a business day that does not pass the double of the term counted
 * from receipt (Ley 1755/2015 art. 14 par.), or the days that habeas data adds (Ley 1581/2012 arts. 14 and 15).
 */
export const prorrogar: Acto = (caso, datos, contexto) => {
  const { vence, tope } = loProrrogable(caso, contexto)
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo de la prórroga', 1500)
  const nueva = fechaValida(datos.nuevaFecha, 'nuevaFecha', 'Escriba la nueva fecha de respuesta.')
  if (nueva <= vence) throw new Rechazo(400, `La nueva fecha debe ser posterior al vencimiento, que es el ${fechaLegible(vence)}.`, 'nuevaFecha')
  if (nueva > tope) throw new Rechazo(400, `La nueva fecha no puede pasar del ${fechaLegible(tope)}, que es lo que la ley permite contado desde el recibo.`, 'nuevaFecha')
  const { calendario } = contexto
  if (!calendario.esHabil(nueva)) {
    throw new Rechazo(400, `El ${fechaLegible(nueva)} no es día hábil; puede ser el ${fechaLegible(calendario.restarHabiles(nueva, 0))}.`, 'nuevaFecha')
  }
  return {
    campos: {},
    fecha: nueva,
    comunicaciones: [avisoALaPersona('prorrogar', caso, datos, vence, contexto)],
    dice: { motivo, fechaAnterior: vence, fechaNueva: nueva },
    detalle: `Del ${fechaLegible(vence)} al ${fechaLegible(nueva)}. Motivo: ${motivo}`,
  }
}

/** The date that would move and the farthest it may go; throws Rechazo (409) when the case admits no extension, or no more. */
export function loProrrogable(caso: Caso, { ahora, politica, calendario, nombre }: Contexto): { vence: FechaISO; tope: FechaISO } {
  const previa = caso.historia.find(h => h.acto === 'prorrogar')
  if (previa) throw new Rechazo(409, `La prórroga se concede una sola vez y este caso ya la tuvo el ${fechaLegible(fechaLocal(previa.en))}.`)
  const ley = caso.regimen ? politica.regimen(caso.regimen) : undefined
  const { terminos: { prorrogaDias, primerDia }, venceLegal } = caso
  if (!ley?.prorroga || prorrogaDias == null || !venceLegal) {
    throw new Rechazo(409, `El régimen «${nombre('Regimenes', caso.regimen ?? '')}» no admite prórroga.`)
  }
  if (fechaLocal(ahora) > venceLegal) {
    throw new Rechazo(409, `El término venció el ${fechaLegible(venceLegal)}: la prórroga se comunica antes del vencimiento (${ley.norma}). Responda cuanto antes.`)
  }
  return { vence: venceLegal, tope: venceDesdeRecibo(caso, prorrogaDias, calendario, primerDia)! }
}
