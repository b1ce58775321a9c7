import cds from '@sap/cds'
import type { Acto } from './actos'
import { aplicarActo } from './aplicar'
import { asentar } from './asentar'
import { bloquearCaso } from './bloquear'
import { contextoDelCaso } from './contexto'
import { destinosPosibles, estadosPermitidos } from './flujo'
import { porTurno } from './por-turno'
import { conRechazo, Rechazo } from './rechazo'
import { claveDe } from './visibilidad'

/**
 * Binds an act to the action of the same name on the PQRS of a service. Role and state are guarded
 * by the model (`@restrict`, `@flow.status`); here the case is locked, the state read again behind
 * the lock, and everything the act does is written in the request's transaction.
 */
export function registrarActo(servicio: cds.ApplicationService, nombre: string, acto: Acto): void {
  servicio.on(nombre, 'PQRS', req => conRechazo(req, () => porTurno(req, () => ejecutar(req, acto))))
}

async function ejecutar(req: cds.Request, acto: Acto) {
  const ID = claveDe(req)
  const fila = await bloquearCaso(ID)
  if (!estadosPermitidos(req).includes(fila.estado_code)) {
    throw new Rechazo(409, 'El estado del caso ya no permite esta acción; actualice la página.')
  }
  if (!esLaVersion(req, fila.modifiedAt)) throw new Rechazo(412, 'Otra persona cambió este caso; actualice la página y repita la acción.')

  const quien = { ahora: req.timestamp.toISOString(), usuario: req.user.id }
  const contexto = await contextoDelCaso(fila, quien, req.data as Record<string, unknown>)
  const aplicacion = aplicarActo(fila, { nombre: req.event, acto, datos: req.data, destinos: destinosPosibles(req) }, contexto)
  await asentar(fila, aplicacion, contexto)
  return SELECT.one.from(req.target as never, { ID } as never)
}

/** CAP compares If-Match before the case is locked; two that came with one version both passed there. */
function esLaVersion(req: cds.Request, modifiedAt: string): boolean {
  const pedida = req.headers?.['if-match'] as string | undefined
  return !pedida || pedida.includes('*') || pedida.includes(`"${modifiedAt}"`)
}
