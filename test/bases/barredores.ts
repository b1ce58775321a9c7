import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Resultado } from '../../srv/escalamiento/barrido'
import type { Orden, Respuesta } from './barredor'
import { RAIZ } from './postgres'

export interface Barredor {
  barrer(orden: Orden): Promise<{ hecho: Resultado; ms: number }>
  /** The next notice that it leaves, its transaction still open. */
  alAvisar(): Promise<void>
  /** The machine loses power (SIGKILL). */
  matar(): Promise<void>
}

/** Starts a process that sweeps the ladder of one database when it is told to. */
export async function barredor(entorno: Record<string, string>): Promise<Barredor> {
  const hijo = spawn(process.execPath, ['--require', path.join(RAIZ, 'scripts/start/typescript.cjs'), path.join(__dirname, 'barredor.ts')], {
    cwd: RAIZ, env: { ...process.env, ...entorno }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const fin = once(hijo, 'exit')
  const esperar = <T extends Respuesta>(es: (r: Respuesta) => r is T) => new Promise<T>((listo, fallo) => {
    const dejar = () => {
      hijo.off('message', oir)
      hijo.off('exit', salir)
    }
    const salir = () => fallo(new Error('the sweeping process ended'))
    const oir = (r: Respuesta) => {
      if ('fallo' in r) fallo(new Error(r.fallo))
      else if (es(r)) listo(r)
      else return
      dejar()
    }
    hijo.on('message', oir)
    hijo.once('exit', salir)
  })
  await esperar((r): r is { listo: true } => 'listo' in r)
  return {
    barrer: orden => {
      const respuesta = esperar((r): r is { hecho: Resultado; ms: number } => 'hecho' in r)
      hijo.send(orden)
      return respuesta
    },
    alAvisar: async () => { await esperar((r): r is { anotado: true } => 'anotado' in r) },
    matar: async () => {
      hijo.kill('SIGKILL')
      await fin
    },
  }
}
