import cds from '@sap/cds'
import { fallaDe } from '../c4c/falla'

interface OportunidadC4C {
  numero: string
  /** The prospect: a person, or a company. */
  cliente: string
}

/** One opportunity by the number people know, null when unknown. Throws FallaC4C. */
export async function oportunidadPorNumero(numero: string): Promise<OportunidadC4C | null> {
  const c4c = await cds.connect.to('c4c')
  try {
    const [hallada] = await c4c.run(SELECT.from('escucha.c4c.Oportunidades').columns('numero', 'cliente').where({ numero }).limit(1)) as OportunidadC4C[]
    return hallada ?? null
  } catch (e) {
    throw fallaDe(e)
  }
}
