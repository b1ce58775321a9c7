import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import { finDelDia } from '../../plazos'
import type { Campos, Expediente } from '../expediente'
import { REQUISITOS } from '../requisitos'
import type { Acto } from './acto'
import { porCompuerta } from './compuerta'
import { filaDe, siONo } from './datos'

/** Looks at one ground of exclusion, with its evidence whether it applies or not (fuente 000 §10; fuente 001). */
export const verificar: Acto = (exp, datos, { ahora, usuario, nombre }, clave) => {
  const exclusion = filaDe(exp.exclusiones, clave)
  const aplica = siONo(datos.aplica, 'aplica', 'si la exclusión aplica')
  const evidencia = textoObligatorio(datos.evidencia, 'evidencia', 'la evidencia', 2000)
  if (aplica) exigirNadaDado(exp)
  return {
    filas: { exclusiones: [{ ID: exclusion.ID, aplica, evidencia, verificadaEn: ahora, verificadaPor: usuario }] },
    detalle: `${nombre('CausalesExclusion', exclusion.causal_code)}: ${aplica ? 'aplica' : 'no aplica'}. ${evidencia}`,
  }
}

/** No exclusion applies: the failure is recognised. */
export const reconocer: Acto = (exp, _datos, contexto) =>
  porCompuerta('RECONOCER', exp, { campos: { etapa_code: 'RECONOCER' }, detalle: 'Verificadas las exclusiones: ninguna aplica.' }, contexto)

/** An exclusion applies: nothing is owed, and a letter says why; that she got it is proved apart. Never beside a compensation, with nothing left open. */
export const declararNoProcede: Acto = (exp, datos, { ahora, usuario, reglas, nombre }) => {
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 1500)
  const aplican = exp.exclusiones.filter(e => e.aplica)
  if (!aplican.length) throw new Rechazo(409, 'Ninguna exclusión aplica: sin una, con su evidencia, no se puede decir que no procede.')
  exigirNadaDado(exp)
  const pendiente = REQUISITOS.SIN_PENDIENTES(exp, reglas, nombre)
  if (pendiente) throw new Rechazo(409, pendiente)
  const causales = aplican.map(e => nombre('CausalesExclusion', e.causal_code)).join(', ')
  return {
    campos: { tratamiento: motivo, cerradoEn: ahora, cerradoPor: usuario, motivoCierre: motivo, ...(exp.informadoEn && deNuevoPorInformar(exp, ahora)) },
    carta: { plantilla: 'resarcimientoNoProcede', datos: { causal: causales, motivo } },
    detalle: `No procede: ${causales}. ${motivo}`,
  }
}

/** Who was told something else has not been told this: her term runs on. */
const deNuevoPorInformar = ({ limite }: Expediente, ahora: string): Partial<Campos> =>
  ({ informadoEn: null, informadoPor: null, informadoATiempo: null, vence: limite, venceEn: finDelDia(limite), avisarDesde: ahora })

function exigirNadaDado(exp: Expediente): void {
  if (exp.devoluciones.some(d => d.estado_code === 'Pagada')) throw new Rechazo(409, 'Ya se pagó una devolución: no puede aplicar además una exclusión.')
  if (exp.compensaciones.some(c => c.estado_code === 'Entregada')) throw new Rechazo(409, 'Ya se entregó una compensación: no puede aplicar además una exclusión.')
  if (exp.compensaciones.some(c => c.estado_code === 'Propuesta' || c.estado_code === 'Aprobada')) {
    throw new Rechazo(409, 'Hay una compensación en curso: anúlela antes de decir que una exclusión aplica.')
  }
}
