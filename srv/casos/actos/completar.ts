import { fechaLocal, venceEnMeses, type FechaISO } from '../../plazos'
import type { Caso, Comunicacion } from '../caso'
import { EN_SUSPENSO, entraEnSuspenso } from '../estados'
import { fechaLegible } from '../fecha-legible'
import { antesPorMinuto, instanteValido } from '../instante'
import { DIAS_PARA_ACLARAR } from '../limite-completar'
import { Rechazo, textoObligatorio } from '../rechazo'
import { venceDesdeRecibo } from '../reloj'
import type { Acto, Contexto } from './acto'
import { avisoALaPersona } from './comunicacion'
import { exigirSinJuez } from './tutela'

/**
 * An incomplete petition is returned to the person within ten business days of receipt; the clocks stop and she
 * has one calendar month (Ley 1755/2015 art. 17; five days and two months for a habeas data claim, Ley 1581/2012
 * art. 15). Later it must be answered as it stands.
 */
export const solicitarCompletar: Acto = (caso, datos, contexto) => {
  exigirSinJuez(caso, contexto)
  const { ahora, politica, calendario } = contexto
  const { dias } = politica.completar(caso.regimen)
  const hoy = fechaLocal(ahora)
  const plazo = venceDesdeRecibo(caso, dias, calendario)!
  if (hoy > plazo) {
    throw new Rechazo(409, `Solo se puede pedir que complete dentro de los ${dias} días hábiles del recibo, que terminaron el ${fechaLegible(plazo)} (Ley 1755/2015 art. 17). Responda con lo que hay.`)
  }
  if (caso.venceLegal && hoy > caso.venceLegal) throw new Rechazo(409, `El término venció el ${fechaLegible(caso.venceLegal)}: ya no se suspende. Responda cuanto antes.`)
  const requerimiento = textoObligatorio(datos.requerimiento, 'requerimiento', 'lo que la persona debe completar', 1500)
  const aviso = { ...avisoALaPersona('solicitarCompletar', caso, datos, plazo, contexto), dias }
  const limite = limiteDesde(fechaLocal(aviso.entregadaEn ?? ahora), 'solicitarCompletar', caso.regimen, contexto)
  return {
    campos: {},
    fecha: limite,
    comunicaciones: [aviso],
    dice: { requerimiento, fechaLimite: limite },
    detalle: `Debe completar hasta el ${fechaLegible(limite)}: ${requerimiento}`,
  }
}

/**
 * As many months again, once, when the person asks before hers are over (Ley 1755/2015 art. 17): `pedidaEn` is when she
 * did, now unless said, so that what she asked on her last night is not refused to her in the morning.
 */
export const ampliarCompletar: Acto = (caso, datos, contexto) => {
  const { ahora, politica } = contexto
  const { ampliable } = politica.completar(caso.regimen)
  const pedidaEn = instanteValido(datos.pedidaEn ?? ahora, 'pedidaEn', 'La fecha y hora en que lo pidió no es válida.')
  const pedida = exigirPedida(caso)
  const { acto, en } = caso.historia[pedida]!
  if (acto === 'aprobarImprocedencia') throw new Rechazo(409, `La petición se devolvió para aclararla y la ley da ${DIAS_PARA_ACLARAR} días para eso, sin ampliarlos (Ley 1755/2015 art. 19).`)
  if (!ampliable) throw new Rechazo(409, 'Este régimen no admite ampliar el plazo para completar (Ley 1581/2012 art. 15).')
  if (yaAmpliado(caso, pedida)) throw new Rechazo(409, 'El plazo para completar ya se amplió una vez.')
  if (pedidaEn > ahora) throw new Rechazo(400, 'La persona no pudo pedirlo en el futuro.', 'pedidaEn')
  if (antesPorMinuto(pedidaEn, en)) throw new Rechazo(400, 'La persona no pudo pedirlo antes de que se le pidiera completar.', 'pedidaEn')
  const limite = caso.limiteCompletar!
  if (fechaLocal(pedidaEn) > limite) throw new Rechazo(409, `El plazo para completar terminó el ${fechaLegible(limite)}: ya no se amplía.`, 'pedidaEn')
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'lo que dijo la persona al pedir más plazo', 1000)
  const nuevo = limiteDesde(desdeCuando(caso, pedida), acto, caso.regimen, contexto, { ampliado: true })
  if (nuevo <= limite) throw new Rechazo(409, `La persona ya tiene hasta el ${fechaLegible(limite)}, que es todo lo que la ley da.`)
  const hoy = fechaLocal(ahora)
  return {
    campos: {},
    fecha: nuevo,
    comunicaciones: [avisoALaPersona('ampliarCompletar', caso, datos, limite < hoy ? hoy : limite, contexto)],
    dice: { fechaAnterior: limite, fechaLimite: nuevo },
    detalle: `Del ${fechaLegible(limite)} al ${fechaLegible(nuevo)}${fechaLocal(pedidaEn) === hoy ? '' : `, pedido el ${fechaLegible(fechaLocal(pedidaEn))}`}. ${motivo}`,
  }
}

