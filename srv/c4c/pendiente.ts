import cds from '@sap/cds'

/**
 * Leaves a case to be mirrored in C4C, inside the caller's transaction: the message is committed
 * with the case or not at all, carries nothing but its key, and nobody waits for C4C.
 */
export async function anotarPendiente(caso: string): Promise<void> {
  await UPSERT.into('escucha.EspejosC4C').entries(enCola(caso))
  const espejo = await cds.connect.to('EspejoService')
  await cds.queued(espejo).send('reflejar', { caso })
}

/** A message of the queue with more cases than this would be long to do over when one fails. */
const CASOS_POR_MENSAJE = 500

/** The same for many cases at once, each of which gets a message of its own when its turn comes. */
export async function repartirPendientes(casos: readonly string[]): Promise<void> {
  if (!casos.length) return
  await UPSERT.into('escucha.EspejosC4C').entries(casos.map(enCola))
  const espejo = await cds.connect.to('EspejoService')
  for (let i = 0; i < casos.length; i += CASOS_POR_MENSAJE) await cds.queued(espejo).send('repartir', { casos: casos.slice(i, i + CASOS_POR_MENSAJE) })
}

const enCola = (caso: string) => ({ caso_ID: caso, situacion_code: 'PENDIENTE', motivo: 'En cola para escribirse en C4C.' })
