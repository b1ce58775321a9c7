import cds from '@sap/cds'
import { ajustes } from '../ajustes'
import { leerCodigos, type Codigos } from '../codigos/leer'
import { FallaC4C } from '../conexion/falla'
import type { Cola } from '../envio/cola'
import { clientePorDocumento, personaDe } from '../personas'
import { leerCasos, type CasoParaC4C } from './caso'
import { cambios, divergencias, igual, soloCreacion, tomadas } from './comparar'
import { campoDe, ticketDeseado, ticketNuevo, type CampoTicket, type Propiedades } from './deseado'
import { anotarDivergencias, anotarEscritos, camposPorEscribir } from './divergencias'
import { hijosDe, partesDe } from './partes'
import { cambiarTicket, crearTicket, ticketDeLlave, ticketDeNumero, ticketDeRadicado, type Ticket } from './ticket'

interface Espejo { ticket: string | null; objectID: string | null; escrito: string | null }

/** The tickets of the cases. */
export const ESPEJOS: Cola = { entidad: 'escucha.EspejosC4C', clave: 'caso_ID', hacer: reflejar }

/**
 * Brings the ticket of a case to the state of the case. The radicado is our key in C4C: the ticket is looked up before
 * it is created, and so is all that hangs on it, so that an answer lost after C4C's commit never makes a second one.
 */
async function reflejar(ID: string): Promise<Record<string, unknown>> {
  const { caso: deAqui, espejo, hechas, pedidos, codigos } = await cds.tx(() => leerTodo(ID))
  const deSuTitular = unaVez(() => titular(deAqui, codigos))
  const hallado = await buscar(deAqui, espejo, deSuTitular)
  const faltan = partesDe(deAqui, codigos).filter(parte => !hechas.has(parte.clave))
  const caso = !hallado || faltan.some(parte => parte.delTitular) ? await deSuTitular() : deAqui
  const { ticket, escrito, puestas } = hallado ? await actualizar(hallado, { espejo, pedidos, deAqui }, caso, codigos) : await crear(caso, codigos)

  const pendientes = new Set(faltan.map(parte => parte.clave))
  for (const parte of partesDe(caso, codigos)) {
    if (!pendientes.has(parte.clave)) continue
    if (!puestas.includes(parte.clave) && (!hallado || !await parte.esta(ticket.ObjectID))) await parte.poner(ticket.ObjectID)
    await cds.tx(() => anotarParte(ID, parte.clave))
  }

  const { extension } = ajustes()
  const lados = { actual: ticket, escrito, deseado: ticketDeseado(caso, codigos, extension) }
  await cds.tx(async () => {
    await anotarDivergencias(ID, divergencias(lados, codigos, extension))
    await anotarEscritos(ID, pedidos)
  })
  return { ticket: ticket.ID, objectID: ticket.ObjectID, escrito: JSON.stringify(escrito), comparadoEn: new Date().toISOString() }
}

function unaVez<T>(hacer: () => Promise<T>): () => Promise<T> {
  let hecho: Promise<T> | undefined
  return () => hecho ??= hacer()
}

async function leerTodo(ID: string) {
  const [caso] = await leerCasos([ID], new Date().toISOString())
  const espejo = await SELECT.one.from('escucha.EspejosC4C').columns('ticket', 'objectID', 'escrito').where({ caso_ID: ID }) as Espejo
  const partes = await SELECT.from('escucha.PartesC4C').columns('parte').where({ espejo_caso_ID: ID }) as { parte: string }[]
  return { caso: caso!, espejo, hechas: new Set(partes.map(p => p.parte)), pedidos: await camposPorEscribir(ID), codigos: await leerCodigos() }
}

