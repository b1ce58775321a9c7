import { recortar } from '../../casos/recortar'
import type { Codigos } from '../codigos/leer'
import { leer, texto } from '../conexion/odata'
import type { PersonaNueva } from './crear'
import { OBSOLETA } from './hallar'

/** Somebody in C4C who may be the same person. */
export interface Parecida {
  clienteC4C: string
  nombre: string
  obsoleta: boolean
  contacto: string | null
  /** Percent, as C4C sees it. */
  parecido: number
}

const TOPE = 20

/** Who may be that person already, as C4C compares document, name and contact; those most like her first. Throws FallaC4C. */
export async function parecidasA(nueva: PersonaNueva, codigos: Codigos): Promise<Parecida[]> {
  const { primerNombre, primerApellido, correo, celular, fijo, municipio, direccion } = nueva
  const parametros = {
    FirstName: primerNombre, LastName: primerApellido, Email: correo, Mobile: celular, Phone: fijo, City: municipio, Street: direccion,
    IDTypeCode: codigos.exigida('TIPO_DOCUMENTO', nueva.tipoDocumento), IDNumber: nueva.numeroDocumento,
  }
  const dichos = Object.entries(parametros).filter(([, valor]) => valor).map(([nombre, valor]) => `${nombre}=${encodeURIComponent(texto(valor))}`)
  const filas = await leer<Record<string, string>>(`/CheckForDuplicateIndividualCustomers?${dichos.join('&')}`)
  return filas.map(fila => ({
    clienteC4C: fila.CustomerID!,
    nombre: fila.Name ?? '',
    obsoleta: fila.StatusCode === OBSOLETA,
    contacto: recortar([fila.Mobile || fila.Phone, fila.Email, fila.Address].filter(Boolean).join(' · '), 255) || null,
    parecido: Number(fila.SimilarityPercent ?? 0),
  })).toSorted((a, b) => b.parecido - a.parecido).slice(0, TOPE)
}
