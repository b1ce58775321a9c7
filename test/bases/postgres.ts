import { execFile, spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'
import { promisify } from 'node:util'

/** Where a PostgreSQL server listens; the user may create databases. */
export interface Acceso {
  host: string
  port: number
  user: string
  password: string
}

export interface Postgres extends Acceso {
  parar(): Promise<void>
}

interface Cliente {
  connect(): Promise<void>
  query<T = Record<string, unknown>>(sql: string, valores?: unknown[]): Promise<{ rows: T[] }>
  end(): Promise<void>
}

export const RAIZ = path.resolve(__dirname, '..', '..')
const PREFIJO = 'escucha-pg-'
// `pg` comes with @cap-js/postgres and has no types of its own.
const { Client } = createRequire(__filename)('pg') as { Client: new (o: object) => Cliente }

/** A folder that another user can reach too, because as root the server runs as somebody else. */
export function carpetaTemporal(): string {
  const abierta = (ruta: string): boolean => fs.existsSync(ruta) && (fs.statSync(ruta).mode & 0o001) !== 0 &&
    (ruta === path.dirname(ruta) || abierta(path.dirname(ruta)))
  const raices = process.getuid?.() === 0 ? [os.tmpdir(), '/tmp', '/var/tmp', '/dev/shm'].filter(abierta) : []
  const carpeta = fs.mkdtempSync(path.join(raices[0] ?? os.tmpdir(), PREFIJO))
  fs.chmodSync(carpeta, 0o711)
  return carpeta
}

/** Starts a throw-away server. It ends with this process, even if that is killed: see guardian.mts. */
export async function arrancarPostgres(carpeta = carpetaTemporal()): Promise<Postgres> {
  const guardian = spawn(process.execPath, [path.join(__dirname, 'guardian.mts'), carpeta], {
    // A session of its own: Ctrl-C on the terminal must reach the tests first.
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
    // Whoever started us may have loaders (tsx, coverage) in here that the guardian has no use for.
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const fin = new Promise<void>(resuelto => guardian.once('exit', () => resuelto()))
  const primera = new Promise<string>((resuelto, fallo) => {
    readline.createInterface({ input: guardian.stdout }).once('line', resuelto)
    guardian.once('error', fallo)
    guardian.once('exit', codigo => fallo(new Error(`the PostgreSQL guardian ended with ${codigo}`)))
  })
  const respuesta = JSON.parse(await primera) as Acceso & { fallo?: string }
  if (respuesta.fallo) throw new Error(respuesta.fallo)
  // Nothing here may keep a finished test run alive; a closed pipe is what ends the guardian.
  guardian.unref()
  for (const tubo of [guardian.stdin, guardian.stdout]) (tubo as unknown as { unref(): void }).unref()
  const parar = () => {
    guardian.ref()
    guardian.stdin.end()
    return fin
  }
  return { ...respuesta, parar }
}

/** A server that is already there (a CI service container): `postgres://user:password@host:port`. */
export function postgresAjeno(url: string): Postgres {
  const { hostname, port, username, password } = new URL(url)
  return {
    host: hostname, port: Number(port || 5432), parar: async () => {},
    user: decodeURIComponent(username), password: decodeURIComponent(password),
  }
}

export async function conCliente<T>(acceso: Acceso, base: string, trabajo: (cliente: Cliente) => Promise<T>): Promise<T> {
  const { host, port, user, password } = acceso
  const cliente = new Client({ host, port, user, password, database: base })
  await cliente.connect()
  try {
    return await trabajo(cliente)
  } finally {
    await cliente.end()
  }
}

export const crearBase = (acceso: Acceso, base: string, plantilla = 'template0') =>
  conCliente(acceso, 'postgres', c => c.query(`CREATE DATABASE "${base}" TEMPLATE "${plantilla}"`))

export const borrarBase = (acceso: Acceso, base: string) =>
  conCliente(acceso, 'postgres', c => c.query(`DROP DATABASE IF EXISTS "${base}" WITH (FORCE)`))

/** All databases of one run: its template and the copies, which carry its name. */
export const borrarBases = (acceso: Acceso, prefijo: string) => conCliente(acceso, 'postgres', async c => {
  const { rows } = await c.query<{ datname: string }>('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [prefijo])
  for (const { datname } of rows) await c.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`)
})

/** Settings that point a CAP process at one database, whatever package.json says. */
export function entornoPostgres(acceso: Acceso, base: string): Record<string, string> {
  const { host, port, user, password } = acceso
  const db = {
    kind: 'postgres',
    // `url` is cleared: a leftover ':memory:' of the SQLite settings would make CAP deploy again at each start.
    credentials: { url: null, host, port, user, password, database: base },
    // The default waits 1 s for a connection, which a busy machine overruns: "ResourceRequest timed out".
    pool: { min: 0, max: 10, acquireTimeoutMillis: 30_000, idleTimeoutMillis: 10_000 },
  }
  return { CDS_ENV: 'pg', ...entornoComun({ db }) }
}

export const entornoSqlite = (): Record<string, string> =>
  entornoComun({ db: { kind: 'sqlite', credentials: { url: ':memory:', database: null } } })

function entornoComun(requires: object): Record<string, string> {
  return {
    NODE_ENV: 'test',
    CDS_TYPESCRIPT: 'true',
    // Neither the services that another checkout runs on this machine nor the user's own settings belong in a test.
    CDS_CONFIG: JSON.stringify({ requires, features: { mocked_bindings: false } }),
    CDS_USER_HOME: __dirname,
  }
}

/** Deploys schema and initial data, in a process of its own because CAP keeps one model and one database a process. */
export async function desplegar(acceso: Acceso, base: string): Promise<void> {
  const cdsDeploy = path.join(path.dirname(require.resolve('@sap/cds/package.json')), 'bin', 'deploy.js')
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', cdsDeploy], {
      cwd: RAIZ, env: { ...process.env, ...entornoPostgres(acceso, base) }, maxBuffer: 64 << 20,
    })
  } catch (fallo) {
    const { stdout = '', stderr = '', message } = fallo as Error & { stdout?: string, stderr?: string }
    throw new Error(`cds deploy to PostgreSQL failed: ${stderr.trim() || message}\n${stdout.slice(-2000)}`, { cause: fallo })
  }
}
