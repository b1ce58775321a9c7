import cds from '@sap/cds'
import { porTurno } from '../../casos/por-turno'
import { conRechazo, Rechazo } from '../../casos/rechazo'
import { fechaLocal } from '../../plazos'
import { activarBorrador } from './activar'
import { compararConVigente } from './contra-vigente'
import { enOrden, LISTAS_EN_ORDEN } from './filas'
import { iniciarBorrador } from './iniciar'
import { bloquearBorrador, exigirAbierto, leerBorrador, type Borrador } from './leer'
import { anotarRevision, revisarBorrador } from './revision'
import { simular } from './simular'

type Fila = Record<string, any>

const FILAS = ['InternosBorrador', 'RecepcionesBorrador', 'PuntosCalidadBorrador', 'CalendariosBorrador', 'TurnosBorrador', 'AsignacionesBorrador']

const hoyDe = (req: cds.Request) => fechaLocal(req.timestamp)
const claveDe = (req: cds.Request) => req.params.at(-1) as { ID: string }

/** Drafts of packs: how they begin, are kept, reviewed, compared, simulated and activated. */
export function registrarBorradores(servicio: cds.ApplicationService): void {
  const { BorradoresPolitica } = servicio.entities as unknown as Record<string, { drafts: unknown }>
  const conBorrador = <T>(req: cds.Request, hacer: (borrador: Borrador) => Promise<T> | T) => conRechazo(req, async () => hacer(await leerBorrador(claveDe(req).ID)))

  servicio.on('READ', 'Permisos', req => ({ administra: req.user.is('admin') }))
  servicio.on('iniciarBorrador', req => conRechazo(req, () => porTurno(req, async () => {
    const ID = await iniciarBorrador((req.data as { codigo: string }).codigo, hoyDe(req))
    await revisarYAnotar(ID, req)
    return { ...await SELECT.one.from(BorradoresPolitica as never).where({ ID } as never) as Fila, IsActiveEntity: true, HasActiveEntity: false, HasDraftEntity: false }
  })))

  servicio.on('UPDATE', 'BorradoresPolitica', (req, next) => conRechazo(req, () => porTurno(req, async () => {
    const { ID } = claveDe(req)
    await bloquearBorrador(ID)
    ordenar(req.data as Fila)
    const guardadoAsi = await next()
    await revisarYAnotar(ID, req)
    return guardadoAsi
  })))
  servicio.before('EDIT', 'BorradoresPolitica', req => conRechazo(req, async () => exigirAbierto(await leerBorrador(claveDe(req).ID))))
  servicio.on('DELETE', 'BorradoresPolitica', (req, next) => conRechazo(req, () => porTurno(req, async () => {
    const { ID } = claveDe(req)
    await bloquearBorrador(ID)
    await DELETE.from('escucha.RevisionesBorrador').where({ borradorID: ID })
    return next()
  })))
  // One by one past the edit, rows would escape the review that goes with each saving
  for (const filas of FILAS) {
    servicio.on(['CREATE', 'UPDATE', 'DELETE'], filas, req => req.reject({ status: 405, message: 'Las filas se cambian editando el borrador y guardándolo.' } as never))
  }

  servicio.on('validar', 'BorradoresPolitica', req => conBorrador(req, async ({ ID }) => {
    const filas = await revisarYAnotar(ID, req)
    const problemas = filas.filter(f => f.gravedad === 'PROBLEMA').length
    return { problemas, advertencias: filas.length - problemas, filas }
  }))
  servicio.on('comparar', 'BorradoresPolitica', req => conBorrador(req, compararConVigente))
  servicio.on('simular', 'BorradoresPolitica', req => conBorrador(req, borrador => simular(borrador, (req.data as Fila).meses, hoyDe(req))))
  servicio.on('activar', 'BorradoresPolitica', req => conRechazo(req, () => porTurno(req, async () => {
    const { ID } = claveDe(req)
    await exigirSinEdicion(ID)
    const activacion = await activarBorrador(ID, (req.data as Fila).vigenteDesde, hoyDe(req))
    if (!('problemas' in activacion)) return activacion
    for (const { donde, mensaje } of activacion.problemas) req.error({ status: 400, message: `${donde}: ${mensaje}`, target: 'vigenteDesde' } as never)
    return undefined
  })))

  // Review, comparison and activation are of what is saved, not of what is being typed
  for (const acto of ['validar', 'comparar', 'simular', 'activar']) {
    servicio.on(acto, BorradoresPolitica!.drafts as never, req => req.reject({ status: 409, message: 'Guarde el borrador antes de seguir.' } as never))
  }

  /** Nobody may be left with changes in hand that the activated version does not have. */
  async function exigirSinEdicion(ID: string): Promise<void> {
    const edicion = await SELECT.one.from(BorradoresPolitica!.drafts as never).columns('DraftAdministrativeData.InProcessByUser as quien' as never).where({ ID } as never) as { quien?: string } | undefined
    if (edicion) throw new Rechazo(409, `${edicion.quien || 'Alguien'} tiene cambios sin guardar en este borrador: guárdelos o descártelos antes de activar.`)
  }
}

async function revisarYAnotar(ID: string, req: cds.Request) {
  const borrador = await leerBorrador(ID)
  exigirAbierto(borrador)
  const { filas } = await revisarBorrador(borrador, hoyDe(req))
  await anotarRevision(ID, filas, req.timestamp.toISOString())
  return filas
}

/** New rows follow those that were there; a term is of a tipología or of a régimen, or its row would say two things. */
function ordenar(datos: Fila): void {
  for (const lista of LISTAS_EN_ORDEN) {
    if (!datos[lista]) continue
    datos[lista] = enOrden(datos[lista] as { orden: number | null }[])
    for (const [i, fila] of (datos[lista] as Fila[]).entries()) fila.orden = i + 1
  }
  const doble = (datos.internos as Fila[] | undefined)?.findIndex(t => t.tipologia_code && t.regimen_code) ?? -1
  if (doble >= 0) throw new Rechazo(400, `Términos internos, fila ${doble + 1}: elija la tipología o el régimen, no ambos.`, 'internos')
}
