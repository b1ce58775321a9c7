import type { Codigos } from '../codigos/leer'
import type { CasoParaC4C } from '../espejo/caso'
import { igual, legible, soloCreacion } from '../espejo/comparar'
import { campoDe, ticketDeseado, type CampoTicket, type Extension, type Propiedades } from '../espejo/deseado'

/** How a field stands; `db/data/escucha-SituacionesCampo.csv`. */
export type SituacionCampo = 'IGUAL' | 'DISTINTO' | 'ACEPTADO' | 'POR_ESCRIBIR'

export interface CampoComparado { campo: CampoTicket; enEscucha: string | null; enC4C: string | null; situacion: SituacionCampo }

interface Diferencia { campo_code: CampoTicket; enEscucha: string | null; enC4C: string | null; aceptadaEn: string | null; porEscribir: boolean }

/** What is known of both sides without asking C4C: what was written last, and what was found different since. */
interface Conocido { caso: CasoParaC4C; ticket: string | null; escrito: Propiedades; diferencias: readonly Diferencia[] }

/** A case and its ticket, field by field, as of the last time that they were compared: what differs first. */
export function ladoALado({ caso, ticket, escrito, diferencias }: Conocido, codigos: Codigos, extension: Extension): CampoComparado[] {
  const halladas = new Set(diferencias.map(d => d.campo_code))
  const hayTicket = ticket !== null && !halladas.has('TICKET')
  const iguales = Object.entries({ ...soloCreacion(escrito), ...loQueDiria(caso, codigos, extension) }).flatMap(([propiedad, valor]): CampoComparado[] => {
    const campo = campoDe(propiedad, extension)
    if (!campo || halladas.has(campo)) return []
    const enC4C = hayTicket ? legible(campo, escrito[propiedad] ?? null, codigos) : null
    return [{ campo, enEscucha: legible(campo, valor, codigos), enC4C, situacion: hayTicket && igual(escrito[propiedad], valor) ? 'IGUAL' : 'POR_ESCRIBIR' }]
  })
  return [...diferencias.map(comoCampo), ...iguales]
}

const comoCampo = ({ campo_code: campo, enEscucha, enC4C, aceptadaEn, porEscribir }: Diferencia): CampoComparado =>
  ({ campo, enEscucha, enC4C, situacion: porEscribir ? 'POR_ESCRIBIR' : aceptadaEn ? 'ACEPTADO' : 'DISTINTO' })

/** Where a code is missing the rest is shown all the same. */
const loQueDiria = (caso: CasoParaC4C, codigos: Codigos, extension: Extension): Propiedades =>
  ticketDeseado(caso, { ...codigos, exigida: (lista, codigo) => codigos.salida(lista, codigo) ?? '' }, extension)
