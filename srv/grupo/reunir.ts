import { huellaDe, semejanza, type Huella } from './semejanza'

/** Texts that are alike, by the first of them; `comunes` are the words that all the others share with it. */
export interface Reunion<T> { primero: T; todos: T[]; comunes: string[] }

/**
 * Clusters texts greedily: each, in the order given, joins the cluster whose first text it is most like, from
 * `umbral` up, or opens one. Compared with the first alone, so that everybody in it can be told why. Only
 * clusters of two or more, the largest first. O(texts × clusters).
 */
export function reunir<T extends { texto: string }>(textos: readonly T[], umbral: number): Reunion<T>[] {
  const abiertas: { huella: Huella; todos: T[]; comunes: string[] }[] = []
  for (const uno of textos) {
    const huella = huellaDe(uno.texto)
    const mejor = abiertas
      .map(abierta => ({ abierta, ...semejanza(abierta.huella, huella) }))
      .filter(({ grado }) => grado >= umbral)
      .reduce<{ abierta: (typeof abiertas)[number]; grado: number; comunes: string[] } | undefined>((m, c) => (!m || c.grado > m.grado ? c : m), undefined)
    if (!mejor) {
      abiertas.push({ huella, todos: [uno], comunes: [] })
      continue
    }
    const { abierta, comunes } = mejor
    abierta.comunes = abierta.todos.length === 1 ? comunes : abierta.comunes.filter(palabra => comunes.includes(palabra))
    abierta.todos.push(uno)
  }
  return abiertas.filter(({ todos }) => todos.length > 1)
    .map(({ todos, comunes }) => ({ primero: todos[0]!, todos, comunes }))
    .toSorted((a, b) => b.todos.length - a.todos.length)
}
