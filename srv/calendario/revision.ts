import type { Cambio } from './cambio'
import { conPrefijo, NINGUNO } from './sumar'

/**
 * What was seen of the cases was of other dates: it goes, and the change says so. Whoever is looking at them lets
 * go at her next batch. In the transaction that holds the change.
 */
export async function olvidarRevision({ ID, situacion_code, revisadoEn, revisionAnulada }: Cambio): Promise<void> {
  await UPDATE('escucha.CambiosCalendario', ID).with({
    situacion_code: 'BORRADOR', revisadoEn: null, revisionAnulada: revisionAnulada || revisadoEn !== null || situacion_code === 'REVISANDO',
    tomadoHasta: null, progreso: 0, ...conPrefijo('previsto', NINGUNO),
  })
  await DELETE.from('escucha.AfectadosCalendario').where({ cambio_ID: ID })
}
