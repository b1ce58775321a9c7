import type { Divergencia } from './comparar'
import type { CampoTicket } from './deseado'

interface Anotada { campo_code: string; enEscucha: string | null; enC4C: string | null; detectadaEn: string }

/**
 * Leaves the differences of a case as they are now, in the current transaction. One that was there before keeps when it was seen and
 * what somebody said of it; with another value it is a new one.
 */
export async function anotarDivergencias(caso: string, divergencias: readonly Divergencia[]): Promise<void> {
  const antes = await SELECT.from('escucha.DivergenciasC4C').columns('campo_code', 'enEscucha', 'enC4C', 'detectadaEn').where({ espejo_caso_ID: caso }) as Anotada[]
  const iguales = new Set(antes.filter(a => divergencias.some(d => d.campo === a.campo_code && d.enC4C === a.enC4C && d.enEscucha === a.enEscucha)).map(a => a.campo_code))
  const viejas = antes.map(a => a.campo_code).filter(campo => !iguales.has(campo))
  if (viejas.length) await DELETE.from('escucha.DivergenciasC4C').where({ espejo_caso_ID: caso, campo_code: { in: viejas } })
  const nuevas = divergencias.filter(d => !iguales.has(d.campo))
  const detectadaEn = new Date().toISOString()
  if (nuevas.length) {
    await INSERT.into('escucha.DivergenciasC4C').entries(nuevas.map(({ campo, ...lados }) => ({ espejo_caso_ID: caso, campo_code: campo, ...lados, detectadaEn })))
  }
}

/** Fields that somebody wants written again in C4C, in the current transaction. */
export const camposPorEscribir = async (caso: string): Promise<CampoTicket[]> =>
  (await SELECT.from('escucha.DivergenciasC4C').columns('campo_code').where({ espejo_caso_ID: caso, porEscribir: true }) as { campo_code: CampoTicket }[]).map(d => d.campo_code)

/** Nobody waits any more for these fields to be written; what was asked for meanwhile still is. */
export async function anotarEscritos(caso: string, campos: readonly CampoTicket[]): Promise<void> {
  if (campos.length) await UPDATE('escucha.DivergenciasC4C').with({ porEscribir: false }).where({ espejo_caso_ID: caso, campo_code: { in: [...campos] } })
}
