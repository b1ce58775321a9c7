import { fechaLocal } from '../../plazos'
import type { Caso } from '../caso'
import { EN_SUSPENSO } from '../estados'
import { fechaLegible } from '../fecha-legible'
import { Rechazo, textoObligatorio } from '../rechazo'
import type { Acto, Contexto } from './acto'
import { avisoALaPersona } from './comunicacion'
import { avisoDeLaPedida, estadoAntesDeSalir, exigirPedida } from './completar'
import { exigirSinJuez } from './tutela'

/**
 * Withdrawal. Express: the person says so at any time, and the house may go on ex officio for reasons of public
 * interest (Ley 1755/2015 art. 18). Tacit: she did not complete in time, by reasoned decision that is notified to
 * her (art. 17); the petition can be filed again.
 */
export const desistir: Acto = (caso, datos, contexto) => {
  exigirSinJuez(caso, contexto)
  const clase = datos.clase ?? 'EXPRESO'
  if (clase !== 'EXPRESO' && clase !== 'TACITO') throw new Rechazo(400, 'El desistimiento es expreso (EXPRESO) o tácito (TACITO).', 'clase')
  const deOficio = datos.continuarDeOficio === true
  if (clase === 'TACITO') {
    if (deOficio) throw new Rechazo(400, 'Solo se continúa de oficio un desistimiento expreso.', 'continuarDeOficio')
    exigirPlazoVencido(caso, contexto)
  }
  const motivo = textoObligatorio(datos.motivo, 'motivo', MOTIVOS[deOficio ? 'DE_OFICIO' : clase], 1500)
  return {
    campos: {},
    estado: deOficio ? siguiente(caso) : 'Desistida',
    comunicaciones: [avisoALaPersona(PLANTILLAS[deOficio ? 'DE_OFICIO' : clase], caso, datos, deOficio ? null : vencimientoDelAviso(caso), contexto)],
    dice: { motivo: deOficio ? motivo : null, fechaLimite: caso.limiteCompletar },
    detalle: `${DICE[deOficio ? 'DE_OFICIO' : clase]}: ${motivo}`,
  }
}

const MOTIVOS = {
  EXPRESO: 'lo que dijo la persona al desistir',
  TACITO: 'el motivo de la decisión',
  DE_OFICIO: 'por qué el interés público exige continuar',
}

const PLANTILLAS = { EXPRESO: 'desistir', TACITO: 'desistirTacito', DE_OFICIO: 'desistirDeOficio' }

const DICE = { EXPRESO: 'Expreso', TACITO: 'Tácito', DE_OFICIO: 'La persona desiste y se continúa de oficio' }

/** What goes on ex officio waits for the person no more; said once, it is said. */
function siguiente(caso: Caso): string {
  if (caso.historia.some(h => h.acto === 'desistir')) throw new Rechazo(409, 'Ya se decidió continuar de oficio este caso.')
  return caso.estado === EN_SUSPENSO ? estadoAntesDeSalir(caso) : caso.estado
}

/** While it was suspended no date of the house runs. */
const vencimientoDelAviso = (caso: Caso) => (caso.estado === EN_SUSPENSO ? null : caso.venceLegal)

function exigirPlazoVencido(caso: Caso, { ahora }: Contexto): void {
  if (caso.estado !== EN_SUSPENSO) throw new Rechazo(409, 'El desistimiento tácito solo cabe cuando se pidió completar y la persona no lo hizo.')
  const limite = caso.limiteCompletar!
  if (fechaLocal(ahora) <= limite) throw new Rechazo(409, `La persona puede completar hasta el ${fechaLegible(limite)}, ese día incluido: todavía no hay desistimiento tácito.`)
  if (!avisoDeLaPedida(caso, exigirPedida(caso))?.entregadaEn) {
    throw new Rechazo(409, 'Falta probar que la persona conoció la solicitud de completar; sin esa prueba no hay desistimiento tácito.')
  }
}
