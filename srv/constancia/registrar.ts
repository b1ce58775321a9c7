import { Readable } from 'node:stream'
import type cds from '@sap/cds'
import { claveDe, exigirVisible } from '../casos/visibilidad'
import { emitirConstancia } from './emitir'

/** `PQRS(<ID>)/…constancia()`: the PDF of whoever may see the case. */
export function registrarConstancia(servicio: cds.ApplicationService): void {
  servicio.on('constancia', 'PQRS', async req => {
    const ID = claveDe(req)
    await exigirVisible(servicio, ID, req)
    const { nombre, pdf } = await emitirConstancia(ID, req.user)
    return { value: Readable.from([pdf]), mimetype: 'application/pdf', filename: nombre, $mediaContentDispositionType: 'inline' }
  })
}
