import cds from '@sap/cds'
import { ajustes } from '../ajustes'
import { resistente } from './resistencia'

interface Remoto extends cds.RemoteService {
  options: { credentials: object }
  requestTimeout: number
  middlewares: { timeout: unknown }
  init(): Promise<void>
}

/**
 * The connection to C4C. For whoever is at the counter it is her own, where the installation takes her identity there
 * (principal propagation); everything that nobody waits for uses the technical user.
 */
export async function c4c(): Promise<cds.RemoteService> {
  return tokenDeUsuario() && ajustes().usuario ? deUsuario() : tecnica()
}

const tokenDeUsuario = () => Boolean((cds.context?.user as { authInfo?: { token?: { jwt?: string } } } | undefined)?.authInfo?.token?.jwt)

const protegidas = new WeakSet<Remoto>()

async function tecnica(): Promise<Remoto> {
  return protegida(await cds.connect.to('c4c') as Remoto)
}

let suya: Promise<Remoto> | undefined

/** The same API with other credentials; CAP serves one connection for each API, so the second is made here. */
const deUsuario = () => suya ??= tecnica().then(async ({ constructor, name, options }) => {
  const Conexion = constructor as new (name: string, model: unknown, options: object) => Remoto
  const conexion = new Conexion(name, cds.model, { ...options, credentials: ajustes().usuario! })
  await conexion.init()
  return protegida(conexion)
})

/** CAP puts only a time-out around a call; its place takes the time-out together with breaker and retry. */
function protegida(conexion: Remoto): Remoto {
  if (!protegidas.has(conexion)) {
    protegidas.add(conexion)
    conexion.middlewares.timeout = resistente(conexion.requestTimeout)
  }
  return conexion
}
