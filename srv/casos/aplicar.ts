import type { HitoCalculado, TipoHito } from '../plazos'
import type { Acto, Contexto, Efecto } from './actos/acto'
import type { ActuacionHecha, Reloj } from './caso'
import { casoDeFila, filaDeTerminos, terminosDeFila, type FilaCaso } from './fila'
import { hechosDe, leerReloj } from './reloj'

/** An act about to be done: its name in the history and the state in which the model's flow leaves the case. */
export interface Paso { nombre: string; acto: Acto; datos: Record<string, unknown>; estado: string }

/** All that an act leaves of a case, as rows to write; `campos` are columns of the PQRS, its state aside. */
export interface Aplicacion {
  campos: Record<string, unknown> & Reloj
  hitos: (Omit<HitoCalculado, 'tipo'> & { tipo_code: string; cumplidoPor: string | null })[]
  entregas: NonNullable<Efecto['entregas']>
  verificaciones: NonNullable<Efecto['verificaciones']>
  actuacion: Record<string, unknown> & { orden: number; acto_code: string; en: string; por: string }
}

/** Does an act on the row of a case and reads its clocks again; pure, throws Rechazo as the act does. */
export function aplicarActo(fila: FilaCaso, { nombre, acto, datos, estado }: Paso, contexto: Contexto): Aplicacion {
  const { ahora, usuario, politica, calendario } = contexto
  const efecto = acto(casoDeFila(fila), datos, contexto)
  const historia = [...fila.historia.map(h => ({ acto: h.acto_code, en: h.en, por: h.por })), { acto: nombre, en: ahora, por: usuario }]
  const entregas = efecto.entregas ?? []
  const { reloj, hitos } = leerReloj(estado, {
    ...hechosDe(fila, historia),
    entregadaEn: [...fila.entregas, ...entregas].map(e => e.entregadaEn).sort()[0] ?? null,
  }, efecto.terminos ?? terminosDeFila(fila), calendario, politica.parametros.avisoDias)
  return {
    campos: { ...efecto.campos, ...(efecto.terminos && filaDeTerminos(efecto.terminos)), ...reloj },
    hitos: hitos.map(({ tipo, ...h }) => ({ ...h, tipo_code: tipo, cumplidoPor: h.cumplidoEn ? quienCumplio(tipo, h.cumplidoEn, historia) : null })),
    entregas,
    verificaciones: efecto.verificaciones ?? [],
    actuacion: {
      orden: fila.historia.length + 1, en: ahora, por: usuario, acto_code: nombre,
      estadoAnterior_code: fila.estado_code, estadoNuevo_code: estado,
      venceLegal: reloj.venceLegal, venceInterno: reloj.venceInterno, vence: reloj.vence, detalle: efecto.detalle, texto: efecto.texto ?? null,
    },
  }
}

/** Delivery happens when its proof says; who met it is who registered that proof. */
function quienCumplio(tipo: TipoHito, en: string, historia: ActuacionHecha[]): string | null {
  const seEntrega = tipo === 'ENTREGA' || tipo === 'LEGAL'
  return historia.findLast(h => (seEntrega ? h.acto === 'registrarEntrega' : h.en === en))?.por ?? null
}
