import type cds from '@sap/cds'
import { leerCodigos, type Codigos } from '../c4c/codigos/leer'
import { FallaC4C } from '../c4c/conexion/falla'
import { leerAparte } from '../entrada/grupos-de-lote'

/** Asks C4C on behalf of a request: what it does not answer is told to who asked (503). */
export async function deC4C<T>(req: cds.Request, leer: () => Promise<T>): Promise<T> {
  try {
    return await leer()
  } catch (e) {
    if (e instanceof FallaC4C) {
      const duda = e.incierta ? ' Puede que C4C la haya hecho: revise antes de repetirla.' : ''
      return req.reject(503, e.message + duda) as never
    }
    throw e
  }
}

/** The mapping, without a connection held while C4C is asked. */
export const codigosAparte = (): Promise<Codigos> => leerAparte(leerCodigos)
