import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import type { Accion, Expediente } from '../expediente'
import { hechoDe } from '../hechos'
import type { Acto, Contexto } from './acto'
import { filaDe } from './datos'

/** An action was done. What another act of the file proves marks itself. */
export const marcar: Acto = (exp, datos, contexto, clave) => {
  const accion = vigente(exp, clave)
  if (hechoDe(accion.accion_code, exp, contexto.reglas)) throw new Rechazo(409, `«${contexto.nombre('AccionesPolitica', accion.accion_code)}» se marca sola cuando consta en el expediente.`)
  const evidencia = textoObligatorio(datos.evidencia, 'evidencia', 'la evidencia', 2000)
  return cambio(accion, { evidencia, hechaEn: contexto.ahora, hechaPor: contexto.usuario }, evidencia, contexto)
}

/** Not to be done, with a reason; somebody else agrees or not. */
export const proponerOmision: Acto = (exp, datos, contexto, clave) => {
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'por qué se omite', 2000)
  return { ...cambio(vigente(exp, clave), { motivoOmision: motivo, propuestaPor: contexto.usuario }, motivo, contexto), avisos: [{ plantilla: 'resarcimientoPorAprobar', destinos: ['DIRECCION'] }] }
}

export const aprobarOmision: Acto = (exp, _datos, contexto, clave) => {
  const accion = deOtro(vigente(exp, clave), contexto)
  return cambio(accion, { decididaPor: contexto.usuario, decididaEn: contexto.ahora }, `Se omite: ${accion.motivoOmision}`, contexto)
}

/** It is to be done all the same. */
export const negarOmision: Acto = (exp, datos, contexto, clave) => {
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'por qué no se omite', 2000)
  return cambio(deOtro(vigente(exp, clave), contexto), { decididaPor: contexto.usuario, decididaEn: contexto.ahora }, `No se omite: ${motivo}`, contexto)
}

function vigente(exp: Expediente, clave: string): Accion {
  const accion = filaDe(exp.acciones, clave)
  if (!accion.vigente) throw new Rechazo(409, 'La criticidad de hoy ya no pide esta acción.')
  return accion
}

function deOtro(accion: Accion, { usuario }: Contexto): Accion {
  if (accion.propuestaPor === usuario) throw new Rechazo(403, 'Quien propuso la omisión no puede decidirla: la decide otra persona.')
  return accion
}

const cambio = ({ ID, accion_code }: Accion, campos: Partial<Accion>, dicho: string, { nombre }: Contexto) =>
  ({ filas: { acciones: [{ ID, ...campos }] }, detalle: `${nombre('AccionesPolitica', accion_code)}: ${dicho}` })
