import cds from '@sap/cds'
import { reglasDelCaso } from '../politica/activa'
import { anotarPendiente } from '../c4c/pendiente'
import type { Acto } from './actos'
import { aplicarActo } from './aplicar'
import type { FilaCaso } from './fila'
import { nombresDeCodigos } from './nombres'
import { porTurno } from './por-turno'
import { conRechazo, Rechazo } from './rechazo'
import { claveDe } from './visibilidad'
import { siguienteEstado, estadosPermitidos } from './flujo'

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
  const fila = await bloquear(ID)
  if (!estadosPermitidos(req).includes(fila.estado_code)) {
    throw new Rechazo(409, 'El estado del caso ya no permite esta acción; actualice la página.')
  }

  if (!esLaVersion(req, fila.modifiedAt)) throw new Rechazo(412, 'Otra persona cambió este caso; actualice la página y repita la acción.')

  const reglas = await reglasDelCaso(fila)
  const contexto = { ...reglas, ahora: req.timestamp.toISOString(), usuario: req.user.id, ...await nombresDeCodigos() }
  const estado = siguienteEstado(req) ?? fila.estado_code
  const { campos, hitos, entregas, verificaciones, actuacion } = aplicarActo(fila, { nombre: req.event, acto, datos: req.data, estado }, contexto)

  const delCaso = <T>(filas: T[]) => filas.map(f => ({ ...f, caso_ID: ID }))
  // The flow sets the state only after the handler: the answer would still show the old one
  await UPDATE('escucha.PQRS', ID).with({ ...campos, estado_code: estado })
  await UPSERT.into('escucha.Hitos').entries(delCaso(hitos))
  if (entregas.length) await INSERT.into('escucha.Entregas').entries(delCaso(entregas))
  if (verificaciones.length) await UPSERT.into('escucha.Verificaciones').entries(delCaso(verificaciones))
  await INSERT.into('escucha.Actuaciones').entries(delCaso([actuacion]))
  await anotarPendiente(ID)
  return SELECT.one.from(req.target as never, { ID } as never)
}

/** CAP compares If-Match before the case is locked; two that came with one version both passed there. */
function esLaVersion(req: cds.Request, modifiedAt: string): boolean {
  const pedida = req.headers?.['if-match'] as string | undefined
  return !pedida || pedida.includes('*') || pedida.includes(`"${modifiedAt}"`)
}

async function bloquear(ID: string): Promise<FilaCaso> {
  const fila = await SELECT.one.from('escucha.PQRS').where({ ID }).forUpdate() as FilaCaso | undefined
  if (!fila) throw new Rechazo(404, 'El caso no existe.')
  fila.historia = await SELECT.from('escucha.Actuaciones').where({ caso_ID: ID }).orderBy('orden') as FilaCaso['historia']
  fila.entregas = await SELECT.from('escucha.Entregas').columns('entregadaEn').where({ caso_ID: ID }) as FilaCaso['entregas']
  return fila
}
