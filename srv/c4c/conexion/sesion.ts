import cds from '@sap/cds'
import type { Capa, Peticion } from './resistencia'

/** Sessions of users that have not been heard of for long are not kept for ever. */
const MAXIMO = 200

/**
 * What C4C asks of everything that is no GET, a token bound to a session, is good for the next request too: asked for once and
 * again when C4C ends the session. Stands around the SDK's own layer, which fetches one where none is at hand. `propia`: each user
 * has her own.
 */
export function conSesion(propia: boolean): Capa {
  const sesiones = new Map<string, Record<string, unknown>>()
  return ({ fn }) => async peticion => {
    const quien = propia ? cds.context?.user?.id ?? '' : ''
    const sesion = sesiones.get(quien)
    const { headers } = peticion
    try {
      return await conToken({ ...headers, ...sesion })
    } catch (e) {
      if (!sesion || !vencio(e)) throw e
      return conToken(headers)
    }

    async function conToken(cabeceras: Peticion['headers']): Promise<unknown> {
      const respuesta = await fn(Object.assign(peticion, { headers: cabeceras }))
      guardar(sesiones, quien, peticion.headers ?? {})
      return respuesta
    }
  }
}

function guardar(sesiones: Map<string, Record<string, unknown>>, quien: string, { cookie, 'x-csrf-token': token }: Record<string, unknown>): void {
  if (!token) return
  if (sesiones.size >= MAXIMO && !sesiones.has(quien)) sesiones.delete(sesiones.keys().next().value!)
  sesiones.set(quien, { 'x-csrf-token': token, ...(cookie !== undefined && { cookie }) })
}

function vencio(e: unknown): boolean {
  const { response } = e as { response?: { status?: number; headers?: Record<string, unknown> } }
  return response?.status === 403 && /^required$/i.test(String(response.headers?.['x-csrf-token']))
}
