import cds from '@sap/cds'

const ESPERA_MS = 2 * 60_000

/**
 * A process killed while it worked on a message leaves it marked as in process, and the queue waits
 * for it for ever when that was the first attempt. Messages held that long go back to the queue;
 * the mirror tolerates repetition.
 */
export async function rescatarMensajes(): Promise<void> {
  const rescatados = await UPDATE('cds.outbox.Messages').with({ status: null })
    .where({ status: 'processing', lastAttemptTimestamp: null, timestamp: { '<': new Date(Date.now() - ESPERA_MS).toISOString() } }) as unknown as number
  // Not awaited: it runs when this pass of the queue is over and its transaction committed
  if (rescatados) void (cds as unknown as { flush(cola: string): Promise<void> }).flush('queue')
}
