import cds from '@sap/cds'
import { descartar, exigirPendiente } from '../c4c/envio/decidir'
import { pedirDeNuevo, type Envios } from '../c4c/envio/pedir'
import { conRechazo } from '../casos/rechazo'
import { claveDe } from '../casos/visibilidad'
import { barrerPronto } from './barrer-pronto'

/** What C4C is told once, beside the tickets. */
export const ENCARGOS: Envios = { entidad: 'escucha.EncargosC4C', clave: 'ID' }

/** What people decide of an opportunity or a data authorisation that is to be written. */
export function registrarEncargos(servicio: cds.ApplicationService): void {
  const { Encargos } = servicio.entities
  const leer = (ID: string) => servicio.run(SELECT.one.from(Encargos as never).where({ ID } as never))

  servicio.on('reintentar', 'Encargos', req => conRechazo(req, async () => {
    const ID = claveDe(req)
    await exigirPendiente(ENCARGOS, ID)
    await pedirDeNuevo(ENCARGOS, [ID])
    await barrerPronto()
    return leer(ID)
  }))

  servicio.on('descartar', 'Encargos', req => conRechazo(req, async () => {
    const ID = claveDe(req)
    await descartar(ENCARGOS, ID, (req.data as { motivo: string }).motivo, req.user.id)
    return leer(ID)
  }))
}
