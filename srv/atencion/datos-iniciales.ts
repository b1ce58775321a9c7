import cds from '@sap/cds'
import { leerCodigos } from '../c4c/codigos/leer'
import { descripcionDe } from '../c4c/espejo/partes'
import { oportunidadPorNumero, personaDe, ticketPorNumero } from '../c4c/personas'
import { casosDelTicket } from '../casos/casos-de-c4c'
import { normalizarDocumento } from '../casos/documento'
import { Rechazo } from '../casos/rechazo'
import { numeroDeC4C } from './numero-c4c'
import { datosDePersona } from './personas'

type Fila = Record<string, any>

const TEXTO_MAXIMO = 20_000

/** What a filing starts from; of several the first counts. */
export interface Origen {
  ticketC4C?: string | null
  oportunidadC4C?: string | null
  clienteC4C?: string | null
  tipoDocumento?: string | null
  numeroDocumento?: string | null
  anonima?: boolean | null
}

/** The ticket is the origin of a case already. */
export class YaRadicado extends Rechazo {
  constructor(readonly radicado: string) {
    super(409, `Ese ticket ya tiene el radicado ${radicado}.`, 'ticketC4C')
  }
}

/**
 * The person, subject and description that a filing starts from, read again from C4C: parameters are untrusted.
 * The database is asked last, so that nobody waits for a connection that waits for C4C.
 * Throws Rechazo and FallaC4C.
 */
export async function datosIniciales({ ticketC4C, oportunidadC4C, clienteC4C, tipoDocumento, numeroDocumento, anonima }: Origen): Promise<Fila> {
  if (ticketC4C) return deTicket(numeroDeC4C(ticketC4C, 'ticketC4C'))
  if (oportunidadC4C) return deOportunidad(numeroDeC4C(oportunidadC4C, 'oportunidadC4C'))
  if (clienteC4C) return await persona(clienteC4C) ?? rechazar('Esa persona no existe en C4C.', 'clienteC4C')
  if (anonima) return { anonima: true }
  if (numeroDocumento) return { tipoDocumento_code: tipoDocumento || 'CC', numeroDocumento: normalizarDocumento(tipoDocumento || 'CC', numeroDocumento) }
  return {}
}

async function deTicket(numero: string): Promise<Fila> {
  const ticket = await ticketPorNumero(numero) ?? rechazar('Ese ticket no existe en C4C.', 'ticketC4C')
  if (ticket.radicado) throw new YaRadicado(ticket.radicado)
  const inicio = {
    ...await persona(ticket.cliente),
    ticketC4C: ticket.numero,
    asunto: String(ticket.asunto ?? '').slice(0, 160),
    texto: (await descripcionDe(ticket.objectID, await codigos())).trim().slice(0, TEXTO_MAXIMO) || null,
  }
  // A case whose mirror is still pending is known here and not yet in C4C
  const [caso] = await casosDelTicket(ticket.numero)
  if (caso) throw new YaRadicado(caso.radicado)
  return inicio
}

async function deOportunidad(numero: string): Promise<Fila> {
  const { numero: oportunidadC4C, cliente } = await oportunidadPorNumero(numero) ?? rechazar('Esa oportunidad no existe en C4C.', 'oportunidadC4C')
  return { ...await persona(cliente), oportunidadC4C }
}

/** Companies are customers too, and no person. */
async function persona(cliente: string | null | undefined): Promise<Fila | null> {
  const hallada = cliente ? await personaDe(await codigos(), cliente) : null
  return hallada && datosDePersona(hallada)
}

/** In a transaction of its own: no connection is held while C4C is asked. */
const codigos = () => cds.tx(() => leerCodigos())

function rechazar(mensaje: string, campo: string): never {
  throw new Rechazo(404, mensaje, campo)
}
