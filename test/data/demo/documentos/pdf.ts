const ANCHO = 595
const ALTO = 842

/** What Helvetica in WinAnsi can write is Latin-1; the rest of a text is not expected here. */
const literal = (linea: string) => `(${linea.replace(/[\\()]/g, c => `\\${c}`)})`

/** A one-page PDF of plain lines: title first. The same lines give the same bytes. */
export function documentoPdf(lineas: readonly string[]): Buffer {
  const [titulo = '', ...resto] = lineas
  const contenido = [
    'BT', '/F1 16 Tf', `60 ${ALTO - 90} Td`, `${literal(titulo)} Tj`,
    '/F1 11 Tf', '0 -20 Td', ...resto.flatMap(linea => ['0 -18 Td', `${literal(linea)} Tj`]), 'ET',
  ].join('\n')
  const objetos = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${ANCHO} ${ALTO}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${contenido.length} >>\nstream\n${contenido}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let cuerpo = '%PDF-1.4\n'
  const posiciones = objetos.map((objeto, i) => {
    const posicion = cuerpo.length
    cuerpo += `${i + 1} 0 obj\n${objeto}\nendobj\n`
    return posicion
  })
  const tabla = posiciones.map(p => `${String(p).padStart(10, '0')} 00000 n \n`).join('')
  const fin = `xref\n0 ${objetos.length + 1}\n0000000000 65535 f \n${tabla}trailer\n<< /Size ${objetos.length + 1} /Root 1 0 R >>\nstartxref\n${cuerpo.length}\n%%EOF\n`
  return Buffer.from(cuerpo + fin, 'latin1')
}
