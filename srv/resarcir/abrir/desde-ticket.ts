import cds from '@sap/cds'
import { leerCodigos } from '../../c4c/codigos/leer'
import { comoTecnico } from '../../c4c/conexion/c4c'
import { personaSegura } from '../../c4c/eventos/adoptar'
import { descripcionDe } from '../../c4c/espejo/partes'
import { ticketDeNumero } from '../../c4c/espejo/ticket'
import { personaDe } from '../../c4c/personas'
import { Rechazo } from '../../casos/rechazo'
import { abrir } from './abrir'

type Datos = Record<string, unknown>

/**
 * From a ticket, as C4C has it now; the claim is received now. No transaction is open while C4C is asked. Throws Rechazo (400, 404, 409), FallaC4C.
 */
export async function abrirDesdeTicket(datos: Datos, { ahora, usuario }: { ahora: string; usuario: string }): Promise<string> {
  const numero = typeof datos.ticket === 'string' ? datos.ticket.trim() : ''
  if (!/^[\w-]{1,35}$/.test(numero)) throw new Rechazo(400, 'Escriba el número del ticket de C4C.', 'ticket')
  const codigos = await cds.tx(() => leerCodigos())
  const { ticket, descripcion, persona } = await comoTecnico(async () => {
    const leido = await ticketDeNumero(numero)
    if (!leido) throw new Rechazo(404, 'No hay un ticket con ese número en C4C.', 'ticket')
    return { ticket: leido, descripcion: await descripcionDe(leido.ObjectID, codigos), persona: leido.BuyerPartyID ? await personaDe(codigos, leido.BuyerPartyID) : null }
  })
  if (!persona) throw new Rechazo(409, 'El cliente del ticket no es una persona en C4C: no se sabe a quién resarcir.', 'ticket')
  const deLaPersona = personaSegura(persona, [])
  return cds.tx({ user: new cds.User(usuario) }, () => abrir({
    origen: 'TICKET', llave: { ticketC4C: ticket.ID }, persona: deLaPersona,
    asunto: (ticket.Name ?? '').trim() || `Ticket ${ticket.ID}`, hechos: datos.hechos || descripcion.trim() || (ticket.Name ?? '').trim(),
    expectativa: datos.expectativa, senalado: datos.senalado, causa: datos.causa,
    lineaServicio: datos.lineaServicio as string, area: datos.area as string, sede: null, canal: null, recibidaEn: ahora,
  }, { ahora, usuario })) as unknown as Promise<string>
}
