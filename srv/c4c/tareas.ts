import cds from '@sap/cds'
import { ajustes } from './ajustes'
import { c4c } from './conexion/c4c'

/** Messages that a dead process held are looked for this often (milliseconds). */
const RESCATAR_MS = 2 * 60_000

const SISTEMA = { user: new cds.User.Privileged() }

/**
 * The recurring tasks towards C4C, in every process and without messages: a process that dies in the middle of one
 * would leave it held. What two do at once they do once: rows are taken, and written in one order.
 */
export function programarC4C(): void {
  const { barrerMs, conciliarMs } = ajustes()
  cadaTanto('barrer', barrerMs)
  cadaTanto('rescatar', RESCATAR_MS)
  cadaTanto('recorrer', conciliarMs)
  cds.spawn(SISTEMA as never, async () => {
    await retomar()
    await pedir('recorrer')
  })
}

/** Nobody waits for C4C's client to be loaded; what its configuration lacks is said at the start and not with the first case. */
export async function conectarC4C(): Promise<void> {
  try {
    await c4c()
  } catch (e) {
    cds.log('c4c').error('No se puede conectar con C4C; lo que haya por escribir queda pendiente.', e)
  }
}

const pedir = async (evento: string) => (await cds.connect.to('EspejoService')).send(evento)

/** One after the other, however long each takes; ends with the app. */
function cadaTanto(evento: string, every: number): void {
  let enCurso = false
  const tarea = cds.spawn({ every, ...SISTEMA } as never, async () => {
    if (enCurso) return
    enCurso = true
    try {
      await pedir(evento)
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
