import { casosDelTicket } from '../../casos/casos-de-c4c'
import { normalizarContacto } from '../../casos/actos/radicar'
import { normalizarDocumento } from '../../casos/documento'
import { ASUNTO_MAXIMO, TEXTO_MAXIMO } from '../../casos/largos'
import { radicarSinPeticion } from '../../casos/radicar-sin-peticion'
import { Rechazo } from '../../casos/rechazo'
import { recortar } from '../../casos/recortar'
import { trasRadicar } from '../../casos/tras-radicar'
import { ErrorPlazo } from '../../plazos'
import { PoliticaIncompleta } from '../../politica/resolver'
import { CalendarioDesconocido } from '../../calendario/indice'
import type { Codigos } from '../codigos/leer'
import type { Ticket } from '../espejo/ticket'
import type { PersonaC4C } from '../personas'

/** Who files what comes from C4C by itself. */
export const AUTOR = 'c4c'

/** A channel that the mapping does not know is that of who reads the ticket out at a counter. */
const CANAL = 'PRESENCIAL'

/** What of C4C becomes a case: the ticket, its description, and its person, read just now. */
export interface PorAdoptar { ticket: Ticket; descripcion: string; persona: PersonaC4C | null }

/**
 * A ticket of C4C as a case to classify, in the current transaction; the case that is there where somebody filed it meanwhile. It is
 * received when C4C received it: the term runs from then (Ley 1755/2015 art. 14). Throws Rechazo where it is no filing.
 */
export async function adoptar(porAdoptar: PorAdoptar, codigos: Codigos, quien: { ahora: string; usuario: string }): Promise<{ ID: string; radicado: string }> {
  const { ticket } = porAdoptar
  const { ahora } = quien
  const { datos, notas } = datosDe(porAdoptar, codigos, ahora)
  const deEste = async () => (await casosDelTicket(ticket.ID))[0] as unknown as Record<string, unknown> | undefined
  const { fila, nueva } = await conReglas(() => radicarSinPeticion(datos, quien, deEste))
  if (nueva) {
    if (notas.length) await INSERT.into('escucha.Notas').entries(notas.map(texto => ({ caso_ID: fila.ID, texto })))
    await trasRadicar(fila, ahora)
    // This ticket it is, whatever becomes of the customer on either side
    await UPDATE('escucha.EspejosC4C').with({ ticket: ticket.ID, objectID: ticket.ObjectID }).where({ caso_ID: fila.ID })
  }
  return fila
}

async function conReglas<T>(hacer: () => Promise<T>): Promise<T> {
  try {
    return await hacer()
  } catch (e) {
    if (e instanceof PoliticaIncompleta || e instanceof CalendarioDesconocido || e instanceof ErrorPlazo) throw new Rechazo(400, 'No hay reglas para el día en que se recibió.', 'recibidaEn')
    throw e
  }
}

function datosDe({ ticket, descripcion, persona }: PorAdoptar, codigos: Codigos, ahora: string): { datos: Record<string, unknown>; notas: string[] } {
  const notas: string[] = []
  const canal = codigos.entrada('CANAL', ticket.DataOriginTypeCode ?? '')
  if (!canal) notas.push('El canal de este ticket no está en los códigos de C4C; se tomó el del punto de atención.')
  if (descripcion.length > TEXTO_MAXIMO) notas.push('La descripción del ticket es más larga; lea el resto en C4C.')
  return {
    datos: {
      ...(persona ? personaSegura(persona, notas) : otroCliente(ticket, notas)),
      ticketC4C: ticket.ID,
      asunto: recortar((ticket.Name ?? '').trim(), ASUNTO_MAXIMO),
      texto: recortar(descripcion.trim(), TEXTO_MAXIMO) || (ticket.Name ?? '').trim() || 'El ticket llegó de C4C sin descripción.',
      canal_code: canal ?? CANAL,
      recibidaEn: recibidaEn(ticket, ahora),
      preferencial: codigos.entrada('PRIORIDAD', ticket.ServicePriorityCode ?? '') === 'PREFERENCIAL',
    },
    notas,
  }
}

/** When C4C received it: the earlier of what it says, for the term runs from then; never after now. */
const recibidaEn = (ticket: Ticket, ahora: string): string =>
  [instante(ticket.RequestInitialReceiptdatetimecontent), instante(ticket.CreationDateTime), ahora].filter(i => i !== undefined).sort()[0]!

/** A company is a customer too, and no person; a ticket without any customer is nobody's. */
function otroCliente({ BuyerPartyID, BuyerPartyName }: Ticket, notas: string[]): Record<string, unknown> {
  if (!BuyerPartyID) {
    notas.push('El ticket llegó de C4C sin cliente.')
    return { anonima: true }
  }
  notas.push('El cliente del ticket no es una persona de C4C: puede ser una empresa. Complete quién pide.')
  return { nombre: recortar((BuyerPartyName ?? '').trim(), 160) || `Cliente ${BuyerPartyID} de C4C`, clienteC4C: BuyerPartyID }
}

/** C4C keeps what people typed there: what is no document or no address here is left out and said, and the petition is received all the same. */
export function personaSegura({ autorizacionDatos: _autorizacion, ...persona }: PersonaC4C, notas: string[]): Record<string, unknown> {
  const { tipoDocumento_code: tipo, numeroDocumento: numero, correo } = persona
  const documento = !numero || (tipo !== null && vale(() => normalizarDocumento(tipo, numero)))
  const direccion = !correo || vale(() => normalizarContacto({ correo }))
  if (!documento) notas.push('El documento de la persona en C4C no es válido aquí; revíselo allí.')
  if (!direccion) notas.push('El correo de la persona en C4C no es válido; revíselo allí.')
  return {
    ...persona, nombre: persona.nombre || 'Persona sin nombre en C4C',
    ...(!documento && { tipoDocumento_code: null, numeroDocumento: null }), ...(!direccion && { correo: null }),
  }
}

function vale(revisar: () => unknown): boolean {
  try {
    revisar()
    return true
  } catch (e) {
    if (e instanceof Rechazo) return false
    throw e
  }
}

/** `/Date(ms)/` or ISO, as C4C writes it in the one and the other field; in UTC where it names no zone. */
function instante(valor: string | null | undefined): string | undefined {
  const [, ms] = /^\/Date\((-?\d+)/.exec(valor ?? '') ?? []
  const texto = valor && !/(Z|[+-]\d\d:?\d\d)$/.test(valor) ? `${valor}Z` : valor
  const fecha = new Date(ms ? Number(ms) : texto || NaN)
  return Number.isNaN(fecha.getTime()) ? undefined : fecha.toISOString()
}
