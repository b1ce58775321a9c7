import { execFile } from 'node:child_process'
import path from 'node:path'

/** The text of each page of a PDF. pdf.js is an ES module, which jest cannot load: it runs in a process of its own. */
export function leerPdf(pdf: Buffer): Promise<string[]> {
  return new Promise((listo, fallo) => {
    const hijo = execFile(process.execPath, [path.join(__dirname, 'texto-de-pdf.mjs')], { maxBuffer: 16 << 20 }, (error, salida) => error ? fallo(error) : listo(JSON.parse(salida) as string[]))
    hijo.stdin!.end(pdf)
  })
}
