import cds from '@sap/cds'
import { codigos } from './codigos'
import { fallaDe, fallaDeEscritura } from './falla'

/** What of a case is written to its ticket. */
export interface CasoParaC4C {
  radicado: string
  estado_code: string
  asunto: string
  texto: string
  canal_code: string
  preferencial: boolean
  recibidaEn: string
  venceLegal: string | null
  venceInternoEn: string | null
  venceLegalEn: string | null
  clienteC4C: string | null
  ticketC4C: string | null
  oportunidadC4C: string | null
}

type Fila = Record<string, any>

/**
 * Brings the ticket of a case to the state of the case; safe to repeat. The radicado is our key in
 * C4C (`z_radicado_KUT`): the ticket is looked up before it is created, so that an answer lost
 * after C4C's commit never makes a second one. Throws FallaC4C.
 */
export async function escribirTicket(caso: CasoParaC4C): Promise<{ objectID: string; numero: string }> {
  try {
    const ticket = await buscar(caso) ?? await crear(caso)
    await actualizar(ticket, caso)
    if (caso.oportunidadC4C) await enlazar(ticket.objectID, caso.oportunidadC4C)
    return { objectID: ticket.objectID, numero: ticket.numero }
  } catch (e) {
    throw fallaDe(e)
  }
}

async function buscar(caso: CasoParaC4C): Promise<Fila | undefined> {
  const c4c = await cds.connect.to('c4c')
  const porRadicado = await c4c.run(SELECT.from('escucha.c4c.Tickets').where({ radicado: caso.radicado }).limit(1)) as Fila[]
  if (porRadicado[0] || !caso.ticketC4C) return porRadicado[0]
  const deOrigen = await c4c.run(SELECT.from('escucha.c4c.Tickets').where({ numero: caso.ticketC4C }).limit(1)) as Fila[]
  return deOrigen[0] && esDelCaso(deOrigen[0], caso) ? deOrigen[0] : undefined
}

/** A ticket that bears another radicado or another person is not ours to write on, whoever named it: the case gets its own. */
const esDelCaso = (ticket: Fila, caso: CasoParaC4C) =>
  !ticket.radicado && (!ticket.cliente || !caso.clienteC4C || ticket.cliente === caso.clienteC4C)

async function crear(caso: CasoParaC4C): Promise<Fila> {
  const creado = await escribir('POST', 'ServiceRequestCollection', {
    Name: caso.asunto.slice(0, 255),
    ProcessingTypeCode: codigos.tipoTicket,
    DataOriginTypeCode: codigos.origen(caso.canal_code),
    ...(caso.clienteC4C && { BuyerPartyID: caso.clienteC4C }),
    ...comunes(caso),
    ServiceRequestTextCollection: [{ TypeCode: codigos.textoDescripcion, LanguageCode: 'ES', Text: caso.texto }],
  })
  return { objectID: creado.ObjectID, numero: creado.ID, estado: creado.ServiceRequestUserLifeCycleStatusCode, recien: true }
}

async function actualizar(ticket: Fila, caso: CasoParaC4C): Promise<void> {
  if (ticket.recien) return
  const { ServiceRequestUserLifeCycleStatusCode: estado, ...campos } = comunes(caso)
  // A closed ticket never opens again (KBA 2479576): its status is left, the rest is kept true
  const cerrado = ticket.estado === codigos.ticketCerrado && estado !== codigos.ticketCerrado
  // C4C may label an empty 204 as text/html, which CAP takes for a log-on page unless it is accepted
  await escribir('PATCH', `ServiceRequestCollection('${ticket.objectID}')`,
    cerrado ? campos : { ...campos, ServiceRequestUserLifeCycleStatusCode: estado }, { accept: 'application/json, */*' })
}

async function enlazar(ticket: string, oportunidad: string): Promise<void> {
  const c4c = await cds.connect.to('c4c')
  const ya = await c4c.run(SELECT.from('escucha.c4c.Referencias')
    .where({ ticket, tipo: codigos.referenciaOportunidad.TypeCode, documento: oportunidad }).limit(1)) as Fila[]
  if (ya.length) return
  await escribir('POST', 'ServiceRequestBusinessTransactionDocumentReferenceCollection', {
    ParentObjectID: ticket, ...codigos.referenciaOportunidad, ID: oportunidad,
  })
}

async function escribir(method: string, path: string, data: Fila, headers: Record<string, string> = {}): Promise<Fila> {
  const c4c = await cds.connect.to('c4c')
  try {
    return await c4c.send({ method, path, data, headers }) as unknown as Fila
  } catch (e) {
    throw fallaDeEscritura(e)
  }
}

function comunes(caso: CasoParaC4C) {
  return {
    z_radicado_KUT: caso.radicado,
    ServicePriorityCode: codigos.prioridad(caso.preferencial),
    ServiceRequestUserLifeCycleStatusCode: codigos.estadoTicket(caso.estado_code),
    RequestInitialReceiptdatetimecontent: caso.recibidaEn,
    RequestInitialReceiptdatetimeZoneCode: codigos.zonaHoraria,
    ...(caso.venceInternoEn && { FirstReactionDuedatetimeContent: caso.venceInternoEn, FirstReactionDuedatetimeZoneCode: codigos.zonaHoraria }),
    ...(caso.venceLegalEn && { CompleteDuedatetimeContent: caso.venceLegalEn, CompleteDuedatetimeZoneCode: codigos.zonaHoraria }),
  }
}
