import { agrupar, type EscalonHecho, type EscalonPendiente } from './escalon'
import { planear, type EntradaEscalones } from './planear'

/**
 * Sets the rungs of a case to those of its milestones, in the caller's transaction; see `planear` for the
 * rules. The caller holds the case: its row is new or locked. That alone keeps the sweep away meanwhile.
 */
export const programarEscalones = (entrada: EntradaEscalones): Promise<void> => programarVarios([entrada])

/** The same for many cases, in as many statements as for one. */
export async function programarVarios(entradas: readonly EntradaEscalones[]): Promise<void> {
  const deEllos = { caso_ID: { in: entradas.map(e => e.caso.ID) } }
  const pendientes = agrupar(await SELECT.from('escucha.EscalonesPendientes').where(deEllos) as EscalonPendiente[], e => e.caso_ID)
  const hechos = agrupar(await SELECT.from('escucha.Escalones').where(deEllos) as EscalonHecho[], e => e.caso_ID)
  const planes = entradas.map(entrada => {
    const suyos = pendientes.get(entrada.caso.ID) ?? []
    return { ID: entrada.caso.ID, suyos, ...planear(entrada, suyos, hechos.get(entrada.caso.ID) ?? []) }
  })
  // A case that loses some is written anew: what stays would be as many conditions as rungs
  const rehechos = planes.filter(p => p.quitar.length)
  if (rehechos.length) await DELETE.from('escucha.EscalonesPendientes').where({ caso_ID: { in: rehechos.map(p => p.ID) } })
  const poner = planes.flatMap(p => [...p.quitar.length ? p.suyos.filter(e => !p.quitar.includes(e)) : [], ...p.poner])
  const anotar = planes.flatMap(p => p.anotar)
  if (poner.length) await INSERT.into('escucha.EscalonesPendientes').entries(poner)
  if (anotar.length) await UPSERT.into('escucha.Escalones').entries(anotar)
}
