import { fechaLocal, horaLocal, type FechaISO } from '../../plazos'
import { EN_SUSPENSO } from '../estados'
import { fechaLegible } from '../fecha-legible'
import { Rechazo } from '../rechazo'
import type { Acto } from './acto'
import { avisoDeLaPedida, exigirPedida, limiteDesde, yaAmpliado } from './completar'
import { pruebaDe } from './prueba'

const A_QUIEN = { PERSONA: 'la persona', ENTIDAD: 'la entidad' }

/**
 * Proof of a notice that was still owed. What the person has to complete or clarify in
 * is counted from the day she was told, so the proof of that request moves its end: never to an earlier day than she was told.
 */
export const registrarAviso: Acto = (caso, datos, contexto) => {
  const pendientes = caso.comunicaciones.filter(c => !c.entregadaEn)
  if (!pendientes.length) throw new Rechazo(409, 'Este caso no tiene avisos por probar.')
  const comunicacion = datos.comunicacion ? pendientes.find(c => c.ID === datos.comunicacion) : pendientes.length === 1 ? pendientes[0] : undefined
  if (!comunicacion) throw new Rechazo(400, 'Elija cuál de los avisos pendientes se entregó.', 'comunicacion')
  const prueba = pruebaDe(datos, comunicacion.creadaEn, 'el aviso', contexto)
  const entregado = fechaLocal(prueba.entregadaEn)
  const pedida = caso.estado === EN_SUSPENSO ? exigirPedida(caso) : -1
  const abreElPlazo = pedida >= 0 && avisoDeLaPedida(caso, pedida)?.ID === comunicacion.ID
  const limite = abreElPlazo && limiteDesde(entregado, comunicacion.acto, caso.regimen, contexto, { ampliado: yaAmpliado(caso, pedida) })
  return {
    campos: {},
    probada: { ID: comunicacion.ID, ...prueba },
    ocurridoEn: prueba.entregadaEn,
    ...(limite && { fecha: elMasTardio(limite, caso.limiteCompletar) }),
    detalle: `${comunicacion.vence && entregado > comunicacion.vence ? `Fuera del término, que venció el ${fechaLegible(comunicacion.vence)}. ` : ''}Aviso a ${A_QUIEN[comunicacion.destino]} entregado el ${fechaLegible(entregado)} a las ${horaLocal(prueba.entregadaEn).slice(0, 5)} por ${contexto.nombre('MediosEntrega', prueba.medio_code)}.`,
  }
}

const elMasTardio = (a: FechaISO, b: FechaISO | null): FechaISO => (b !== null && b > a ? b : a)
