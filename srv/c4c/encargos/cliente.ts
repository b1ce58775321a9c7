import type { Codigos } from '../codigos/leer'
import { FallaC4C } from '../conexion/falla'
import { leerVista } from '../conexion/vista'
import { hallarPorDocumento, OBSOLETA } from '../persona/hallar'

/** Who something is about, as it was recorded here. */
export interface Persona { clienteC4C: string | null; tipoDocumento_code: string | null; numeroDocumento: string | null }

export interface Cliente { codigo: string; objectID: string }

/** Whoever is not yet in C4C is looked for again after this (milliseconds); sooner when Escucha creates her. */
const OTRA_VEZ_MS = 6 * 3_600_000

/**
 * The customer of C4C that a person is now: the one of her code unless it is obsolete (merged into another), else the one that bears her
 * document. Throws FallaC4C; where there is none yet, one that lets it wait.
 */
export async function clienteDe(persona: Persona, codigos: Codigos): Promise<Cliente> {
  const suyo = persona.clienteC4C ? await porCodigo(persona.clienteC4C) : undefined
  if (suyo) return suyo
  const { tipoDocumento_code, numeroDocumento } = persona
  const halladas = tipoDocumento_code && numeroDocumento ? await hallarPorDocumento(codigos, tipoDocumento_code, numeroDocumento) : []
  const activas = halladas.filter(h => !h.obsoleta).map(h => h.clienteC4C)
  if (activas.length > 1) {
    throw new FallaC4C(`En C4C hay varias personas con ese documento (${activas.join(', ')}); únalas o corrija el documento, y reintente.`, { definitiva: true })
  }
  const [codigo] = activas
  const cliente = codigo && await porCodigo(codigo)
  if (cliente) return cliente
  throw new FallaC4C('La persona aún no está en C4C; se escribirá cuando esté.', { contada: false, esperarMs: OTRA_VEZ_MS })
}

async function porCodigo(codigo: string): Promise<Cliente | undefined> {
  const [cliente] = await leerVista('Clientes', { donde: { codigo }, tope: 1 })
  return cliente && cliente.estado !== OBSOLETA ? { codigo, objectID: cliente.objectID as string } : undefined
}
