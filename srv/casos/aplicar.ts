import type { Calendario, HitoCalculado, TipoHito } from '../plazos'
import type { Acto, Contexto, Efecto } from './actos/acto'
import type { ActuacionHecha, Reloj } from './caso'
import { casoDeFila, filaDeTerminos, historiaDeFila, type FilaCaso } from './fila'
import { recortar } from './recortar'
import { leerReloj, type Lectura } from './reloj'

/** An act about to be done: its action and where the model's flow lets it leave the case. */
export interface ActoPorHacer { nombre: string; acto: Acto; datos: Record<string, unknown>; destinos: readonly string[] }

/** All that an act leaves of a case, as rows to write; `campos` are columns of the PQRS. */
export interface Aplicacion {
  campos: Record<string, unknown> & Reloj & { estado_code: string }
  hitos: (Omit<HitoCalculado, 'tipo'> & { tipo_code: string; cumplidoPor: string | null })[]
  entregas: NonNullable<Efecto['entregas']>
  verificaciones: NonNullable<Efecto['verificaciones']>
  comunicaciones: (NonNullable<Efecto['comunicaciones']>[number] & { ID?: string; acto_code: string })[]
  probada: Efecto['probada']
  vinculos: NonNullable<Efecto['vinculos']>
  avisos: NonNullable<Efecto['avisos']>
  dice: NonNullable<Efecto['dice']>
  actuacion: Record<string, unknown> & { orden: number; acto_code: string; en: string; por: string }
}

/** What applying needs beyond what acts do: the calendar in each version that the history names. */
export type ContextoDelCaso = Contexto & { calendarioDe(version: number | null): Calendario }

/** Does an act on the row of a case and reads its clocks again; pure, throws Rechazo as the act does. */
export function aplicarActo(fila: FilaCaso, { nombre, acto, datos, destinos }: ActoPorHacer, contexto: ContextoDelCaso): Aplicacion {
  const { ahora, usuario } = contexto
  const efecto = acto(casoDeFila(fila), datos, contexto)
  const estado = destinoDe(efecto, fila.estado_code, destinos)
  const hecho: ActuacionHecha = {
    acto: efecto.nombre ?? nombre, en: ahora, por: usuario, estadoAnterior: fila.estado_code, estadoNuevo: estado,
    terminos: efecto.terminos ?? null, fecha: efecto.fecha ?? null, ocurridoEn: efecto.ocurridoEn ?? null, calendarioVersion: null,
  }
  const historia = [...historiaDeFila(fila), hecho]
  const comunicaciones = (efecto.comunicaciones ?? []).map(c => ({ ...c, acto_code: hecho.acto }))
  const { reloj, hitos } = leerReloj(estado, lecturaDe(fila, historia, contexto, [
    ...fila.comunicaciones.map(c => (c.ID === efecto.probada?.ID ? { ...c, ...efecto.probada } : c)), ...comunicaciones,
  ]))
  return {
    campos: { ...efecto.campos, estado_code: estado, ...(efecto.terminos && filaDeTerminos(efecto.terminos)), ...reloj },
    hitos: filasDeHitos(hitos, historia),
    entregas: efecto.entregas ?? [],
    verificaciones: efecto.verificaciones ?? [],
    comunicaciones,
    probada: efecto.probada,
    vinculos: efecto.vinculos ?? [],
    avisos: efecto.avisos ?? [],
    dice: efecto.dice ?? {},
    actuacion: {
      orden: fila.historia.length + 1, en: ahora, por: usuario, acto_code: hecho.acto,
      estadoAnterior_code: fila.estado_code, estadoNuevo_code: estado,
      venceLegal: reloj.venceLegal, venceInterno: reloj.venceInterno, vence: reloj.vence,
      detalle: recortar(efecto.detalle, 2000), texto: efecto.texto ?? null,
      ...(hecho.terminos && filaDeTerminos(hecho.terminos)), fecha: hecho.fecha, ocurridoEn: hecho.ocurridoEn,
    },
  }
}

/** The flow names one state, or several of which the act chooses; none leaves the case where it is. */
function destinoDe(efecto: Efecto, actual: string, destinos: readonly string[]): string {
  const elegido = efecto.estado ?? destinos[0] ?? actual
  if (elegido !== actual && !destinos.includes(elegido)) throw new Error(`El flujo no lleva a ${elegido}`)
  return elegido
}

/** What the clocks of a case are read with. */
export function lecturaDe(
  fila: Pick<FilaCaso, 'recibidaEn' | 'politicaRecepcion'>, historia: ActuacionHecha[],
  { politica, calendarioDe }: Pick<ContextoDelCaso, 'politica' | 'calendarioDe'>, comunicaciones: Lectura['comunicaciones'],
): Lectura {
  const { recibidaEn, politicaRecepcion } = fila
  return { recibo: { recibidaEn, politicaRecepcion }, historia, comunicaciones, calendarioDe, avisoDias: politica.parametros.avisoDias }
}

/** Milestones as rows, each with who met it. */
export function filasDeHitos(hitos: HitoCalculado[], historia: readonly ActuacionHecha[]): Aplicacion['hitos'] {
  return hitos.map(({ tipo, ...h }) => ({ ...h, tipo_code: tipo, cumplidoPor: h.cumplidoEn ? quienCumplio(tipo, h.cumplidoEn, historia) : null }))
}

const DE_LA_ENTREGA: TipoHito[] = ['ENTREGA', 'LEGAL', 'COPIAS']

/** Delivery happens when its proof says; who met it is who registered that proof. */
function quienCumplio(tipo: TipoHito, en: string, historia: readonly ActuacionHecha[]): string | null {
  return historia.findLast(h => (DE_LA_ENTREGA.includes(tipo) ? h.acto === 'registrarEntrega' : h.en === en))?.por ?? null
}
