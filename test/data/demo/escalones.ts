import { entradaDe } from '../../../srv/escalamiento/del-caso'
import { planear } from '../../../srv/escalamiento/planear'
import type { FechaISO } from '../../../srv/plazos'
import { reglasDelCaso, type Reglas } from '../../../srv/politica/activa'
import type { CasoDemo } from './caso'

/**
 * Sets the ladder of every case that still waits for something, as its next act would: what is past is
 * omitted, save the highest rung of each milestone, which the first sweep in office hours sends. All
 * cases in two statements, because the start waits for it.
 */
export async function programarTodos(casos: CasoDemo[], ahora: Date): Promise<void> {
  const reglas = new Map<string, Reglas>()
  const planes = []
  for (const { pqrs, hitos } of casos) {
    if (!pqrs.vence) continue
    const version = [pqrs.cadenaPolitica, pqrs.calendario, pqrs.calendarioVersion].join('/')
    const suyas = reglas.get(version) ?? await reglasDelCaso(pqrs)
    reglas.set(version, suyas)
    planes.push(planear(entradaDe({ ...pqrs, vence: pqrs.vence as FechaISO }, hitos as never, pqrs.historia, { ...suyas, ahora: ahora.toISOString() }), [], []))
  }
  const poner = planes.flatMap(p => p.poner)
  const anotar = planes.flatMap(p => p.anotar)
  if (poner.length) await INSERT.into('escucha.EscalonesPendientes').entries(poner)
  if (anotar.length) await INSERT.into('escucha.Escalones').entries(anotar)
}
