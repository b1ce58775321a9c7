import { C4CEvent } from './event-payload'
import { Subscription } from './subscription'

/** Longer than any receiver should need to say that it has the event. */
const PATIENCE_MS = 10_000

const authorization = ({ usuario, clave }: Subscription): Record<string, string> =>
  usuario === undefined ? {} : { authorization: `Basic ${Buffer.from(`${usuario}:${clave ?? ''}`).toString('base64')}` }

/** Posts one event; answers nothing when the receiver took it, otherwise why it did not, in Spanish. */
export async function postEvent(subscription: Subscription, event: C4CEvent, ended: AbortSignal): Promise<string | undefined> {
  const patience = AbortSignal.timeout(PATIENCE_MS)
  try {
    const response = await fetch(subscription.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization(subscription) },
      body: JSON.stringify(event),
      redirect: 'manual',
      signal: AbortSignal.any([patience, ended])
    })
    await response.arrayBuffer()
    return response.ok ? undefined : `Respondió ${response.status}`
  } catch (error) {
    if (patience.aborted) return `No respondió en ${PATIENCE_MS / 1000} s`
    const { cause } = error as { cause?: { code?: string } }
    return `No se pudo entregar: ${cause?.code ?? 'la conexión se cortó'}`
  }
}
