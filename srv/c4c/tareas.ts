import cds from '@sap/cds'
import { ajustes } from './ajustes'

/** Messages that a dead process held are looked for this often (milliseconds). */
const RESCATAR_MS = 2 * 60_000

/**
 * The recurring tasks towards C4C, in every process and without messages: a process that dies in the middle of one
 * would leave it held. What two do at once they do once: rows are taken, and written in one order.
 */
export async function programarC4C(): Promise<void> {
  const { barrerMs, conciliarMs } = ajustes()
  cadaTanto('barrer', barrerMs)
  cadaTanto('rescatar', RESCATAR_MS)
  cadaTanto('recorrer', conciliarMs)
  await retomar()
  await (await cds.connect.to('EspejoService')).send('recorrer')
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
