import cds from '@sap/cds'
import { casosDelRadicado, casosDelTicket } from '../../casos/casos-de-c4c'
import { Rechazo } from '../../casos/rechazo'
import { recortar } from '../../casos/recortar'
import { ajustes } from '../ajustes'
import { leerCodigos, type Codigos } from '../codigos/leer'
import { antesDeLeer, conciliar } from '../conciliacion/conciliar'
import { comoTecnico } from '../conexion/c4c'
import { FallaC4C } from '../conexion/falla'
import type { Cola } from '../envio/cola'
import { descripcionDe } from '../espejo/partes'
import { ESTADO } from '../espejo/deseado'
import { ticketDeLlave, type Ticket } from '../espejo/ticket'
import { personaDe } from '../personas'
import { adoptar, AUTOR } from './adoptar'

const DIA_MS = 86_400_000

/** Objects of C4C of which something was heard. */
export const NOVEDADES: Cola = { entidad: 'escucha.NovedadesC4C', clave: 'objectID', efimera: true, hacer: atender }

/**
 * Reads a ticket of which something was heard. That of a case is held against it; one of Escucha's types without a case
 * becomes one; whatever else is not ours.
 */
async function atender(objectID: string): Promise<Record<string, unknown>> {
  const antes = await cds.tx(() => casoDe(objectID))
  const ticket = await ticketDeLlave(objectID)
  const caso = antes ?? (ticket && await cds.tx(() => casoDeTicket(ticket)))
  if (caso) {
    await cds.tx(async () => {
      // Filed by somebody while it was listed
      await sacarDeLaLista(objectID)
      if (caso.lectura) await conciliar(caso.ID, ticket, caso.lectura)
    })
  } else if (ticket) await sinCaso(ticket)
  else await cds.tx(() => sacarDeLaLista(objectID))
  return {}
}

const conLectura = async (ID: string | undefined) => (ID ? { ID, lectura: await antesDeLeer(ID) } : undefined)

async function casoDe(objectID: string) {
  const espejo = await SELECT.one.from('escucha.EspejosC4C').columns('caso_ID').where({ objectID }) as { caso_ID: string } | undefined
  return conLectura(espejo?.caso_ID)
}

/** Of a case whose mirror does not know its ticket yet: it was filed from it, or an answer of C4C was lost. */
const casoDeTicket = async (ticket: Ticket) => conLectura((await casoDelTicket(ticket))?.ID)

async function sinCaso(ticket: Ticket): Promise<void> {
  const codigos = await cds.tx(() => leerCodigos())
  if (!esDeEscucha(ticket, codigos)) return cds.tx(() => sacarDeLaLista(ticket.ObjectID))
  const enLista = await cds.tx(() => listado(ticket.ObjectID))
  if (enLista?.ignoradoEn) return
  const ajeno = radicadoAjeno(ticket)
  if (ajeno) return cds.tx(() => anotarSinCaso(ticket, codigos, ajeno))
  const viejo = creadoHace(ticket) > ajustes().antiguedadDias
  if (estaCerrado(ticket, codigos)) return viejo && !enLista ? undefined : cds.tx(() => anotarSinCaso(ticket, codigos, 'Se cerró en C4C sin que fuera un caso; si no lo era, déjelo sin caso.'))
  if (viejo) return cds.tx(() => anotarSinCaso(ticket, codigos, `Se creó hace más de ${ajustes().antiguedadDias} días; radíquelo si aún corresponde.`))
  await adoptarTicket(ticket, codigos)
}

/** Of a type whose tickets are cases. */
const esDeEscucha = (ticket: Ticket, codigos: Codigos) => codigos.entrada('TIPO_TICKET', ticket.ProcessingTypeCode) === 'CASO'

/** What somebody decided of a ticket stays on record. */
async function sacarDeLaLista(objectID: string): Promise<void> {
  await DELETE.from('escucha.TicketsSinCaso').where({ objectID, ignoradoEn: null })
}

/** The case of a ticket: by the radicado that it bears, else by its number. In the current transaction. */
export async function casoDelTicket(ticket: Ticket): Promise<{ ID: string; radicado: string } | undefined> {
  const radicado = ticket[ajustes().extension.radicado!]
  return (radicado ? await casosDelRadicado(radicado, ticket.ID) : await casosDelTicket(ticket.ID))[0]
}

const estaCerrado = (ticket: Ticket, codigos: Codigos): boolean => codigos.entrada('ESTADO', ticket[ESTADO] ?? '') === 'CERRADO'

const listado = async (objectID: string) =>
  await SELECT.one.from('escucha.TicketsSinCaso').columns('ignoradoEn').where({ objectID }) as { ignoradoEn: string | null } | undefined

/** Why a ticket that bears a number of another ticket, or of no case here, becomes none: its case would not know it again. */
export function radicadoAjeno(ticket: Ticket): string | undefined {
  const radicado = ticket[ajustes().extension.radicado!]
  return radicado ? `El ticket lleva el radicado ${radicado}, que no es de un caso suyo. Si es copia de otro ticket o de otro sistema, bórrelo en C4C.` : undefined
}

const creadoHace = (ticket: Ticket) => (Date.now() - Number(/\d+/.exec(ticket.CreationDateTime ?? '')?.[0] ?? Date.now())) / DIA_MS

/**
 * Files the case of a ticket, or leaves it among the tickets without a case with the reason why it could not be filed. Throws FallaC4C.
 * Returns the case, undefined where there is none. `usuario`: who decided it, where somebody did.
 */
export async function adoptarTicket(ticket: Ticket, codigos: Codigos, usuario = AUTOR): Promise<{ ID: string; radicado: string } | undefined> {
  try {
    const [descripcion, persona] = await comoTecnico(async () => [
      await descripcionDe(ticket.ObjectID, codigos), ticket.BuyerPartyID ? await personaDe(codigos, ticket.BuyerPartyID) : null,
    ] as const)
    return await cds.tx({ user: new cds.User(usuario) }, async () => {
      const caso = await adoptar({ ticket, descripcion, persona }, codigos, { ahora: new Date().toISOString(), usuario })
      await DELETE.from('escucha.TicketsSinCaso').where({ objectID: ticket.ObjectID })
      return caso
    })
  } catch (e) {
    // What C4C refuses to show of it, people find among the tickets without a case
    if (!(e instanceof Rechazo || (e instanceof FallaC4C && e.definitiva))) throw e
    await cds.tx(() => anotarSinCaso(ticket, codigos, e.message))
    return undefined
  }
}

async function anotarSinCaso(ticket: Ticket, codigos: Codigos, motivo: string): Promise<void> {
  const creado = Number(/\d+/.exec(ticket.CreationDateTime ?? '')?.[0])
  await UPSERT.into('escucha.TicketsSinCaso').entries({
    objectID: ticket.ObjectID, numero: ticket.ID, asunto: recortar(ticket.Name ?? '', 255), estado: recortar(codigos.nombre('ESTADO', ticket[ESTADO] ?? ''), 80),
    creadoEn: creado ? new Date(creado).toISOString() : null, motivo: recortar(motivo, 500), vistoEn: new Date().toISOString(),
  })
}
