import cds from '@sap/cds'
import type { Acto } from './actos'
import { aplicarActo } from './aplicar'
import { asentar } from './asentar'
import { bloquearCaso } from './bloquear'
import { contextoDelCaso } from './contexto'
import type { FilaCaso } from './fila'
import { destinosPosibles, estadosPermitidos, type Accion } from './flujo'
import { porTurno } from './por-turno'
import { conRechazo, Rechazo } from './rechazo'
import { claveDe } from './visibilidad'

/** One act on one case: the action of the model whose flow rules it, and what does the work. */
export interface Encargo {
  accion: Accion
  ID: string
  acto: Acto
  datos: Record<string, unknown>
  quien: { ahora: string; usuario: string }
  /** Looks at the case once it is locked, before the act; throws Rechazo when it is not to be done. */
  exigir?(fila: FilaCaso): void
}

/**
 * Binds an act to the action of the same name on the PQRS of a service. Role and state are guarded
 * by the model (`@restrict`, `@flow.status`); here the case is locked, the state read again behind
 * the lock, and everything the act does is written in the request's transaction.
 */
export function registrarActo(servicio: cds.ApplicationService, nombre: string, acto: Acto): void {
  servicio.on(nombre, 'PQRS', req => conRechazo(req, () => porTurno(req, async () => {
    const encargo = encargoDe(req)
    await hacerActo({ ...encargo, acto })
    return SELECT.one.from(req.target as never, { ID: encargo.ID } as never)
  })))
}

/** What a request asks for, whatever the act: on the version of the case that its sender has seen. */
export function encargoDe(req: cds.Request): Omit<Encargo, 'acto'> {
  return {
    accion: req, ID: claveDe(req), datos: req.data as Record<string, unknown>,
    quien: { ahora: req.timestamp.toISOString(), usuario: req.user.id },
    exigir: fila => exigirVersion(req, fila.modifiedAt),
  }
}

/**
 * Does an act on a case in the current transaction: locked, its state checked behind the lock, all of it written
 * and left for C4C. Whoever calls it has checked the role. Throws Rechazo (404, 409, or as the act does).
 */
export async function hacerActo(encargo: Encargo): Promise<void> {
  await hacerEnCaso(await tomarCaso(encargo), encargo)
}

/** Locks the case of an act and sees, behind the lock, that the act may be done. Throws Rechazo (404, 409, or as `exigir` does). */
export async function tomarCaso({ accion, ID, exigir }: Pick<Encargo, 'accion' | 'ID' | 'exigir'>): Promise<FilaCaso> {
  const fila = await bloquearCaso(ID)
  if (!estadosPermitidos(accion).includes(fila.estado_code)) {
    throw new Rechazo(409, 'El estado del caso ya no permite esta acción; actualice la página.')
  }
  exigir?.(fila)
  return fila
}

/** Does an act on a case that `tomarCaso` holds. */
export async function hacerEnCaso(fila: FilaCaso, { accion, acto, datos, quien }: Encargo): Promise<void> {
  const contexto = await contextoDelCaso(fila, quien, datos)
  const aplicacion = aplicarActo(fila, { nombre: accion.event, acto, datos, destinos: destinosPosibles(accion) }, contexto)
  await asentar(fila, aplicacion, contexto)
}

/** CAP compares If-Match before the case is locked; two that came with one version both passed there. */
function exigirVersion(req: cds.Request, modifiedAt: string): void {
  const pedida = req.headers?.['if-match'] as string | undefined
  if (!pedida || pedida.includes('*') || pedida.includes(`"${modifiedAt}"`)) return
  throw new Rechazo(412, 'Otra persona cambió este caso; actualice la página y repita la acción.')
}
