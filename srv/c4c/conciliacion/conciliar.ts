import { ajustes } from '../ajustes'
import { leerCodigos } from '../codigos/leer'
import { FallaC4C } from '../conexion/falla'
import { pedirDeNuevo } from '../envio/pedir'
import { leerCasos } from '../espejo/caso'
import { divergencias, porEscribir } from '../espejo/comparar'
import { ticketDeseado, type Propiedades } from '../espejo/deseado'
import { anotarDivergencias } from '../espejo/divergencias'
import { ESPEJOS } from '../espejo/reflejar'
import type { Ticket } from '../espejo/ticket'

interface Espejo { situacion_code: string; ticket: string | null; escrito: string | null; pedido: string | null; reflejadoEn: string | null }

/** Which version of the mirror a ticket was read against: what was written meanwhile, the reading does not know. */
export interface Lectura { pedido: string | null; reflejadoEn: string | null }

/** How the mirror of a case stands before its ticket is read; undefined while something of it is still to be written. */
export async function antesDeLeer(ID: string): Promise<Lectura | undefined> {
  const espejo = await leerEspejo(ID)
  return espejo && espejo.situacion_code !== 'PENDIENTE' ? { pedido: espejo.pedido, reflejadoEn: espejo.reflejadoEn } : undefined
}

const leerEspejo = async (ID: string) => await SELECT.one.from('escucha.EspejosC4C')
  .columns('situacion_code', 'ticket', 'escrito', 'pedido', 'reflejadoEn').where({ caso_ID: ID }) as Espejo | undefined

/**
 * Holds the ticket of a case, as it was just read (undefined: C4C has it no more), against the case, in the current
 * transaction. What somebody changed in C4C is shown and never obeyed; what changed here and is not there yet is
 * written. Nothing happens where the mirror was written since `lectura`: it compared by itself.
 */
export async function conciliar(ID: string, ticket: Ticket | undefined, lectura: Lectura): Promise<void> {
  const espejo = await leerEspejo(ID)
  if (!espejo || espejo.situacion_code === 'PENDIENTE' || espejo.pedido !== lectura.pedido || espejo.reflejadoEn !== lectura.reflejadoEn) return
  const comparadoEn = new Date().toISOString()
  await UPDATE('escucha.EspejosC4C').with({ comparadoEn }).where({ caso_ID: ID })
  if (!ticket) return anotarDivergencias(ID, [{ campo: 'TICKET', enEscucha: espejo.ticket, enC4C: null, escribible: true }])

  const codigos = await leerCodigos()
  const { extension } = ajustes()
  const [caso] = await leerCasos([ID])
  const escrito = JSON.parse(espejo.escrito ?? '{}') as Propiedades
  const deseado = loDeseado(() => ticketDeseado(caso!, codigos, extension, escrito))
  const lados = deseado && { actual: ticket, escrito, deseado }
  // What C4C refused, or somebody left out, is not written again by itself; it differs all the same
  const alDia = espejo.situacion_code === 'SINCRONIZADO'
  if (alDia && (!lados || porEscribir(lados, codigos))) await pedirDeNuevo(ESPEJOS, [ID])
  else if (lados) await anotarDivergencias(ID, divergencias(lados, codigos, extension))
}

/** Undefined where a code is missing: whoever writes it says so, where people look. */
function loDeseado(componer: () => Propiedades): Propiedades | undefined {
  try {
    return componer()
  } catch (e) {
    if (e instanceof FallaC4C) return undefined
    throw e
  }
}
