import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import { fechaLocal } from '../../plazos'
import type { Acto } from './acto'
import { porCompuerta } from './compuerta'
import { cuando, siONo } from './datos'

/** From recognising to repairing: the mesa de trabajo was held and the person was spoken with (fuente 000 §4). */
export const reparar: Acto = (exp, _datos, contexto) =>
  porCompuerta('REPARAR', exp, { campos: { etapa_code: 'REPARAR' }, detalle: 'La falla se repara según lo acordado en la mesa de trabajo.' }, contexto)

/** What was agreed with the person and done; how long it took, in business days from receipt. */
export const registrarReparacion: Acto = (exp, datos, contexto) => {
  const acuerdo = textoObligatorio(datos.acuerdo, 'acuerdo', 'qué se acordó', 2000)
  const reparadoEn = cuando(datos.reparadoEn, 'reparadoEn', 'La fecha de la reparación', exp.recibidaEn, contexto)
  return {
    campos: { acuerdo, reparadoEn, diasParaReparar: contexto.calendario.habilesEntre(fechaLocal(exp.recibidaEn), fechaLocal(reparadoEn)) },
    detalle: acuerdo,
  }
}

/** The analysis that assures, or denies, that the Caja answers for the failure (fuente 000 §4, «previo análisis que asegure dicha responsabilidad»). */
export const establecerResponsabilidad: Acto = (exp, datos, { usuario }) => {
  const responsable = siONo(datos.responsable, 'responsable', 'si la Caja es responsable')
  const analisis = textoObligatorio(datos.analisis, 'analisis', 'el análisis', 4000)
  if (!responsable && exp.compensaciones.some(c => ['Propuesta', 'Aprobada', 'Entregada'].includes(c.estado_code))) {
    throw new Rechazo(409, 'Hay una compensación en curso: sin responsabilidad no se compensa. Anúlela antes.')
  }
  if (!responsable && exp.devoluciones.some(d => d.estado_code === 'Pagada')) throw new Rechazo(409, 'Ya se devolvió lo pagado: no se puede decir además que la Caja no es responsable.')
  return { campos: { responsable, analisis, analisisPor: usuario }, detalle: `${responsable ? 'La Caja es responsable' : 'La Caja no es responsable'}. ${analisis}` }
}

/**
 * To a compensation: after repairing was not enough (fuente 000 §9), or straight from recognising where a legal duty was breached (§4) and
 * the policy lets it.
 */
export const compensar: Acto = (exp, datos, contexto) => {
  const fundamento = datos.fundamento
  if (fundamento !== 'INSUFICIENCIA' && fundamento !== 'DEBER_LEGAL') throw new Rechazo(400, 'Elija el fundamento de la lista.', 'fundamento')
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 2000)
  if (exp.estado_code === 'Reconocer') {
    if (fundamento !== 'DEBER_LEGAL') throw new Rechazo(409, 'Todavía no se ha reparado: no se puede decir que las etapas anteriores no bastaron.', 'fundamento')
    if (!contexto.reglas.directaPorDeberLegal) throw new Rechazo(409, 'La política pide pasar antes por reparar.', 'fundamento')
  } else if (fundamento === 'INSUFICIENCIA') {
    if (!exp.reparadoEn) throw new Rechazo(409, 'Registre antes la reparación: sin ella no se puede decir que no bastó.', 'fundamento')
    if (exp.acepta) throw new Rechazo(409, 'La persona aceptó lo que se hizo: si ya no lo acepta, registre antes su respuesta.', 'fundamento')
  }
  const campos = { fundamento_code: fundamento, fundamentoTexto: motivo, etapa_code: 'COMPENSAR' } as const
  return porCompuerta('COMPENSAR', exp, { campos, detalle: `${fundamento === 'DEBER_LEGAL' ? 'Se incumplió un deber legal' : 'Las etapas anteriores no bastaron'}. ${motivo}` }, contexto)
}

/** The end: told, answered, nothing pending, the actions of its criticidad done or skipped with approval. */
export const cerrar: Acto = (exp, datos, contexto) => {
  const motivo = typeof datos.motivo === 'string' && datos.motivo.trim() ? textoObligatorio(datos.motivo, 'motivo', 'el motivo', 2000) : null
  const campos = { cerradoEn: contexto.ahora, cerradoPor: contexto.usuario, motivoCierre: motivo }
  return porCompuerta('CIERRE', exp, { campos, detalle: motivo ?? (exp.acepta ? 'La persona aceptó.' : 'La persona no aceptó.') }, contexto)
}
