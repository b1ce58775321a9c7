import { insertarEnLote, ponerEnLote } from '../lotes/en-lote'
import { escaleraCompartida, type Escalera } from './escalera'
import { agrupar, type EscalonHecho, type EscalonPendiente } from './escalon'
import { planear, type EntradaEscalones, type Plan } from './planear'

const CLAVE = ['caso_ID', 'hito_code', 'ronda', 'vence', 'porcentaje']

const enFila = <F extends object>(fila: F) => ({ ...fila }) as Record<string, unknown>

/**
 * Sets the rungs of a case to those of its milestones, in the caller's transaction; see `planear` for the
 * rules. The caller holds the case: its row is new or locked. That alone keeps the sweep away meanwhile.
 */
export async function programarEscalones(entrada: EntradaEscalones): Promise<void> {
  const delCaso = { caso_ID: entrada.caso.ID }
  const pendientes = await SELECT.from('escucha.EscalonesPendientes').where(delCaso) as EscalonPendiente[]
  const { quitar, poner, anotar } = planear(entrada, pendientes, await SELECT.from('escucha.Escalones').where(delCaso) as EscalonHecho[])
  if (!quitar.length) return escribir([{ poner, anotar }])
  // A case that loses some is written anew: what stays would be as many conditions as rungs
  await DELETE.from('escucha.EscalonesPendientes').where(delCaso)
  await escribir([{ poner: [...pendientes.filter(e => !quitar.includes(e)), ...poner], anotar }])
}

/**
 * The same for many cases that went over to another calendar, in as many statements as for one: of what was pending nothing
 * stands, for each rung says whose office hours count. `escaleraDe` is shared with more of them where they come in batches.
 */
export async function programarDeNuevo(entradas: readonly EntradaEscalones[], escaleraDe: Escalera = escaleraCompartida()): Promise<void> {
  const deEllos = { caso_ID: { in: entradas.map(e => e.caso.ID) } }
  const hechos = agrupar(await SELECT.from('escucha.Escalones').where(deEllos) as EscalonHecho[], e => e.caso_ID)
  await DELETE.from('escucha.EscalonesPendientes').where(deEllos)
  await escribir(entradas.map(entrada => planear(entrada, [], hechos.get(entrada.caso.ID) ?? [], escaleraDe)))
}

async function escribir(planes: readonly Pick<Plan, 'poner' | 'anotar'>[]): Promise<void> {
  await insertarEnLote('escucha.EscalonesPendientes', planes.flatMap(p => p.poner.map(enFila)))
  await ponerEnLote('escucha.Escalones', CLAVE, planes.flatMap(p => p.anotar.map(enFila)))
}
