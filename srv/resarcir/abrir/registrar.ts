import type cds from '@sap/cds'
import { conC4C } from '../../c4c/con-c4c'
import { porTurno } from '../../casos/por-turno'
import { conRechazo } from '../../casos/rechazo'
import { abrirDesdeCalificacion } from './desde-calificacion'
import { abrirDesdeCaso } from './desde-caso'
import { abrirDesdeTicket } from './desde-ticket'

/** The three ways in. */
export function registrarAperturas(servicio: cds.ApplicationService): void {
  const quien = (req: cds.Request) => ({ ahora: req.timestamp.toISOString(), usuario: req.user.id })
  const abierto = async (ID: string, req: cds.Request) => {
    const fila = await servicio.run(SELECT.one.from(servicio.entities.Resarcimientos as never, { ID } as never)) as { numero: string }
    req.notify(`Se abrió el resarcimiento ${fila.numero}.`)
    return fila
  }
  const datos = (req: cds.Request) => req.data as Record<string, unknown>

  servicio.on('abrirDesdeCaso', req => conRechazo(req, () => porTurno(req, async () => abierto(await abrirDesdeCaso(datos(req), quien(req)), req))))
  servicio.on('abrirDesdeCalificacion', req => conRechazo(req, () => porTurno(req, async () => abierto(await abrirDesdeCalificacion(datos(req), quien(req)), req))))
  servicio.on('abrirDesdeTicket', req => conC4C(req, 'ticket', async () => abierto(await abrirDesdeTicket(datos(req), quien(req)), req)))
}
