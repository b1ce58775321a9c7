import { responsablePorEstado } from './consumo-de-tiempo'
import { quienEs } from './tiempo-en-palabras'

/** A draft has no state yet. */
interface CasoEnManos { ID: string; estado_code: string | null; enManosDe?: string | null }

/** Who has the ball: who has it in that state, and Atención al Usuario where a case has ended and a notice of it is still to be proved. */
export const quienTiene = (delEstado: string, debeAviso: boolean): string => (delEstado === 'NADIE' && debeAviso ? 'ATENCION_USUARIO' : delEstado)

/** Fills `enManosDe` of a page of cases, in the language of the reader: one query more at most, for those that have ended. */
export async function llenarEnManosDe(todos: CasoEnManos[], idioma?: string): Promise<void> {
  const responsableDe = await responsablePorEstado()
  const casos = todos.filter((c): c is CasoEnManos & { estado_code: string } => Boolean(c.estado_code))
  const sinNadie = casos.filter(c => responsableDe(c.estado_code) === 'NADIE').map(c => c.ID)
  const avisos = sinNadie.length
    ? await SELECT.distinct.from('escucha.Comunicaciones').columns('caso_ID').where({ caso_ID: { in: sinNadie }, entregadaEn: null }) as { caso_ID: string }[]
    : []
  const deben = new Set(avisos.map(a => a.caso_ID))
  for (const caso of casos) caso.enManosDe = quienEs(quienTiene(responsableDe(caso.estado_code), deben.has(caso.ID)), idioma)
}
