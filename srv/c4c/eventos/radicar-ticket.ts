import cds from '@sap/cds'
import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import { leerCodigos } from '../codigos/leer'
import { comoTecnico } from '../conexion/c4c'
import { ticketDeLlave } from '../espejo/ticket'
import { adoptarTicket, casoDelTicket, radicadoAjeno } from './novedad'

interface Radicado { ID: string; radicado: string }

/**
 * Files the case of a ticket that waits without one, as C4C has it now. Whoever decides it decides over its age, its type and a status that is over as well. No
 * transaction is open while C4C is asked. Throws Rechazo (404, 409), FallaC4C.
 */
export async function radicarTicket(objectID: string, usuario: string): Promise<Radicado> {
  if (!await cds.tx(() => espera(objectID))) throw new Rechazo(404, 'Ese ticket ya no está entre los que no tienen caso; actualice la lista.')
  const ticket = await comoTecnico(() => ticketDeLlave(objectID))
  if (!ticket) return sacar(objectID, 'Ese ticket ya no existe en C4C; salió de la lista.')
  const hay = await cds.tx(() => casoDelTicket(ticket))
  if (hay) return sacar(objectID, `Ese ticket ya tiene el radicado ${hay.radicado}; salió de la lista.`)
  const codigos = await cds.tx(() => leerCodigos())
  const ajeno = radicadoAjeno(ticket)
  if (ajeno) throw new Rechazo(409, ajeno)
  const caso = await adoptarTicket(ticket, codigos, usuario)
  if (caso) return caso
  const { motivo } = await cds.tx(() => SELECT.one.from('escucha.TicketsSinCaso').columns('motivo').where({ objectID })) as unknown as { motivo: string }
  throw new Rechazo(409, `No se pudo radicar. ${motivo}`)
}

/** Leaves a ticket out of the list, with the reason; in C4C nothing changes. In the current transaction. Throws Rechazo (400, 404, 409). */
export async function ignorarTicket(objectID: string, motivo: unknown, usuario: string): Promise<void> {
  const razon = textoObligatorio(motivo, 'motivo', 'por qué no es un caso', 500)
  if (!await espera(objectID)) throw new Rechazo(404, 'Ese ticket ya no está entre los que no tienen caso; actualice la lista.')
  const ignorados = await UPDATE('escucha.TicketsSinCaso').with({ ignoradoEn: new Date().toISOString(), ignoradoPor: usuario, motivoIgnorado: razon })
    .where({ objectID, ignoradoEn: null }) as unknown as number
  if (!ignorados) throw new Rechazo(409, 'Ese ticket ya se dejó sin caso; actualice la lista.')
}

const espera = async (objectID: string) => Boolean(await SELECT.one.from('escucha.TicketsSinCaso').columns('objectID').where({ objectID }))

async function sacar(objectID: string, porque: string): Promise<never> {
  await cds.tx(() => DELETE.from('escucha.TicketsSinCaso').where({ objectID }))
  throw new Rechazo(409, porque)
}
