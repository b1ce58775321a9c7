import cds from '@sap/cds'
import { anotarPendiente } from '../c4c/pendiente'
import { trasActo } from '../escalamiento/del-caso'
import { programarEscalones } from '../escalamiento/programar'
import type { Aplicacion, ContextoDelCaso } from './aplicar'
import { comunicar } from './comunicar'
import { escribir } from './escribir'
import type { FilaCaso } from './fila'

/**
 * Puts an act on record, in the transaction that holds its case: rows, warnings of the new dates, letters and
 * notices, and what waits for C4C. Whoever does an act, a person or a task, ends here.
 */
export async function asentar(fila: FilaCaso, aplicacion: Aplicacion, contexto: ContextoDelCaso): Promise<void> {
  for (const comunicacion of aplicacion.comunicaciones) comunicacion.ID = cds.utils.uuid()
  await escribir(fila, aplicacion)
  await programarEscalones(trasActo(fila, aplicacion, contexto))
  await comunicar(fila.ID, aplicacion, contexto)
  await anotarPendiente(fila.ID)
}
