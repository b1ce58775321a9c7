import { recortar } from '../casos/recortar'

interface Linea { en: string; por: string; acto_code: string; estadoAnterior_code?: string; estadoNuevo_code?: string; detalle: string }

/** The next line of the history of a file, which its caller holds. */
export async function anotar(resarcimiento_ID: string, linea: Linea): Promise<void> {
  const { hechas } = await SELECT.one.from('escucha.ActuacionesResarcimiento').columns('count(*) as hechas').where({ resarcimiento_ID }) as { hechas: number }
  await INSERT.into('escucha.ActuacionesResarcimiento').entries({ resarcimiento_ID, orden: Number(hechas) + 1, ...linea, detalle: recortar(linea.detalle, 2000) })
}
