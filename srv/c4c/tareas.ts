import cds from '@sap/cds'
import { programarPeriodica } from '../paciencia/periodica'
import { ajustes } from './ajustes'

/** Messages that a dead process held are looked for this often (milliseconds). */
const RESCATAR_MS = 2 * 60_000

/**
 * The recurring tasks towards C4C. What heals others runs in every process and leans on no message: a process that dies
 * in the middle of one would leave it held. Going through the tickets is one task for all processes on a database.
 */
export async function programarC4C(): Promise<void> {
  const { barrerMs, conciliarCada } = ajustes()
  cadaTanto('barrer', barrerMs)
  cadaTanto('rescatar', RESCATAR_MS)
  await retomar()
  await programarPeriodica({ servicio: 'EspejoService', evento: 'recorrer', cada: conciliarCada, tarea: 'c4c-recorrer' })
}

/** One after the other, however long each takes; ends with the app. */
function cadaTanto(evento: string, every: number): void {
  let enCurso = false
  const tarea = cds.spawn({ every, user: new cds.User.Privileged() } as never, async () => {
    if (enCurso) return
    enCurso = true
    try {
      await (await cds.connect.to('EspejoService')).send(evento)
    } finally {
      enCurso = false
    }
  }) as unknown as { timer: NodeJS.Timeout }
  cds.once('shutdown', () => clearInterval(tarea.timer))
}

/** What an earlier version left pending says no moment; it is due. */
async function retomar(): Promise<void> {
  await cds.tx(() => UPDATE('escucha.EspejosC4C').with({ proximoIntento: new Date().toISOString() }).where({ situacion_code: 'PENDIENTE', proximoIntento: null }))
}
