import { componer, type Texto } from './componer'
import { textoDeFabrica, type Medio } from './de-fabrica'
import type { DatosDePlantilla } from './rellenar'

/** A notice ready to go, or why there is none; `reparo` says that the text of the factory had to stand in. */
export interface Compuesta { texto: Texto | null; reparo: string | null }

/** The text in force of an act and medium, as an admin left it; undefined when there is none. */
export async function plantillaVigente(codigo: string, medio: Medio): Promise<Texto | undefined> {
  return await SELECT.one.from('escucha.Plantillas').columns('asunto', 'cuerpo').where({ codigo, medio }) as Texto | undefined
}

/**
 * Composes with the text in force, else with that of the factory; never throws for a text or its
 * values, so that no act stands still for a letter.
 */
export function componerSinFallar(codigo: string, medio: Medio, vigente: Texto | undefined, datos: () => DatosDePlantilla): Compuesta {
  const primero = intentar(vigente, datos)
  if (typeof primero !== 'string') return { texto: primero, reparo: null }
  const segundo = intentar(textoDeFabrica(codigo, medio), datos)
  return typeof segundo === 'string'
    ? { texto: null, reparo: primero }
    : { texto: segundo, reparo: `Se usó el texto de fábrica. ${primero}` }
}

function intentar(texto: Texto | undefined, datos: () => DatosDePlantilla): Texto | string {
  if (!texto) return 'No hay una plantilla para este aviso.'
  if (!texto.asunto?.trim() || !texto.cuerpo?.trim()) return 'La plantilla está vacía.'
  try {
    return componer(texto, datos())
  } catch (e) {
    return (e as Error).message
  }
}
