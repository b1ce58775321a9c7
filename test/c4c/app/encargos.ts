import cds from '@sap/cds'
import type { Json } from '../sandbox/sandbox-client'
import type { AppConC4C } from './app-con-c4c'
import { hasta } from './condicion'

const ENCARGOS = 'escucha.EncargosC4C'
const ANTES = '2000-01-01T00:00:00Z'

/** What C4C is told besides the tickets, as the database has it. */
export const encargosDe = async (objeto: string): Promise<Json[]> => await cds.tx(() => SELECT.from(ENCARGOS).where({ objeto })) as Json[]

/** Drives the queue until the errand about something stands as asked. */
export const encargoEn = ({ cola }: AppConC4C, objeto: string, situacion: string): Promise<Json> => hasta(`el encargo en ${situacion}`, async () => {
  await cola.pasar()
  const [encargo] = await encargosDe(objeto)
  return encargo?.situacion_code === situacion && !encargo.tomadoHasta ? encargo : undefined
})

/** The time for which a write without an answer keeps its errand to itself. */
export const pasanDosMinutos = (objeto: string) => cds.tx(() => UPDATE(ENCARGOS).with({ tomadoHasta: ANTES }).where({ objeto, tomadoHasta: { '!=': null } }))
