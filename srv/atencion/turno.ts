import { tomarCerrojo } from '../casos/cerrojo'
import { fechaLocal } from '../plazos'

/** A turn as the counter calls it: machines and people write the same one alike. Never longer than it was. */
export const turnoLimpio = (turno: unknown): string | null =>
  (typeof turno === 'string' && turno.trim().replace(/[a-z]/g, letra => letra.toUpperCase())) || null

/** What speaks of a turn; `en` is an instant (UTC) of its day in America/Bogota. */
export interface DelTurno { ID: string; turno: string | null; en: string; sede: string | null }

interface Mencion { registro: string; sede_code: string | null }

/**
 * The attention of a turn, for a rating that is being written in this transaction: the last one of that day, in that
 * sede where both say it. Null where nobody has logged any yet, or several sedes may be meant.
 */
export async function atencionCalificada(calificacion: DelTurno): Promise<string | null> {
  const atenciones = await mencionar('CALIFICACION', calificacion, 'ATENCION')
  const sedes = new Set(atenciones.map(a => a.sede_code).filter(sede => sede !== null))
  return sedes.size > 1 ? null : atenciones[0]?.registro ?? null
}

/** Gives an attention that is being written in this transaction the ratings of its turn that came before it and are nobody's. */
export async function recogerCalificaciones(atencion: DelTurno): Promise<void> {
  const calificaciones = await mencionar('ATENCION', atencion, 'CALIFICACION')
  if (!calificaciones.length) return
  await UPDATE('escucha.Calificaciones').with({ atencion_ID: atencion.ID }).where({ ID: { in: calificaciones.map(c => c.registro) }, atencion_ID: null })
}

/**
 * Leaves word that something speaks of a turn, and tells who else has, latest first. Whoever speaks of any turn
 * meanwhile waits: of two at once the second finds the first.
 */
async function mencionar(clase: string, { ID, turno, en, sede }: DelTurno, otra: string): Promise<Mencion[]> {
  if (!turno) return []
  const fecha = fechaLocal(en)
  await tomarCerrojo('TURNOS')
  await INSERT.into('escucha.MencionesDeTurno').entries({ fecha, turno, registro: ID, clase, sede_code: sede, en })
  const menciones = await SELECT.from('escucha.MencionesDeTurno').columns('registro', 'sede_code')
    .where({ fecha, turno, clase: otra }).orderBy('en desc') as Mencion[]
  return menciones.filter(m => m.sede_code === null || sede === null || m.sede_code === sede)
}
