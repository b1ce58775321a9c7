import { execFile } from 'node:child_process'
import path from 'node:path'

interface Nodo { role?: string; type?: string; id?: string; alt?: string; children?: Nodo[] }

interface Pagina {
  texto: string
  /** Points from the lower left corner; `marca` is the tagged content it belongs to, or `Artifact`. */
  trozos: { texto: string; x: number; y: number; ancho: number; alto: number; marca: string | null }[]
  arbol: Nodo | null
  enlaces: string[]
}

export interface Pdf { idioma: string; titulo: string; etiquetado: boolean; paginas: Pagina[] }

/** pdf.js is an ES module, which jest cannot load: it runs in a process of its own. */
export function examinarPdf(pdf: Buffer): Promise<Pdf> {
  return new Promise((listo, fallo) => {
    const hijo = execFile(process.execPath, [path.join(__dirname, 'pdf-a-json.mjs')], { maxBuffer: 64 << 20 }, (error, salida) => error ? fallo(error) : listo(JSON.parse(salida) as Pdf))
    hijo.stdin!.end(pdf)
  })
}

/** The text of each page of a PDF. */
export const leerPdf = async (pdf: Buffer): Promise<string[]> => (await examinarPdf(pdf)).paginas.map(p => p.texto)

export interface Etiquetada { etiqueta: string; texto: string; alt?: string }

/** What a screen reader says, in its order: each tag that holds text of its own, with that text. */
export function leidoEnVoz({ paginas }: Pdf): Etiquetada[] {
  return paginas.flatMap(({ arbol, trozos }) => {
    const textos = new Map<string, string>()
    for (const { marca, texto } of trozos) if (marca) textos.set(marca, (textos.get(marca) ?? '') + texto)
    const recorrer = (nodo: Nodo): Etiquetada[] => {
      const hijos = nodo.children ?? []
      const propios = hijos.filter(h => h.type === 'content')
      const propio = propios.length ? [{ etiqueta: nodo.role!, texto: propios.map(h => textos.get(h.id!) ?? '').join(''), ...(nodo.alt && { alt: nodo.alt }) }] : []
      return [...propio, ...hijos.filter(h => h.role).flatMap(recorrer)]
    }
    return arbol ? recorrer(arbol) : []
  })
}
