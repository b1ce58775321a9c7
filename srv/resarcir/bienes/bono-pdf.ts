import { fechaEnLetras } from '../../carta/fecha-en-letras'
import { abrirHoja } from '../../carta/hoja'
import { inicioDelDia, type FechaISO } from '../../plazos'

export interface Bono {
  organizacion: string
  /** Which of how many. */
  numero: number
  de: number
  incentivo: string
  servicio: string
  sede: string | null
  persona: string | null
  /** Local dates (America/Bogota). */
  vence: FechaISO
  expedido: FechaISO
  resarcimiento: string
  codigo: string
}

/** A voucher as an accessible PDF: what it is for, whose, until when, and its code to read or to type. */
export async function bonoPdf(b: Bono): Promise<Buffer> {
  const hoja = await abrirHoja({ titulo: `Bono ${b.numero} de ${b.de} · ${b.resarcimiento}`, autor: b.organizacion, tema: b.incentivo, fecha: new Date(inicioDelDia(b.expedido)) })
  await hoja.membrete(b.organizacion, b.codigo, () => {
    hoja.espacio(12).titulo(1, b.incentivo, { tamano: 18 }).espacio(4).parrafo(b.servicio, { tamano: 12, tinta: 'gris' })
  }, { leyenda: 'Muestre este código a la entrada, con su documento.', alt: 'Código QR del bono' })
  hoja.espacio(12).fichas([
    ['A nombre de', b.persona], ['Bono', `${b.numero} de ${b.de}`], ['Se usa en', b.sede ?? 'Cualquier sede del servicio'],
    ['Vence', fechaEnLetras(b.vence)], ['Expedido', fechaEnLetras(b.expedido)], ['Resarcimiento', b.resarcimiento], ['Código', b.codigo],
  ])
  hoja.espacio(12).parrafo('Este bono se usa una sola vez, con el documento de la persona a cuyo nombre está. No se cambia por dinero. Gracias por darnos otra oportunidad.', { tamano: 11 })
  return hoja.cerrar(`Bono ${b.numero} de ${b.de} · ${b.resarcimiento}`)
}
