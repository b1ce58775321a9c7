import { recortar } from '../casos/recortar'
import type { Aplicacion } from './aplicar'
import type { Expediente, Filas, RequisitoVisto } from './expediente'
import { anotar } from './historia'
import { TABLAS } from './leer'

type Fila = Record<string, unknown> & { ID: string }

/** Writes what an act leaves of a file, in the transaction that holds it, with its line of history. */
export async function escribir(antes: Expediente, { campos, filas, requisitos, efecto, estadoAnterior }: Aplicacion, { acto, ahora, usuario }: { acto: string; ahora: string; usuario: string }): Promise<void> {
  const resarcimiento_ID = antes.ID
  const { siguiente } = campos
  await UPDATE('escucha.Resarcimientos', resarcimiento_ID).with({ ...campos, siguiente: siguiente && recortar(siguiente, 1000) })
  for (const [tabla, cambios] of Object.entries(filas) as [keyof Filas, Fila[]][]) await escribirFilas(tabla, antes, cambios)
  await escribirRequisitos(resarcimiento_ID, requisitos)
  await anotar(resarcimiento_ID, { en: ahora, por: usuario, acto_code: acto, estadoAnterior_code: estadoAnterior, estadoNuevo_code: campos.estado_code!, detalle: efecto.detalle })
}

async function escribirFilas(tabla: keyof Filas, antes: Expediente, cambios: Fila[]): Promise<void> {
  const { entidad } = TABLAS[tabla]
  const conocidas = new Set((antes[tabla] as { ID: string }[]).map(f => f.ID))
  const nuevas = cambios.filter(({ ID }) => !conocidas.has(ID))
  // A member belongs to its mesa
  if (nuevas.length) await INSERT.into(entidad).entries(nuevas.map(fila => (tabla === 'miembros' ? fila : { ...fila, resarcimiento_ID: antes.ID })))
  for (const { ID, ...campos } of cambios) if (conocidas.has(ID)) await UPDATE(entidad, ID).with(campos)
}

/** What every gate asks for, as it stands now. */
export async function escribirRequisitos(resarcimiento_ID: string, requisitos: readonly RequisitoVisto[]): Promise<void> {
  await UPSERT.into('escucha.Requisitos').entries(requisitos.map(({ compuerta, requisito, orden, falta }) => ({
    resarcimiento_ID, compuerta_code: compuerta, requisito_code: requisito, orden, cumplido: falta === null, falta: falta && recortar(falta, 500),
  })))
}
