import cds from '@sap/cds'
import { programarPeriodica } from '../paciencia/periodica'
import { alMover } from './al-mover'
import { moverCasos } from './mover'
import { revisarCasos } from './revisar'

/** A filing that had read the old version before the new one was there is written within this time. */
const REZAGADOS_MS = 10 * 60_000

const enCurso = new Set<Promise<void>>()

/** Moves the cases of a change in the background; what fails is logged and taken up again by the recurring task. */
export const lanzar = (cambio: string): void => enSegundoPlano(cambio, moverCasos(cambio, alMover()))

/** Looks at them in the background, likewise. */
export const lanzarRevision = (cambio: string): void => enSegundoPlano(cambio, revisarCasos(cambio))

function enSegundoPlano(cambio: string, tarea: Promise<void>): void {
  const hecho = tarea
    .catch(e => cds.log('calendario').error(`El cambio de calendario ${cambio} no terminó; se reanuda solo.`, e))
    .finally(() => enCurso.delete(hecho))
  enCurso.add(hecho)
}

/** Ends when nothing is being counted again in this process. */
export async function recalculosEnCurso(): Promise<void> {
  while (enCurso.size) await Promise.all(enCurso)
}

/** Takes up what a process left undone, and collects those filed under the old version while it was replaced. */
export async function reanudar(): Promise<void> {
  const desde = new Date(Date.now() - REZAGADOS_MS).toISOString()
  const cambios = await SELECT.from('escucha.CambiosCalendario').columns('ID', 'situacion_code')
    .where({ situacion_code: { in: ['REVISANDO', 'APLICANDO'] }, or: { situacion_code: 'APLICADO', aplicadoEn: { '>': desde } } }) as { ID: string; situacion_code: string }[]
  for (const { ID, situacion_code } of cambios) (situacion_code === 'REVISANDO' ? lanzarRevision : lanzar)(ID)
}

export const programarRecalculo = () => programarPeriodica({ servicio: 'RecalculoService', evento: 'reanudar', cada: '2m', tarea: 'reanudar' })
