import Mustache from 'mustache'
import { Rechazo } from '../casos/rechazo'

/** What the answer of a group may say of each case. */
export interface DatosDeCarta { nombre: string; radicado: string }

const MARCAS = ['nombre', 'radicado']

/** Letters are plain text: nothing to escape. */
const SIN_ESCAPAR = { escape: (valor: unknown) => String(valor) }

/** Refuses (400) a text with placeholders that nobody fills, or that is no template. */
export function exigirPlantilla(texto: string): void {
  for (const [clase, marca] of leer(texto)) {
    if (clase === 'text' || (clase === 'name' && MARCAS.includes(marca))) continue
    throw new Rechazo(400, `La respuesta trae «${marca}» entre llaves, que no se sabe llenar; use {{nombre}} o {{radicado}}.`, 'texto')
  }
}

/** The letter of one person. */
export const llenar = (texto: string, datos: DatosDeCarta): string => Mustache.render(texto, datos, {}, SIN_ESCAPAR)

function leer(texto: string): [string, string][] {
  try {
    return Mustache.parse(texto) as unknown as [string, string][]
  } catch {
    throw new Rechazo(400, 'Revise las llaves de la respuesta: cada {{ se cierra con }}, y dentro va nombre o radicado.', 'texto')
  }
}
