import cds from '@sap/cds'
import type { Cola } from './cola'
import { porTurnos } from './por-turnos'

const PAGINA = 100
/** A pass that finds more leaves it to the next one, which may be another process's. */
const DURACION_MS = 60_000

let cerrando = false
cds.once('shutdown', () => { cerrando = true })

/** Takes up what is due of a queue, oldest first. Any number of processes may sweep at once. */
export async function barrer(cola: Cola): Promise<void> {
  const fin = Date.now() + DURACION_MS
  let pendientes: string[]
  do pendientes = await cds.tx(() => vencidos(cola))
  while (await porTurnos(cola, pendientes, () => !cerrando && Date.now() < fin) && pendientes.length === PAGINA)
}

async function vencidos({ entidad, clave }: Cola): Promise<string[]> {
  const ahora = new Date().toISOString()
  const filas = await SELECT.from(entidad).columns(clave).orderBy('proximoIntento')
    .where({ proximoIntento: { '<=': ahora }, and: { tomadoHasta: null, or: { tomadoHasta: { '<': ahora } } } }).limit(PAGINA) as Record<string, string>[]
  return filas.map(f => f[clave]!)
}
