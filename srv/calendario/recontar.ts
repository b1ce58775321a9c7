import type { ActuacionHecha, Reloj } from '../casos/caso'
import { ABIERTOS, EN_SUSPENSO } from '../casos/estados'
import { fechaLegible } from '../casos/fecha-legible'
import { historiaDeFila, type FilaCaso, type FilaConTerminos } from '../casos/fila'
import { limiteConCalendario, limiteDe } from '../casos/limite-completar'
import { recortar } from '../casos/recortar'
import { fechaEfectiva, hitosDe, leerReloj, type Lectura } from '../casos/reloj'
import { venceDelAviso, type AvisoDebido } from '../casos/vence-del-aviso'
import type { Calendario, FechaISO, HitoCalculado } from '../plazos'

/** A case with what its clocks are counted from; of its notices those that nobody has proved. */
export type FilaAbierta = FilaConTerminos & Reloj & Pick<FilaCaso,
  'ID' | 'radicado' | 'estado_code' | 'recibidaEn' | 'politicaRecepcion' | 'fechaRecibo' | 'area_code' | 'tipologia_code'
  | 'paquete' | 'cadenaPolitica' | 'calendario' | 'calendarioVersion' | 'historia' | 'respondidaEn' | 'cerradaEn' | 'sistemaOrigen_code'
> & { comunicaciones: AvisoDebido[] }

export interface Recontado {
  /** Columns of the PQRS that the calendar fills. */
  campos: Reloj & { fechaRecibo: FechaISO; calendarioVersion: number }
  /** Pending milestones whose date moved; those met keep the judgement of what was in force then. */
  hitos: (Omit<HitoCalculado, 'tipo'> & { tipo_code: string })[]
  /** All its milestones, as they stand from now on. */
  todos: (Omit<HitoCalculado, 'tipo'> & { tipo_code: string })[]
  /** Dates that moved: which clock, before and after. */
  movidas: Movida[]
  /** The last day of the person to complete, where it moved. */
  limiteNuevo: FechaISO | null
  /** Notices still owed whose last day moved. */
  avisos: { ID: string; antes: FechaISO; vence: FechaISO }[]
  /** What its history says of the calendar; null where that stays which it ended with. */
  version: number | null
}

export interface Movida { reloj: 'LEGAL' | 'INTERNO' | 'PERSONA' | 'AVISO'; antes: FechaISO | null; despues: FechaISO | null }

/** The calendar that a case goes over to, by whom and when (UTC). */
export interface NuevoCalendario { calendario: Calendario; en: string; por: string }

const LEGALES: readonly string[] = ['LEGAL', 'LEYENDA', 'COPIAS']

/**
 * A case counted again from its history alone, as `recalcular` will leave it: from that row on the new version of
 * its calendar rules. What ended, or was delivered, keeps its dates and what its history says of the calendar: only its
 * notices follow the new one. Local dates in America/Bogota, instants in UTC; pure.
 * @throws ErrorPlazo when a date falls outside of the calendar
 */
