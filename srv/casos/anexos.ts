import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fromBuffer } from 'file-type'
import type { Parametros } from '../politica/resolver'
import { Rechazo } from './rechazo'

type Limites = Pick<Parametros, 'anexoMaximoMB' | 'anexosTipos'>

const MEGA = 1024 * 1024

/**
 * An attachment as it may be stored: size within the policy, type on its list, and content that is
 * what the type says (its first bytes, not its name). Returns the columns to write; throws Rechazo.
 */
export async function revisarAnexo(anexo: Record<string, unknown>, limites: Limites) {
  const nombre = nombreSeguro(anexo.nombre)
  const tipo = typeof anexo.tipo === 'string' ? anexo.tipo.split(';')[0]!.trim().toLowerCase() : ''
  if (!limites.anexosTipos.includes(tipo)) {
    throw new Rechazo(400, `El anexo «${nombre}» es de un tipo no admitido; se reciben PDF, imágenes JPG o PNG, Word, Excel, texto, audio MP3 y video MP4.`, 'tipo')
  }
  if (anexo.contenido === null || anexo.contenido === undefined) return { nombre, tipo, tamano: 0, huella: null }

  const contenido = await leer(anexo.contenido, limites.anexoMaximoMB * MEGA, nombre)
  await comprobarTipo(contenido, tipo, nombre)
  return { nombre, tipo, tamano: contenido.length, huella: createHash('sha256').update(contenido).digest('hex'), contenido }
}

/** No path, no control characters: the name goes into headers and onto disks. */
function nombreSeguro(valor: unknown): string {
  const nombre = typeof valor === 'string' ? valor.replace(/[\u0000-\u001f\u007f"\\/]/g, '').trim() : ''
  if (!nombre) throw new Rechazo(400, 'El anexo necesita un nombre de archivo.', 'nombre')
  if (nombre.length > 160) throw new Rechazo(400, 'El nombre del archivo admite hasta 160 caracteres.', 'nombre')
  return nombre
}

async function leer(contenido: unknown, maximo: number, nombre: string): Promise<Buffer> {
  const bytes = contenido instanceof Readable ? await buffer(contenido)
    : Buffer.isBuffer(contenido) ? contenido
      : Buffer.from(String(contenido), 'base64')
  if (!bytes.length) throw new Rechazo(400, `El anexo «${nombre}» está vacío.`, 'contenido')
  if (bytes.length > maximo) throw new Rechazo(400, `El anexo «${nombre}» pasa de ${maximo / MEGA} MB.`, 'contenido')
  return bytes
}

async function comprobarTipo(bytes: Buffer, tipo: string, nombre: string): Promise<void> {
  const real = await fromBuffer(bytes)
  const coincide = tipo === 'text/plain' ? !real && esTexto(bytes) : real?.mime === tipo
  if (!coincide) throw new Rechazo(400, `El contenido del anexo «${nombre}» no corresponde a su tipo (${tipo}).`, 'contenido')
}

const esTexto = (bytes: Buffer) => !bytes.includes(0) && !bytes.toString('utf8').includes('\ufffd')
