import cds from '@sap/cds'
import { barrer } from './envio/barrido'
import { despertar } from './envio/despertar'
import { COLAS } from './colas'
import { recorrer } from './conciliacion/recorrer'
import { FallaC4C } from './conexion/falla'
import { ENCARGOS } from './encargos/cola'
import { ESPEJOS } from './espejo/reflejar'
import { rescatarMensajes } from './rescate'

/** Works off what C4C is to be told. Whatever C4C does with it is written in the rows: no message ever fails for C4C's sake. */
export class EspejoService extends cds.ApplicationService {
  override init() {
    this.on('reflejar', () => despertar(ESPEJOS))
    this.on('encargar', () => despertar(ENCARGOS))
    this.on('despertar', () => COLAS.forEach(despertar))
    this.on('barrer', async () => { for (const cola of COLAS) await barrer(cola) })
    this.on('recorrer', () => recorrer().catch(dejarParaLaProxima))
    this.on('rescatar', () => rescatarMensajes())
    return super.init()
  }
}

/** C4C away is no fault of the task: its next pass begins where this one did. */
function dejarParaLaProxima(e: unknown): void {
  if (!(e instanceof FallaC4C)) throw e
  cds.log('c4c').warn(`La conciliación con C4C queda para la próxima: ${e.message}`)
}
