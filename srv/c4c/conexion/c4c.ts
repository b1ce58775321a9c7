import cds from '@sap/cds'
import { resistente } from './resistencia'
import { conSesion } from './sesion'

interface Remoto extends cds.RemoteService {
  requestTimeout: number
  middlewares: { timeout: unknown }
}

const USUARIO = 'c4c-usuario'

const nombre = () => (USUARIO in cds.env.requires && tokenDeUsuario() ? USUARIO : 'c4c')

/**
 * The connection to C4C. For whoever is at the counter it is her own, where the installation has a destination that
 * takes her identity there (principal propagation); everything that nobody waits for uses the technical user.
 */
export async function c4c(): Promise<cds.RemoteService> {
  return conResistencia(await cds.connect.to(nombre()) as Remoto)
}

const porLotes = new Map<string, Promise<Remoto>>()

/** The same connection for a `$batch` of reads: its body and its answer are texts, which CAP's OData client takes for objects. */
export async function c4cPorLotes(): Promise<cds.RemoteService> {
  const cual = nombre()
  const conexion = porLotes.get(cual) ?? conectar(cual)
  porLotes.set(cual, conexion)
  return conResistencia(await conexion, conSesion(cual === USUARIO) as never)
}

function conectar(cual: string): Promise<Remoto> {
  const { csrf, csrfInBatch, ...ajustes } = cds.requires[cual] as unknown as { csrf?: unknown; csrfInBatch?: unknown }
  return cds.connect.to(`${cual}-lotes`, { ...ajustes, kind: 'rest', csrf: csrfInBatch ?? csrf } as never) as Promise<Remoto>
}

/** CAP puts only a time-out around a call; its place takes the time-out together with breaker and retry. */
function conResistencia(servicio: Remoto, lotes?: Parameters<typeof resistente>[1]): Remoto {
  const { timeout } = servicio.middlewares as { timeout: { resistente?: boolean } }
  if (!timeout.resistente) servicio.middlewares.timeout = Object.assign(resistente(servicio.requestTimeout, lotes), { resistente: true })
  return servicio
}

const tokenDeUsuario = () => Boolean((cds.context?.user as { authInfo?: { token?: { jwt?: string } } } | undefined)?.authInfo?.token?.jwt)
