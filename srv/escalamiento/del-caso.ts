import type { Aplicacion } from '../casos/aplicar'
import { historiaDeFila, type FilaActuacion, type FilaCaso } from '../casos/fila'
import { esperaALaCasa, hechosDe } from '../casos/reloj'
import { fechaLocal, inicioDelDia, type Calendario, type FechaISO, type Suspension } from '../plazos'
import { reglasDelCaso, type Reglas } from '../politica/activa'
import type { HitoEscalable } from './escalon'
import { inicioDe } from './inicio'
import type { EntradaEscalones } from './planear'

type HitoEnFila = Omit<HitoEscalable, 'tipo'> & { tipo_code: string }

/** What of the row of a case the ladder looks at. */
type FilaEscalable = Pick<FilaCaso, 'ID' | 'estado_code' | 'area_code' | 'recibidaEn' | 'politicaRecepcion' | 'paquete' | 'cadenaPolitica' | 'calendario' | 'calendarioVersion'>
  & { vence: FechaISO | null; venceEn: string | null; hito_code: string | null }

/** A case, its milestones and its history as the ladder looks at them. */
export function entradaDe(fila: Omit<FilaEscalable, 'paquete' | 'cadenaPolitica' | 'calendario' | 'calendarioVersion'>, hitos: HitoEnFila[], historia: FilaActuacion[], reglas: Reglas & { ahora: string }): EntradaEscalones {
  const hechos = hechosDe(fila, historiaDeFila({ historia } as FilaCaso))
  const comienzos = {
    recibidaEn: fila.recibidaEn,
    clasificadaEn: hechos.clasificadaEn ?? null,
    trasladosAArea: hechos.trasladosAArea ?? [],
    respondidaEn: hechos.respondidaEn ?? null,
    silencioEn: hechos.silencioEn ?? null,
  }
  const deLaCasa = esperaALaCasa(fila.estado_code) ? hitos.map(h => ({ ...h, tipo: h.tipo_code as HitoEscalable['tipo'] })) : []
  const aparte = avisoPendiente(fila)
  return {
    caso: { ID: fila.ID, area: fila.area_code ?? null, vence: fila.vence },
    hitos: aparte ? [...deLaCasa, aparte] : deLaCasa,
    inicioDe: hito => sinLoSuspendido(hito.tipo === aparte?.tipo ? historia.at(-1)!.en : inicioDe(hito, comienzos), hechos.suspensiones ?? [], reglas.calendario),
    ...reglas,
  }
}

/** A notice still to be proved, or the person who still has to complete: no milestone of the answer, and somebody must be warned. */
function avisoPendiente({ hito_code, vence, venceEn }: Pick<FilaEscalable, 'hito_code' | 'vence' | 'venceEn'>): HitoEscalable | undefined {
  if (!vence || !venceEn || (hito_code !== 'AVISO' && hito_code !== 'COMPLETAR')) return undefined
  return { tipo: hito_code, ronda: 1, vence, venceEn, cumplidoEn: null }
}

/** The days of the person are nobody's delay: a clock that was stopped is taken as begun so much later. */
function sinLoSuspendido(inicio: string | null, suspensiones: readonly Suspension[], calendario: Calendario): string | null {
  if (!inicio) return null
  const dias = suspensiones
    .filter(s => s.hasta !== null && Date.parse(s.desde) >= Date.parse(inicio))
    .reduce((n, s) => n + calendario.habilesEntre(fechaLocal(s.desde), fechaLocal(s.hasta!)), 0)
  return dias > 0 ? inicioDelDia(calendario.sumarHabiles(fechaLocal(inicio), dias)) : inicio
}

/** A case that was just filed. */
export async function alRadicar(datos: Record<string, unknown>, ahora: string): Promise<EntradaEscalones> {
  const fila = datos as unknown as FilaEscalable & { hitos: HitoEnFila[]; historia: FilaActuacion[] }
  return entradaDe(fila, fila.hitos, fila.historia, { ...await reglasDelCaso(fila), ahora })
}

/** Cases whose dates moved by themselves: their calendar changed. Each with all its milestones, as they are from now on. */
export async function trasMover(casos: readonly { fila: FilaEscalable & { historia: FilaActuacion[] }; hitos: HitoEnFila[] }[], ahora: string): Promise<EntradaEscalones[]> {
  const reglas = new Map<string, Reglas>()
  const entradas: EntradaEscalones[] = []
  for (const { fila, hitos } of casos) {
    const version = [fila.paquete, fila.cadenaPolitica, fechaLocal(fila.recibidaEn), fila.calendario, fila.calendarioVersion].join('/')
    const suyas = reglas.get(version) ?? await reglasDelCaso(fila)
    reglas.set(version, suyas)
    entradas.push(entradaDe(fila, hitos, fila.historia, { ...suyas, ahora }))
  }
  return entradas
}

/** A case on which an act was just done. */
export function trasActo(fila: FilaCaso, { campos, hitos, actuacion }: Pick<Aplicacion, 'campos' | 'hitos' | 'actuacion'>, contexto: Reglas & { ahora: string }): EntradaEscalones {
  const despues = { ...fila, ...campos } as unknown as FilaEscalable
  return entradaDe(despues, hitos as HitoEnFila[], [...fila.historia, actuacion as unknown as FilaActuacion], contexto)
}
