import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import type cds from '@sap/cds'
import { guardarDocumento } from '../carta/guardar'
import { llaveDerivada } from '../casos/llave-derivada'
import { leerDatos } from './leer'
import { constanciaPdf } from './pdf'

export interface Emitida { nombre: string; pdf: Buffer }

/**
 * The constancia of a case. The first that is issued is kept as an attachment and is the one that
 * everybody gets from then on, byte by byte, whatever becomes of the case. An auditor leaves nothing
 * behind: before the first issue it gets the same document, not kept.
 */
export async function emitirConstancia(caso: string, usuario: cds.User): Promise<Emitida> {
  const emitida = await leerEmitida(caso)
  if (emitida) return emitida

  const datos = await leerDatos(caso)
  const nueva = { nombre: `constancia-${datos.radicado}.pdf`, pdf: await constanciaPdf(datos) }
  if (usuario.is('auditor')) return nueva

  // Two first calls at once: behind the row of the case the second finds what the first kept
  await SELECT.one.from('escucha.PQRS').columns('ID').where({ ID: caso }).forUpdate()
  const entretanto = await leerEmitida(caso)
  if (entretanto) return entretanto
  await guardarDocumento('CONSTANCIA', { caso, ...nueva, usuario: usuario.id }, llaveDe(caso))
  return nueva
}

async function leerEmitida(caso: string): Promise<Emitida | undefined> {
  const anexo = await SELECT.one.from('escucha.Anexos').columns('nombre', 'contenido').where({ ID: llaveDe(caso) }) as { nombre: string; contenido: Readable } | undefined
  return anexo && { nombre: anexo.nombre, pdf: await buffer(anexo.contenido) }
}

/** A case has one constancia: its key follows from that of the case, so the database itself refuses a second. */
const llaveDe = (caso: string) => llaveDerivada(`constancia ${caso}`)
