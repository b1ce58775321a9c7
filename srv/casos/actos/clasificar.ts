import { Rechazo } from '../rechazo'
import type { Acto } from './acto'

/**
 * Classification, by Atención al Usuario alone (fuente 001). Tipología is what the person says,
 * régimen what the clock obeys; left out, it is the first that the tipología admits. Terms come
 * from the policy in force at receipt and count from the original receipt, never from here.
 */
export const clasificar: Acto = (_caso, datos, { ahora, usuario, politica, nombre }) => {
  const tipologia = typeof datos.tipologia === 'string' ? datos.tipologia : ''
  const admitidos = politica.admitidos(tipologia)
  const regimen = typeof datos.regimen === 'string' && datos.regimen ? datos.regimen : admitidos[0] ?? ''
  if (!admitidos.length) throw new Rechazo(400, 'Elija una tipología de la lista.', 'tipologia')
  const legal = politica.regimen(regimen)
  if (!legal?.clasificable) throw new Rechazo(400, 'Elija un régimen de la lista.', 'regimen')
  if (!admitidos.includes(regimen)) {
    throw new Rechazo(400, `El régimen «${nombre('Regimenes', regimen)}» no corresponde a la tipología «${nombre('Tipologias', tipologia)}»; puede ser: ${admitidos.map(r => nombre('Regimenes', r)).join(', ')}.`, 'regimen')
  }

  const terminos = politica.terminos(regimen, tipologia)
  if (legal.judicial) {
    const dias = datos.diasJudiciales
    if (typeof dias !== 'number' || !Number.isInteger(dias) || dias < 1 || dias > 30) {
      throw new Rechazo(400, 'Escriba los días hábiles que fijó el juez (1 a 30).', 'diasJudiciales')
    }
    terminos.legalDias = dias
    terminos.internoDias = Math.min(terminos.internoDias ?? dias, dias)
  } else if (datos.diasJudiciales) {
    throw new Rechazo(400, 'Los días del juez solo aplican a una tutela.', 'diasJudiciales')
  }

  const termino = terminos.legalDias === null ? 'sin término legal' : `${terminos.legalDias} días hábiles de ley`
  return {
    campos: { tipologia_code: tipologia, regimen_code: regimen, clasificadaEn: ahora, clasificadaPor: usuario },
    terminos,
    detalle: `${nombre('Tipologias', tipologia)}, régimen ${nombre('Regimenes', regimen)}: ${termino}, ${terminos.internoDias} internos (${legal.norma}).`,
  }
}
