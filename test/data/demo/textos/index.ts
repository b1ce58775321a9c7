import { APORTES } from './aportes'
import { ATENCION } from './atencion'
import { EDUCACION } from './educacion'
import { FINANCIEROS } from './financieros'
import { RECREACION } from './recreacion'
import { RODEOS } from './rodeos'
import { SALUD } from './salud'
import { SUBSIDIO } from './subsidio'
import type { Texto } from './texto'
import { VIVIENDA } from './vivienda'

export type { Acto, Anexo, Quien, Texto } from './texto'

export const TEXTOS: ReadonlyMap<string, Texto> = new Map(
  [SUBSIDIO, RECREACION, EDUCACION, VIVIENDA, SALUD, FINANCIEROS, APORTES, ATENCION, RODEOS].flat().map(t => [t.clave, t]),
)
