import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { cliente, type Cliente } from './peticiones'
import { RAIZ } from './postgres'

export interface Proceso {
  url: string
  pid: number
  como(usuario: string, cabeceras?: Record<string, string>): Cliente
  /** What the app printed, for a look when a test fails. */
  salida(): string
  /** Clean end (SIGTERM). */
  parar(): Promise<void>
  /** The machine loses power (SIGKILL): nothing is finished or handed over. */
  matar(): Promise<void>
}

function terminar(hijo: ChildProcess, senal: NodeJS.Signals): Promise<void> {
  if (hijo.exitCode !== null || hijo.signalCode !== null) return Promise.resolve()
  const fin = new Promise<void>(resuelto => hijo.once('exit', () => resuelto()))
  hijo.kill(senal)
  const plazo = setTimeout(() => hijo.kill('SIGKILL'), 5000)
  return fin.finally(() => clearTimeout(plazo))
}

/** Starts one real app process (`cds serve`, as `npm start` does) on a free port. */
export function lanzar(entorno: Record<string, string>): Promise<Proceso> {
  const hijo = spawn(process.execPath, ['--require', path.join(RAIZ, 'scripts/start/typescript.cjs'), path.join(__dirname, 'proceso.js')], {
    cwd: RAIZ,
    env: { ...process.env, ...entorno, CDS_TEST_SILENT: '' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let texto = ''
  // Only the end is kept: a busy server prints much.
  for (const tubo of [hijo.stdout!, hijo.stderr!]) tubo.on('data', trozo => texto = (texto + trozo).slice(-100_000))
  return new Promise((listo, fallo) => {
    hijo.once('error', fallo)
    hijo.once('exit', codigo => fallo(new Error(`the app ended with ${codigo} before it listened:\n${texto}`)))
    hijo.once('message', (mensaje: { url?: string, fallo?: string }) => {
      const { url } = mensaje
      if (!url) {
        // Its connections would keep the half-started process alive.
        hijo.kill('SIGKILL')
        return fallo(new Error(mensaje.fallo))
      }
      listo({
        url, pid: hijo.pid!,
        como: (usuario, cabeceras) => cliente(() => url, usuario, cabeceras),
        salida: () => texto,
        parar: () => terminar(hijo, 'SIGTERM'),
        matar: () => terminar(hijo, 'SIGKILL'),
      })
    })
  })
}
