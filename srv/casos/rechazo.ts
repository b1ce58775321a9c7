import type cds from '@sap/cds'
import { ErrorPlazo } from '../plazos'

/**
 * An act that may not be done, said so that the person knows what to do: `status` is the HTTP
 * code (400 bad datum, 403 not hers, 404 unknown, 409 wrong moment), `campo` the element at fault.
 */
export class Rechazo extends Error {
  constructor(readonly status: 400 | 403 | 404 | 409 | 412 | 503, message: string, readonly campo?: string) {
    super(message)
  }
}

/** The text of a field that must say something; refuses blanks and what passes `maximo` characters. */
export function textoObligatorio(valor: unknown, campo: string, nombre: string, maximo: number): string {
  const texto = typeof valor === 'string' ? valor.trim() : ''
  if (!texto) throw new Rechazo(400, `Escriba ${nombre}.`, campo)
  if (texto.length > maximo) throw new Rechazo(400, `El campo «${nombre}» admite hasta ${maximo.toLocaleString('es-CO')} caracteres; tiene ${texto.length.toLocaleString('es-CO')}.`, campo)
  return texto
}

/** Runs a piece of domain and answers a Rechazo as OData wants it: status, message and target. */
export async function conRechazo<T>(req: cds.Request, hacer: () => Promise<T> | T): Promise<T> {
  try {
    return await hacer()
  } catch (e) {
    if (e instanceof Rechazo) return req.reject({ status: e.status, message: e.message, target: e.campo } as never) as never
    // A date that no calendar of the house reaches is a mistake of who wrote it
    if (e instanceof ErrorPlazo) return req.reject({ status: 400, message: `Una fecha está fuera de lo que se puede contar: ${e.message}`, target: e.campo } as never) as never
    throw e
  }
}
