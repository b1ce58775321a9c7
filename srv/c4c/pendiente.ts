import cds from '@sap/cds'
import { pedido } from './envio/pedir'

/**
 * Leaves a case to be mirrored in C4C, inside the caller's transaction: committed with the case or not at all, and
 * nobody waits for C4C. The message makes it happen at once; if it is lost, the row itself is found by the sweep.
 */
export async function anotarPendiente(caso: string): Promise<void> {
  await repartirPendientes([caso])
}

/** A message of the queue with more cases than this would keep one process busy while others stand by. */
const CASOS_POR_MENSAJE = 500

/** The same for many cases at once. */
export async function repartirPendientes(casos: readonly string[]): Promise<void> {
  if (!casos.length) return
  await UPSERT.into('escucha.EspejosC4C').entries(casos.map(caso_ID => ({ caso_ID, ...pedido() })))
  const espejo = cds.queued(await cds.connect.to('EspejoService'))
  for (let i = 0; i < casos.length; i += CASOS_POR_MENSAJE) await espejo.send('reflejar', { casos: casos.slice(i, i + CASOS_POR_MENSAJE) })
}
