import {
  calcularHitos, fechaDeRecibo, finDelDia, inicioDelDia,
  type Calendario, type FechaISO, type Hechos, type HitoCalculado, type Terminos, type TipoHito,
} from '../plazos'
import type { ActuacionHecha, Reloj } from './caso'

/** The milestone that each state waits for: the due date that a worklist shows. */
const HITO_QUE_ESPERA: Record<string, TipoHito> = {
  Radicada: 'CLASIFICACION',
  Clasificada: 'TRASLADO_AREA',
  EnArea: 'RESPUESTA_AREA',
  RespuestaArea: 'RESPUESTA',
  Respondida: 'ENTREGA',
}

/** The facts that move a clock, read back from the history of the case alone. */
export function hechosDe(caso: Pick<Hechos, 'recibidaEn' | 'politicaRecepcion'>, historia: ActuacionHecha[]): Hechos {
  const momentos = (...actos: string[]) => historia.filter(a => actos.includes(a.acto)).map(a => a.en)
  return {
    recibidaEn: caso.recibidaEn,
    politicaRecepcion: caso.politicaRecepcion,
    clasificadaEn: momentos('clasificar')[0] ?? null,
    trasladosAArea: momentos('trasladarAArea', 'devolverAlArea'),
    respuestasDeArea: momentos('responderArea'),
    respondidaEn: momentos('responder').at(-1) ?? null,
    entregadaEn: null,
  }
}

/**
 * Where the clocks of a case stand in a state. Local dates in America/Bogota, instants in UTC.
 * `avisarDesde` opens `avisoDias` business days before the due date that strict counting (receipt
 * policy A) gives, so that the warning is never later than the most demanding reading of the law.
 */
export function leerReloj(
  estado: string, hechos: Hechos, terminos: Terminos, calendario: Calendario, avisoDias: number,
): { reloj: Reloj; hitos: HitoCalculado[] } {
  const hitos = calcularHitos(terminos, hechos, calendario)
  const espera = HITO_QUE_ESPERA[estado]
  const esperado = espera && ultimo(hitos, espera)
  // Delivered and not yet closed: nothing is due any more
  const actual = esperado && !(espera === 'ENTREGA' && esperado.cumplidoEn) ? esperado : undefined
  const estricto = espera && ultimo(calcularHitos(terminos, { ...hechos, politicaRecepcion: 'A' }, calendario), espera)
  return {
    hitos,
    reloj: {
      venceLegal: ultimo(hitos, 'LEGAL')?.vence ?? null,
      venceInterno: ultimo(hitos, 'RESPUESTA')?.vence ?? null,
      venceArea: ultimo(hitos, 'RESPUESTA_AREA')?.vence ?? null,
      hito_code: actual?.vence ? actual.tipo : null,
      vence: actual?.vence ?? null,
      venceEn: actual?.vence ? finDelDia(actual.vence) : null,
      avisarDesde: actual && estricto?.vence
        ? inicioDelDia(calendario.restarHabiles(estricto.vence, aviso(hechos, estricto.vence, calendario, avisoDias)))
        : null,
    },
  }
}

/** A short term warns within its second half, so that a case is not born "due soon". */
function aviso(hechos: Hechos, vence: FechaISO, calendario: Calendario, avisoDias: number): number {
  const termino = calendario.habilesEntre(fechaEfectiva(hechos, calendario), vence)
  return Math.min(avisoDias, Math.max(0, Math.floor(termino / 2)))
}

function ultimo(hitos: HitoCalculado[], tipo: TipoHito): HitoCalculado | undefined {
  return hitos.findLast(h => h.tipo === tipo)
}

/** The effective date of receipt under the policy of the case (normativa: receipt policies A, B, C). */
export function fechaEfectiva(hechos: Hechos, calendario: Calendario): FechaISO {
  return fechaDeRecibo(hechos.recibidaEn, hechos.politicaRecepcion, calendario).fecha
}
