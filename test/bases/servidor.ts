import cds from '@sap/cds'
import { esperarEstado } from './estado'
import { cliente, type Cliente } from './peticiones'
import { borrarBase, RAIZ } from './postgres'

export interface Servidor extends Cliente {
  /** The same verbs as a mock user, e.g. `como('asesor').POST(...)`. Without it a request is anonymous. */
  como(usuario: string, cabeceras?: Record<string, string>): Cliente
  /** http://localhost:<port>; known once the tests run, not while the file loads. */
  url(): string
  base: 'sqlite' | 'postgres'
  cds: typeof cds
  /** Empties all tables and fills the initial data again, e.g. `beforeEach(s.reiniciar)`. */
  reiniciar(): Promise<void>
}

/**
 * Starts the app for one test file, on the database of the jest project it runs in.
 * Call it once, before anything else touches CAP: `const { como } = servidor()`.
 */
export function servidor(...argumentos: string[]): Servidor {
  if (!process.env.ESCUCHA_BASE) throw new Error('servidor() needs the jest project `sqlite` or `postgres`')
  // The address is filled in when the server listens; the types do not know it.
  const prueba = cds.test(RAIZ, ...argumentos) as ReturnType<typeof cds.test> & { url?: string }
  const url = () => {
    if (!prueba.url) throw new Error('The server is not up yet: send requests inside of tests and hooks')
    return prueba.url
  }
  // Registered after the hook of cds.test, so CAP has let go of its connections.
  afterAll(async () => {
    const base = process.env.ESCUCHA_PG_BASE
    if (base) await borrarBase((await esperarEstado()).acceso, base)
  })
  return {
    ...cliente(url),
    como: (usuario, cabeceras) => cliente(url, usuario, cabeceras),
    url,
    base: process.env.ESCUCHA_BASE as 'sqlite' | 'postgres',
    cds,
    reiniciar: () => prueba.data.reset(),
  }
}
