import cds from '@sap/cds'

/**
 * What is due is taken up as soon as the current transaction is committed; if that is lost, the sweep comes by itself. The message does not
 * wait for C4C: behind it stand mails, escalations and terms.
 */
export async function barrerPronto(): Promise<void> {
  await cds.queued(await cds.connect.to('EspejoService')).send('despertar')
}
