import { inicioDelDia } from '../plazos'
import { bloquesDe } from './bloques'
import type { Carta } from './datos'
import { fechaEnLetras } from './fecha-en-letras'
import { abrirHoja } from './hoja'

const CUERPO = { tamano: 11 }

/**
 * A letter as an accessible PDF: letterhead with a QR to the public follow-up, date in words,
 * addressee, subject as heading, body, signature and attachments. The same letter gives the same bytes.
 */
export async function cartaPdf(c: Carta): Promise<Buffer> {
  const hoja = await abrirHoja({ titulo: `${c.asunto} · radicado ${c.radicado}`, autor: c.organizacion, tema: c.asunto, fecha: new Date(inicioDelDia(c.fecha)) })
  await hoja.membrete(c.organizacion, c.seguimiento, () => {
    hoja.espacio(18).parrafo([c.ciudad, fechaEnLetras(c.fecha)].filter(Boolean).join(', '), CUERPO)
      .espacio(4).parrafo(`Radicado: ${c.radicado}`, { ...CUERPO, fuente: 'negrita' })
  })

  hoja.espacio(6).parrafo(c.destinatario.nombre, { ...CUERPO, fuente: 'negrita' })
  for (const linea of c.destinatario.contacto ?? []) hoja.parrafo(linea, CUERPO)
  hoja.espacio(16).titulo(1, `Asunto: ${c.asunto}`, CUERPO).espacio(12)

  for (const bloque of bloquesDe(c.cuerpo)) {
    if ('parrafo' in bloque) hoja.parrafo(bloque.parrafo, CUERPO)
    else hoja.lista(bloque.lista.map(({ marca, texto }) => [marca, texto]), CUERPO)
    hoja.espacio(8)
  }

  // A signature on a page by itself could sign anything: it takes its lines along
  hoja.reservar(96).espacio(40).raya(undefined, 200)
    .parrafo(c.firma.nombre, { ...CUERPO, fuente: 'negrita' }).parrafo(c.firma.cargo, CUERPO).parrafo(c.organizacion, CUERPO)
  if (c.anexos?.length) hoja.espacio(16).titulo(2, 'Documentos anexos').espacio(4).lista(c.anexos.map((anexo, i) => [`${i + 1}.`, anexo]))
  hoja.espacio(16).enlace('Consulte el estado de su caso en', c.seguimiento, { tamano: 8, tinta: 'gris' })
  return hoja.cerrar(`Radicado ${c.radicado}`)
}