export function recontar(fila: FilaAbierta, { calendario, en, por }: NuevoCalendario, { calendarioDe, avisoDias }: Pick<Lectura, 'calendarioDe' | 'avisoDias'>): Recontado {
  const { recibidaEn, politicaRecepcion, estado_code: estado, comunicaciones } = fila
  const historia = historiaDeFila(fila)
  const recibo = { recibidaEn, politicaRecepcion }
  const lectura: Lectura = {
    recibo, historia, comunicaciones, avisoDias,
    calendarioDe: version => (version === calendario.version ? calendario : calendarioDe(version)),
  }
  const contados = comunicaciones.map(c => ({ ...c, vence: venceDelAviso(c, lectura, calendario) }))
  const avisos = comunicaciones.flatMap(({ ID, vence }, i) => {
    const despues = contados[i]!.vence
    return vence && despues && despues !== vence ? [{ ID, antes: vence, vence: despues }] : []
  })
  const deAvisos = avisos.map(({ antes, vence }): Movida => ({ reloj: 'AVISO', antes, despues: vence }))
  const antes = hitosDe(lectura)
  if (soloDebeAvisos(fila)) {
    const { hito_code, vence, venceEn, avisarDesde } = leerReloj(estado, { ...lectura, comunicaciones: contados }).reloj
    return {
      campos: { ...loQueQueda(fila), hito_code, vence, venceEn, avisarDesde, calendarioVersion: calendario.version },
      hitos: [], todos: antes.map(enFila), movidas: deAvisos, limiteNuevo: null, avisos, version: null,
    }
  }
  const limite = estado === EN_SUSPENSO ? limiteDe(historia) : null
  const contado = limite && limiteConCalendario(historia, calendario)
  const limiteNuevo = contado === limite ? null : contado
  const paso: ActuacionHecha = {
    acto: 'recalcular', en, por, estadoAnterior: estado, estadoNuevo: estado,
    terminos: null, fecha: limiteNuevo, ocurridoEn: null, calendarioVersion: calendario.version,
  }
  const { reloj, hitos } = leerReloj(estado, { ...lectura, comunicaciones: contados, historia: [...historia, paso] })
  // The facts are the same, so both lists go in step
  const cambian = hitos.flatMap((h, i) => (!h.cumplidoEn && h.venceEn !== antes[i]!.venceEn ? [{ ahora: h, antes: antes[i]!.vence }] : []))
  return {
    campos: { ...reloj, fechaRecibo: fechaEfectiva(recibo, calendario), calendarioVersion: calendario.version },
    hitos: cambian.map(c => enFila(c.ahora)),
    todos: hitos.map(enFila),
    movidas: [
      ...cambian.map((c): Movida => ({ reloj: esLegal(c.ahora.tipo, reloj) ? 'LEGAL' : 'INTERNO', antes: c.antes, despues: c.ahora.vence })),
      ...limiteNuevo ? [{ reloj: 'PERSONA' as const, antes: limite, despues: limiteNuevo }] : [],
      ...deAvisos,
    ],
    limiteNuevo,
    avisos,
    version: calendario.version,
  }
}

const enFila = ({ tipo, ...h }: HitoCalculado) => ({ ...h, tipo_code: tipo })

const loQueQueda = ({ venceLegal, venceInterno, venceArea, limiteCompletar, prorrogaHasta, silencioDesde, fechaRecibo }: FilaAbierta) =>
  ({ venceLegal, venceInterno, venceArea, limiteCompletar, prorrogaHasta, silencioDesde, fechaRecibo })

/** Delivery is due with the legal term, and with the answer where the law sets none. */
const esLegal = (tipo: string, { venceLegal }: Reloj) => LEGALES.includes(tipo) || (tipo === 'ENTREGA' && venceLegal !== null)

/** Whether a case has something to tell of a change: of what ended, or was delivered, only what moved. */
export const dejaRastro = ({ version, movidas }: Recontado): boolean => version !== null || movidas.length > 0

/** Whether it ended, or the answer was made known already: nothing but its notices is due any more, whatever the calendar says. */
export const soloDebeAvisos = ({ estado_code, historia }: FilaAbierta): boolean =>
  !ABIERTOS.includes(estado_code) || historia.some(h => h.acto_code === 'registrarEntrega')

/** The row of the history says what moved, and why. */
export function detalleDe(fila: FilaAbierta, recontado: Recontado, motivo: string): string {
  const sinMover = recontado.movidas.length ? 'Se mueven otros hitos.' : 'Sus fechas no cambian.'
  return recortar(`${motivo} ${loQueCambia(fila, recontado) || sinMover}`, 2000)
}

/** Each date before and after, in words; empty where none of those that people see changes. */
export function loQueCambia(fila: FilaAbierta, { campos, avisos }: Recontado): string {
  const fechas = [
    ['Vence por ley', fila.venceLegal, campos.venceLegal],
    ['Respuesta a la persona', fila.venceInterno, campos.venceInterno],
    ['Respuesta del área', fila.venceArea, campos.venceArea],
    ['La persona completa hasta', fila.limiteCompletar, campos.limiteCompletar],
    ...avisos.map(a => ['Aviso por probar', a.antes, a.vence] as const),
    ['Vence ahora', fila.vence, campos.vence],
  ] as const
  const cambios = fechas.filter(([, antes, despues]) => antes !== despues).map(([que, antes, despues]) => `${que}: ${legible(antes)} → ${legible(despues)}`)
  return cambios.length ? `${cambios.join('; ')}.` : ''
}

const legible = (fecha: FechaISO | null) => (fecha ? fechaLegible(fecha) : 'sin fecha')
