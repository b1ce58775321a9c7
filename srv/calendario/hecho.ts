import type { Recuento } from './sumar'
import { sostener, type Toma } from './toma'

/** Adds a batch to what was done of a change; throws TomaPerdida when somebody else took it. */
export async function anotar(toma: Toma, lote: Recuento, progreso: number): Promise<void> {
  const hecho = await leerHecho(toma.ID)
  await sostener(toma, {
    hecho_casos: hecho.casos + lote.casos - lote.sinContar, hecho_conCambio: hecho.conCambio + lote.conCambio,
    hecho_legalDespues: hecho.legalDespues + lote.legalDespues, hecho_legalAntes: hecho.legalAntes + lote.legalAntes,
    hecho_internaDespues: hecho.internaDespues + lote.internaDespues, hecho_internaAntes: hecho.internaAntes + lote.internaAntes,
    progreso: Math.min(progreso, 100),
  })
}

export async function leerHecho(ID: string): Promise<Recuento> {
  const fila = await SELECT.one.from('escucha.CambiosCalendario').columns(
    'hecho_casos', 'hecho_conCambio', 'hecho_legalDespues', 'hecho_legalAntes', 'hecho_internaDespues', 'hecho_internaAntes', 'hecho_sinContar',
  ).where({ ID }) as Record<string, number>
  return Object.fromEntries(Object.entries(fila).map(([campo, n]) => [campo.slice('hecho_'.length), n])) as unknown as Recuento
}
