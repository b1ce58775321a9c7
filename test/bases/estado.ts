import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as espera } from 'node:timers/promises'
import type { Acceso } from './postgres'

/** What the background start of PostgreSQL tells the test files, through a file named by ESCUCHA_PG_ESTADO. */
export type Estado = Listo | { fallo: string }

export interface Listo {
  acceso: Acceso
  /** Schema and initial data, as after `cds deploy`. */
  desplegada: string
  /** The same after the app has started on it once and installed its policies. */
  estrenada: string
}

export function escribirEstado(archivo: string, estado: Estado): void {
  // A server that failed has taken the folder along.
  fs.mkdirSync(path.dirname(archivo), { recursive: true })
  // Rename, so that nobody reads half a file.
  fs.writeFileSync(archivo + '.nuevo', JSON.stringify(estado), { mode: 0o600 })
  fs.renameSync(archivo + '.nuevo', archivo)
}

export async function esperarEstado(): Promise<Listo> {
  const archivo = process.env.ESCUCHA_PG_ESTADO
  if (!archivo) throw new Error('No PostgreSQL was started: run this file in the jest project `postgres`')
  for (const limite = Date.now() + 180_000; !fs.existsSync(archivo); await espera(25)) {
    if (Date.now() > limite) throw new Error('PostgreSQL was not ready after three minutes')
  }
  const estado = JSON.parse(fs.readFileSync(archivo, 'utf8')) as Estado
  if ('fallo' in estado) throw new Error(estado.fallo)
  return estado
}
