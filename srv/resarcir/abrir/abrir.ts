import cds from '@sap/cds'
import { casosDelTicket } from '../../casos/casos-de-c4c'
import { tomarConsecutivo } from '../../casos/consecutivo'
import { Rechazo } from '../../casos/rechazo'
import { fechaLocal } from '../../plazos'
import { reglasPara } from '../../politica/activa'
import type { ReglasResarcimiento } from '../../politica/resarcimiento'
import { loPedido, siguientePaso } from '../compuertas'
import { nombresDeResarcimiento } from '../contexto'
import { escribirRequisitos } from '../escribir'
import { TERMINADOS, type Expediente } from '../expediente'
import { leerExpediente } from '../leer'
import { programarEscalera } from '../tareas/programar'
import { nuevo, revisado, type Apertura } from './nuevo'

interface Quien { ahora: string; usuario: string }

/**
 * Opens a Resarcimiento in the current transaction: its number, its term under the policy of the day of receipt, and all that is to be looked at
 * first. Answers with its key. Throws Rechazo (400, 409).
 */
export async function abrir(apertura: Apertura, { ahora, usuario }: Quien): Promise<string> {
  const { recibidaEn, canal, sede } = apertura
  const { existe, nombre } = await nombresDeResarcimiento()
  if (typeof apertura.causa !== 'string' || !existe('CausasFalla', apertura.causa)) throw new Rechazo(400, 'Elija la causa de la lista.', 'causa')
  if (apertura.area && !existe('Areas', apertura.area)) throw new Rechazo(400, 'Elija el área de la lista.', 'area')
  if (apertura.lineaServicio && !existe('LineasServicio', apertura.lineaServicio)) throw new Rechazo(400, 'Elija el servicio de la lista.', 'lineaServicio')
  if (apertura.persona.anonima) throw new Rechazo(409, 'De una petición anónima no se sabe a quién resarcir; complete quién pide.')
  const { politica, calendario } = await reglasPara(fechaLocal(recibidaEn), { canal, sede })
  const contexto = { politica, calendario, nombre, ahora, usuario, nuevoID: () => cds.utils.uuid() }
  const dicho = revisado(apertura, contexto)

  // From here others wait for their number: only what must be seen behind the lock
  const numerar = await tomarConsecutivo(Number(fechaLocal(ahora).slice(0, 4)), 'escucha.ConsecutivosResarcimiento')
  await exigirUnoSolo(apertura)
  const { fila, historia } = nuevo(apertura, dicho, `R-${await numerar()}`, contexto)
  await INSERT.into('escucha.Resarcimientos').entries(fila)
  await INSERT.into('escucha.ActuacionesResarcimiento').entries(historia)
  const exp = await leerExpediente(fila.ID)
  await decirLoQueFalta(exp, politica.resarcimiento, nombre)
  await programarEscalera(exp, politica.escalamiento, calendario, ahora)
  return fila.ID
}

async function decirLoQueFalta(exp: Expediente, reglas: ReglasResarcimiento, nombre: Awaited<ReturnType<typeof nombresDeResarcimiento>>['nombre']): Promise<void> {
  await UPDATE('escucha.Resarcimientos', exp.ID).with({ siguiente: siguientePaso(exp, reglas, nombre) })
  await escribirRequisitos(exp.ID, loPedido(exp, reglas, nombre))
}

/** By whatever door it came in: the case and its ticket, known since or from the start, are the same failure. */
async function exigirUnoSolo({ llave, otros }: Apertura): Promise<void> {
  const ticketC4C = ('ticketC4C' in llave ? llave.ticketC4C : otros?.ticketC4C) as string | null | undefined
  const hay = await abiertoCon(llave) ?? (ticketC4C ? await abiertoCon({ ticketC4C }) ?? await abiertoDeSuCaso(ticketC4C) : undefined)
  if (hay) throw new Rechazo(409, `Ya hay un resarcimiento abierto por lo mismo: ${hay.numero}.`)
}

async function abiertoDeSuCaso(ticket: string) {
  for (const { ID } of await casosDelTicket(ticket)) {
    const hay = await abiertoCon({ caso_ID: ID })
    if (hay) return hay
  }
  return undefined
}

const abiertoCon = async (donde: Apertura['llave']) =>
  await SELECT.one.from('escucha.Resarcimientos').columns('numero').where({ ...donde, estado_code: { 'not in': TERMINADOS } } as never) as { numero: string } | undefined
