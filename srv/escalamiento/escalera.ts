import type { Calendario } from '../plazos'
import { ultimoMomento } from './ultimo-momento'

const MINUTO = 60_000

/** When a milestone starts to run and when it is due. Instants, ISO 8601 with zone. */
export interface Recorrido { inicio: string; venceEn: string }

/** As `escalera` below, on one calendar. */
export type Escalera = typeof escalera

/**
 * The moment of each rung of a ladder: when that share of the business time of a milestone (minutes of
 * attention from start to due) is spent. In order of share; a share of 100 is the last moment of attention
 * before it is due. Every moment lies within office hours and never after the due instant. It lies never
 * before the start either, unless no attention is left between both: then all rungs meet in the last
 * moment before the due instant, which is over. `en` is an ISO instant (UTC).
 *
 * A parameter of the house: no norm sets a ladder. Pure.
 * @throws ErrorPlazo when the calendar does not reach those days
 */
export function escalera<P extends { porcentaje: number }>(
  { inicio, venceEn }: Recorrido, peldanos: readonly P[], calendario: Calendario,
): (P & { en: string })[] {
  const vence = Date.parse(venceEn)
  const desde = desdeElMinuto(inicio)
  const total = desde < vence ? calendario.minutosHabilesEntre(new Date(desde), venceEn) : 0
  const final = ultimoMomento(vence, calendario)
  // A clock that starts in the last minutes of its due day is over as soon as it starts
  const ultimo = total > 0 && calendario.enHorario(new Date(desde)) ? Math.max(final, desde) : final

  const momento = (porcentaje: number): number => {
    const consumidos = Math.ceil(total * porcentaje / 100)
    return total <= 0 || consumidos >= total ? ultimo : Math.min(calendario.trasMinutos(desde, consumidos), ultimo)
  }
  return porPorcentaje(peldanos).map(p => ({ ...p, en: new Date(momento(p.porcentaje)).toISOString() }))
}

const porPorcentaje = <P extends { porcentaje: number }>(peldanos: readonly P[]) => peldanos.toSorted((a, b) => a.porcentaje - b.porcentaje)

/** The clock runs from the next whole minute on. */
const desdeElMinuto = (inicio: string) => Math.ceil(Date.parse(inicio) / MINUTO) * MINUTO

/**
 * `escalera` for many cases at once: those that begin in the same minute and are due at the same instant share
 * their moments, which are counted once.
 */
export function escaleraCompartida(): Escalera {
  const sabidos = new Map<string, string[]>()
  return (tramo, peldanos, calendario) => {
    const enOrden = porPorcentaje(peldanos)
    const clave = [calendario.codigo, calendario.version, desdeElMinuto(tramo.inicio), tramo.venceEn, ...enOrden.map(p => p.porcentaje)].join('/')
    const momentos = sabidos.get(clave) ?? escalera(tramo, enOrden, calendario).map(p => p.en)
    sabidos.set(clave, momentos)
    return enOrden.map((p, i) => ({ ...p, en: momentos[i]! }))
  }
}
