import { Rechazo } from '../rechazo'
import type { Acto } from './acto'

/**
 * Hand-over to the area that must answer; its clock starts here, five business days that never
 * pass the fifth after receipt, so that its delay does not move the customer's date (fuente 001).
 */
export const trasladarAArea: Acto = (caso, datos, { nombre, existe }) => {
  const area = typeof datos.area === 'string' && datos.area ? datos.area : caso.area
  if (!area || !existe('Areas', area)) throw new Rechazo(400, 'Elija el área que debe responder.', 'area')
  const mensaje = typeof datos.mensaje === 'string' ? datos.mensaje.trim() : ''
  if (mensaje.length > 1000) throw new Rechazo(400, 'El mensaje para el área admite hasta 1.000 caracteres.', 'mensaje')
  return {
    campos: { area_code: area },
    avisos: [{ plantilla: 'trasladarAArea', destinos: ['AREA'] }],
    dice: { mensaje: mensaje || null },
    detalle: `Área: ${nombre('Areas', area)}.${mensaje ? ` ${mensaje}` : ''}`,
  }
}
