import type { Paso } from './paso'

export const ASESORES = ['asesor', 'asesor2'] as const

/** As the configuration of the mock users says them. */
export const NOMBRES: Record<(typeof ASESORES)[number], string> = { asesor: 'Laura Ejemplo', asesor2: 'Mario Ejemplo' }

/** The mock users of the two areas that have one; the others follow the same pattern. */
const USUARIOS_DE_AREA: Record<string, string> = { RECREACION: 'area' }

export const usuarioDeArea = (area: string) => USUARIOS_DE_AREA[area] ?? `area.${area.toLowerCase()}`

/** Who does an act: the area its own answer, Dirección signs, time has nobody, the coordinator everything else after filing. */
export function quienHace(acto: Paso['acto'], area: string): string {
  if (acto === 'responderArea') return usuarioDeArea(area)
  if (acto === 'aprobarImprocedencia' || acto === 'rechazarImprocedencia') return 'direccion'
  return acto === 'silencio' ? 'sistema' : 'coordinador'
}