/** The person completed: the clocks go on the day after, with what was left (Ley 1755/2015 art. 17). */
export const registrarComplemento: Acto = (caso, datos, { ahora }) => {
  const pedida = exigirPedida(caso)
  const recibidoEn = instanteValido(datos.recibidoEn ?? ahora, 'recibidoEn', 'La fecha y hora en que lo entregó no es válida.')
  if (recibidoEn > ahora) throw new Rechazo(400, 'La entrega del complemento no puede estar en el futuro.', 'recibidoEn')
  const { en: pedidaEn } = caso.historia[pedida]!
  if (antesPorMinuto(recibidoEn, pedidaEn)) throw new Rechazo(400, 'El complemento no puede ser anterior a la solicitud.', 'recibidoEn')
  const resumen = textoObligatorio(datos.resumen, 'resumen', 'lo que entregó la persona', 1500)
  const tarde = caso.limiteCompletar && fechaLocal(recibidoEn) > caso.limiteCompletar ? ` Fuera del plazo, que terminó el ${fechaLegible(caso.limiteCompletar)}, y antes de decidir el desistimiento.` : ''
  return {
    campos: {},
    estado: estadoAntesDeSalir(caso),
    // Typed by the minute, it may fall some seconds before the request was
    ocurridoEn: recibidoEn < pedidaEn ? pedidaEn : recibidoEn,
    texto: resumen,
    detalle: `Recibido el ${fechaLegible(fechaLocal(recibidoEn))}: ${resumen}${tarde}`,
  }
}

/** Where in the history the present suspension begins; throws Rechazo (409) when there is none. */
export function exigirPedida(caso: Caso): number {
  const pedida = caso.historia.findLastIndex(entraEnSuspenso)
  if (pedida < 0) throw new Rechazo(409, 'A la persona no se le ha pedido completar.')
  return pedida
}

/** The last day of the person, from the day she was told: months to complete, twice as many once extended where the régimen knows that; ten business days to clarify. */
export function limiteDesde(dia: FechaISO, acto: string, regimen: string | null, { politica, calendario }: Contexto, { ampliado = false } = {}): FechaISO {
  if (acto !== 'solicitarCompletar') return calendario.sumarHabiles(dia, DIAS_PARA_ACLARAR)
  const { meses, ampliable } = politica.completar(regimen)
  return venceEnMeses(dia, ampliado && ampliable ? 2 * meses : meses, calendario)
}

/** Whether the person was given more time in the suspension that begins at that row of the history. */
export const yaAmpliado = (caso: Caso, pedida: number): boolean => caso.historia.slice(pedida).some(h => h.acto === 'ampliarCompletar')

/** The notice of the request at that row of the history, the last of its act: an earlier one was of another suspension. */
export const avisoDeLaPedida = ({ comunicaciones, historia }: Caso, pedida: number): Comunicacion | undefined =>
  comunicaciones.findLast(c => c.acto === historia[pedida]?.acto)

/** Her months count from the day she was told, or from the request while nobody has proved that. */
export function desdeCuando(caso: Caso, pedida: number): FechaISO {
  const { en } = caso.historia[pedida]!
  const aviso = avisoDeLaPedida(caso, pedida)
  return fechaLocal(aviso?.entregadaEn && aviso.entregadaEn > en ? aviso.entregadaEn : en)
}

const DE_PASO = [EN_SUSPENSO, 'PorAprobar']

/** The state from which a case left the line that leads to the answer: where it goes on. It may have been classified meanwhile. */
export function estadoAntesDeSalir(caso: Caso): string {
  const anterior = caso.historia.findLast(h => h.estadoNuevo && !DE_PASO.includes(h.estadoNuevo))!.estadoNuevo!
  return anterior === 'Radicada' && caso.regimen ? 'Clasificada' : anterior
}
