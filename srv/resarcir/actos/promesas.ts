import { fechaLegible } from '../../casos/fecha-legible'
import { fechaValida } from '../../casos/instante'
import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import { fechaLocal } from '../../plazos'
import type { Acto } from './acto'
import { filaDe } from './datos'

/** The promise of no repetition: an improvement with an owner and a day (fuente 000 §4). */
export const prometerNoRepeticion: Acto = (_exp, datos, { ahora, nuevoID }) => {
  const descripcion = textoObligatorio(datos.descripcion, 'descripcion', 'qué va a cambiar', 2000)
  const responsable = textoObligatorio(datos.responsable, 'responsable', 'quién responde por el cambio', 160)
  const vence = fechaValida(datos.vence, 'vence', 'Escriba la fecha de la promesa.')
  const hoy = fechaLocal(ahora)
  if (vence < hoy) throw new Rechazo(400, 'La fecha de la promesa ya pasó.', 'vence')
  if (vence > `${Number(hoy.slice(0, 4)) + 3}-12-31`) throw new Rechazo(400, 'La fecha de la promesa está demasiado lejos.', 'vence')
  return {
    filas: { mejoras: [{ ID: nuevoID(), descripcion, responsable, vence, estado_code: 'Pendiente', evidencia: null, cumplidaEn: null, cumplidaPor: null }] },
    detalle: `${responsable}, para el ${fechaLegible(vence)}: ${descripcion}`,
  }
}

/** What was promised was done. */
export const cumplir: Acto = (exp, datos, { ahora, usuario }, clave) => {
  const mejora = filaDe(exp.mejoras, clave)
  const evidencia = textoObligatorio(datos.evidencia, 'evidencia', 'la evidencia', 2000)
  return { filas: { mejoras: [{ ID: mejora.ID, evidencia, cumplidaEn: ahora, cumplidaPor: usuario }] }, detalle: evidencia }
}
