import cds from '@sap/cds'
import { compararAhora } from '../c4c/conciliacion/comparar-ahora'
import { repararEnC4C } from '../c4c/conciliacion/reparar'
import { descartar, exigirPendiente } from '../c4c/envio/decidir'
import { ESPEJOS } from '../c4c/espejo/reflejar'
import { anotarPendiente } from '../c4c/pendiente'
import { conRechazo } from '../casos/rechazo'
import { claveDe } from '../casos/visibilidad'
import { conC4C } from '../c4c/con-c4c'

/** What people decide of the mirror of a case. */
export function registrarCasos(servicio: cds.ApplicationService): void {
  const { Casos } = servicio.entities
  const leer = (ID: string) => servicio.run(SELECT.one.from(Casos as never).where({ ID } as never))

  const decidir = (accion: string, hacer: (ID: string, req: cds.Request) => Promise<void>) =>
    servicio.on(accion, 'Casos', req => conRechazo(req, async () => {
      const ID = claveDe(req)
      await hacer(ID, req)
      return leer(ID)
    }))

  decidir('reintentar', async ID => {
    await exigirPendiente(ESPEJOS, ID)
    await anotarPendiente(ID)
  })
  decidir('descartar', (ID, req) => descartar(ESPEJOS, ID, (req.data as { motivo: string }).motivo, req.user.id))
  decidir('repararEnC4C', (ID, req) => {
    const { campos } = req.data as { campos?: string[] | null }
    return repararEnC4C(ID, campos?.length ? campos : undefined)
  })

  servicio.on('compararAhora', 'Casos', async req => {
    const ID = claveDe(req)
    await conC4C(req, 'in/ticket', () => compararAhora(ID))
    return leer(ID)
  })
}
