import type { Acto } from './textos'

export const ASESORES = ['asesor', 'asesor2'] as const

/** As the configuration of the mock users says them. */
export const NOMBRES: Record<(typeof ASESORES)[number], string> = { asesor: 'Laura Ejemplo', asesor2: 'Mario Ejemplo' }

/** The mock users of the two areas that have one; the others follow the same pattern. */
const USUARIOS_DE_AREA: Record<string, string> = { RECREACION: 'area' }

export const usuarioDeArea = (area: string) => USUARIOS_DE_AREA[area] ?? `area.${area.toLowerCase()}`

/** Who does an act: the area its own answer, the coordinator everything else after filing. */
export const quienHace = (acto: Exclude<Acto, 'radicar'>, area: string) => (acto === 'responderArea' ? usuarioDeArea(area) : 'coordinador')
