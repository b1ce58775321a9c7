import type { Contacto } from '../c4c/persona/contacto'
import type { PersonaNueva } from '../c4c/persona/crear'
import { normalizarPersona } from '../casos/actos/radicar'
import { Rechazo } from '../casos/rechazo'

type Fila = Record<string, unknown>

/** What C4C takes today (hoja técnica §3.2): a longer value would be refused by it. */
const LARGOS = { celular: 40, fijo: 40, correo: 255, direccion: 60, municipio: 40 } as const
const LARGO_DE_NOMBRE = 40
const NOMBRES: Record<keyof Contacto, string> = {
  celular: 'el celular', fijo: 'el teléfono fijo', correo: 'el correo', direccion: 'la dirección', municipio: 'el municipio',
}
/** Seven digits of a telephone in the same town, fifteen of one abroad (E.164). */
const TELEFONO = /^\+?(?:[\s().-]*\d){7,15}[\s().-]*$/

/**
 * How a person may be reached, cleaned; empty where she does not say. What stays as C4C has it (`actual`) is as people wrote it there,
 * and nobody's mistake now. Throws Rechazo (400) naming the field.
 */
export function contactoLimpio(datos: Fila, actual?: Contacto): Contacto {
  const campos = Object.keys(LARGOS) as (keyof Contacto)[]
  const igual = (campo: keyof Contacto) => actual !== undefined && (datos[campo] ?? '') === actual[campo]
  const contacto = Object.fromEntries(campos.map(campo => [campo, igual(campo) ? actual![campo] : limpio(datos[campo])])) as unknown as Contacto
  const nuevos = campos.filter(campo => !igual(campo))
  for (const campo of nuevos) {
    const largo = LARGOS[campo]
    if (contacto[campo].length > largo) throw new Rechazo(400, `C4C guarda hasta ${largo} caracteres en ${NOMBRES[campo]}; tiene ${contacto[campo].length}.`, campo)
  }
  for (const campo of nuevos.filter(campo => campo === 'celular' || campo === 'fijo')) {
    if (contacto[campo] && !TELEFONO.test(contacto[campo])) throw new Rechazo(400, `Escriba ${NOMBRES[campo]} con sus cifras, de 7 a 15; por ejemplo 300 123 4567.`, campo)
  }
  if (nuevos.includes('correo')) normalizarPersona({ anonima: true, correo: contacto.correo })
  return contacto
}

/** A person as she is created in C4C, cleaned. Throws Rechazo (400) naming the field. */
export function personaNueva(datos: Fila): PersonaNueva {
  const nombres = {
    primerNombre: nombrado(datos, 'primerNombre', 'Escriba el primer nombre.'),
    segundoNombre: nombrado(datos, 'segundoNombre'),
    primerApellido: nombrado(datos, 'primerApellido', 'Escriba el primer apellido.'),
    segundoApellido: nombrado(datos, 'segundoApellido'),
  }
  if (!limpio(datos.numeroDocumento)) throw new Rechazo(400, 'Escriba el número de documento.', 'numeroDocumento')
  const { tipoDocumento_code, numeroDocumento } = normalizarPersona({ nombre: nombres.primerNombre, tipoDocumento_code: datos.tipoDocumento, numeroDocumento: datos.numeroDocumento })
  return { tipoDocumento: String(tipoDocumento_code), numeroDocumento: String(numeroDocumento), ...nombres, ...contactoLimpio(datos) }
}

function nombrado(datos: Fila, campo: string, siFalta?: string): string {
  const nombre = limpio(datos[campo])
  if (!nombre && siFalta) throw new Rechazo(400, siFalta, campo)
  if (nombre.length > LARGO_DE_NOMBRE) throw new Rechazo(400, `C4C guarda hasta ${LARGO_DE_NOMBRE} caracteres en cada nombre; tiene ${nombre.length}.`, campo)
  if (nombre && !/\p{L}/u.test(nombre)) throw new Rechazo(400, 'Un nombre lleva letras.', campo)
  return nombre
}

const limpio = (valor: unknown): string => (typeof valor === 'string' ? valor.replace(/\s+/g, ' ').trim() : '')
