import {
  calcularHitos, calcularVencimientoSuspendible, fechaDeRecibo, finDelDia, inicioDelDia,
  type Calendario, type FechaISO, type Hechos, type HitoCalculado, type PrimerDia, type Suspension, type Terminos, type TipoHito,
} from '../plazos'
import type { ActuacionHecha, Caso, Comunicacion, Espera, Reloj } from './caso'
import { EN_SUSPENSO, entraEnSuspenso, finDelSuspenso, saleDeSuspenso } from './estados'
import { limiteDe } from './limite-completar'

/** The milestone that each state waits for: the due date that a worklist shows. */
const HITO_QUE_ESPERA: Record<string, TipoHito> = {
  Radicada: 'CLASIFICACION',
  Clasificada: 'TRASLADO_AREA',
  EnArea: 'RESPUESTA_AREA',
  RespuestaArea: 'RESPUESTA',
  PorAprobar: 'RESPUESTA',
  Respondida: 'ENTREGA',
}

/** Whether the house has something to do in a state: its clocks run, and somebody is warned of them. */
export const esperaALaCasa = (estado: string): boolean => estado in HITO_QUE_ESPERA

type Recibo = Pick<Hechos, 'recibidaEn' | 'politicaRecepcion'>

/** What a clock is read with: the receipt, which never changes, and what came after it. */
export interface Lectura {
  recibo: Recibo
  historia: ActuacionHecha[]
  comunicaciones: Pick<Comunicacion, 'vence' | 'entregadaEn'>[]
  /** The calendar of the case in a version; without one, the version in force at receipt. */
  calendarioDe(version: number | null): Calendario
  avisoDias: number
}

/** Stretches in which the person had the ball, read back from the states the case went through. */
export function suspensionesDe(historia: readonly ActuacionHecha[]): Suspension[] {
  const suspensiones: Suspension[] = []
  for (const h of historia) {
    if (entraEnSuspenso(h)) suspensiones.push({ desde: h.en, hasta: null })
    if (saleDeSuspenso(h)) suspensiones.at(-1)!.hasta = finDelSuspenso(h)
  }
  return suspensiones
}

/** The facts that move a clock, read back from the history of the case alone. */
export function hechosDe(recibo: Recibo, historia: readonly ActuacionHecha[]): Hechos {
  const prorroga = historia.find(a => a.acto === 'prorrogar')
  return {
    recibidaEn: recibo.recibidaEn,
    politicaRecepcion: recibo.politicaRecepcion,
    clasificadaEn: historia.find(a => a.acto === 'clasificar')?.en ?? null,
    trasladosAArea: trasladosDe(historia),
    respuestasDeArea: historia.filter(a => a.acto === 'responderArea').map(a => a.en),
    respondidaEn: historia.findLast(a => a.acto === 'responder')?.en ?? null,
    entregadaEn: historia.filter(a => a.acto === 'registrarEntrega').map(a => a.ocurridoEn).filter(en => en !== null).sort()[0] ?? null,
    suspensiones: suspensionesDe(historia),
    prorroga: prorroga ? { en: prorroga.en, vence: prorroga.fecha! } : null,
    notificadaEn: historia.findLast(a => a.acto === 'clasificar' || a.acto === 'reclasificar')?.ocurridoEn ?? null,
    leyendaEn: historia.find(a => a.acto === 'incluirLeyenda')?.en ?? null,
    silencioEn: historia.find(a => a.acto === 'silencio')?.en ?? null,
  }
}

/** Hand-overs to an area and returns to it; one that was taken back unanswered, the case being of another kind now, opens no round. */
function trasladosDe(historia: readonly ActuacionHecha[]): string[] {
  const traslados: string[] = []
  for (const { acto, en, estadoAnterior, estadoNuevo } of historia) {
    if (acto === 'trasladarAArea' || acto === 'devolverAlArea') traslados.push(en)
    if (estadoAnterior === 'EnArea' && estadoNuevo === 'Clasificada') traslados.pop()
  }
  return traslados
}

