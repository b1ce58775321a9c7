import type cds from '@sap/cds'
import { FallaC4C } from '../c4c/conexion/falla'
import { conRechazo, Rechazo } from '../casos/rechazo'

/** Does what asks C4C at the moment, while somebody waits: C4C down is a sentence that says what to do. */
export const conC4C = <T>(req: cds.Request, hacer: () => Promise<T>): Promise<T> => conRechazo(req, async () => {
  try {
    return await hacer()
  } catch (e) {
    if (e instanceof FallaC4C) throw new Rechazo(503, `${e.message} No se cambió nada; inténtelo más tarde.`)
    throw e
  }
})
