import type cds from '@sap/cds'
import { oportunidadPorNumero, personaDeFicha, ticketPorNumero } from '../c4c/personas'
import { normalizarDocumento } from '../casos/documento'
import { Rechazo } from '../casos/rechazo'
import { deC4C, leerAparte } from './de-c4c'
import { datosDePersona, leerFicha, personaConocida } from './persona-leida'

type Fila = Record<string, any>

/** The person and subject that a filing starts from, read again from C4C: parameters are untrusted. Of several the first counts. */
export async function datosIniciales(req: cds.Request): Promise<Fila> {
  const { clienteC4C, ticketC4C, oportunidadC4C, atencion, tipoDocumento, numeroDocumento, anonima } = req.data as Fila
  if (ticketC4C) return deTicket(req, ticketC4C)
  if (oportunidadC4C) return deOportunidad(req, oportunidadC4C)
  if (atencion) return deAtencion(req, atencion)
  if (clienteC4C) return datosDePersona(await personaConocida(req, clienteC4C))
  if (anonima) return { anonima: true }
  if (numeroDocumento) return { tipoDocumento_code: tipoDocumento || 'CC', numeroDocumento: normalizarDocumento(tipoDocumento || 'CC', numeroDocumento) }
  return {}
}

async function deTicket(req: cds.Request, numero: string): Promise<Fila> {
  const ticket = await deC4C(req, () => ticketPorNumero(numero))
  if (!ticket) throw new Rechazo(404, 'Ese ticket no existe en C4C.', 'ticketC4C')
  const persona = ticket.cliente ? await conocida(req, ticket.cliente) : null
  // A case whose mirror is still pending is known here and not yet in C4C
  const radicado = ticket.radicado || await radicadoDeTicket(ticket.numero)
  if (radicado) throw new Rechazo(409, `Ese ticket ya tiene el radicado ${radicado}.`, 'ticketC4C')
  return { ...persona, ticketC4C: ticket.numero, asunto: String(ticket.asunto ?? '').slice(0, 160) }
}

async function deOportunidad(req: cds.Request, numero: string): Promise<Fila> {
  const oportunidad = await deC4C(req, () => oportunidadPorNumero(numero))
  if (!oportunidad) throw new Rechazo(404, 'Esa oportunidad no existe en C4C.', 'oportunidadC4C')
  return { ...await conocida(req, oportunidad.cliente), oportunidadC4C: oportunidad.numero }
}

/** An attention of hers: with its opportunity, which C4C may still have to give. */
async function deAtencion(req: cds.Request, ID: string): Promise<Fila> {
  const atencion = await leerAparte(async () => await SELECT.one.from('escucha.Atenciones').columns('clienteC4C', 'oportunidadC4C', 'lineaServicio_code')
    .where({ ID, createdBy: req.user.id }) as Fila | undefined)
  if (!atencion) throw new Rechazo(404, 'Esa atención no existe o no la registró usted.', 'atencion')
  const { clienteC4C, oportunidadC4C, lineaServicio_code } = atencion
  return { ...clienteC4C && await conocida(req, clienteC4C), atencion_ID: ID, oportunidadC4C, lineaServicio_code }
}

/** Companies are customers too, and no person. */
async function conocida(req: cds.Request, cliente: string): Promise<Fila | null> {
  const persona = await deC4C(req, async () => {
    const { ficha, codigos } = await leerFicha(cliente)
    return personaDeFicha(codigos, ficha)
  })
  return persona && datosDePersona(persona)
}

async function radicadoDeTicket(ticketC4C: string): Promise<string | undefined> {
  const caso = await SELECT.one.from('escucha.PQRS').columns('radicado').where({ ticketC4C }) as { radicado: string } | undefined
  return caso?.radicado
}
