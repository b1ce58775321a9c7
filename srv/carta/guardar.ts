import { createHash } from 'node:crypto'
import cds from '@sap/cds'
import type { PROCEDENCIAS_DE_LA_CAJA } from './procedencias'

interface Documento {
  /** ID of the case. */
  caso: string
  /** File name, without a path. */
  nombre: string
  pdf: Buffer
  usuario: string
}

interface Guardado {
  /** ID of the attachment. */
  anexo: string
  /** SHA-256 of the bytes, in hexadecimal. */
  huella: string
}

/** Keeps a letter with its case, inside the caller's transaction and for ever: services refuse to change what has content. */
export const guardarCarta = (carta: Documento): Promise<Guardado> => guardarDocumento('CARTA', carta)

/** As `guardarCarta`, under another origin or a key that the caller chose. Throws Error for what could never be opened again. */
export async function guardarDocumento(
  procedencia: typeof PROCEDENCIAS_DE_LA_CAJA[number], { caso, nombre, pdf, usuario }: Documento, anexo: string = cds.utils.uuid(),
): Promise<Guardado> {
  if (!/^[^\\/"\p{Cc}]{1,160}$/u.test(nombre)) throw new Error('A document needs a file name without a path, of 160 characters at most')
  if (pdf.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error('What is kept as a letter must be a PDF')
  const huella = createHash('sha256').update(pdf).digest('hex')
  await INSERT.into('escucha.Anexos').entries({
    ID: anexo, caso_ID: caso, nombre, tipo: 'application/pdf', tamano: pdf.length, huella, procedencia_code: procedencia, contenido: pdf, createdBy: usuario, modifiedBy: usuario,
  })
  return { anexo, huella }
}
