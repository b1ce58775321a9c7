import type { FilaCaso } from '../casos/fila'

type PorFuera = Partial<Pick<FilaCaso, 'venceLegal' | 'limiteCompletar' | 'respondidaEn' | 'cerradaEn'>> & { estado_code: string }

/** A case as it is after the act of that order in its history; `antes` as it was, null when it is new. */
export interface CasoMovido {
  caso: PorFuera & { ID: string; sistemaOrigen_code?: string | null }
  antes: PorFuera | null
  orden: number
  en: string
}

/**
 * Leaves what other systems follow of their cases, in the transaction that changes them: what they may know, where
 * it is another than before. Numbers are given later, to what is committed (`numerarCambios`).
 */
export async function anotarCambios(movidos: readonly CasoMovido[]): Promise<void> {
  const deSistemas = movidos.filter(m => m.caso.sistemaOrigen_code)
  if (!deSistemas.length) return
  const publico = await estadoPublico()
  const filas = deSistemas.flatMap(({ caso, antes, orden, en }) => {
    const ahora = porFuera(caso, publico)
    if (antes && JSON.stringify(porFuera(antes, publico)) === JSON.stringify(ahora)) return []
    return [{ ...ahora, caso_ID: caso.ID, sistemaOrigen_code: caso.sistemaOrigen_code, orden, en }]
  })
  if (filas.length) await INSERT.into('escucha.CambiosSinNumero').entries(filas)
}

const porFuera = ({ estado_code, venceLegal, limiteCompletar, respondidaEn, cerradaEn }: PorFuera, publico: Map<string, string>) => ({
  estado_code: publico.get(estado_code), venceLegal: venceLegal ?? null, limiteCompletar: limiteCompletar ?? null,
  respondidaEn: respondidaEn ?? null, cerradaEn: cerradaEn ?? null,
})

let publicos: Promise<Map<string, string>> | undefined

/** What is told of each state, as the list of states says; read once, for it never changes while the app runs. */
function estadoPublico(): Promise<Map<string, string>> {
  return publicos ??= leer().catch(e => {
    // What could not be read once is read by the next one
    publicos = undefined
    throw e
  })
}

async function leer(): Promise<Map<string, string>> {
  const filas = await SELECT.from('escucha.EstadosPQRS').columns('code', 'publico_code') as { code: string; publico_code: string }[]
  return new Map(filas.map(f => [f.code, f.publico_code]))
}
