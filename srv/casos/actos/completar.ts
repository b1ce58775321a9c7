import { fechaLocal, venceEnMeses, type FechaISO } from '../../plazos'
import type { Caso } from '../caso'
import { EN_SUSPENSO, entraEnSuspenso } from '../estados'
import { fechaLegible } from '../fecha-legible'
import { antesPorMinuto, instanteValido } from '../instante'
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
  const aviso = avisoALaPersona('solicitarCompletar', caso, datos, plazo, contexto)
  const limite = limiteDesde(fechaLocal(aviso.entregadaEn ?? ahora), 'solicitarCompletar', caso.regimen, contexto)
  return {
    campos: {},
    fecha: limite,
    comunicaciones: [aviso],
    dice: { requerimiento, fechaLimite: limite },
    detalle: `Debe completar hasta el ${fechaLegible(limite)}: ${requerimiento}`,
  }
}

/** As many months again, once, when the person asks before hers are over (Ley 1755/2015 art. 17). */
export const ampliarCompletar: Acto = (caso, datos, contexto) => {
  const { ahora, politica, calendario } = contexto
  const { meses, ampliable } = politica.completar(caso.regimen)
  const pedida = exigirPedida(caso)
  if (!ampliable) throw new Rechazo(409, 'Este régimen no admite ampliar el plazo para completar (Ley 1581/2012 art. 15).')
  if (caso.historia.slice(pedida).some(h => h.acto === 'ampliarCompletar')) throw new Rechazo(409, 'El plazo para completar ya se amplió una vez.')
  const limite = caso.limiteCompletar!
  if (fechaLocal(ahora) > limite) throw new Rechazo(409, `El plazo para completar terminó el ${fechaLegible(limite)}: ya no se amplía.`)
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'lo que dijo la persona al pedir más plazo', 1000)
  const nuevo = venceEnMeses(desdeCuando(caso, pedida), 2 * meses, calendario)
  return {
    campos: {},
    fecha: nuevo,
    comunicaciones: [avisoALaPersona('ampliarCompletar', caso, datos, limite, contexto)],
    dice: { fechaAnterior: limite, fechaLimite: nuevo },
    detalle: `Del ${fechaLegible(limite)} al ${fechaLegible(nuevo)}. ${motivo}`,
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

/** Days that the person has to say again what was not understood (Ley 1755/2015 art. 19). */
const DIAS_PARA_ACLARAR = 10

/** The last day of the person, from the day she was told: months to complete, ten business days to clarify. */
export function limiteDesde(dia: FechaISO, acto: string, regimen: string | null, { politica, calendario }: Contexto): FechaISO {
  return acto === 'solicitarCompletar' ? venceEnMeses(dia, politica.completar(regimen).meses, calendario) : calendario.sumarHabiles(dia, DIAS_PARA_ACLARAR)
}

/** Her months count from the day she was told, or from the request while nobody has proved that. */
export function desdeCuando(caso: Caso, pedida: number): FechaISO {
  const { en, acto } = caso.historia[pedida]!
  const aviso = caso.comunicaciones.filter(c => c.acto === acto && c.entregadaEn).at(-1)
  return fechaLocal(aviso?.entregadaEn && aviso.entregadaEn > en ? aviso.entregadaEn : en)
}

const DE_PASO = [EN_SUSPENSO, 'PorAprobar']

/** The state from which a case left the line that leads to the answer: where it goes on. It may have been classified meanwhile. */
export function estadoAntesDeSalir(caso: Caso): string {
  const anterior = caso.historia.findLast(h => h.estadoNuevo && !DE_PASO.includes(h.estadoNuevo))!.estadoNuevo!
  return anterior === 'Radicada' && caso.regimen ? 'Clasificada' : anterior
}
