import cds from '@sap/cds'
import { resistente } from './resistencia'

interface Remoto extends cds.RemoteService {
  requestTimeout: number
  middlewares: { timeout: unknown }
}

const USUARIO = 'c4c-usuario'

/**
 * The connection to C4C. For whoever is at the counter it is her own, where the installation has a destination that
 * takes her identity there (principal propagation); everything that nobody waits for uses the technical user.
 */
export async function c4c(): Promise<cds.RemoteService> {
  const suya = USUARIO in cds.env.requires && tokenDeUsuario()
  const servicio = await cds.connect.to(suya ? USUARIO : 'c4c') as Remoto
  const { timeout } = servicio.middlewares as { timeout: { resistente?: boolean } }
  // CAP puts only a time-out around a call; its place takes the time-out together with breaker and retry
  if (!timeout.resistente) servicio.middlewares.timeout = Object.assign(resistente(servicio.requestTimeout), { resistente: true })
  return servicio
}

const tokenDeUsuario = () => Boolean((cds.context?.user as { authInfo?: { token?: { jwt?: string } } } | undefined)?.authInfo?.token?.jwt)
