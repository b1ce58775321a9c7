/** Reads a PDF from stdin, writes the text of its pages as JSON. */
import { buffer } from 'node:stream/consumers'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

const doc = await getDocument({ data: new Uint8Array(await buffer(process.stdin)), useSystemFonts: true, verbosity: VerbosityLevel.ERRORS }).promise
const paginas = []
for (let i = 1; i <= doc.numPages; i++) {
  const { items } = await (await doc.getPage(i)).getTextContent()
  paginas.push(items.map(t => t.str + (t.hasEOL ? '\n' : '')).join(''))
}
process.stdout.write(JSON.stringify(paginas))
