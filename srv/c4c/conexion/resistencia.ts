import { circuitBreaker, retry, timeout } from '@sap-cloud-sdk/resilience'
import { circuitBreakerDefaultOptions } from '@sap-cloud-sdk/resilience/internal'
import { ajustes } from '../ajustes'

export interface Peticion { method?: string; headers?: Record<string, unknown> }
export type Llamada = (peticion: Peticion) => Promise<unknown>
export type Capa = (opciones: { fn: Llamada; context: unknown }) => Llamada

/** How often a read that C4C did not do is asked again, within its time-out. */
const REPETICIONES = 1

/**
 * What stands around each call to C4C: a breaker that leaves C4C alone for a while when it fails again and again, a
 * time-out (`ms`) of the whole, and for reads a second try after a pause. A write is never repeated here: only who
 * looks up first whether C4C did it may do that (`envio/hacer.ts`). `lotes`: a layer around requests of which each is a `$batch`
 * of reads, whatever its method.
 */
export function resistente(ms: number, lotes?: Capa): Capa {
  Object.assign(circuitBreakerDefaultOptions, ajustes().cortacircuito)
  const corte = circuitBreaker() as unknown as Capa
  const plazo = timeout(ms) as unknown as Capa
  const lectura = una([corte, plazo, retry(REPETICIONES) as unknown as Capa, ...(lotes ? [lotes] : [])])
  const escritura = una([corte, plazo])
  return opciones => {
    const [leer, escribir] = [lectura(opciones), escritura(opciones)]
    return peticion => (lotes || peticion.method?.toUpperCase() === 'GET' ? leer(peticion) : escribir(peticion)).catch(conSuRespuesta)
  }
}

const una = (capas: Capa[]): Capa => ({ fn, context }) => capas.reduceRight((dentro, capa) => capa({ fn: dentro, context }), fn)

/** Who retries wraps the refusal; its answer is what C4C said. */
function conSuRespuesta(e: Error & { rootCause?: Error }): never {
  throw e.rootCause ?? e
}
