import type { Calendario } from '../plazos'
import { finDelSuspenso, saleDeSuspenso } from './estados'

/** Who may have the ball; `NADIE` once a case has ended. */
export type Responsable = string

/** A move of the case from one state to another, as its history keeps it; instants are UTC. */
export interface CambioDeEstado {
  acto: string
  en: string
  /** When it really happened, where that was before somebody registered it. */
  ocurridoEn: string | null
  estadoAnterior: string | null
  estadoNuevo: string | null
}

/** Business time that somebody had the ball for; shares are of the whole, in percent. */
export interface TramoConsumido {
  responsable: Responsable
  minutos: number
  /** Tenths of a business day. */
  decimas: number
  porcentaje: number
}

const NADIE = 'NADIE'

/**
 * What each one took of the business time of a case (whole minutes of attention in its calendar), from receipt to
 * its end or to `ahora`: longest first, and nothing is left over or counted twice. Throws ErrorPlazo on an instant
 * that the calendar does not cover.
 */
export function tramosDe(
  recibidaEn: string, pasos: readonly CambioDeEstado[], responsableDe: (estado: string) => Responsable, calendario: Calendario, ahora: string,
): TramoConsumido[] {
  const consumido = new Map<Responsable, number>()
  let desde = recibidaEn
  let hastaAqui = 0
  let responsable = responsableDe(pasos[0]?.estadoNuevo ?? '')
  // Each leg is the difference of two distances from the receipt: whole minutes that add up, however each was cut
  const cerrarTramo = (instante: string) => {
    const hasta = instante > desde ? instante : desde
    const total = Math.max(hastaAqui, calendario.minutosHabilesEntre(recibidaEn, hasta))
    if (responsable !== NADIE) consumido.set(responsable, (consumido.get(responsable) ?? 0) + total - hastaAqui)
    desde = hasta
    hastaAqui = total
  }
  for (const paso of pasos.slice(1)) {
    if (!paso.estadoNuevo || paso.estadoNuevo === paso.estadoAnterior) continue
    cerrarTramo(momentoDe(paso))
    responsable = responsableDe(paso.estadoNuevo)
  }
  if (responsable !== NADIE) cerrarTramo(ahora)
  return enPartes([...consumido].filter(([, minutos]) => minutos > 0), minutosDeUnDia(calendario))
}

/** What the person did counts from the day she did it; the rest, from when it was done here. */
const momentoDe = (cambio: CambioDeEstado) => (saleDeSuspenso(cambio) ? finDelSuspenso(cambio) : cambio.en)

/** Minutes of attention of a business day: the mean of the calendar, where days of the week differ. */
export function minutosDeUnDia(calendario: Calendario): number {
  const desde = `${calendario.desde}T05:00:00.000Z`
  const hasta = `${calendario.hasta}T05:00:00.000Z`
  return calendario.minutosHabilesEntre(desde, hasta) / Math.max(1, calendario.habilesEntre(calendario.desde, calendario.hasta))
}

function enPartes(consumido: [Responsable, number][], jornada: number): TramoConsumido[] {
  const ordenado = consumido.sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
  const pesos = ordenado.map(([, minutos]) => minutos)
  const total = pesos.reduce((a, b) => a + b, 0)
  const decimas = repartir(Math.round(10 * total / jornada), pesos)
  const porcentajes = repartir(100, pesos)
  return ordenado.map(([responsable, minutos], i) => ({ responsable, minutos, decimas: decimas[i]!, porcentaje: porcentajes[i]! }))
}

/** Whole parts of `total` in proportion to the weights that add up to it: what rounding leaves goes to the largest remainders. */
export function repartir(total: number, pesos: readonly number[]): number[] {
  const suma = pesos.reduce((a, b) => a + b, 0)
  if (suma === 0) return pesos.map(() => 0)
  const exactas = pesos.map(peso => total * peso / suma)
  const partes = exactas.map(Math.floor)
  const sobra = total - partes.reduce((a, b) => a + b, 0)
  const porResto = exactas.map((exacta, i) => ({ i, resto: exacta - partes[i]! })).sort((a, b) => b.resto - a.resto || a.i - b.i)
  for (const { i } of porResto.slice(0, sobra)) partes[i]!++
  return partes
}
