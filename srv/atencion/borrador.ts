import cds from '@sap/cds'
import { conRechazo } from '../casos/rechazo'
import { datosIniciales } from './personas'

/** `iniciarRadicacion`: a draft of PQRS with what C4C knows filled in; its key is what the form opens. */
export function registrarBorrador(servicio: cds.ApplicationService): void {
  const { PQRS } = servicio.entities as unknown as { PQRS: { drafts: unknown } }

  // What is true of nearly every filing at the counter; the asesor changes it in the form
  servicio.before('NEW', PQRS.drafts as never, req => {
    const datos = req.data as { canal_code?: string; recibidaEn?: string }
    datos.canal_code ??= 'PRESENCIAL'
    datos.recibidaEn ??= req.timestamp.toISOString()
  })

  servicio.on('iniciarRadicacion', async req => {
    const datos = await conRechazo(req, () => datosIniciales(req))
    const ID = cds.utils.uuid()
    await (servicio as any).new(PQRS.drafts, { ID, ...datos })
    return ID
  })
}
