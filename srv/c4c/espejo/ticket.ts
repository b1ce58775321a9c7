import { ajustes } from '../ajustes'
import { consulta, escribir, leer, leerUno, texto } from '../conexion/odata'
import { propiedadesLeidas, type Propiedades } from './deseado'

/** A ticket as C4C answers it. */
export type Ticket = Propiedades & { ObjectID: string; ID: string; BuyerPartyID: string; ProcessingTypeCode: string }

const TICKETS = 'ServiceRequestCollection'

const tickets = (filtro: string, tope: number) =>
  leer<Ticket>(consulta(TICKETS, { filtro, campos: propiedadesLeidas(ajustes().extension), orden: 'ObjectID', tope }))

/** The ticket that bears a radicado, by which Escucha knows its own. Throws FallaC4C. */
export const ticketDeRadicado = async (radicado: string): Promise<Ticket | undefined> =>
  (await tickets(`${ajustes().extension.radicado!} eq ${texto(radicado)}`, 1))[0]

/** A ticket by the number people know. Throws FallaC4C. */
export const ticketDeNumero = async (numero: string): Promise<Ticket | undefined> => (await tickets(`ID eq ${texto(numero)}`, 1))[0]

/** A ticket by its technical key; undefined where it was deleted. Throws FallaC4C. */
export const ticketDeLlave = (objectID: string): Promise<Ticket | undefined> =>
  leerUno<Ticket>(`/${TICKETS}(${texto(objectID)})?$select=${propiedadesLeidas(ajustes().extension).join()}`)

/** Creates a ticket with its notes, in one request. Throws FallaC4C. */
export async function crearTicket(propiedades: Propiedades, notas: Record<string, object[]>): Promise<Ticket> {
  return await escribir('POST', `/${TICKETS}`, { ...propiedades, ...notas }) as Ticket
}

/** Throws FallaC4C. */
export async function cambiarTicket(objectID: string, propiedades: Propiedades): Promise<void> {
  await escribir('PATCH', `/${TICKETS}(${texto(objectID)})`, propiedades)
}
