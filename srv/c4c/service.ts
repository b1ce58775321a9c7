import cds from '@sap/cds'
import { barrer } from './envio/barrido'
import { porTurnos } from './envio/por-turnos'
import { COLAS } from './colas'
import { recorrer } from './conciliacion/recorrer'
import { FallaC4C } from './conexion/falla'
import { ENCARGOS } from './encargos/cola'
import { NOVEDADES } from './eventos/novedad'
import { ESPEJOS } from './espejo/reflejar'
import { rescatarMensajes } from './rescate'

/** Works off what C4C is to be told. Whatever C4C does with it is written in the rows: no message ever fails for C4C's sake. */
export class EspejoService extends cds.ApplicationService {
  override init() {
    this.on('reflejar', async req => { await porTurnos(ESPEJOS, (req.data as { casos: string[] }).casos) })
    this.on('encargar', async req => { await porTurnos(ENCARGOS, (req.data as { encargos: string[] }).encargos) })
    this.on('barrer', async () => { for (const cola of COLAS) await barrer(cola) })
    this.on('atenderNovedades', () => barrer(NOVEDADES))
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
