import type { FechaISO, TipoHito } from '../plazos'

/** Milestones of the answer, and what else may fall due of a case: a notice to prove, the person's own time. */
export type TipoEscalable = TipoHito | 'AVISO' | 'COMPLETAR'
import type { Peldano } from '../politica/paquete'

export type Destino = Peldano['destino']

/** One milestone as it stands; a row of escucha.Hitos has the same columns. */
export interface HitoEscalable {
  tipo: TipoEscalable
  ronda: number
  vence: FechaISO | null
  venceEn: string | null
  cumplidoEn: string | null
}

/** What tells one rung from another: the same milestone with another date has rungs of its own. */
export interface ClaveEscalon {
  caso_ID: string
  hito_code: TipoEscalable
  ronda: number
  vence: FechaISO
  porcentaje: number
}

/** A row of escucha.EscalonesPendientes. `en` is an ISO instant (UTC). */
export interface EscalonPendiente extends ClaveEscalon {
  en: string
  destino: Destino
  /** When its milestone ends, ISO instant (UTC), where a judge's hour ends it before its day does; else null. */
  venceEn: string | null
  calendario: string
  calendarioVersion: number
}

/**
 * Why nobody was warned. PASADO: its moment was over when it was set; SUPERADO: a higher rung of the same
 * milestone is sent instead; MISMO_PLAZO: a graver milestone with the same date is.
 */
export type Motivo = 'PASADO' | 'SUPERADO' | 'MISMO_PLAZO'

/** A row of escucha.Escalones. */
export interface EscalonHecho extends ClaveEscalon {
  en: string
  destino: Destino
  situacion: 'AVISADO' | 'OMITIDO'
  motivo: Motivo | null
  avisadoEn: string | null
}

/** The clock that a rung belongs to, as text: case aside. */
export const relojDe = (e: Omit<ClaveEscalon, 'caso_ID' | 'porcentaje'>) => `${e.hito_code}/${e.ronda}/${e.vence}`

/** A rung within its case, as text. */
export const claveDeEscalon = (e: Omit<ClaveEscalon, 'caso_ID'>) => `${relojDe(e)}/${e.porcentaje}`

/** The row of a rung that is no longer pending. */
export const hecho = (
  { caso_ID, hito_code, ronda, vence, porcentaje, destino, en }: EscalonPendiente,
  situacion: EscalonHecho['situacion'], motivo: Motivo | null, avisadoEn: string | null = null,
): EscalonHecho => ({ caso_ID, hito_code, ronda, vence, porcentaje, destino, en, situacion, motivo, avisadoEn })

/** Rungs by what they have in common, groups and members in the order in which they come. */
export function agrupar<T>(filas: readonly T[], clave: (fila: T) => string): Map<string, T[]> {
  const grupos = new Map<string, T[]>()
  for (const fila of filas) {
    const grupo = grupos.get(clave(fila))
    if (grupo) grupo.push(fila)
    else grupos.set(clave(fila), [fila])
  }
  return grupos
}
