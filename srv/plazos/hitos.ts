import { deDia } from './dia'
import { exigirCalendario, exigirDias, exigirObjeto } from './limites'
import { ErrorPlazo } from './error'
import { diaDeRecibo } from './recibo'
import type { Calendario, Hechos, HitoCalculado, Terminos, TipoHito } from './tipos'
import { diaDeVencimiento } from './vencimiento'
import { diaLocal, finDeDia, leerInstante } from './zona'

function exigirTerminos(t: Terminos): void {
  exigirObjeto(t, 'terminos')
  if (t.legalDias != null) exigirDias(t.legalDias, 'legalDias')
  if (t.internoDias != null) exigirDias(t.internoDias, 'internoDias')
  exigirDias(t.clasificarDias, 'clasificarDias')
  exigirDias(t.areaDias, 'areaDias')
  exigirDias(t.atencionUsuarioDias, 'atencionUsuarioDias')
}

function lista(valor: string[] | undefined, campo: string): string[] {
  if (valor == null) return []
  if (!Array.isArray(valor)) throw new ErrorPlazo(campo, 'se espera una lista de instantes')
  return valor
}

/** The date owed to the person; the internal term may shorten the legal one, never lengthen it. */
function venceRespuesta(t: Terminos, recibo: number, legal: number | null, cal: Calendario): number | null {
  if (t.internoDias == null) return legal
  const interno = cal.venceDia(recibo, t.internoDias)
  return legal === null ? interno : Math.min(interno, legal)
}

/** Days the area has, so that Atención al Usuario keeps its own within the customer's date. */
function diasDeArea(t: Terminos, recibo: number, respuesta: number | null, cal: Calendario): number {
  if (respuesta === null) return t.areaDias
  const diasCliente = cal.habilesEntreDias(recibo, respuesta)
  return Math.min(t.areaDias, Math.max(1, diasCliente - t.atencionUsuarioDias))
}

/** Due day of one round of the area; `entrega` is the local day of hand-over or return, null before any. */
function venceArea(
  ronda: number,
  entrega: number | null,
  recibo: number,
  dias: number,
  respuesta: number | null,
  cal: Calendario,
): number {
  let vence = cal.venceDia(recibo, dias)
  if (entrega !== null) {
    vence = Math.min(vence, cal.venceDia(entrega, dias))
    // A case returned after the area's date would be born overdue: one business day, if the customer's date allows.
    if (ronda > 1 && vence < entrega) vence = cal.venceDia(entrega, 1)
  }
  return respuesta === null ? vence : Math.min(vence, respuesta)
}

function hito(
  tipo: TipoHito,
  ronda: number,
  vence: number | null,
  cumplidoEn: string | null | undefined,
  campo: string,
  protegido: boolean,
): HitoCalculado {
  const cumplido = cumplidoEn ?? null
  const dia = cumplido === null ? null : diaLocal(leerInstante(cumplido, campo))
  return {
    tipo,
    ronda,
    vence: vence === null ? null : deDia(vence),
    venceEn: vence === null ? null : finDeDia(vence),
    cumplidoEn: cumplido,
    aTiempo: dia === null || vence === null ? null : dia <= vence,
    protegido,
  }
}

/**
 * Milestones of one case, in order: classification, hand-over, one area answer per round, customer answer,
 * delivery, legal limit. Terms in business days from the effective receipt; dates in America/Bogota; a milestone
 * is on time when its local date is not after `vence`.
 *
 * - The area's date is min(hand-over, receipt) + its days, never after the customer's: its delay costs the house, not the person.
 * - RESPUESTA, ENTREGA and LEGAL depend only on the receipt. An internal term above the legal one is capped by it
 *   (Ley 1755/2015 art. 14); primerDia governs the legal term only (Ley 1581/2012 art. 14).
 * - ENTREGA and LEGAL are met by proof of delivery: an answer not made known is no answer.
 * - Without a legal term (FELICITACION) LEGAL has no date and ENTREGA takes that of RESPUESTA.
 *
 * @throws ErrorPlazo naming the term or fact that is invalid
 */
export function calcularHitos(t: Terminos, h: Hechos, cal: Calendario): HitoCalculado[] {
  exigirTerminos(t)
  exigirObjeto(h, 'hechos')
  exigirCalendario(cal)
  const traslados = lista(h.trasladosAArea, 'trasladosAArea')
  const respuestas = lista(h.respuestasDeArea, 'respuestasDeArea')

  const recibo = diaDeRecibo(leerInstante(h.recibidaEn, 'recibidaEn'), h.politicaRecepcion, cal)
  const legal = t.legalDias == null ? null : diaDeVencimiento(recibo, t.legalDias, t.primerDia, cal)
  const respuesta = venceRespuesta(t, recibo, legal, cal)
  const clasificacion = cal.venceDia(recibo, t.clasificarDias)
  const dias = diasDeArea(t, recibo, respuesta, cal)

  const hitos = [
    hito('CLASIFICACION', 1, clasificacion, h.clasificadaEn, 'clasificadaEn', false),
    hito('TRASLADO_AREA', 1, clasificacion, traslados[0], 'trasladosAArea', false),
  ]
  const rondas = Math.max(1, traslados.length)
  for (let i = 0; i < rondas; i++) {
    const traslado = traslados[i]
    const entrega = traslado == null ? null : diaLocal(leerInstante(traslado, 'trasladosAArea'))
    const vence = venceArea(i + 1, entrega, recibo, dias, respuesta, cal)
    hitos.push(hito('RESPUESTA_AREA', i + 1, vence, respuestas[i], 'respuestasDeArea', false))
  }
  hitos.push(
    hito('RESPUESTA', 1, respuesta, h.respondidaEn, 'respondidaEn', true),
    hito('ENTREGA', 1, legal ?? respuesta, h.entregadaEn, 'entregadaEn', true),
    hito('LEGAL', 1, legal, h.entregadaEn, 'entregadaEn', true),
  )
  return hitos
}