async function buscar(caso: CasoParaC4C, { objectID, ticket: numero }: Espejo, deSuTitular: () => Promise<CasoParaC4C>): Promise<Ticket | undefined> {
  if (objectID) {
    const suyo = await ticketDeLlave(objectID)
    if (suyo) return suyo
    await cds.tx(() => anotarDivergencias(caso.ID, [{ campo: 'TICKET', enEscucha: numero, enC4C: null, escribible: true }]))
    throw new FallaC4C(`El ticket ${numero} ya no existe en C4C. Repare la diferencia para crear otro, o descarte el envío.`, { definitiva: true })
  }
  const porRadicado = await ticketDeRadicado(caso.radicado)
  if (porRadicado || !caso.ticketC4C) return porRadicado
  const deOrigen = await ticketDeNumero(caso.ticketC4C)
  return deOrigen && esDelCaso(deOrigen, await deSuTitular()) ? deOrigen : undefined
}

/** A ticket that bears another radicado or another person is not ours to write on, whoever named it: the case gets its own. */
const esDelCaso = (ticket: Ticket, { ticketC4C, clienteC4C }: CasoParaC4C): boolean =>
  ticket.ID === ticketC4C && !ticket[ajustes().extension.radicado!] && (!ticket.BuyerPartyID || !clienteC4C || ticket.BuyerPartyID === clienteC4C)

interface Escrito { ticket: Ticket; escrito: Propiedades; puestas: string[] }

async function crear(caso: CasoParaC4C, codigos: Codigos): Promise<Escrito> {
  const propiedades = { ...ticketNuevo(caso, codigos), ...ticketDeseado(caso, codigos, ajustes().extension) }
  const { hijos, claves } = hijosDe(caso, codigos)
  const creado = await crearTicket(propiedades, hijos)
  return { ticket: { ...creado, ...propiedades } as Ticket, escrito: propiedades, puestas: claves }
}

interface Antes { espejo: Espejo; pedidos: readonly CampoTicket[]; deAqui: CasoParaC4C }

async function actualizar(ticket: Ticket, { espejo, pedidos, deAqui }: Antes, caso: CasoParaC4C, codigos: Codigos): Promise<Escrito> {
  const antes = JSON.parse(espejo.escrito ?? '{}') as Propiedades
  const { extension } = ajustes()
  const pedida = (propiedad: string) => pedidos.includes(campoDe(propiedad, extension)!)
  const dichas = Object.fromEntries(Object.entries(soloCreacion(antes)).filter(([propiedad]) => pedida(propiedad)))
  const deseado = { ...dichas, ...ticketDeseado(caso, codigos, extension) }
  const nuevas = cambios({ actual: ticket, escrito: antes, deseado }, codigos, pedida)
  if (Object.keys(nuevas).length) await cambiarTicket(ticket.ObjectID, nuevas)
  const yaDecia = Object.fromEntries(Object.entries(deseado).filter(([propiedad, valor]) => igual(ticket[propiedad], valor)))
  return { ticket: { ...ticket, ...nuevas } as Ticket, escrito: { ...antes, ...tomadas(ticket, antes, deAqui), ...yaDecia, ...nuevas }, puestas: [] }
}

const anotarParte = (caso: string, parte: string) =>
  UPSERT.into('escucha.PartesC4C').entries({ espejo_caso_ID: caso, parte, hechaEn: new Date().toISOString() })

/**
 * The case with the customer of C4C whose ticket it is: the document decides, also where the case was filed with C4C
 * down or with the code of somebody else. Where the code is of somebody else, so are the ticket and opportunity it came with.
 */
async function titular(caso: CasoParaC4C, codigos: Codigos): Promise<CasoParaC4C> {
  if (caso.anonima || !caso.numeroDocumento) return caso
  const clienteC4C = await clientePorDocumento(codigos, caso.tipoDocumento_code!, caso.numeroDocumento)
  if (clienteC4C || !caso.clienteC4C) return { ...caso, clienteC4C }
  const otra = await personaDe(codigos, caso.clienteC4C)
  return otra?.numeroDocumento ? { ...caso, clienteC4C: null, ticketC4C: null, oportunidadC4C: null } : caso
}
