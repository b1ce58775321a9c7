import type { ActuacionHecha, Comunicacion, Reloj } from '../casos/caso'
import { fechaLegible } from '../casos/fecha-legible'
import { historiaDeFila, type FilaCaso, type FilaConTerminos } from '../casos/fila'
import { fechaEfectiva, hitosDe, leerReloj, type Lectura } from '../casos/reloj'
import type { Calendario, FechaISO, HitoCalculado } from '../plazos'

/** An open case with what its clocks are counted from. */
export type FilaAbierta = FilaConTerminos & Reloj & Pick<FilaCaso,
  'ID' | 'radicado' | 'estado_code' | 'recibidaEn' | 'politicaRecepcion' | 'fechaRecibo' | 'area_code' | 'tipologia_code'
  | 'paquete' | 'cadenaPolitica' | 'calendario' | 'calendarioVersion' | 'historia'
> & { comunicaciones: Pick<Comunicacion, 'vence' | 'entregadaEn'>[] }

export interface Recontado {
  /** Columns of the PQRS that the calendar fills. */
  campos: Reloj & { fechaRecibo: FechaISO; calendarioVersion: number }
  /** Pending milestones whose date moved; those met keep the judgement of what was in force then. */
  hitos: (Omit<HitoCalculado, 'tipo'> & { tipo_code: string })[]
  /** All its milestones, as they stand from now on. */
  todos: (Omit<HitoCalculado, 'tipo'> & { tipo_code: string })[]
  /** Dates that moved: which clock, before and after. */
  movidas: Movida[]
}

export interface Movida { reloj: 'LEGAL' | 'INTERNO'; antes: FechaISO | null; despues: FechaISO | null }

/** The calendar that a case goes over to, by whom and when (UTC). */
export interface NuevoCalendario { calendario: Calendario; en: string; por: string }

const LEGALES: readonly string[] = ['LEGAL', 'LEYENDA', 'COPIAS']

/**
 * A case counted again from its history alone, as `recalcular` will leave it: from that row on the new version of
 * its calendar rules. Local dates in America/Bogota, instants in UTC; pure.
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
  const paso: ActuacionHecha = {
    acto: 'recalcular', en, por, estadoAnterior: estado, estadoNuevo: estado,
    terminos: null, fecha: null, ocurridoEn: null, calendarioVersion: calendario.version,
  }
  const antes = hitosDe(lectura)
  const { reloj, hitos } = leerReloj(estado, { ...lectura, historia: [...historia, paso] })
  // The facts are the same, so both lists go in step
  const cambian = hitos.flatMap((h, i) => (!h.cumplidoEn && h.venceEn !== antes[i]!.venceEn ? [{ ...h, antes: antes[i]!.vence }] : []))
  return {
    campos: { ...reloj, fechaRecibo: fechaEfectiva(recibo, calendario), calendarioVersion: calendario.version },
    hitos: cambian.map(({ tipo, antes: _, ...h }) => ({ ...h, tipo_code: tipo })),
    todos: hitos.map(({ tipo, ...h }) => ({ ...h, tipo_code: tipo })),
    movidas: cambian.map(h => ({ reloj: esLegal(h.tipo, reloj) ? 'LEGAL' : 'INTERNO', antes: h.antes, despues: h.vence })),
  }
}

/** Delivery is due with the legal term, and with the answer where the law sets none. */
const esLegal = (tipo: string, { venceLegal }: Reloj) => LEGALES.includes(tipo) || (tipo === 'ENTREGA' && venceLegal !== null)

/** Whether the answer was made known already: nothing of it is due any more, whatever the calendar says. */
export const yaEntregada = (fila: FilaAbierta): boolean => fila.historia.some(h => h.acto_code === 'registrarEntrega')

/** The row of the history says what moved, and why. */
export function detalleDe(fila: FilaAbierta, { campos, movidas }: Recontado, motivo: string): string {
  const fechas = [
    ['Vence por ley', fila.venceLegal, campos.venceLegal],
    ['Respuesta a la persona', fila.venceInterno, campos.venceInterno],
    ['Respuesta del área', fila.venceArea, campos.venceArea],
    ['Vence ahora', fila.vence, campos.vence],
  ] as const
  const cambios = fechas.filter(([, antes, despues]) => antes !== despues).map(([que, antes, despues]) => `${que}: ${legible(antes)} → ${legible(despues)}`)
  const sinMover = movidas.length ? 'Se mueven otros hitos.' : 'Sus fechas no cambian.'
  return `${motivo} ${cambios.length ? `${cambios.join('; ')}.` : sinMover}`.slice(0, 2000)
}

const legible = (fecha: FechaISO | null) => (fecha ? fechaLegible(fecha) : 'sin fecha')
