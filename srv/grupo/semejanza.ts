import { palabrasDe } from './palabras'

/** What is read of a text: who wrote more said it all before. */
const LETRAS_LEIDAS = 4000

/** A text as a bag of stems, each with its weight and the word as it stood. */
export interface Huella { pesos: Map<string, number>; escritas: Map<string, string>; norma: number }

/** How alike two texts are, in [0, 1], and the words that say so, the weightiest first. */
export interface Semejanza { grado: number; comunes: string[] }

/**
 * The bag of stems of a text; a word said n times weighs 1 + ln n.
 *
 * Rare words weigh no more than common ones (no IDF), on purpose: when many complain of one thing, its words
 * are the common ones, and just that is looked for. So too the likeness of two petitions is theirs alone and stays
 * the same when others arrive.
 */
export function huellaDe(texto: string): Huella {
  const veces = new Map<string, number>()
  const escritas = new Map<string, string>()
  for (const { escrita, raiz } of palabrasDe(texto.slice(0, LETRAS_LEIDAS))) {
    veces.set(raiz, (veces.get(raiz) ?? 0) + 1)
    if (!escritas.has(raiz)) escritas.set(raiz, escrita)
  }
  const pesos = new Map([...veces.keys()].toSorted().map(raiz => [raiz, 1 + Math.log(veces.get(raiz)!)]))
  return { pesos, escritas, norma: Math.sqrt([...pesos.values()].reduce((suma, peso) => suma + peso * peso, 0)) }
}

/** Cosine of two bags: symmetric, 1 for texts of the same words; a text that says nothing is like no other. */
export function semejanza(a: Huella, b: Huella): Semejanza {
  const comunes = [...a.pesos].flatMap(([raiz, peso]) => {
    const otro = b.pesos.get(raiz)
    return otro === undefined ? [] : [{ raiz, producto: peso * otro }]
  })
  if (!comunes.length) return { grado: 0, comunes: [] }
  const producto = comunes.reduce((suma, c) => suma + c.producto, 0)
  return {
    grado: gradoDe(producto, a, b),
    comunes: comunes.toSorted((x, y) => y.producto - x.producto || comparar(x.raiz, y.raiz)).map(({ raiz }) => a.escritas.get(raiz)!),
  }
}

/** The cosine, given the product of two bags; rounded so that a sum of square roots says 1 where it means it. */
export const gradoDe = (producto: number, a: Huella, b: Huella) => Math.min(1, Math.round(producto / (a.norma * b.norma) * 1e9) / 1e9)

const comparar = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
