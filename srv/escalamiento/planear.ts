import { finDelDia, type Calendario, type FechaISO } from '../plazos'
import type { Peldano } from '../politica/paquete'
import { agrupar, claveDeEscalon, hecho, relojDe, type Destino, type EscalonHecho, type EscalonPendiente, type HitoEscalable } from './escalon'
import { escalera, type Escalera } from './escalera'

export interface EntradaEscalones {
  /** `vence` is what the case waits for: null while it is suspended or over, and then nothing is pending. */
  caso: { ID: string; area: string | null; vence: FechaISO | null }
  hitos: HitoEscalable[]
  /** Instant from which a milestone runs, null while it does not yet. */
  inicioDe(hito: HitoEscalable): string | null
  politica: { escalamiento: readonly Peldano[] }
  calendario: Calendario
  /** Instant, ISO 8601 (UTC). */
  ahora: string
}

/** What is to be written so that the rungs of a case are those of its dates. */
export interface Plan { quitar: EscalonPendiente[]; poner: EscalonPendiente[]; anotar: EscalonHecho[] }

/**
 * Compares the rungs that the milestones of a case ask for with those that are pending and those already
 * done. A rung whose moment is over is omitted, save the highest of its milestone, which is due at once:
 * nobody is surprised, nobody is flooded. A rung whose date no longer holds goes without a trace: the history of the
 * case says what moved. What was sent for a date is never sent again for it, even when
 * the date went away and came back. Planned twice, nothing changes. Pure.
 * @throws ErrorPlazo when the calendar does not reach those days
 */
export function planear(entrada: EntradaEscalones, pendientes: EscalonPendiente[], hechos: EscalonHecho[], escaleraDe: Escalera = escalera): Plan {
  const pedidos = new Map(escalonesPedidos(entrada, escaleraDe).map(e => [claveDeEscalon(e), e]))
  const resueltos = new Map(hechos.map(h => [claveDeEscalon(h), h]))
  const vigentes = pendientes.filter(p => igual(p, pedidos.get(claveDeEscalon(p))))
  const quitar = pendientes.filter(p => !vigentes.includes(p))
  const yaPuestos = new Set(vigentes.map(claveDeEscalon))
  const nuevos = [...pedidos].filter(([clave]) => !yaPuestos.has(clave) && !resueltos.has(clave)).map(([, e]) => e)

  const pasados = nuevos.filter(e => Date.parse(e.en) <= Date.parse(entrada.ahora))
  const alInstante = new Set([...agrupar(pasados, relojDe).values()].flatMap(deUnReloj => {
    const alto = deUnReloj.reduce((a, b) => b.porcentaje > a.porcentaje ? b : a)
    const masAlto = [...resueltos.values()].some(h => h.situacion === 'AVISADO' && relojDe(h) === relojDe(alto) && h.porcentaje > alto.porcentaje)
    return masAlto ? [] : [alto]
  }))
  return {
    quitar,
    poner: nuevos.filter(e => !pasados.includes(e) || alInstante.has(e)),
    anotar: pasados.filter(e => !alInstante.has(e)).map(e => hecho(e, 'OMITIDO', 'PASADO')),
  }
}

function escalonesPedidos({ caso, hitos, inicioDe, politica, calendario }: EntradaEscalones, escaleraDe: Escalera): EscalonPendiente[] {
  if (!caso.vence) return []
  return hitos.flatMap(hito => {
    const { tipo, ronda, vence, venceEn, cumplidoEn } = hito
    const inicio = inicioDe(hito)
    if (!vence || !venceEn || cumplidoEn || !inicio) return []
    const peldanos = politica.escalamiento.filter(p => p.hitos.includes(tipo))
    return escaleraDe({ inicio, venceEn }, peldanos, calendario).map(({ porcentaje, destino, en }) => ({
      caso_ID: caso.ID, hito_code: tipo, ronda, vence, porcentaje, en, venceEn: venceEn === finDelDia(vence) ? null : venceEn,
      destino: alcanzable(destino, tipo === 'AVISO' || tipo === 'COMPLETAR' ? null : caso.area),
      calendario: calendario.codigo, calendarioVersion: calendario.version,
    }))
  })
}

/** Who would be warned in an area is Atención al Usuario while the case has none, and for what is never an area's. */
const alcanzable = (destino: Destino, area: string | null): Destino =>
  !area && (destino === 'AREA' || destino === 'JEFE_AREA') ? 'COORDINACION' : destino

const mismoInstante = (a: string | null, b: string | null) => a === b || (a !== null && b !== null && Date.parse(a) === Date.parse(b))

const igual = (a: EscalonPendiente, b: EscalonPendiente | undefined) =>
  b !== undefined && Date.parse(a.en) === Date.parse(b.en) && mismoInstante(a.venceEn, b.venceEn) && a.destino === b.destino &&
  a.calendario === b.calendario && a.calendarioVersion === b.calendarioVersion
