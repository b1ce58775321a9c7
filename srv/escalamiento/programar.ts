import { agrupar, relojDe, type EscalonHecho, type EscalonPendiente } from './escalon'
import { planear, type EntradaEscalones } from './planear'

/**
 * Sets the rungs of a case to those of its milestones, in the caller's transaction; see `planear` for the
 * rules. The caller holds the case: its row is new or locked. That alone keeps the sweep away meanwhile.
 */
export async function programarEscalones(entrada: EntradaEscalones): Promise<void> {
  const caso_ID = entrada.caso.ID
  const pendientes = await SELECT.from('escucha.EscalonesPendientes').where({ caso_ID }) as EscalonPendiente[]
  const hechos = await SELECT.from('escucha.Escalones').where({ caso_ID }) as EscalonHecho[]
  const { quitar, poner, anotar } = planear(entrada, pendientes, hechos)
  for (const deUnReloj of agrupar(quitar, relojDe).values()) {
    const [{ hito_code, ronda, vence }] = deUnReloj as [EscalonPendiente]
    const porcentaje = { in: deUnReloj.map(e => e.porcentaje) }
    await DELETE.from('escucha.EscalonesPendientes').where({ caso_ID, hito_code, ronda, vence, porcentaje })
  }
  if (poner.length) await INSERT.into('escucha.EscalonesPendientes').entries(poner)
  if (anotar.length) await UPSERT.into('escucha.Escalones').entries(anotar)
}
