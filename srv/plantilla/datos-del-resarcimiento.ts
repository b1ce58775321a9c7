import { datosDeLaCasa, enPalabrasDePlantilla, SIN_NOMBRE } from './datos-del-caso'
import type { DatosDePlantilla } from './rellenar'

const COLUMNAS = [
  'numero', 'anonima', 'nombre', 'asunto', 'recibidaEn as fechaRecibo', 'limite', 'siguiente', 'caso.radicado as radicado',
  'estado.name as estado', 'criticidad.name as criticidad', 'lineaServicio.name as servicio', 'area.name as area',
]

/**
 * What texts can say of a Resarcimiento as it stands in this transaction, dates in words (America/Bogota), names in Spanish whoever asks.
 * @throws Error when there is none: who writes a notice holds one
 */
export async function datosDelResarcimiento(ID: string): Promise<DatosDePlantilla> {
  const fila = await SELECT.one.from('escucha.Resarcimientos').columns(...COLUMNAS).where({ ID }) as Record<string, any> | undefined
  if (!fila) throw new Error('No existe el resarcimiento del que se quiere avisar.')
  const { anonima, nombre, ...resto } = fila
  return { ...enPalabrasDePlantilla({ ...resto, nombre: anonima || !nombre ? SIN_NOMBRE : nombre }), ...datosDeLaCasa() }
}
