import { paraBuscar } from '../casos/busqueda'
import type { ReglasResarcimiento } from '../politica/resarcimiento'
import type { Expediente, Mesa, Miembro } from './expediente'

/** The roles that the policy wants at a mesa of that kind. */
export const rolesDe = (tipo: Mesa['tipo_code'], reglas: Pick<ReglasResarcimiento, 'mesas'>): string[] => reglas.mesas.find(m => m.tipo === tipo)?.roles ?? []

/** The roles for which nobody was there who may speak for them: who is the accused official counts for none. */
export function rolesQueFaltan(mesa: Pick<Mesa, 'ID' | 'tipo_code'>, { miembros }: Pick<Expediente, 'miembros'>, reglas: Pick<ReglasResarcimiento, 'mesas'>): string[] {
  const presentes = new Set(miembros.filter(m => m.mesa_ID === mesa.ID && m.asistio && !m.conflicto).map(m => m.rol_code))
  return rolesDe(mesa.tipo_code, reglas).filter(rol => !presentes.has(rol))
}

/** Held, with minutes and decisions, by all whom the policy wants there. */
export const mesaValida = (mesa: Mesa, exp: Pick<Expediente, 'miembros'>, reglas: Pick<ReglasResarcimiento, 'mesas'>): boolean =>
  mesa.estado_code === 'Celebrada' && Boolean(mesa.acta?.trim() && mesa.decisiones?.trim()) && !rolesQueFaltan(mesa, exp, reglas).length

/** Whether a member is the official whose act is looked at: the same user, or the same name however it is written. */
export function esElSenalado({ nombre, usuario }: Pick<Miembro, 'nombre' | 'usuario'>, { senalado, senaladoUsuario }: Pick<Expediente, 'senalado' | 'senaladoUsuario'>): boolean {
  if (usuario && senaladoUsuario && usuario.toLowerCase() === senaladoUsuario.toLowerCase()) return true
  return Boolean(nombre && senalado) && palabras(nombre!) === palabras(senalado!)
}

const palabras = (nombre: string) => paraBuscar(nombre).split(/\s+/).filter(Boolean).sort().join(' ')
