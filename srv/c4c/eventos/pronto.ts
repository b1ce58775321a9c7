import { despertar } from '../envio/despertar'
import { NOVEDADES } from './novedad'

/** Events of one object come in bursts: read once after a while, not once for each (milliseconds). */
const REPOSO_MS = 2_000

let pedida: NodeJS.Timeout | undefined

/**
 * What was heard is read soon. Only a favour of this process to whoever waits: the rows stand in the database, where the sweep finds
 * them too.
 */
export function leerPronto(): void {
  pedida ??= setTimeout(() => {
    pedida = undefined
    despertar(NOVEDADES)
  }, REPOSO_MS).unref()
}
