import type { Efecto } from './actos/acto'
import type { Expediente, Filas } from './expediente'

/** A file with what an act does to it; the state apart, which the flow decides. Pure: the file given stays as it is. */
export function con(exp: Expediente, { campos, filas = {} }: Pick<Efecto, 'campos' | 'filas'>): Expediente {
  const tablas = Object.fromEntries(Object.entries(filas).map(([tabla, cambios]) => [tabla, juntar(exp[tabla as keyof Filas], cambios)]))
  return { ...exp, ...campos, ...tablas }
}

function juntar(actuales: readonly { ID: string }[], cambios: readonly { ID: string }[]): { ID: string }[] {
  const porID = new Map(actuales.map(fila => [fila.ID, fila]))
  for (const cambio of cambios) porID.set(cambio.ID, { ...porID.get(cambio.ID), ...cambio })
  return [...porID.values()]
}
