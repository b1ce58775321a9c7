import { ENCARGOS } from './encargos/cola'
import type { Cola } from './envio/cola'
import { NOVEDADES } from './eventos/novedad'
import { ESPEJOS } from './espejo/reflejar'

/** All that C4C is told or asked in the background. */
export const COLAS: readonly Cola[] = [ESPEJOS, ENCARGOS, NOVEDADES]
