import type { Codigos } from '../codigos/leer'
import { leerVista } from '../conexion/vista'

/** Somebody in C4C who bears a document. */
export interface Hallada { clienteC4C: string; nombre: string | null; municipio: string | null; obsoleta: boolean }

/** `LifeCycleStatusCode` of a customer that was merged into another or is not to be used any more. */
export const OBSOLETA = '4'

const TOPE = 50

/**
 * Who bears a document in C4C, in whatever way people wrote its number there; as soon as one way leads to somebody who is not
 * obsolete, no other is tried. `escrito` is how it was typed now. Throws FallaC4C.
 */
export async function hallarPorDocumento(codigos: Codigos, tipo: string, numero: string, escrito?: string): Promise<Hallada[]> {
  const halladas = new Map<string, Hallada>()
  for (const variante of variantes(tipo, numero, escrito)) {
    for (const fila of await leerVista('Identificaciones', { donde: { numero: variante, tipo: codigos.exigida('TIPO_DOCUMENTO', tipo) }, orden: 'objectID', tope: TOPE })) {
      halladas.set(fila.cliente, { clienteC4C: fila.cliente, nombre: fila.nombre || null, municipio: fila.municipio || null, obsoleta: fila.estado === OBSOLETA })
    }
    if ([...halladas.values()].some(h => !h.obsoleta)) break
  }
  return [...halladas.values()].toSorted((a, b) => Number(a.obsoleta) - Number(b.obsoleta))
}

/** The ways in which a number may stand in C4C: plain, with dots, after its type, as it was typed just now. */
export function variantes(tipo: string, numero: string, escrito = numero): string[] {
  const conPuntos = /^\d+$/.test(numero) ? numero.replace(/\B(?=(\d{3})+$)/g, '.') : numero
  return [...new Set([numero, escrito.trim(), conPuntos, `${tipo}${numero}`])]
}
