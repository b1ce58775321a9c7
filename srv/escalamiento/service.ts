import cds from '@sap/cds'
import { barrer } from './barrido'

/** Sweeps from the queue; each touch of the database is a short transaction of its own. */
export class EscalamientoService extends cds.ApplicationService {
  override init() {
    this.on('barrer', async () => { await barrer() })
    return super.init()
  }
}
