import cds from '@sap/cds'
import { conRechazo } from '../casos/rechazo'
import { datosIniciales } from './personas'

/** `iniciarRadicacion`: a draft of PQRS with what C4C knows filled in; its key is what the form opens. */
export function registrarBorrador(servicio: cds.ApplicationService): void {
  servicio.on('iniciarRadicacion', async req => {
    const datos = await conRechazo(req, () => datosIniciales(req))
    const { PQRS } = servicio.entities as unknown as { PQRS: { drafts: unknown } }
    const ID = cds.utils.uuid()
    await (servicio as any).new(PQRS.drafts, {
      ID, canal_code: 'PRESENCIAL', recibidaEn: req.timestamp.toISOString(), ...datos,
    })
    return ID
  })
}
