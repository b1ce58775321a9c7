import type { FechaISO, PoliticaRecepcion, Terminos } from '../plazos'
import type { Caso } from './caso'

/** A PQRS as the database gives it, with what the acts need of its children. */
export interface FilaCaso {
  ID: string
  modifiedAt: string
  radicado: string
  estado_code: string
  recibidaEn: string
  canal_code: string
  politicaRecepcion: PoliticaRecepcion
  fechaRecibo: FechaISO
  area_code: string | null
  tipologia_code: string | null
  regimen_code: string | null
  paquete: string
  paqueteVersion: number
  cadenaPolitica: string
  calendario: string
  calendarioVersion: number
  terminos_primerDia: Terminos['primerDia']
  terminos_legalDias: number | null
  terminos_internoDias: number | null
  terminos_clasificarDias: number
  terminos_areaDias: number
  terminos_atencionUsuarioDias: number
  venceLegal: FechaISO | null
  venceInterno: FechaISO | null
  respondidaEn: string | null
  entregas: { entregadaEn: string }[]
  historia: { acto_code: string; en: string; por: string }[]
}

export function terminosDeFila(fila: FilaCaso): Terminos {
  return {
    primerDia: fila.terminos_primerDia,
    legalDias: fila.terminos_legalDias,
    internoDias: fila.terminos_internoDias,
    clasificarDias: fila.terminos_clasificarDias,
    areaDias: fila.terminos_areaDias,
    atencionUsuarioDias: fila.terminos_atencionUsuarioDias,
  }
}

/** The terms as the columns of the case. */
export function filaDeTerminos(terminos: Terminos): Record<string, unknown> {
  return Object.fromEntries(Object.entries(terminos).map(([k, v]) => [`terminos_${k}`, v]))
}

export function casoDeFila(fila: FilaCaso): Caso {
  return {
    ID: fila.ID,
    radicado: fila.radicado,
    estado: fila.estado_code,
    recibidaEn: fila.recibidaEn,
    canal: fila.canal_code,
    politicaRecepcion: fila.politicaRecepcion,
    area: fila.area_code,
    tipologia: fila.tipologia_code,
    regimen: fila.regimen_code,
    paquete: fila.paquete,
    paqueteVersion: fila.paqueteVersion,
    calendario: fila.calendario,
    calendarioVersion: fila.calendarioVersion,
    terminos: terminosDeFila(fila),
    venceLegal: fila.venceLegal,
    venceInterno: fila.venceInterno,
    respondidaEn: fila.respondidaEn,
    entregas: fila.entregas,
    historia: fila.historia.map(h => ({ acto: h.acto_code, en: h.en, por: h.por })),
  }
}
