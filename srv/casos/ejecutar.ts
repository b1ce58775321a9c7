import cds from '@sap/cds'
import { reglasDelCaso } from '../politica/activa'
import { anotarPendiente } from '../c4c/pendiente'
import type { Acto } from './actos'
import { casoDeFila, filaDeTerminos, terminosDeFila, type FilaCaso } from './fila'
import { nombresDeCodigos } from './nombres'
import { hechosDe, leerReloj } from './reloj'
import { conRechazo, Rechazo } from './rechazo'
import { claveDe } from './visibilidad'
import { siguienteEstado, estadosPermitidos } from './flujo'

/**
 * Binds an act to the action of the same name on the PQRS of a service. Role and state are guarded
 * by the model (`@restrict`, `@flow.status`); here the case is locked, the state read again behind
 * the lock, and everything the act does is written in the request's transaction.
 */
export function registrarActo(servicio: cds.ApplicationService, nombre: string, acto: Acto): void {
  servicio.on(nombre, 'PQRS', req => conRechazo(req, () => ejecutar(req, acto)))
}

async function ejecutar(req: cds.Request, acto: Acto) {
  const ID = claveDe(req)
  const fila = await bloquear(ID)
  const permitidos = estadosPermitidos(req)
  if (!permitidos.includes(fila.estado_code)) {
    throw new Rechazo(409, `El caso ya no está en un estado que lo permita (${permitidos.join(', ')}); actualice la página.`)
  }

  const reglas = await reglasDelCaso(fila)
  const ahora = req.timestamp.toISOString()
  const usuario = req.user.id
  const contexto = { ...reglas, ahora, usuario, ...await nombresDeCodigos() }
  const efecto = acto(casoDeFila(fila), req.data, contexto)

  const estado = siguienteEstado(req) ?? fila.estado_code
  const historia = [...fila.historia.map(h => ({ acto: h.acto_code, en: h.en, por: h.por })), { acto: req.event, en: ahora, por: usuario }]
  const terminos = efecto.terminos ?? terminosDeFila(fila)
  const campos = { ...efecto.campos, ...(efecto.terminos && filaDeTerminos(efecto.terminos)) }
  const { reloj, hitos } = leerReloj(estado, {
    ...hechosDe(fila, historia),
    entregadaEn: [...fila.entregas, ...(efecto.entregas ?? [])].map(e => e.entregadaEn).sort()[0] ?? null,
  }, terminos, reglas.calendario, reglas.politica.parametros.avisoDias)
  await UPDATE('escucha.PQRS', ID).with({ ...campos, ...reloj })
  await UPSERT.into('escucha.Hitos').entries(hitos.map(({ tipo, ...h }) => ({ ...h, caso_ID: ID, tipo_code: tipo, cumplidoPor: h.cumplidoEn ? quienCumplio(h.cumplidoEn, historia) : null })))
  if (efecto.entregas) await INSERT.into('escucha.Entregas').entries(efecto.entregas.map(e => ({ ...e, caso_ID: ID })))
  if (efecto.verificaciones) await UPSERT.into('escucha.Verificaciones').entries(efecto.verificaciones.map(v => ({ ...v, caso_ID: ID })))
  await INSERT.into('escucha.Actuaciones').entries({
    caso_ID: ID, orden: fila.historia.length + 1, en: ahora, por: usuario, acto_code: req.event,
    estadoAnterior_code: fila.estado_code, estadoNuevo_code: estado,
    venceLegal: reloj.venceLegal, venceInterno: reloj.venceInterno, vence: reloj.vence, detalle: efecto.detalle,
  })
  await anotarPendiente(ID)
  return SELECT.one.from(req.target as never, { ID } as never)
}

async function bloquear(ID: string): Promise<FilaCaso> {
  const fila = await SELECT.one.from('escucha.PQRS').where({ ID }).forUpdate() as FilaCaso | undefined
  if (!fila) throw new Rechazo(404, 'El caso no existe.')
  fila.historia = await SELECT.from('escucha.Actuaciones').where({ caso_ID: ID }).orderBy('orden') as FilaCaso['historia']
  fila.entregas = await SELECT.from('escucha.Entregas').columns('entregadaEn').where({ caso_ID: ID }) as FilaCaso['entregas']
  return fila
}

const quienCumplio = (en: string, historia: { en: string; por: string }[]) => historia.findLast(h => h.en === en)?.por ?? null
