/** Reads a PDF from stdin, writes as JSON what a reader finds in it: text, where it stands, tags. */
import { buffer } from 'node:stream/consumers'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

const doc = await getDocument({ data: new Uint8Array(await buffer(process.stdin)), useSystemFonts: true, verbosity: VerbosityLevel.ERRORS }).promise
const { info } = await doc.getMetadata()

const paginas = []
for (let i = 1; i <= doc.numPages; i++) {
  const pagina = await doc.getPage(i)
  const { items } = await pagina.getTextContent({ includeMarkedContent: true })
  const abiertas = []
  const trozos = []
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) abiertas.push(item.id ?? item.tag)
    else if (item.type === 'endMarkedContent') abiertas.pop()
    else trozos.push({ texto: item.str + (item.hasEOL ? '\n' : ''), x: item.transform[4], y: item.transform[5], ancho: item.width, alto: item.height, marca: abiertas.at(-1) ?? null })
  }
  paginas.push({ texto: trozos.map(t => t.texto).join(''), trozos, arbol: await pagina.getStructTree(), enlaces: (await pagina.getAnnotations()).map(a => a.url) })
}
process.stdout.write(JSON.stringify({ idioma: info.Language, titulo: info.Title, etiquetado: (await doc.getMarkInfo())?.Marked ?? false, paginas }))
