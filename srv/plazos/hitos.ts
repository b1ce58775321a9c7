import { aDia, deDia } from './dia'
import { exigirCalendario, exigirDias, exigirObjeto } from './limites'
import { ErrorPlazo } from './error'
import { diaDeRecibo } from './recibo'
import { diaProrrogado, diaTope } from './prorroga'
import { diaConPausas, habilesSinPausas, pausasDe, type Pausa } from './suspension'
import type { Calendario, Hechos, HitoCalculado, Terminos, TipoHito } from './tipos'
import { calcularVencimientoHoras, diaSuspendible } from './vencimiento'
import { diaLocal, finDeDia, leerInstante } from './zona'

function exigirTerminos(t: Terminos): void {
  exigirObjeto(t, 'terminos')
  for (const campo of ['legalDias', 'prorrogaDias', 'internoDias', 'leyendaDias', 'copiasDias'] as const) {
    if (t[campo] != null) exigirDias(t[campo], campo)
  }
  exigirDias(t.clasificarDias, 'clasificarDias')
  exigirDias(t.areaDias, 'areaDias')
  exigirDias(t.atencionUsuarioDias, 'atencionUsuarioDias')
}

function lista(valor: string[] | undefined, campo: string): string[] {
  if (valor == null) return []
  if (!Array.isArray(valor)) throw new ErrorPlazo(campo, 'se espera una lista de instantes')
  return valor
}

/** A day that a clock ends on: null where there is no such clock, or while it is stopped. */
type Dia = number | null

/** What every milestone of a case is counted with. */
interface Cuenta { t: Terminos; recibo: number; pausas: Pausa[]; cal: Calendario }

/** The legal day as the law gives it, and as an extension moved it. */
function venceLegal({ t, recibo, pausas, cal }: Cuenta, h: Hechos): Dia {
  if (t.legalDias == null) return null
  const base = diaSuspendible(recibo, t.legalDias, t.primerDia, pausas, cal)
  return h.prorroga ? diaProrrogado(base, h.prorroga, diaTope(recibo, t.prorrogaDias, t.primerDia, pausas, cal), pausas, cal) : base
}

/** The days of a judge count from the notice of the order, and nothing of the house stops or moves them. */
function venceJudicial({ t, cal }: Cuenta, { notificadaEn }: Hechos): Dia {
  return notificadaEn == null || t.legalDias == null ? null : cal.venceDia(diaLocal(leerInstante(notificadaEn, 'notificadaEn')), t.legalDias)
}

/** The date owed to the person: the internal term may shorten the legal one, never lengthen it; an extension is the new promise. */
function venceRespuesta({ t, recibo, pausas, cal }: Cuenta, h: Hechos, legal: Dia, hayLegal: boolean): Dia {
  if (t.internoDias == null || (h.prorroga && hayLegal)) return legal
  const interno = diaConPausas(recibo, t.internoDias, pausas, cal.interno)
  if (!hayLegal || interno === null) return interno
  return legal === null ? null : Math.min(interno, legal)
}

/** Days the area has, so that Atención al Usuario keeps its own within the customer's date. */
function diasDeArea({ t, recibo, pausas, cal }: Cuenta, respuesta: Dia): number {
  if (respuesta === null) return t.areaDias
  const diasCliente = habilesSinPausas(recibo, respuesta, pausas, cal)
  return Math.min(t.areaDias, Math.max(1, diasCliente - t.atencionUsuarioDias))
}

/** Due day of one round of the area; `entrega` is the local day of hand-over or return, null before any. */
function venceArea(ronda: number, entrega: number | null, dias: number, respuesta: Dia, { recibo, pausas, cal }: Cuenta): Dia {
  let vence = diaConPausas(recibo, dias, pausas, cal.interno)
  if (vence !== null && entrega !== null) {
    const propio = diaConPausas(entrega, dias, pausas, cal.interno)
    vence = propio === null ? null : Math.min(vence, propio)
    // A case returned after the area's date would be born overdue: one business day, if the customer's date allows.
    if (vence !== null && ronda > 1 && vence < entrega) vence = diaConPausas(entrega, 1, pausas, cal.interno)
  }
  return vence === null || respuesta === null ? vence : Math.min(vence, respuesta)
}

/**
 * After an extension the round that is open has until Atención al Usuario needs the rest; one that was opened
 * later than that, or stopped meanwhile, has one business day, if the customer's date allows.
 */
function areaProrrogada(entrega: number | null, respuesta: number, { t, pausas, cal }: Cuenta): number {
  const vence = aDia(cal.interno.restarHabiles(deDia(respuesta), t.atencionUsuarioDias))
  // None of them is open: the customer's date exists
  const desde = Math.max(entrega ?? vence, ...pausas.filter(p => p.desde < vence).map(p => p.hasta!))
  return vence > desde || (entrega === null && vence >= desde) ? vence : Math.min(respuesta, cal.interno.venceDia(desde, 1))
}

