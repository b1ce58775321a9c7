import { TERMINADOS } from '../../casos/estados'
import { historiaDeFila, terminosDeFila, type FilaCaso, type FilaConTerminos } from '../../casos/fila'
import { hechosDe } from '../../casos/reloj'
import { calcularHitos, type Calendario, type FechaISO, type PoliticaRecepcion, type Terminos } from '../../plazos'

/** What of a case a simulation reads. */
export type CasoSimulado = Pick<FilaCaso,
  'ID' | 'recibidaEn' | 'politicaRecepcion' | 'canal_code' | 'area_code' | 'tipologia_code' | 'regimen_code' | 'estado_code' | 'calendario' | 'calendarioVersion' |
  'historia'> & FilaConTerminos & { sede_code: string | null }

/** The rules a case is judged by. */
export interface Vara { terminos: Terminos; politicaRecepcion: PoliticaRecepcion; calendario: Calendario }

/** Which dates of a case were missed: that of the internal answer, of the area in any round, of the law. */
export interface Tarde { interno: boolean; area: boolean; legal: boolean }

export const varaPropia = (caso: CasoSimulado, calendario: Calendario): Vara =>
  ({ terminos: terminosDeFila(caso), politicaRecepcion: caso.politicaRecepcion, calendario })

/**
 * What was late in a case by some rules, given what its history says happened; the one place where a
 * simulation asks the clocks. `hoy` is the local date (America/Bogota) at which what is pending is judged.
 */
export function juzgar(caso: CasoSimulado, { terminos, politicaRecepcion, calendario }: Vara, hoy: FechaISO): Tarde {
  const hechos = hechosDe({ recibidaEn: caso.recibidaEn, politicaRecepcion }, historiaDeFila(caso))
  // Of what has ended nothing is awaited any more: what was not done then is not late
  const pendiente = !TERMINADOS.includes(caso.estado_code)
  const tarde: Tarde = { interno: false, area: false, legal: false }
  for (const { tipo, ronda, vence, cumplidoEn, aTiempo } of calcularHitos(terminos, hechos, calendario)) {
    const vencido = aTiempo === false || (pendiente && !cumplidoEn && vence !== null && vence < hoy)
    if (tipo === 'RESPUESTA') tarde.interno = vencido
    if (tipo === 'LEGAL') tarde.legal = vencido
    // Before the hand-over the area owes nothing
    if (tipo === 'RESPUESTA_AREA' && ronda <= hechos.trasladosAArea!.length) tarde.area ||= vencido
  }
  return tarde
}
