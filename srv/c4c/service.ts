import cds from '@sap/cds'
import { barrer } from './envio/barrido'
import { porTurnos } from './envio/por-turnos'
import { COLAS } from './colas'
import { ESPEJOS } from './espejo/reflejar'
import { rescatarMensajes } from './rescate'

/** Works off what C4C is to be told. Whatever C4C does with it is written in the rows: no message ever fails for C4C's sake. */
export class EspejoService extends cds.ApplicationService {
  override init() {
    this.on('reflejar', async req => { await porTurnos(ESPEJOS, (req.data as { casos: string[] }).casos) })
    this.on('barrer', async () => { for (const cola of COLAS) await barrer(cola) })
    this.on('rescatar', () => rescatarMensajes())
    return super.init()
  }
}
