import type { TipoEscalable } from './escalon'

/** What has begun of a case. Instants, ISO 8601 with zone. */
export interface Comienzos {
  recibidaEn: string
  clasificadaEn: string | null
  /** Hand-over to the area and each return to it: entry i opens round i + 1. */
  trasladosAArea: string[]
  respondidaEn: string | null
  silencioEn: string | null
}

/**
 * From when a milestone runs, null while it does not yet: whoever waits for another is not warned of it. What
 * is owed to the person (answer, legal limit) and the classification run from the receipt; the hand-over, counted from
 * the receipt too, once classified; the area's answer from the hand-over of its round; the delivery once answered; the copies once
 * silence granted them.
 */
export function inicioDe({ tipo, ronda }: { tipo: TipoEscalable; ronda: number }, hechos: Comienzos): string | null {
  switch (tipo) {
    case 'TRASLADO_AREA': return hechos.clasificadaEn && hechos.recibidaEn
    case 'RESPUESTA_AREA': return hechos.trasladosAArea[ronda - 1] ?? null
    case 'ENTREGA': return hechos.respondidaEn && hechos.recibidaEn
    case 'COPIAS': return hechos.silencioEn
    default: return hechos.recibidaEn
  }
}
