import { camposDe, ejemploDe, type Campo } from './campos'
import { componer, type Texto } from './componer'
import { ErrorDePlantilla, type DatosDePlantilla } from './rellenar'

/**
 * Tries a text of an act as its notices will: with every field, without any optional one, and without
 * each of them. What passes here fails in no case whose act gives what is its own.
 * @throws ErrorDePlantilla that names the placeholder or section at fault
 */
export function revisar(codigo: string, texto: Texto): void {
  const opcionales = camposDe(codigo).filter(c => c.opcional)
  const banderas = opcionales.filter(c => c.bandera)
  const ordinario = ejemploDe(codigo)
  const completo = { ...ordinario, ...Object.fromEntries(banderas.map(({ campo, ejemplo }) => [campo, ejemplo])) }
  for (const datos of [completo, ordinario, ...sinAlgunos(ordinario, opcionales), ...sinAlgunos(completo, opcionales)]) {
    try {
      componer(texto, datos)
    } catch (e) {
      const { tipo, campo } = e as ErrorDePlantilla
      if (tipo !== 'SIN_DATO') throw e
      throw new ErrorDePlantilla(tipo, `El campo «${campo}» puede faltar en algunos casos; escríbalo dentro de {{#${campo}}}…{{/${campo}}}.`, campo)
    }
  }
}

const sinAlgunos = (datos: DatosDePlantilla, campos: readonly Campo[]): DatosDePlantilla[] =>
  [campos, ...campos.map(campo => [campo])].map(faltan => ({ ...datos, ...Object.fromEntries(faltan.map(({ campo }) => [campo, null])) }))
