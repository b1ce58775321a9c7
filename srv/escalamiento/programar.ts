import { insertarEnLote, ponerEnLote } from '../lotes/en-lote'
import { escaleraCompartida } from './escalera'
import { agrupar, type EscalonHecho, type EscalonPendiente } from './escalon'
import { planear, type EntradaEscalones } from './planear'

const CLAVE = ['caso_ID', 'hito_code', 'ronda', 'vence', 'porcentaje']

const enFila = <F extends object>(fila: F) => ({ ...fila }) as Record<string, unknown>

/**
 * Sets the rungs of a case to those of its milestones, in the caller's transaction; see `planear` for the
 * rules. The caller holds the case: its row is new or locked. That alone keeps the sweep away meanwhile.
 */
export const programarEscalones = (entrada: EntradaEscalones): Promise<void> => programarVarios([entrada])

/** The same for many cases, in as many statements as for one; `escaleraDe` is shared with more of them where they come in batches. */
export async function programarVarios(entradas: readonly EntradaEscalones[], escaleraDe = escaleraCompartida()): Promise<void> {
  const deEllos = { caso_ID: { in: entradas.map(e => e.caso.ID) } }
  const pendientes = agrupar(await SELECT.from('escucha.EscalonesPendientes').where(deEllos) as EscalonPendiente[], e => e.caso_ID)
  // What was withdrawn was never done: its date may come back
  const hechos = agrupar(await SELECT.from('escucha.Escalones').where({ ...deEllos, situacion: { '!=': 'RETIRADO' } }) as EscalonHecho[], e => e.caso_ID)
  const planes = entradas.map(entrada => {
    const suyos = pendientes.get(entrada.caso.ID) ?? []
    return { ID: entrada.caso.ID, suyos, ...planear(entrada, suyos, hechos.get(entrada.caso.ID) ?? [], escaleraDe) }
  })
  // A case that loses some is written anew: what stays would be as many conditions as rungs
  const rehechos = planes.filter(p => p.quitar.length)
  if (rehechos.length) await DELETE.from('escucha.EscalonesPendientes').where({ caso_ID: { in: rehechos.map(p => p.ID) } })
  const poner = planes.flatMap(p => [...p.quitar.length ? p.suyos.filter(e => !p.quitar.includes(e)) : [], ...p.poner])
  const anotar = planes.flatMap(p => p.anotar)
  await insertarEnLote('escucha.EscalonesPendientes', poner.map(enFila))
  await ponerEnLote('escucha.Escalones', CLAVE, anotar.map(enFila))
}
