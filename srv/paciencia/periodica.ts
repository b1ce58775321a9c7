import { setTimeout } from 'node:timers/promises'
import cds from '@sap/cds'

interface Periodica { servicio: string; evento: string; cada: string; tarea: string }

const MAXIMA_MS = 60_000

const fin = new AbortController()
cds.once('shutdown', () => fin.abort())

/**
 * One recurring task for all processes on a database. One that is away or held by somebody else while the app starts
 * is asked again, after `pausa` milliseconds and then twice as long each time, a minute at most: without the task
 * nobody would look for what is due, and a refusal that nobody hears of ends the app.
 */
export async function programarPeriodica({ servicio, evento, cada, tarea }: Periodica, pausa = 1_000): Promise<void> {
  const quien = await cds.connect.to(servicio) as unknown as {
    schedule(evento: string): { every(cada: string): { as(tarea: string): Promise<void> } }
  }
  for (let espera = pausa; !fin.signal.aborted; espera = Math.min(2 * espera, MAXIMA_MS)) {
    try {
      return await quien.schedule(evento).every(cada).as(tarea)
    } catch (e) {
      cds.log('paciencia').warn(`La tarea «${tarea}» no se pudo programar; se intenta otra vez en ${espera} ms.`, e)
      await setTimeout(espera, undefined, { signal: fin.signal, ref: false }).catch(() => undefined)
    }
  }
}
