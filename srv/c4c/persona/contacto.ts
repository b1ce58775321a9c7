import { createHash } from 'node:crypto'
import { FallaC4C } from '../conexion/falla'
import { consulta, escribir, leer, texto } from '../conexion/odata'
import { olvidar } from './recuerdo'

/** How a customer is reached, as C4C keeps it; empty where there is nothing. */
export interface Contacto { celular: string; fijo: string; correo: string; direccion: string; municipio: string }

/** Somebody else changed the contact since it was read. */
export class ContactoCambiado extends Error {}

const CAMPOS = ['ObjectID', 'Mobile', 'Phone', 'Email', 'Street', 'HouseNumber', 'City']
/** Others write on the same customer, and not on her contact. */
const INTENTOS = 3

type Fila = Record<string, string | null> & { $metadata?: { etag?: string } }

/** The contact that rows of the view `Clientes` say. */
export const contactoDe = (c: Record<string, string | null | undefined>): Contacto => ({
  celular: c.celular ?? '', fijo: c.telefono ?? '', correo: c.correo ?? '',
  direccion: [c.calle, c.numeroCalle].filter(Boolean).join(' '), municipio: c.municipio ?? '',
})

/** Tells one state of a contact from any other. */
export const huellaDe = ({ celular, fijo, correo, direccion, municipio }: Contacto): string =>
  createHash('sha256').update(JSON.stringify([celular, fijo, correo, direccion, municipio])).digest('base64url')

/**
 * Writes what is new of a contact, unless somebody changed it since it was seen (`vista`, its print): then ContactoCambiado. What
 * else changes on the customer meanwhile is nobody's concern here. Throws FallaC4C; repeated after an answer that did not
 * come it finds its own work done.
 */
export async function cambiarContacto(clienteC4C: string, vista: string, nuevo: Contacto): Promise<void> {
  try {
    for (let intento = 1; ; intento++) {
      const [fila] = await leer<Fila>(consulta('IndividualCustomerCollection', { filtro: `CustomerID eq ${texto(clienteC4C)}`, campos: CAMPOS, tope: 1 }))
      if (!fila) throw new FallaC4C('Esa persona ya no está en C4C.', { definitiva: true, estado: 404 })
      const actual = contactoDe({ celular: fila.Mobile, telefono: fila.Phone, correo: fila.Email, calle: fila.Street, numeroCalle: fila.HouseNumber, municipio: fila.City })
      if (huellaDe(actual) === huellaDe(nuevo)) return
      if (huellaDe(actual) !== vista) throw new ContactoCambiado()
      try {
        await escribir('PATCH', `/IndividualCustomerCollection(${texto(fila.ObjectID!)})`, cambios(actual, nuevo), fila.$metadata?.etag ? { 'if-match': fila.$metadata.etag } : {})
        return
      } catch (e) {
        if (!(e instanceof FallaC4C) || e.estado !== 412 || intento === INTENTOS) throw e
      }
    }
  } finally {
    olvidar(clienteC4C)
  }
}

/** The whole address stands in the street; a number beside it would be said twice. */
function cambios(actual: Contacto, nuevo: Contacto): Record<string, string> {
  const PROPIEDADES = { celular: 'Mobile', fijo: 'Phone', correo: 'Email', direccion: 'Street', municipio: 'City' } as const
  const nuevas = Object.entries(PROPIEDADES).filter(([campo]) => actual[campo as keyof Contacto] !== nuevo[campo as keyof Contacto])
    .map(([campo, propiedad]) => [propiedad, nuevo[campo as keyof Contacto]])
  return { ...Object.fromEntries(nuevas), ...(actual.direccion !== nuevo.direccion && { HouseNumber: '' }) }
}
