import { fechaLocal, horaLocal } from '../plazos'
import type { DatosConstancia } from './datos'

const MARGEN = 56
const AZUL = '#0a3d62'
const GRIS = '#51606b'

const fechaLarga = new Intl.DateTimeFormat('es-CO', { dateStyle: 'long', timeZone: 'UTC' })
const enLetras = (fecha: string) => fechaLarga.format(new Date(`${fecha}T12:00:00Z`))

const VERBAL = 'Petición verbal: quien la recibió deja constancia expresa de que la petición se presentó de manera verbal (Decreto 1166 de 2016).'

/** Measured letter by letter, a text without blanks would hold the server for seconds. */
const conCortes = (texto: string) => texto.replace(/\S{90}/g, '$&\n')

/**
 * The constancia as a PDF: radicado, date and hour (America/Bogota), person, channel, officer,
 * object and attachments; the express statement for verbal petitions; a QR to the public follow-up.
 */
export async function constanciaPdf(d: DatosConstancia): Promise<Buffer> {
  // Loaded with the first constancia: fonts and compression are a tenth of a start's work
  const [{ default: PDFDocument }, { toBuffer }] = await Promise.all([import('pdfkit'), import('qrcode')])
  const qr = await toBuffer(d.seguimiento, { margin: 0, width: 240, errorCorrectionLevel: 'M' })
  const doc = new PDFDocument({
    size: 'LETTER', margin: MARGEN, lang: 'es-CO', displayTitle: true, bufferPages: true,
    info: { Title: `Constancia de radicación ${d.radicado}`, Author: d.organizacion, Subject: 'Constancia de radicación' },
  })
  const partes: Buffer[] = []
  doc.on('data', (parte: Buffer) => partes.push(parte))
  const listo = new Promise<void>(resolve => doc.on('end', resolve))

  const ancho = doc.page.width - 2 * MARGEN
  doc.font('Helvetica').fontSize(10).fillColor(GRIS).text(d.organizacion)
  doc.moveDown(0.3).font('Helvetica-Bold').fontSize(18).fillColor(AZUL).text('Constancia de radicación')
  doc.moveDown(0.4).fontSize(22).fillColor('black').text(d.radicado)
  doc.image(qr, doc.page.width - MARGEN - 96, MARGEN, { width: 96 })
  doc.font('Helvetica').fontSize(8).fillColor(GRIS)
    .text('Siga su caso con este código, el radicado y su documento.', doc.page.width - MARGEN - 110, MARGEN + 100, { width: 124, align: 'center' })
  doc.moveTo(MARGEN, MARGEN + 134).lineTo(doc.page.width - MARGEN, MARGEN + 134).strokeColor(AZUL).lineWidth(1).stroke()
  doc.x = MARGEN
  doc.y = MARGEN + 146

  const fila = (nombre: string, valor: string | null) => {
    if (!valor) return
    const y = doc.y
    doc.font('Helvetica-Bold').fontSize(10).fillColor(GRIS).text(nombre, MARGEN, y, { width: 130 })
    const trasNombre = doc.y
    doc.font('Helvetica').fillColor('black').text(valor, MARGEN + 140, y, { width: ancho - 140 })
    doc.y = Math.max(trasNombre, doc.y) + 4
    doc.x = MARGEN
  }
  fila('Radicada', `${enLetras(fechaLocal(d.radicadaEn))}, ${horaLocal(d.radicadaEn).slice(0, 5)} (hora de Colombia)`)
  fila('Recibida', `${enLetras(fechaLocal(d.recibidaEn))}, ${horaLocal(d.recibidaEn).slice(0, 5)}`)
  fila('Canal', d.canal)
  fila('Sede', d.sede)
  fila('Persona', d.persona)
  fila('Documento', d.documento)
  fila('Contacto', d.contacto)
  fila('Recibida por', d.recibidaPor)
  fila('Asunto', d.asunto)
  fila('Documentos anexos', d.anexos.length ? d.anexos.map((a, i) => `${i + 1}. ${a}`).join('\n') : 'Ninguno')
  if (d.venceLegal) {
    const [termino, por] = d.regimen ? ['Término de ley', `según su clasificación: ${d.regimen}.`]
      : ['Término provisional', 'como petición general. El definitivo se fija al clasificar la petición.']
    fila(termino, `${enLetras(d.venceLegal)}, ${por}`)
  }

  doc.moveDown(0.6).font('Helvetica-Bold').fontSize(10).fillColor(GRIS).text('Objeto y razones de la petición', MARGEN)
  doc.moveDown(0.2).font('Helvetica').fillColor('black').text(conCortes(d.texto), { width: ancho })
  if (d.verbal) doc.moveDown(0.8).font('Helvetica-Oblique').text(VERBAL, { width: ancho })
  doc.moveDown(0.8).font('Helvetica').fontSize(8).fillColor(GRIS).text(`Consulte el estado en ${d.seguimiento}`, { width: ancho, link: d.seguimiento })

  const { start, count } = doc.bufferedPageRange()
  for (let i = start; i < start + count; i++) {
    doc.switchToPage(i)
    // Writing below the margin would open a new page
    doc.page.margins.bottom = 0
    doc.fontSize(8).fillColor(GRIS).text(`Radicado ${d.radicado} · página ${i + 1} de ${count}`, MARGEN, doc.page.height - 40, { width: ancho, align: 'center' })
  }
  doc.end()
  await listo
  return Buffer.concat(partes)
}
