import { SIN_RESPUESTA } from '../casos/estados'
import { Rechazo } from '../casos/rechazo'
import type { FechaISO } from '../plazos'

/** How many cases one group holds: one transaction answers them all, and holds them for as long. */
export const MAXIMO_DE_CASOS = 200

/** A case as the acts on groups look at it before they do anything. */
export interface CasoDelGrupo {
  ID: string
  radicado: string
  estado_code: string
  regimen_code: string | null
  lineaServicio_code: string | null
  respondidaEn: string | null
  venceLegal: FechaISO | null
  venceInterno: FechaISO | null
  vence: FechaISO | null
  correo: string | null
  telefono: string | null
  direccion: string | null
}

export interface Membresia { caso_ID: string; grupo_ID: string; respondidaEn: string | null }

export interface Grupo {
  ID: string
  nombre: string
  lineaServicio_code: string | null
  respuesta: string | null
  respondidaEn: string | null
  aviso_publicadoEn: string | null
  aviso_periodico: string | null
  aviso_pagina: string | null
}

export const estaPendiente = ({ respondidaEn, estado_code }: Pick<CasoDelGrupo, 'respondidaEn' | 'estado_code'>) => !respondidaEn && !SIN_RESPUESTA.includes(estado_code)

/**
 * Holds a group for this transaction. Always before its cases, and one group a transaction: so two coordinators
 * wait for each other and never across. Throws Rechazo (404).
 */
export async function bloquearGrupo(ID: string): Promise<Grupo> {
  const grupo = await SELECT.one.from('escucha.Grupos')
    .columns('ID', 'nombre', 'lineaServicio_code', 'respuesta', 'respondidaEn', 'aviso_publicadoEn', 'aviso_periodico', 'aviso_pagina').where({ ID }).forUpdate() as Grupo | undefined
  if (!grupo) throw new Rechazo(404, 'El grupo no existe.', 'grupo')
  return grupo
}

/** Holds cases for this transaction in the order of their keys, whatever the order they are asked in. */
export async function bloquearCasos(IDs: readonly string[]): Promise<CasoDelGrupo[]> {
  if (!IDs.length) return []
  return await SELECT.from('escucha.PQRS')
    .columns('ID', 'radicado', 'estado_code', 'regimen_code', 'lineaServicio_code', 'respondidaEn', 'venceLegal', 'venceInterno', 'vence', 'correo', 'telefono', 'direccion')
    .where({ ID: { in: [...IDs] } }).orderBy('ID').forUpdate() as CasoDelGrupo[]
}

export async function membresiasDe(grupo_ID: string): Promise<Membresia[]> {
  return await SELECT.from('escucha.MiembrosGrupo').columns('caso_ID', 'grupo_ID', 'respondidaEn').where({ grupo_ID }) as Membresia[]
}