/** The terms in force after the last act of a history. */
export function terminosVigentes(historia: readonly ActuacionHecha[]): Terminos {
  return historia.findLast(a => a.terminos)!.terminos!
}

const mueveRelojes = (a: ActuacionHecha) => a.terminos !== null || a.fecha !== null || a.calendarioVersion !== null
  || entraEnSuspenso(a) || saleDeSuspenso(a)

/**
 * Milestones of a case from its history alone. One that was met is judged by what was in force when it was
 * met: an extension, a reclassification or another calendar that comes later changes the pending ones.
 */
export function hitosDe(lectura: Lectura): HitoCalculado[] {
  const { historia } = lectura
  const juzgados: HitoCalculado[] = []
  const primero = historia.findIndex(a => CUMPLEN.has(a.acto))
  for (let i = primero + 1; primero >= 0 && i < historia.length; i++) {
    if (!mueveRelojes(historia[i]!)) continue
    for (const h of contarHitos({ ...lectura, historia: historia.slice(0, i) })) if (h.cumplidoEn && h.vence && !juzgadoDe(juzgados, h)) juzgados.push(h)
  }
  return contarHitos(lectura).map(h => juzgadoDe(juzgados, h) ?? h)
}

const juzgadoDe = (juzgados: readonly HitoCalculado[], { tipo, ronda }: HitoCalculado) => juzgados.find(j => j.tipo === tipo && j.ronda === ronda)

/** Acts that meet a milestone: before the first of them there is nothing to judge. */
const CUMPLEN = new Set(['clasificar', 'trasladarAArea', 'devolverAlArea', 'responderArea', 'responder', 'registrarEntrega', 'incluirLeyenda'])

/** Milestones by what is in force at the end of a history, those met as well as the pending ones. */
function contarHitos({ recibo, historia, calendarioDe }: Lectura): HitoCalculado[] {
  return calcularHitos(terminosVigentes(historia), hechosDe(recibo, historia), calendarioDe(versionVigente(historia)))
}

const versionVigente = (historia: readonly ActuacionHecha[]) => historia.findLast(a => a.calendarioVersion !== null)?.calendarioVersion ?? null

/**
 * Where the clocks of a case stand in a state. Local dates in America/Bogota, instants in UTC.
 * What a case waits for is the milestone of its state or a notice still to be proved, whichever is due first.
 * `avisarDesde` opens `avisoDias` business days before the due date that strict counting (receipt
 * policy A) gives, so that the warning is never later than the most demanding reading of the law.
 */
export function leerReloj(estado: string, lectura: Lectura): { reloj: Reloj; hitos: HitoCalculado[] } {
  const { historia } = lectura
  const hitos = hitosDe(lectura)
  const hechos = hechosDe(lectura.recibo, historia)
  const terminos = terminosVigentes(historia)
  const limiteCompletar = estado === EN_SUSPENSO ? limiteDe(historia) : null
  const espera = loQueEspera(estado, hitos, limiteCompletar, lectura.comunicaciones)
  const legal = ultimo(hitos, 'LEGAL')!
  // What was answered waits for its proof: whether it came in time is what that will say
  const concede = terminos.copiasDias != null && !hechos.silencioEn && !hechos.respondidaEn && esperaALaCasa(estado)
  return {
    hitos,
    reloj: {
      venceLegal: legal.vence,
      venceInterno: ultimo(hitos, 'RESPUESTA')!.vence,
      venceArea: ultimo(hitos, 'RESPUESTA_AREA')!.vence,
      limiteCompletar,
      // What a judge fixed no extension moves
      prorrogaHasta: hechos.prorroga && !hechos.notificadaEn ? legal.vence : null,
      silencioDesde: concede ? legal.venceEn : null,
      hito_code: espera?.tipo ?? null,
      vence: espera?.vence ?? null,
      venceEn: espera?.venceEn ?? null,
      avisarDesde: espera ? avisarDesde(espera, lectura) : null,
    },
  }
}

interface Esperado { tipo: Espera; vence: FechaISO; venceEn: string }

