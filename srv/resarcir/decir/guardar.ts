import { createHash } from 'node:crypto'
import cds from '@sap/cds'

interface Documento { resarcimiento: string; nombre: string; pdf: Buffer; usuario: string }

/** Keeps what the Caja wrote with its Resarcimiento, in the caller's transaction and for ever. Answers with its key. */
export async function guardarDeLaCaja({ resarcimiento, nombre, pdf, usuario }: Documento): Promise<string> {
  const ID = cds.utils.uuid()
  await INSERT.into('escucha.AnexosResarcimiento').entries({
    ID, resarcimiento_ID: resarcimiento, nombre, tipo: 'application/pdf', tamano: pdf.length, huella: createHash('sha256').update(pdf).digest('hex'),
    deLaCaja: true, contenido: pdf, createdBy: usuario, modifiedBy: usuario,
  })
  return ID
}
