import cds from '@sap/cds'
import { ajustes } from '../ajustes'
import { resistente, type Capa } from './resistencia'
import { conSesion } from './sesion'

interface Remoto extends cds.RemoteService {
  options: { credentials: object }
  requestTimeout: number
  middlewares: { timeout: unknown }
  init(): Promise<void>
}

/**
 * Asks C4C as the technical user, whoever wants to know: what she may not see would look as if it were not there. No transaction is
 * open meanwhile.
 */
export const comoTecnico = <T>(preguntar: () => Promise<T>): Promise<T> => cds.tx({ user: new cds.User.Privileged() }, preguntar as never) as unknown as Promise<T>

/**
 * The connection to C4C. For whoever is at the counter it is her own, where the installation takes her identity there
 * (principal propagation); everything that nobody waits for uses the technical user.
 */
export const c4c = (): Promise<cds.RemoteService> => (conSuIdentidad() ? deUsuario() : tecnica())

/** The same connection for a `$batch` of reads: its body and its answer are texts, which CAP's OData client takes for objects. */
export const c4cPorLotes = (): Promise<cds.RemoteService> => (conSuIdentidad() ? lotesDeUsuario() : lotesTecnicos())

const conSuIdentidad = () => Boolean(ajustes().usuario && (cds.context?.user as { authInfo?: { token?: { jwt?: string } } } | undefined)?.authInfo?.token?.jwt)

const tecnica = unaVez(async () => protegida(await cds.connect.to('c4c') as Remoto))

/** The same API with other credentials; CAP serves one connection for each API, so the second is made here. */
const deUsuario = unaVez(async () => {
  const { constructor, name, options } = await tecnica()
  const Conexion = constructor as new (name: string, model: unknown, options: object) => Remoto
  const conexion = new Conexion(name, cds.model, { ...options, credentials: ajustes().usuario! })
  await conexion.init()
  return protegida(conexion)
})

const lotesTecnicos = unaVez(() => lotes('c4c-lotes', conSesion(false)))
const lotesDeUsuario = unaVez(() => lotes('c4c-lotes-de-usuario', conSesion(true), ajustes().usuario!))

async function lotes(nombre: string, sesion: Capa, credenciales?: object): Promise<Remoto> {
  const { csrf, csrfInBatch, ...deC4C } = cds.requires.c4c as unknown as { csrf?: unknown; csrfInBatch?: unknown }
  const opciones = { ...deC4C, kind: 'rest', csrf: csrfInBatch ?? csrf, ...(credenciales && { credentials: credenciales }) }
  return protegida(await cds.connect.to(nombre, opciones as never) as unknown as Remoto, sesion)
}

/** CAP puts only a time-out around a call; its place takes the time-out together with breaker and retry. */
function protegida(conexion: Remoto, lotes?: Capa): Remoto {
  conexion.middlewares.timeout = resistente(conexion.requestTimeout, lotes)
  return conexion
}

function unaVez<T>(hacer: () => Promise<T>): () => Promise<T> {
  let hecho: Promise<T> | undefined
  return () => hecho ??= hacer().catch((e: unknown) => {
    hecho = undefined
    throw e
  })
}
