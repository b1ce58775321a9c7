import { esperaTras } from './espera'

/** Recurring tasks that go from case to case. */
export type Tarea = 'ESCALAR' | 'CONCEDER'

/**
 * Notes, in the caller's transaction, that a task failed on a case, so that the passes of all processes leave it
 * alone for a growing time and nobody reads of it each minute. Returns until when (UTC). `ahora` is an instant.
 */
export async function anotarTropiezo(tarea: Tarea, caso_ID: string, ahora: string): Promise<string> {
  const previo = await SELECT.one.from('escucha.Tropiezos').columns('veces').where({ tarea, caso_ID }) as { veces: number } | undefined
  const veces = (previo?.veces ?? 0) + 1
  const hasta = new Date(Date.parse(ahora) + esperaTras(veces)).toISOString()
  await UPSERT.into('escucha.Tropiezos').entries({ tarea, caso_ID, veces, hasta })
  return hasta
}

/** What was done is forgiven; in the transaction in which it is done. */
export async function olvidarTropiezos(tarea: Tarea, casos: readonly string[]): Promise<void> {
  await DELETE.from('escucha.Tropiezos').where({ tarea, caso_ID: { in: [...casos] } })
}

/** The cases that a task leaves alone at an instant, as a query. */
export const enDescanso = (tarea: Tarea, ahora: string) => SELECT.from('escucha.Tropiezos').columns('caso_ID').where({ tarea, hasta: { '>': ahora } })
