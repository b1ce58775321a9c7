import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import type { Expediente } from '../expediente'
import type { Acto } from './acto'
import { enPesos, filaDe, pesos, siONo } from './datos'

/** The refund of what the person paid for what failed (fuente 000 §6, «activar proceso de devolución»). */
export const activarDevolucion: Acto = (exp, datos, { reglas, nuevoID }) => {
  const monto = pesos(datos.monto, 'monto', reglas.montoMaximo)
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 2000)
  const responsable = textoObligatorio(datos.responsable, 'responsable', 'quién la tramita', 160)
  if (exp.devoluciones.some(d => d.estado_code === 'Solicitada' || d.estado_code === 'EnTramite')) throw new Rechazo(409, 'Ya hay una devolución en curso.')
  exigirQueDeba(exp)
  const pagado = exp.devoluciones.reduce((suma, d) => suma + (d.estado_code === 'Pagada' ? d.monto : 0), 0)
  if (pagado + monto > reglas.montoMaximo) throw new Rechazo(400, `Con lo ya devuelto, ${enPesos(pagado)}, pasa de lo que la política admite: ${enPesos(reglas.montoMaximo)}.`, 'monto')
  return {
    filas: { devoluciones: [{ ID: nuevoID(), estado_code: 'Solicitada', monto, motivo, responsable, resultado: null, referencia: null, resueltaEn: null, resueltaPor: null }] },
    detalle: `La tramita ${responsable}. ${motivo}`,
  }
}

/** Somebody has it under way. */
export const tramitar: Acto = (exp, datos, _contexto, clave) => {
  const devolucion = filaDe(exp.devoluciones, clave)
  const responsable = typeof datos.responsable === 'string' && datos.responsable.trim() ? textoObligatorio(datos.responsable, 'responsable', 'quién la tramita', 160) : devolucion.responsable
  const referencia = referenciaDe(datos.referencia) ?? devolucion.referencia
  return { filas: { devoluciones: [{ ID: devolucion.ID, responsable, referencia }] }, detalle: [responsable, referencia].filter(Boolean).join(', ') }
}

/** How it ended: paid, which costs, or denied, with its reason. */
export const resolver: Acto = (exp, datos, { ahora, usuario }, clave) => {
  const devolucion = filaDe(exp.devoluciones, clave)
  const pagada = siONo(datos.pagada, 'pagada', 'si se pagó')
  const resultado = textoObligatorio(datos.resultado, 'resultado', 'el resultado', 2000)
  const referencia = referenciaDe(datos.referencia) ?? devolucion.referencia
  if (pagada) exigirQueDeba(exp)
  if (pagada && !referencia) throw new Rechazo(400, 'Escriba la referencia del pago.', 'referencia')
  return {
    campos: pagada ? { costo: exp.costo + devolucion.monto } : {},
    filas: { devoluciones: [{ ID: devolucion.ID, estado_code: pagada ? 'Pagada' : 'Negada', resultado, referencia, resueltaEn: ahora, resueltaPor: usuario }] },
    detalle: `${pagada ? 'Pagada' : 'Negada'}. ${resultado}`,
  }
}

/** What an exclusion or the analysis says that the Caja does not answer for is not paid back here. */
function exigirQueDeba(exp: Expediente): void {
  if (exp.exclusiones.some(e => e.aplica)) throw new Rechazo(409, 'Aplica una exclusión: no se puede devolver además lo pagado. Corrija la verificación, o niegue la devolución.')
  if (exp.responsable === false) throw new Rechazo(409, 'El análisis dice que la Caja no es responsable: no se puede devolver lo pagado.')
}

const referenciaDe = (valor: unknown) => (typeof valor === 'string' && valor.trim() ? textoObligatorio(valor, 'referencia', 'la referencia', 60) : null)
