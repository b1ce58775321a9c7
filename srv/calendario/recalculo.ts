import cds from '@sap/cds'
import { lanzar, lanzarRevision, reanudar } from './lanzar'

/**
 * Counting many cases again takes longer than a message of the queue may, and C4C's wait behind it: the message starts
 * the work and is done. What a killed process left undone is found by the recurring one.
 */
export class RecalculoService extends cds.ApplicationService {
  override init() {
    this.on('revisar', req => lanzarRevision((req.data as { cambio: string }).cambio))
    this.on('recalcular', req => lanzar((req.data as { cambio: string }).cambio))
    this.on('reanudar', reanudar)
    return super.init()
  }
}
