import cds from '@sap/cds'
import { ignorarTicket, radicarTicket } from '../c4c/eventos/radicar-ticket'
import { conRechazo } from '../casos/rechazo'
import { conC4C } from '../c4c/con-c4c'

const claveDe = (req: cds.Request) => (req.params.at(-1) as unknown as { objectID: string }).objectID

/** Tickets that became no case by themselves: somebody files them, or says why not. */
export function registrarTicketsSinCaso(servicio: cds.ApplicationService): void {
  const { TicketsSinCaso } = servicio.entities

  servicio.on('radicar', 'TicketsSinCaso', async req => {
    const caso = await conC4C(req, 'in/numero', () => radicarTicket(claveDe(req), req.user.id))
    req.notify(`Se radicó el caso ${caso.radicado}.`)
    return { ID: caso.ID, radicado: caso.radicado }
  })

  servicio.on('ignorar', 'TicketsSinCaso', req => conRechazo(req, async () => {
    const objectID = claveDe(req)
    await ignorarTicket(objectID, (req.data as { motivo: string }).motivo, req.user.id)
    return servicio.run(SELECT.one.from(TicketsSinCaso as never).where({ objectID } as never))
  }))
}
