import cds from '@sap/cds'
import type { Recuento } from './sumar'

/** How long who moves the cases may go without finishing a batch before another takes over. */
const TOMA_MS = 60_000

/** Who moves the cases of a change, and until when; they go over in the name of who applied it. */
export interface Toma { ID: string; hasta: string; usuario: string }

const dentroDe = (ms: number) => new Date(Date.now() + ms).toISOString()

const libre = () => ({ tomadoHasta: null, or: { tomadoHasta: { '<': new Date().toISOString() } } })

/** One process a change; one that died lets go when its time is over. Undefined where another has it, or it was never applied. */
export async function tomar(ID: string): Promise<Toma | undefined> {
  const hasta = dentroDe(TOMA_MS)
  return cds.tx(async () => {
    const tomados = await UPDATE('escucha.CambiosCalendario').with({ tomadoHasta: hasta })
      .where({ ID, situacion_code: { in: ['APLICANDO', 'APLICADO'] }, and: libre() }) as unknown as number
    if (tomados !== 1) return undefined
    const { aplicadoPor } = await SELECT.one.from('escucha.CambiosCalendario').columns('aplicadoPor').where({ ID }) as { aplicadoPor: string }
    return { ID, hasta, usuario: aplicadoPor }
  }) as unknown as Promise<Toma | undefined>
}

/** Adds a batch to what was done and holds the change for longer. Throws, and the batch is undone, when somebody else took it. */
export async function anotar(toma: Toma, lote: Recuento, progreso: number): Promise<void> {
  const hecho = await leerHecho(toma.ID)
  const hasta = dentroDe(TOMA_MS)
  const anotados = await UPDATE('escucha.CambiosCalendario').with({
    hecho_casos: hecho.casos + lote.casos - lote.sinContar, hecho_conCambio: hecho.conCambio + lote.conCambio,
    hecho_legalDespues: hecho.legalDespues + lote.legalDespues, hecho_legalAntes: hecho.legalAntes + lote.legalAntes,
    hecho_internaDespues: hecho.internaDespues + lote.internaDespues, hecho_internaAntes: hecho.internaAntes + lote.internaAntes,
    progreso: Math.min(progreso, 100), tomadoHasta: hasta,
  }).where({ ID: toma.ID, tomadoHasta: toma.hasta }) as unknown as number
  if (!anotados) throw new Error('Otro proceso tomó este cambio de calendario.')
  toma.hasta = hasta
}

export async function soltar({ ID, hasta }: Toma): Promise<void> {
  await UPDATE('escucha.CambiosCalendario').with({ tomadoHasta: null }).where({ ID, tomadoHasta: hasta })
}

export async function leerHecho(ID: string): Promise<Recuento> {
  const fila = await SELECT.one.from('escucha.CambiosCalendario').columns(
    'hecho_casos', 'hecho_conCambio', 'hecho_legalDespues', 'hecho_legalAntes', 'hecho_internaDespues', 'hecho_internaAntes', 'hecho_sinContar',
  ).where({ ID }) as Record<string, number>
  return Object.fromEntries(Object.entries(fila).map(([campo, n]) => [campo.slice('hecho_'.length), n])) as unknown as Recuento
}
