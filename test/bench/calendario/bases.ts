/** The base on which the change is applied, and copies of it for the plain writes that it is compared with. */
export const BASE = 'cambio'
export const COPIAS = { soloCasos: 'solo_casos', todo: 'todo', escalones: 'escalones' } as const
