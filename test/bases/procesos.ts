import { randomBytes } from 'node:crypto'
import { esperarEstado } from './estado'
import { crearBase, entornoPostgres } from './postgres'
import { lanzar, type Proceso } from './proceso-app'

export type { Proceso } from './proceso-app'

const porParar: Proceso[] = []
// Registered when the file is imported: hooks cannot be added while a test runs.
if (typeof afterAll === 'function') afterAll(() => Promise.all(porParar.map(p => p.parar())))

/**
 * Starts N real app processes on the one PostgreSQL database of this test file, and ends them after it.
 *
 *     let apps: Proceso[]
 *     beforeAll(async () => { apps = await procesos(2) })
 */
export async function procesos(cuantos: number, entorno: Record<string, string> = {}): Promise<Proceso[]> {
  if (!process.env.ESCUCHA_PG_BASE) throw new Error('procesos() needs the jest project `postgres`: test/postgres/**')
  const intentos = await Promise.allSettled(Array.from({ length: cuantos }, () => lanzar(entorno)))
  const vivos = intentos.filter(i => i.status === 'fulfilled').map(i => i.value)
  porParar.push(...vivos)
  const fallido = intentos.find(i => i.status === 'rejected')
  if (fallido) throw fallido.reason
  return vivos
}

/**
 * Settings of one more database, on which no app has ever started, for tests of the first start:
 * `procesos(2, await baseSinEstrenar())`.
 */
export async function baseSinEstrenar(): Promise<Record<string, string>> {
  const { acceso, desplegada } = await esperarEstado()
  const base = `${desplegada}_${randomBytes(6).toString('hex')}`
  await crearBase(acceso, base, desplegada)
  return entornoPostgres(acceso, base)
}
