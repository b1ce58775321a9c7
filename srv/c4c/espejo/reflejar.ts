import cds from '@sap/cds'
import { esDocumento } from '../../casos/documento'
import { ajustes } from '../ajustes'
import { leerCodigos, type Codigos } from '../codigos/leer'
import { FallaC4C } from '../conexion/falla'
import { leerVista } from '../conexion/vista'
import type { Cola } from '../envio/cola'
import { hallarPorDocumento, OBSOLETA } from '../persona/hallar'
import { documentosDe } from '../personas'
import { leerCasos, type CasoParaC4C } from './caso'
import { cambios, divergencias, igual, soloCreacion, tomadas } from './comparar'
import { campoDe, ticketDeseado, ticketNuevo, type CampoTicket, type Propiedades } from './deseado'
import { anotarDivergencias, anotarEscritos, camposPorEscribir } from './divergencias'
import { notasDe, partesDe } from './partes'
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
  const { ticket, escrito } = hallado ? await actualizar(hallado, { espejo, pedidos, deAqui }, caso, codigos) : await crear(caso, codigos)

  const delTicket = { ticket: ticket.ID, objectID: ticket.ObjectID, escrito: JSON.stringify(escrito) }
  // Known from here on, whatever becomes of what hangs on it
  await cds.tx(() => UPDATE('escucha.EspejosC4C').with(delTicket).where({ caso_ID: ID }))

  const pendientes = new Set(faltan.map(parte => parte.clave))
  let rechazada: FallaC4C | undefined
  for (const parte of partesDe(caso, codigos)) {
    if (!pendientes.has(parte.clave)) continue
    try {
      if (!hallado || !await parte.esta(ticket.ObjectID)) await parte.poner(ticket.ObjectID)
      await cds.tx(() => anotarParte(ID, parte.clave))
    } catch (e) {
      if (!(e instanceof FallaC4C && e.definitiva)) throw e
      // The others are written all the same: a file that C4C does not want keeps no answer back
      rechazada ??= e
    }
  }
  if (rechazada) throw rechazada

  const { extension } = ajustes()
  const lados = { actual: ticket, escrito, deseado: ticketDeseado(caso, codigos, extension, escrito) }
  await cds.tx(async () => {
    await anotarDivergencias(ID, divergencias(lados, codigos, extension))
    await anotarEscritos(ID, pedidos)
  })
  return { comparadoEn: new Date().toISOString() }
}

function unaVez<T>(hacer: () => Promise<T>): () => Promise<T> {
  let hecho: Promise<T> | undefined
  return () => hecho ??= hacer()
}

async function leerTodo(ID: string) {
  const [caso] = await leerCasos([ID])
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

interface Escrito { ticket: Ticket; escrito: Propiedades }

async function crear(caso: CasoParaC4C, codigos: Codigos): Promise<Escrito> {
  const propiedades = { ...ticketNuevo(caso, codigos), ...ticketDeseado(caso, codigos, ajustes().extension) }
  const creado = await crearTicket(propiedades, notasDe(caso, codigos))
  return { ticket: { ...creado, ...propiedades } as Ticket, escrito: propiedades }
}

interface Antes { espejo: Espejo; pedidos: readonly CampoTicket[]; deAqui: CasoParaC4C }

async function actualizar(ticket: Ticket, { espejo, pedidos, deAqui }: Antes, caso: CasoParaC4C, codigos: Codigos): Promise<Escrito> {
  // A ticket that was there before its case: what it said when it was taken on is what later changes are told from
  const antes = espejo.escrito ? JSON.parse(espejo.escrito) as Propiedades : { Name: ticket.Name ?? '', BuyerPartyID: ticket.BuyerPartyID }
  const { extension } = ajustes()
  const pedida = (propiedad: string) => pedidos.includes(campoDe(propiedad, extension)!)
  const dichas = Object.fromEntries(Object.entries(soloCreacion(antes)).filter(([propiedad]) => pedida(propiedad)))
  const deseado = { ...dichas, ...ticketDeseado(caso, codigos, extension, antes) }
  const nuevas = cambios({ actual: ticket, escrito: antes, deseado }, codigos, pedida)
  if (Object.keys(nuevas).length) await cambiarTicket(ticket.ObjectID, nuevas)
  const yaDecia = Object.fromEntries(Object.entries(deseado).filter(([propiedad, valor]) => igual(ticket[propiedad], valor)))
  return { ticket: { ...ticket, ...nuevas } as Ticket, escrito: { ...antes, ...tomadas(ticket, antes, deAqui), ...yaDecia, ...nuevas } }
}

const anotarParte = (caso: string, parte: string) =>
  UPSERT.into('escucha.PartesC4C').entries({ espejo_caso_ID: caso, parte, hechaEn: new Date().toISOString() })

/**
 * The case with the customer of C4C whose ticket it is: the document decides, also where the case was filed with C4C
 * down or with the code of somebody else. Of several with that document it is the one that was chosen; nobody is, where
 * nobody chose. Where the code is of somebody else, so are the ticket and opportunity it came with; what people typed there that is
 * no number of its type makes nobody somebody else.
 */
async function titular(caso: CasoParaC4C, codigos: Codigos): Promise<CasoParaC4C> {
  const { clienteC4C: elegido, tipoDocumento_code: tipo, numeroDocumento: numero } = caso
  if (caso.anonima || !numero) return caso
  const suyas = elegido ? await leerVista('Identificaciones', { donde: { cliente: elegido }, orden: 'objectID' }) : []
  const conSuDocumento = (filas: typeof suyas) => documentosDe(codigos, filas).some(d => d.tipoDocumento_code === tipo && d.numeroDocumento === numero)
  if (conSuDocumento(suyas.filter(fila => fila.estado !== OBSOLETA))) return caso
  const activas = (await hallarPorDocumento(codigos, tipo!, numero)).filter(h => !h.obsoleta)
  if (activas.length === 1) return { ...caso, clienteC4C: activas[0]!.clienteC4C }
  const seSabeQuien = documentosDe(codigos, suyas).some(d => esDocumento(d.tipoDocumento_code, d.numeroDocumento))
  return seSabeQuien && !conSuDocumento(suyas) ? { ...caso, clienteC4C: null, ticketC4C: null, oportunidadC4C: null } : caso
}
