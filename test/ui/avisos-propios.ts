import { DatabaseSync } from 'node:sqlite'

/**
 * Puts notices of the test's own in place of those of the demo, in the file of its database. No other is written from then
 * on: the terms of the demo's cases go on meanwhile, and at some hours of the day they have much to tell.
 */
export function ponerAvisosPropios<T>(archivo: string, escribir: (base: DatabaseSync) => T): T {
  const base = new DatabaseSync(archivo, { timeout: 30_000 })
  try {
    base.exec('begin immediate')
    base.exec('delete from escucha_Avisos')
    const escritos = escribir(base)
    base.exec('create trigger solo_los_propios before insert on escucha_Avisos begin select raise(ignore); end')
    base.exec('commit')
    return escritos
  } finally {
    base.close()
  }
}
