import { fechaEnLetras } from '../carta/fecha-en-letras'
import { abrirHoja } from '../carta/hoja'
import { fechaLocal, horaLocal } from '../plazos'
import type { DatosConstancia } from './datos'

const VERBAL = 'Petición verbal: quien la recibió deja constancia expresa de que la petición se presentó de manera verbal (Decreto 1166 de 2016).'

const momento = (instante: string) => `${fechaEnLetras(fechaLocal(instante))}, ${horaLocal(instante).slice(0, 5)}`

/**
 * The constancia as a PDF: radicado, date and hour (America/Bogota), person, channel, officer,
 * object and attachments; the express statement for verbal petitions; a QR to the public follow-up.
 */
export async function constanciaPdf(d: DatosConstancia): Promise<Buffer> {
  const hoja = await abrirHoja({ titulo: `Constancia de radicación ${d.radicado}`, autor: d.organizacion, tema: 'Constancia de radicación', fecha: new Date(d.radicadaEn) })
  await hoja.membrete(d.organizacion, d.seguimiento, () => {
    hoja.espacio(4).titulo(1, 'Constancia de radicación', { tamano: 18, tinta: 'azul' })
      .espacio(6).parrafo(d.radicado, { fuente: 'negrita', tamano: 22 })
  })

  hoja.fichas([
    ['Radicada', `${momento(d.radicadaEn)} (hora de Colombia)`],
    ['Recibida', momento(d.recibidaEn)],
    ['Canal', d.canal],
    ['Sede', d.sede],
    ['Persona', d.persona],
    ['Documento', d.documento],
    ['Contacto', d.contacto],
    ['Recibida por', d.recibidaPor],
    ['Asunto', d.asunto],
    ['Documentos anexos', d.anexos.length ? d.anexos.map((a, i) => `${i + 1}. ${a}`).join('\n') : 'Ninguno'],
    ['Término provisional', d.venceLegal && `${fechaEnLetras(d.venceLegal)}, como petición general. El definitivo se fija al clasificar la petición.`],
  ])

  hoja.espacio(8).titulo(2, 'Objeto y razones de la petición', { tinta: 'gris' }).espacio(3).parrafo(d.texto)
  if (d.verbal) hoja.espacio(10).parrafo(VERBAL, { fuente: 'cursiva' })
  hoja.espacio(10).enlace('Consulte el estado en', d.seguimiento, { tamano: 8, tinta: 'gris' })
  return hoja.cerrar(`Radicado ${d.radicado}`)
}
