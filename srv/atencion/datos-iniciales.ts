import { descripcionDe } from '../c4c/espejo/partes'
import { oportunidadPorNumero, personaDeFicha, ticketPorNumero } from '../c4c/personas'
import { casosDelTicket } from '../casos/casos-de-c4c'
import { normalizarDocumento } from '../casos/documento'
import { ASUNTO_MAXIMO, TEXTO_MAXIMO } from '../casos/largos'
import { Rechazo } from '../casos/rechazo'
import { recortar } from '../casos/recortar'
import { leerAparte } from '../entrada/grupos-de-lote'
import { codigosAparte } from './de-c4c'
import { numeroDeC4C } from './numero-c4c'
import { datosDePersona, leerFicha } from './persona-leida'

type Fila = Record<string, any>

/** What a filing starts from; of several the first counts. */
export interface Origen {
  ticketC4C?: string | null
  oportunidadC4C?: string | null
  /** Key of an attention that the same asesor logged. */
  atencion?: string | null
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
 * Nobody waits for a connection to the database that waits for C4C. Throws Rechazo and FallaC4C.
 */
export async function datosIniciales({ ticketC4C, oportunidadC4C, atencion, clienteC4C, tipoDocumento, numeroDocumento, anonima }: Origen, usuario: string): Promise<Fila> {
  if (ticketC4C) return deTicket(numeroDeC4C(ticketC4C, 'ticketC4C'))
  if (oportunidadC4C) return deOportunidad(numeroDeC4C(oportunidadC4C, 'oportunidadC4C'))
  if (atencion) return deAtencion(atencion, usuario)
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
    asunto: recortar(String(ticket.asunto ?? ''), ASUNTO_MAXIMO),
    texto: recortar((await descripcionDe(ticket.objectID, await codigosAparte())).trim(), TEXTO_MAXIMO) || null,
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

/** An attention of hers: with its opportunity, which C4C may still have to give. */
async function deAtencion(ID: string, usuario: string): Promise<Fila> {
  const atencion = await leerAparte(async () => await SELECT.one.from('escucha.Atenciones').columns('clienteC4C', 'oportunidadC4C', 'lineaServicio_code')
    .where({ ID, createdBy: usuario }) as Fila | undefined) ?? rechazar('Esa atención no existe o no la registró usted.', 'atencion')
  const { clienteC4C, oportunidadC4C, lineaServicio_code } = atencion
  return { ...await persona(clienteC4C), atencion_ID: ID, oportunidadC4C, lineaServicio_code }
}

/** Companies are customers too, and no person. */
async function persona(cliente: string | null | undefined): Promise<Fila | null> {
  if (!cliente) return null
  const { ficha, codigos } = await leerFicha(cliente)
  const hallada = personaDeFicha(codigos, ficha)
  return hallada && datosDePersona(hallada)
}

function rechazar(mensaje: string, campo: string): never {
  throw new Rechazo(404, mensaje, campo)
}
