import cds from '@sap/cds'

/**
 * Leaves a case to be mirrored in C4C, inside the caller's transaction: the message is committed
 * with the case or not at all, carries nothing but its key, and nobody waits for C4C.
 */
export async function anotarPendiente(caso: string): Promise<void> {
  await UPSERT.into('escucha.EspejosC4C').entries({ caso_ID: caso, situacion_code: 'PENDIENTE', motivo: 'En cola para escribirse en C4C.' })
  const espejo = await cds.connect.to('EspejoService')
  await cds.queued(espejo).send('reflejar', { caso })
}
