import { textoObligatorio } from '../rechazo'
import type { Acto } from './acto'

/** The area's answer is not enough: it goes back with a reason; the customer's date stays. */
export const devolverAlArea: Acto = (_caso, datos) => ({
  campos: {},
  detalle: `Devuelta: ${textoObligatorio(datos.motivo, 'motivo', 'el motivo de la devolución', 1000)}`,
})
