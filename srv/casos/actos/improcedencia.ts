import { fechaLocal } from '../../plazos'
import type { Caso, OtroCaso } from '../caso'
import { EN_SUSPENSO } from '../estados'
import { fechaLegible } from '../fecha-legible'
import { Rechazo, textoObligatorio } from '../rechazo'
import type { Acto, Contexto, Efecto } from './acto'
import { avisoALaPersona } from './comunicacion'
import { estadoAntesDeSalir, limiteDesde } from './completar'
import { exigirSinSilencio } from './silencio'
import { exigirSinJuez } from './tutela'

/**
 * Proposes to reject a petition, or to return one that is not understood; nothing of it reaches the person until
 * somebody else agrees (Ley 1755/2015 art. 19; fuente 004 closes at once, the law asks for reasons and notice).
 * A repeated one points to the answer that was given before.
 */
export const declararImprocedente: Acto = (caso, datos, contexto) => {
  exigirSinJuez(caso, contexto)
  exigirSinSilencio(caso)
  const causal = typeof datos.causal === 'string' ? datos.causal : ''
  if (!contexto.existe('CausalesImprocedencia', causal)) throw new Rechazo(400, 'Elija la causal de la lista.', 'causal')
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 1500)
  const previo = causal === 'REITERADA' ? exigirRespondido(caso, datos.casoAnterior, contexto) : null
  if (!previo && datos.casoAnterior) throw new Rechazo(400, 'El radicado anterior solo va con una petición reiterada.', 'casoAnterior')
  return {
    campos: { improcedencia_causal_code: causal, improcedencia_motivo: motivo, improcedencia_propuestaPor: contexto.usuario, improcedencia_respondidaEn: previo?.radicado ?? null },
    avisos: [{ plantilla: 'declararImprocedente', destinos: ['DIRECCION'] }],
    dice: { motivo },
    texto: motivo,
    detalle: `${contexto.nombre('CausalesImprocedencia', causal)}${previo ? `, ya respondida en ${previo.radicado}` : ''}: espera una segunda firma.`,
  }
}

function exigirRespondido(caso: Caso, radicado: unknown, { otro }: Contexto): OtroCaso {
  if (!radicado) throw new Rechazo(400, 'Escriba el radicado del caso en que ya se respondió.', 'casoAnterior')
  if (!otro || otro.ID === caso.ID) throw new Rechazo(400, 'No hay otro caso con ese radicado.', 'casoAnterior')
  if (!otro.respondidaEn) throw new Rechazo(400, `El caso ${otro.radicado} todavía no se ha respondido.`, 'casoAnterior')
  if (!caso.numeroDocumento) throw new Rechazo(400, 'Sin el documento de la persona no se puede decir que ya se le respondió.', 'casoAnterior')
  if (otro.numeroDocumento !== caso.numeroDocumento || otro.tipoDocumento !== caso.tipoDocumento) throw new Rechazo(400, `El caso ${otro.radicado} es de otra persona.`, 'casoAnterior')
  return otro
}

/** The text that each cause has of its own. */
const PLANTILLAS: Record<string, string> = { OSCURA: 'devolverPorOscura', REITERADA: 'responderReiterada' }

/** The second person agrees: the petition is rejected, or returned for ten business days when it was not understood. */
export const aprobarImprocedencia: Acto = (caso, datos, contexto): Efecto => {
  exigirOtraPersona(caso, contexto)
  exigirSinSilencio(caso)
  const { ahora, nombre } = contexto
  const { causal, motivo, respondidaEn } = caso.improcedencia
  const detalle = `Causal: ${nombre('CausalesImprocedencia', causal!)}.`
  const aviso = avisoALaPersona(PLANTILLAS[causal!] ?? 'aprobarImprocedencia', caso, datos, caso.venceLegal, contexto)
  if (causal !== 'OSCURA') {
    const { otro } = contexto
    return {
      campos: {}, estado: 'Improcedente', comunicaciones: [aviso],
      ...(causal === 'REITERADA' && otro && { vinculos: [{ otro: otro.ID, tipo: 'RESPUESTA_ANTERIOR', inverso: 'REITERADA_EN' }] }),
      dice: { motivo, radicadoAnterior: respondidaEn }, detalle,
    }
  }
  const limite = limiteDesde(fechaLocal(aviso.entregadaEn ?? ahora), 'aprobarImprocedencia', caso.regimen, contexto)
  return {
    campos: {}, estado: EN_SUSPENSO, fecha: limite, ...(aviso.entregadaEn && { ocurridoEn: aviso.entregadaEn }), comunicaciones: [aviso], dice: { requerimiento: motivo, fechaLimite: limite },
    detalle: `${detalle} Se devuelve para que la aclare hasta el ${fechaLegible(limite)}.`,
  }
}

/** The second person does not agree: the case goes on where it was. */
export const rechazarImprocedencia: Acto = (caso, datos, contexto) => {
  exigirOtraPersona(caso, contexto)
  return {
    campos: { improcedencia_causal_code: null, improcedencia_motivo: null, improcedencia_propuestaPor: null, improcedencia_respondidaEn: null },
    estado: estadoAntesDeSalir(caso),
    detalle: `No se aprueba: ${textoObligatorio(datos.motivo, 'motivo', 'por qué no se aprueba', 1500)}`,
  }
}

function exigirOtraPersona(caso: Caso, { usuario }: Contexto): void {
  if (caso.improcedencia.propuestaPor === usuario) throw new Rechazo(403, 'Quien propuso la improcedencia no puede decidirla: la firma otra persona.')
}
