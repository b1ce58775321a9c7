import { Writer } from 'mustache'

/** Values by name, ready to be read: dates in words. Null where the case has none. */
export type DatosDePlantilla = Readonly<Record<string, string | null>>

/** Why a text cannot be filled, in Spanish for who edits it; `campo` is the placeholder at fault, if one is. */
export class ErrorDePlantilla extends Error {
  constructor(readonly tipo: 'SINTAXIS' | 'CAMPO_DESCONOCIDO' | 'SIN_DATO', mensaje: string, readonly campo?: string) {
    super(mensaje)
  }
}

type Ficha = [tipo: string, valor: string, desde: number, hasta: number, dentro?: Ficha[]]

// Plain text goes out, nothing is escaped; and what is tried in a preview is not kept
const escritor = new Writer()
Object.assign(escritor, { templateCache: undefined })
const SIN_ESCAPAR = { escape: String }

/**
 * Fills a text with mustache, logic-less: `{{campo}}`, `{{#campo}}…{{/campo}}` where there is a value,
 * `{{^campo}}…{{/campo}}` where there is none.
 * @throws ErrorDePlantilla on a syntax error, a placeholder that is no key of `datos`, or one without
 * a value outside a section of its own: no letter goes out with a hole in it
 */
export function rellenar(texto: string, datos: DatosDePlantilla): string {
  const fichas = leer(texto)
  revisarNombres(fichas, datos)
  revisarValores(fichas, datos)
  return escritor.render(texto, datos, undefined, SIN_ESCAPAR)
}

function leer(texto: string): Ficha[] {
  try {
    return escritor.parse(texto) as unknown as Ficha[]
  } catch (e) {
    throw enEspanol((e as Error).message)
  }
}

function enEspanol(mensaje: string): ErrorDePlantilla {
  const [, seccion] = /section "([^"]*)"/.exec(mensaje) ?? []
  if (seccion === undefined) return new ErrorDePlantilla('SINTAXIS', 'Unas llaves «{{» no se cierran con «}}».')
  return mensaje.startsWith('Unopened')
    ? new ErrorDePlantilla('SINTAXIS', `La sección «${seccion}» se cierra sin haberse abierto con {{#${seccion}}}.`, seccion)
    : new ErrorDePlantilla('SINTAXIS', `La sección «${seccion}» no se cierra con {{/${seccion}}}.`, seccion)
}

function revisarNombres(fichas: Ficha[], datos: DatosDePlantilla): void {
  for (const [tipo, valor, , , dentro] of fichas) {
    if (tipo === 'text') {
      if (/\{\{|\}\}/.test(valor)) throw new ErrorDePlantilla('SINTAXIS', 'Hay llaves de más.')
    } else if (tipo === '>' || tipo === '=') {
      throw new ErrorDePlantilla('SINTAXIS', 'Aquí solo se usan campos {{campo}} y secciones {{#campo}}…{{/campo}}.')
    } else if (tipo !== '!' && !Object.hasOwn(datos, valor)) {
      throw new ErrorDePlantilla('CAMPO_DESCONOCIDO', `El campo «${valor}» no existe en esta plantilla.`, valor)
    }
    if (dentro) revisarNombres(dentro, datos)
  }
}

function revisarValores(fichas: Ficha[], datos: DatosDePlantilla): void {
  for (const [tipo, valor, , , dentro] of fichas) {
    if ((tipo === 'name' || tipo === '&') && !datos[valor]) throw new ErrorDePlantilla('SIN_DATO', `El campo «${valor}» no tiene valor en este caso.`, valor)
    if (tipo === '#' ? datos[valor] : tipo === '^' && !datos[valor]) revisarValores(dentro ?? [], datos)
  }
}
