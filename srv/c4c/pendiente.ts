import cds from '@sap/cds'
import { pedido } from './envio/pedir'

/**
 * Leaves a case to be mirrored in C4C, inside the caller's transaction: committed with the case or not at all, and
 * nobody waits for C4C. The message has it taken up at once; if it is lost, the sweep finds the row.
 */
export async function anotarPendiente(caso: string): Promise<void> {
  await repartirPendientes([caso])
}

/** The same for many cases at once. */
export async function repartirPendientes(casos: readonly string[]): Promise<void> {
  if (!casos.length) return
  await UPSERT.into('escucha.EspejosC4C').entries(casos.map(caso_ID => ({ caso_ID, ...pedido() })))
  await cds.queued(await cds.connect.to('EspejoService')).send('reflejar')
}
