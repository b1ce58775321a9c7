import { gradoDe, huellaDe, semejanza, type Huella } from './semejanza'

/** Texts that are alike, by the first of them; `comunes` are the words that all the others share with it. */
export interface Reunion<T> { primero: T; todos: T[]; comunes: string[] }

interface Abierta<T> { huella: Huella; todos: T[]; comunes: string[] }

/**
 * Clusters texts greedily: each, in the order given, joins the cluster whose first text it is most like, from
 * `umbral` up, or opens one. Compared with the first alone, so that everybody in it can be told why. Only
 * clusters of two or more, the largest first.
 */
export function reunir<T extends { texto: string }>(textos: readonly T[], umbral: number): Reunion<T>[] {
  const abiertas: Abierta<T>[] = []
  const indice = new Indice()
  for (const uno of textos) {
    const huella = huellaDe(uno.texto)
    const abierta = abiertas[indice.masParecida(huella, umbral)]
    if (abierta) sumar(abierta, uno, huella)
    else {
      indice.agregar(huella)
      abiertas.push({ huella, todos: [uno], comunes: [] })
    }
  }
  return abiertas.filter(({ todos }) => todos.length > 1)
    .map(({ todos, comunes }) => ({ primero: todos[0]!, todos, comunes }))
    .toSorted((a, b) => b.todos.length - a.todos.length)
}

function sumar<T>(abierta: Abierta<T>, uno: T, huella: Huella): void {
  const { comunes } = semejanza(abierta.huella, huella)
  abierta.comunes = abierta.todos.length === 1 ? comunes : abierta.comunes.filter(palabra => comunes.includes(palabra))
  abierta.todos.push(uno)
}

/** Which texts bear each stem: a text is compared only with those that share a word with it. */
class Indice {
  private readonly textos: Huella[] = []
  private readonly porRaiz = new Map<string, { texto: number; peso: number }[]>()

  agregar(huella: Huella): void {
    const texto = this.textos.push(huella) - 1
    for (const [raiz, peso] of huella.pesos) {
      const lugares = this.porRaiz.get(raiz)
      if (lugares) lugares.push({ texto, peso })
      else this.porRaiz.set(raiz, [{ texto, peso }])
    }
  }

  /** The place of the text most like this one from `umbral` up, of several the first; -1 where there is none. */
  masParecida(huella: Huella, umbral: number): number {
    const productos = new Float64Array(this.textos.length)
    for (const [raiz, peso] of huella.pesos) {
      for (const lugar of this.porRaiz.get(raiz) ?? []) productos[lugar.texto]! += lugar.peso * peso
    }
    let mejor = -1
    let grado = 0
    productos.forEach((producto, i) => {
      const suyo = producto && gradoDe(producto, this.textos[i]!, huella)
      if (suyo < umbral || suyo <= grado) return
      mejor = i
      grado = suyo
    })
    return mejor
  }
}
