import { instanteValido } from '../../casos/instante'
import { fechaLegible } from '../../casos/fecha-legible'
import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import { fechaLocal, horaLocal } from '../../plazos'
import type { Contacto, Expediente } from '../expediente'
import type { Acto, Contexto } from './acto'
import { cuando, deLista, filaDe, siONo } from './datos'

/** How a talk went, whether it was scheduled or not. */
function hablado(exp: Expediente, datos: Record<string, unknown>, contexto: Contexto): Pick<Contacto, 'medio_code' | 'realizadoEn' | 'realizadoPor' | 'logrado' | 'notas'> {
  return {
    medio_code: deLista(datos.medio, 'MediosEntrega', 'medio', contexto),
    realizadoEn: cuando(datos.realizadoEn, 'realizadoEn', 'La fecha del contacto', exp.recibidaEn, contexto),
    realizadoPor: contexto.usuario,
    logrado: siONo(datos.logrado, 'logrado', 'si se habló con la persona'),
    notas: textoObligatorio(datos.notas, 'notas', 'qué se habló', 2000),
  }
}

const dicho = ({ logrado, notas }: Pick<Contacto, 'logrado' | 'notas'>) => `${logrado ? '' : 'No se logró. '}${notas}`

/** A talk with the person that nobody had scheduled (fuente 000 §4: before repairing, the Caja speaks with her). */
export const registrarContacto: Acto = (exp, datos, contexto) => {
  const hecho = hablado(exp, datos, contexto)
  const primero = !exp.contactos.some(c => c.realizadoEn && c.logrado)
  return {
    filas: { contactos: [{ ID: contexto.nuevoID(), tipo_code: primero ? 'INICIAL' : 'SEGUIMIENTO', programadoPara: null, responsable: null, ...hecho }] },
    detalle: dicho(hecho),
  }
}

/** A talk to come, within the next year. */
export const programarContacto: Acto = (_exp, datos, { ahora, usuario, nuevoID }) => {
  const programadoPara = instanteValido(datos.programadoPara, 'programadoPara', 'Escriba la fecha y la hora del contacto.')
  if (programadoPara <= ahora) throw new Rechazo(400, 'El contacto se programa para más adelante.', 'programadoPara')
  if (Date.parse(programadoPara) - Date.parse(ahora) > 366 * 86_400_000) throw new Rechazo(400, 'Programe el contacto dentro del próximo año.', 'programadoPara')
  const responsable = textoOpcional(datos.responsable, 'responsable', 160) ?? usuario
  return {
    filas: { contactos: [{ ID: nuevoID(), tipo_code: 'SEGUIMIENTO', programadoPara, responsable, realizadoEn: null, realizadoPor: null, medio_code: null, logrado: null, notas: null }] },
    detalle: `Para el ${fechaLegible(fechaLocal(programadoPara))} a las ${horaLocal(programadoPara)}, ${responsable}.`,
  }
}

/** A scheduled talk was had, or tried. */
export const realizar: Acto = (exp, datos, contexto, clave) => {
  const contacto = filaDe(exp.contactos, clave)
  if (contacto.realizadoEn) throw new Rechazo(409, 'Este contacto ya se registró.')
  const hecho = hablado(exp, datos, contexto)
  return { filas: { contactos: [{ ID: contacto.ID, ...hecho }] }, detalle: dicho(hecho) }
}

/** A step of the interaction guide was gone through with the person (fuente 000 §8). */
export const dar: Acto = (exp, datos, { ahora, usuario, nombre }, clave) => {
  const paso = filaDe(exp.pasos, clave)
  if (paso.dadoEn) throw new Rechazo(409, 'Este paso ya se dio.')
  const nota = textoOpcional(datos.nota, 'nota', 1000)
  return {
    filas: { pasos: [{ ID: paso.ID, dadoEn: ahora, dadoPor: usuario, nota }] },
    detalle: [`${nombre('PasosReconexion', paso.paso_code)}.`, nota].filter(Boolean).join(' '),
  }
}

/** Somebody of the Caja goes with the person to the end (fuente 000 §8). */
export const acompanar: Acto = (_exp, datos) => {
  const acompanante = textoObligatorio(datos.acompanante, 'acompanante', 'quién acompaña', 160)
  const acompanamiento = textoObligatorio(datos.acompanamiento, 'acompanamiento', 'en qué consiste', 1000)
  return { campos: { acompanante, acompanamiento }, detalle: `${acompanante}: ${acompanamiento}` }
}

function textoOpcional(valor: unknown, campo: string, maximo: number): string | null {
  return typeof valor === 'string' && valor.trim() ? textoObligatorio(valor, campo, campo, maximo) : null
}
