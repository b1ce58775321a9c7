import type { Cola } from './envio/cola'
import { ESPEJOS } from './espejo/reflejar'

/** All that C4C is told or asked in the background. */
export const COLAS: readonly Cola[] = [ESPEJOS]
