import { programarPeriodica } from '../paciencia/periodica'
import { ajustes } from './ajustes'

/** The recurring tasks towards C4C: one each for all processes on a database. */
export async function programarC4C(): Promise<void> {
  const { barrerCada, conciliarCada } = ajustes()
  const tareas = { barrer: barrerCada, recorrer: conciliarCada, rescatar: '2m' }
  await Promise.all(Object.entries(tareas).map(([evento, cada]) => programarPeriodica({ servicio: 'EspejoService', evento, cada, tarea: `c4c-${evento}` })))
}
