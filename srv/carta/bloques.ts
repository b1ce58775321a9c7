/** An item keeps the label its author wrote: the text around it may refer to “el numeral 3”. */
export interface Item { marca: string; texto: string }

export type Bloque = { parrafo: string } | { lista: Item[]; numerada: boolean }

const ITEM = /^(-|\d{1,2}[.)])\s+(?=\S)/

/**
 * The plain text of a letter as paragraphs and lists. A blank line ends a paragraph, a line break
 * within it stays; `- ` begins an item, `1. ` or `1) ` a numbered one, and an indented line goes on with it.
 */
export function bloquesDe(cuerpo: string): Bloque[] {
  const bloques: Bloque[] = []
  let abierto: Bloque | undefined
  const abrir = (bloque: Bloque) => {
    bloques.push(bloque)
    abierto = bloque
  }
  for (const linea of cuerpo.split('\n')) {
    const marca = ITEM.exec(linea)
    if (!linea.trim()) {
      // Blank lines between items are how people space a list
      if (abierto && 'parrafo' in abierto) abierto = undefined
    } else if (marca) {
      const numerada = marca[1] !== '-'
      if (!abierto || !('lista' in abierto) || abierto.numerada !== numerada) abrir({ lista: [], numerada })
      const { lista } = abierto as unknown as { lista: Item[] }
      lista.push({ marca: numerada ? marca[1]! : '•', texto: linea.slice(marca[0].length).trimEnd() })
    } else if (abierto && 'lista' in abierto && /^\s/.test(linea)) {
      abierto.lista.at(-1)!.texto += ` ${linea.trim()}`
    } else if (abierto && 'parrafo' in abierto) {
      abierto.parrafo += `\n${linea.trim()}`
    } else {
      abrir({ parrafo: linea.trim() })
    }
  }
  return bloques
}
