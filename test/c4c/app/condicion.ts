import { setTimeout as pausa } from 'node:timers/promises'

/** Waits until `mirar` gives something true; how long that takes is no concern of a test, within the deadline. */
export async function hasta<T>(que: string, mirar: () => Promise<T> | T, plazoMs = 30_000): Promise<NonNullable<T>> {
  for (const limite = Date.now() + plazoMs; ; await pausa(15)) {
    const visto = await mirar()
    if (visto) return visto
    if (Date.now() > limite) throw new Error(`Waited in vain for: ${que}`)
  }
}
