import { Rechazo } from '../../casos/rechazo'
import type { FechaISO } from '../../plazos'
import { guardarPaquete } from '../paquetes'
import type { Hallazgo } from '../problema'
import { bloquearBorrador } from './leer'
import { revisarBorrador, type FilaRevision } from './revision'

export type Activacion =
  | { codigo: string; version: number; estaba: boolean; hallazgos: Hallazgo[] }
  | { problemas: FilaRevision[] }

/**
 * Makes a draft an immutable version of its pack, in force from a local date (America/Bogota); cases
 * already received keep theirs. Problems come back and nothing is written. Throws Rechazo: 404, or 409
 * when another activated it first or that version was loaded meanwhile.
 */
export async function activarBorrador(ID: string, vigenteDesde: FechaISO, hoy: FechaISO): Promise<Activacion> {
  const borrador = await bloquearBorrador(ID)
  const { filas, paquete, hallazgos } = await revisarBorrador({ ...borrador, vigenteDesde }, hoy)
  if (!paquete) return { problemas: filas.filter(f => f.gravedad === 'PROBLEMA') }
  try {
    await guardarPaquete({ paquete, hallazgos })
  } catch (e) {
    if (/unique/i.test((e as Error).message)) throw new Rechazo(409, `La versión ${paquete.version} de ${paquete.codigo} se cargó mientras tanto; descarte este borrador e inicie otro desde ella.`)
    throw e
  }
  await UPDATE('escucha.BorradoresPolitica', ID).with({ situacion_code: 'ACTIVADO', llaveAbierta: ID, vigenteDesde })
  await DELETE.from('escucha.RevisionesBorrador').where({ borradorID: ID })
  return { codigo: paquete.codigo, version: paquete.version, estaba: false, hallazgos }
}