function loQueEspera(
  estado: string, hitos: HitoCalculado[], limite: FechaISO | null, comunicaciones: Lectura['comunicaciones'],
): Esperado | undefined {
  const concedida = esperaALaCasa(estado) && hitos.some(h => h.tipo === 'COPIAS')
  const propio = concedida ? 'COPIAS' : HITO_QUE_ESPERA[estado]
  // Handed over once and back to be handed over again: what is left to wait for is the answer to the person
  const tipo = propio === 'TRASLADO_AREA' && ultimo(hitos, propio)?.cumplidoEn ? 'RESPUESTA' : propio
  const hito = tipo && ultimo(hitos, tipo)
  const esperas: Esperado[] = []
  // Delivered and not yet closed: nothing of the answer is due any more
  if (hito?.vence && !((tipo === 'ENTREGA' || tipo === 'COPIAS') && hito.cumplidoEn)) esperas.push({ tipo: hito.tipo, vence: hito.vence, venceEn: hito.venceEn! })
  if (limite) esperas.push({ tipo: 'COMPLETAR', vence: limite, venceEn: finDelDia(limite) })
  const leyenda = ultimo(hitos, 'LEYENDA')
  if (leyenda?.vence && !leyenda.cumplidoEn && esperaALaCasa(estado) && estado !== 'Respondida') {
    esperas.push({ tipo: 'LEYENDA', vence: leyenda.vence, venceEn: leyenda.venceEn! })
  }
  for (const { vence, entregadaEn } of comunicaciones) {
    if (vence && !entregadaEn) esperas.push({ tipo: 'AVISO', vence, venceEn: finDelDia(vence) })
  }
  return esperas.sort((a, b) => (a.venceEn < b.venceEn ? -1 : a.venceEn > b.venceEn ? 1 : 0))[0]
}

function avisarDesde({ tipo, vence, venceEn }: Esperado, lectura: Lectura): string {
  const { recibo, historia, calendarioDe, avisoDias } = lectura
  const calendario = calendarioDe(versionVigente(historia))
  const { legalHoras } = terminosVigentes(historia)
  // A judge's hours leave no days to warn in: half of them is what is left for it
  if (legalHoras && venceEn !== finDelDia(vence)) return new Date(Date.parse(venceEn) - legalHoras * 1_800_000).toISOString()
  // What a case waits for is pending: there is nothing met in it to judge
  const estricta = tipo === 'COMPLETAR' || tipo === 'AVISO' || recibo.politicaRecepcion === 'A' ? vence
    : ultimo(contarHitos({ ...lectura, recibo: { ...recibo, politicaRecepcion: 'A' } }), tipo)?.vence ?? vence
  // A short term warns within its second half, so that a case is not born "due soon"
  const termino = calendario.habilesEntre(fechaEfectiva(recibo, calendario), estricta)
  return inicioDelDia(calendario.restarHabiles(estricta, Math.min(avisoDias, Math.max(0, Math.floor(termino / 2)))))
}

function ultimo(hitos: HitoCalculado[], tipo: TipoHito): HitoCalculado | undefined {
  return hitos.findLast(h => h.tipo === tipo)
}

/** The effective date of receipt under the policy of the case (normativa: receipt policies A, B, C). */
export function fechaEfectiva(recibo: Recibo, calendario: Calendario): FechaISO {
  return fechaDeRecibo(recibo.recibidaEn, recibo.politicaRecepcion, calendario).fecha
}

/**
 * Last day of a term of business days from the receipt of a case, its suspensions left out; null while one is
 * open. Local date in America/Bogota.
 */
export function venceDesdeRecibo(caso: Caso, dias: number, calendario: Calendario, primerDia: PrimerDia = 'SIGUIENTE'): FechaISO | null {
  const { recibidaEn, politicaRecepcion } = caso
  return calcularVencimientoSuspendible({ recibidaEn, dias, politicaRecepcion, primerDia, calendario }, suspensionesDe(caso.historia))?.vence ?? null
}
