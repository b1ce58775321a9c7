import { paraBuscar } from '../casos/busqueda'
import type { ReglasResarcimiento } from '../politica/resarcimiento'
import type { Expediente, Mesa, Miembro } from './expediente'

/** The roles that the policy wants at a mesa of that kind. */
export const rolesDe = (tipo: Mesa['tipo_code'], reglas: Pick<ReglasResarcimiento, 'mesas'>): string[] => reglas.mesas.find(m => m.tipo === tipo)?.roles ?? []

/**
 * The roles for which nobody was there who may speak for them: who is the accused official counts for none, and one person for one role. Who may
 * sit in two chairs leaves the one that another can take.
 */
export function rolesQueFaltan(mesa: Pick<Mesa, 'ID' | 'tipo_code'>, { miembros }: Pick<Expediente, 'miembros'>, reglas: Pick<ReglasResarcimiento, 'mesas'>): string[] {
  const presentes = miembros.filter(m => m.mesa_ID === mesa.ID && m.asistio && !m.conflicto)
  const personaDe = personasDe(presentes)
  const rolDe = new Map<number, string>()
  const sentar = (rol: string, vistos: Set<number>): boolean => presentes.filter(m => m.rol_code === rol).some(m => {
    const persona = personaDe.get(m)!
    if (vistos.has(persona)) return false
    vistos.add(persona)
    const suyo = rolDe.get(persona)
    if (suyo !== undefined && !sentar(suyo, vistos)) return false
    rolDe.set(persona, rol)
    return true
  })
  return rolesDe(mesa.tipo_code, reglas).filter(rol => !sentar(rol, new Set()))
}

/** Each member as one of the persons that there are, whatever of them they have in common. */
function personasDe(miembros: readonly Miembro[]): Map<Miembro, number> {
  let personas = miembros.map((_, i) => i)
  miembros.forEach((una, i) => miembros.slice(0, i).forEach((otra, j) => {
    const [suya, ajena] = [personas[i], personas[j]] as [number, number]
    if (esLaMisma(una, otra)) personas = personas.map(p => (p === suya ? ajena : p))
  }))
  return new Map(miembros.map((m, i) => [m, personas[i]!]))
}

/** By her name, her address or her user: two addresses do not make two of one. */
const esLaMisma = (una: Miembro, otra: Miembro) => (['nombre', 'correo', 'usuario'] as const).some(campo => una[campo] !== null && paraBuscar(una[campo]) === paraBuscar(otra[campo]))

/** Held, with minutes and decisions, by all whom the policy wants there. */
export const mesaValida = (mesa: Mesa, exp: Pick<Expediente, 'miembros'>, reglas: Pick<ReglasResarcimiento, 'mesas'>): boolean =>
  mesa.estado_code === 'Celebrada' && Boolean(mesa.acta?.trim() && mesa.decisiones?.trim()) && !rolesQueFaltan(mesa, exp, reglas).length

/**
 * Whether a member is the official whose act is looked at: two names or more in common, and no other in the shorter of the two, however they are
 * written. Rather once too often: who is flagged by mistake has somebody sit beside her.
 */
export function esElSenalado({ nombre }: Pick<Miembro, 'nombre'>, { senalado }: Pick<Expediente, 'senalado'>): boolean {
  const [unos, otros] = [nombresDe(nombre), nombresDe(senalado)].sort((a, b) => a.length - b.length) as [string[], string[]]
  return unos.length > 0 && unos.every(n => otros.includes(n)) && (unos.length > 1 || otros.length === 1)
}

/** Whether she is, or was named before somebody else was. */
export const fueSenalado = (miembro: Pick<Miembro, 'nombre'>, { senalado, senaladosAntes }: Pick<Expediente, 'senalado' | 'senaladosAntes'>): boolean =>
  [senalado, ...(senaladosAntes ?? '').split('\n')].some(nombre => esElSenalado(miembro, { senalado: nombre }))

const TRATAMIENTOS = ['dr', 'dra', 'doctor', 'doctora', 'sr', 'sra', 'senor', 'senora', 'ing', 'lic', 'don', 'dona']
const nombresDe = (nombre: string | null) => paraBuscar(nombre).split(/[^a-z0-9]+/).filter(n => n && !TRATAMIENTOS.includes(n))
