import cds from '@sap/cds'
import { barrer } from './barrido'
import type { Cola } from './cola'

const despiertas = new Map<Cola, { otraVez: boolean }>()

/**
 * Has what is due of a queue taken up now by this process, in the background; once more when it is asked for while that is
 * under way. However much is asked for, one pass at a time: what waits for C4C leaves room for people.
 */
export function despertar(cola: Cola): void {
  const despierta = despiertas.get(cola)
  if (despierta) {
    despierta.otraVez = true
    return
  }
  const pasada = { otraVez: false }
  despiertas.set(cola, pasada)
  cds.spawn({ user: new cds.User.Privileged() } as never, async () => {
    try {
      do {
        pasada.otraVez = false
        await barrer(cola)
      } while (pasada.otraVez)
    } finally {
      despiertas.delete(cola)
    }
  })
}
