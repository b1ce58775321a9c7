import type { Cola } from './cola'
import { hacer } from './hacer'

/** C4C is asked for that many rows at a time by one pass. */
const A_LA_VEZ = 4

/**
 * Attempts at some rows of a queue, in their order. C4C away ends it: the others would meet the same, and stay due. Returns whether it went through. `seguir` may end it earlier.
 */
export async function porTurnos(cola: Cola, claves: readonly string[], seguir: () => boolean = () => true): Promise<boolean> {
  const turno = claves.values()
  let fallo = false
  await Promise.all(Array.from({ length: A_LA_VEZ }, async () => {
    for (const clave of turno) {
      if (fallo || !seguir()) return
      if (await hacer(cola, clave) === 'SIN_C4C') fallo = true
    }
  }))
  return !fallo && seguir()
}