/** The instants of a milestone; `limite`, where a judge gave hours, ends its day before midnight. */
function hito(
  tipo: TipoHito, ronda: number, vence: Dia, cumplidoEn: string | null | undefined, campo: string, protegido: boolean, limite: string | null = null,
): HitoCalculado {
  const cumplido = cumplidoEn ?? null
  const ms = cumplido === null ? null : leerInstante(cumplido, campo)
  const fin = vence === null ? null : finDeDia(vence)
  // A judge's hour ends every date that would come after it
  if (fin !== null && limite !== null && limite < fin) return cortado(tipo, ronda, limite, cumplido, ms, protegido)
  const aTiempo = ms === null || vence === null ? null : diaLocal(ms) <= vence
  return { tipo, ronda, vence: vence === null ? null : deDia(vence), venceEn: fin, cumplidoEn: cumplido, aTiempo, protegido }
}

function cortado(tipo: TipoHito, ronda: number, limite: string, cumplidoEn: string | null, ms: number | null, protegido: boolean): HitoCalculado {
  const fin = Date.parse(limite)
  return { tipo, ronda, vence: deDia(diaLocal(fin)), venceEn: limite, cumplidoEn, aTiempo: ms === null ? null : ms <= fin, protegido }
}

/**
 * Milestones of one case, in order: classification, hand-over, one area answer per round, customer answer,
 * delivery, legal limit; then those that only some regimes know. Terms in business days from the effective
 * receipt; dates in America/Bogota; a milestone is on time when its local date is not after `vence`.
 *
 * - The area's date is min(hand-over, receipt) + its days, never after the customer's: its delay costs the house, not the person.
 * - RESPUESTA, ENTREGA and LEGAL depend only on the receipt, on suspensions and on one extension. An internal term
 *   above the legal one is capped by it (Ley 1755/2015 art. 14); primerDia governs the legal term only (Ley 1581/2012 art. 14).
 * - A suspension leaves out its days in every clock (art. 17); while it is open they have no date.
 * - ENTREGA and LEGAL are met by proof of delivery: an answer not made known is no answer.
 * - Without a legal term (FELICITACION) LEGAL has no date and ENTREGA takes that of RESPUESTA.
 * - What a judge fixed counts from the notice of the order, hours as elapsed ones; no suspension or extension moves it
 *   (Decreto 2591/1991).
 * - The house's own closures stop internal clocks and never a legal one.
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
  const cuenta: Cuenta = { t, recibo, pausas: pausasDe(h.suspensiones), cal }
  const limite = t.legalHoras == null ? null : calcularVencimientoHoras(h.notificadaEn ?? h.recibidaEn, t.legalHoras).venceEn
  const judicial = limite === null ? venceJudicial(cuenta, h) : diaLocal(Date.parse(limite))
  const legal = judicial ?? venceLegal(cuenta, h)
  const respuesta = judicial ?? venceRespuesta(cuenta, h, legal, t.legalDias != null)
  const clasificacion = diaConPausas(recibo, t.clasificarDias, cuenta.pausas, cal.interno)
  const dias = diasDeArea(cuenta, respuesta)

  const hitos = [
    hito('CLASIFICACION', 1, clasificacion, h.clasificadaEn, 'clasificadaEn', false, limite),
    hito('TRASLADO_AREA', 1, clasificacion, traslados[0], 'trasladosAArea', false, limite),
  ]
  const rondas = Math.max(1, traslados.length)
  for (let i = 0; i < rondas; i++) {
    const traslado = traslados[i]
    const entrega = traslado == null ? null : diaLocal(leerInstante(traslado, 'trasladosAArea'))
    const vence = h.prorroga && respuesta !== null && judicial === null
      ? areaProrrogada(entrega, respuesta, cuenta)
      : venceArea(i + 1, entrega, dias, respuesta, cuenta)
    hitos.push(hito('RESPUESTA_AREA', i + 1, vence, respuestas[i], 'respuestasDeArea', false, limite))
  }
  hitos.push(
    hito('RESPUESTA', 1, respuesta, h.respondidaEn, 'respondidaEn', true, limite),
    hito('ENTREGA', 1, t.legalDias == null ? respuesta : legal, h.entregadaEn, 'entregadaEn', true, limite),
    hito('LEGAL', 1, legal, h.entregadaEn, 'entregadaEn', true, limite),
  )
  if (t.leyendaDias != null) hitos.push(hito('LEYENDA', 1, diaConPausas(recibo, t.leyendaDias, cuenta.pausas, cal), h.leyendaEn, 'leyendaEn', true))
  if (t.copiasDias != null && h.silencioEn && legal !== null) hitos.push(hito('COPIAS', 1, cal.venceDia(legal, t.copiasDias), h.entregadaEn, 'entregadaEn', true))
  return hitos
}
