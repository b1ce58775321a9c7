import type { Caso } from '../caso'
import { fechaLegible } from '../fecha-legible'
import { Rechazo } from '../rechazo'
import type { Acto } from './acto'

/**
 * A request for documents or information that nobody answered in time counts as granted, and its copies are due
 * within three business days more (Ley 1755/2015 art. 14 num. 1).
 */
export const silencio: Acto = (caso, _datos, { ahora, calendario }) => {
  const { terminos: { copiasDias }, venceLegal, silencioEn } = caso
  if (copiasDias == null || !venceLegal || silencioEn) throw new Rechazo(409, 'El silencio no concede nada en este caso.')
  const copias = calendario.sumarHabiles(venceLegal, copiasDias)
  return {
    campos: { silencioEn: ahora },
    dice: { fechaLimite: copias },
    avisos: [{ plantilla: 'silencio', destinos: ['AREA', 'COORDINACION', 'DIRECCION'] }],
    detalle: `El término venció el ${fechaLegible(venceLegal)} sin respuesta: la solicitud se entiende concedida y las copias se entregan hasta el ${fechaLegible(copias)}.`,
  }
}

/** What silence granted can be denied no more: neither rejected, nor returned, nor sent to another (Ley 1755/2015 art. 14 num. 1). */
export function exigirSinSilencio({ silencioEn, terminos: { copiasDias } }: Caso): void {
  if (silencioEn && copiasDias != null) throw new Rechazo(409, 'La solicitud quedó concedida por silencio: ya no se niega ni se traslada, se entregan las copias (Ley 1755/2015 art. 14).')
}
