import { agrupar, type TipoEscalable, relojDe, type EscalonPendiente, type Motivo } from './escalon'

/** Of milestones with one date the gravest speaks for all: the term of the law, then what is owed to the person. */
const GRAVEDAD: TipoEscalable[] = ['LEGAL', 'COPIAS', 'AVISO', 'ENTREGA', 'RESPUESTA', 'RESPUESTA_AREA', 'TRASLADO_AREA', 'LEYENDA', 'CLASIFICACION', 'COMPLETAR']

export interface Eleccion { avisos: EscalonPendiente[]; omitidos: { escalon: EscalonPendiente; motivo: Motivo }[] }

/**
 * Which of the due rungs of one case are sent. After an outage several may have come due at once: of one
 * milestone only the highest is sent, and of milestones with the same date one notice to the same people. Pure.
 */
export function elegir(vencidos: EscalonPendiente[]): Eleccion {
  const deUnReloj = porGrupo(vencidos, relojDe, (a, b) => b.porcentaje - a.porcentaje)
  const deUnaFecha = porGrupo(deUnReloj.primeros, e => `${e.vence}/${e.destino}`,
    (a, b) => b.porcentaje - a.porcentaje || GRAVEDAD.indexOf(a.hito_code) - GRAVEDAD.indexOf(b.hito_code) || b.ronda - a.ronda)
  return {
    avisos: deUnaFecha.primeros,
    omitidos: [
      ...deUnReloj.otros.map(escalon => ({ escalon, motivo: 'SUPERADO' as const })),
      ...deUnaFecha.otros.map(escalon => ({ escalon, motivo: 'MISMO_PLAZO' as const })),
    ],
  }
}

function porGrupo(escalones: EscalonPendiente[], clave: (e: EscalonPendiente) => string, orden: (a: EscalonPendiente, b: EscalonPendiente) => number) {
  const primeros: EscalonPendiente[] = []
  const otros: EscalonPendiente[] = []
  for (const grupo of agrupar(escalones, clave).values()) {
    const [primero, ...resto] = grupo.toSorted(orden)
    primeros.push(primero!)
    otros.push(...resto)
  }
  return { primeros, otros }
}
