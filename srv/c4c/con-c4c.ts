import type cds from '@sap/cds'
import { FallaC4C } from './conexion/falla'
import { conRechazo, Rechazo } from '../casos/rechazo'

/**
 * Does what asks C4C at the moment, while somebody waits: C4C down is a sentence that says what to do. It is about `campo` (`in/…`
 * for an element of the row that was acted on): Fiori gives up the whole page for a 503 that is about nothing.
 */
export const conC4C = <T>(req: cds.Request, campo: string, hacer: () => Promise<T>): Promise<T> => conRechazo(req, async () => {
  try {
    return await hacer()
  } catch (e) {
    if (e instanceof FallaC4C) throw new Rechazo(503, `${e.message} No se cambió nada; inténtelo más tarde.`, campo)
    throw e
  }
})
