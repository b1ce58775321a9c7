import type { ReglasResarcimiento, Requisito } from '../politica/resarcimiento'
import type { Expediente } from './expediente'

/** The fact that proves an action at the criticidad of a file, where the policy names one. */
export const hechoDe = (accion: string, exp: Pick<Expediente, 'criticidad_code'>, reglas: Pick<ReglasResarcimiento, 'criticidades'>): Requisito | undefined =>
  reglas.criticidades.find(c => c.criticidad === exp.criticidad_code)?.acciones.find(a => a.accion === accion)?.hecho
