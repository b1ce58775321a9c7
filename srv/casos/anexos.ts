import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { fromBuffer } from 'file-type'
import type { Parametros } from '../politica/resolver'
import { Rechazo } from './rechazo'

type Limites = Pick<Parametros, 'anexoMaximoMB' | 'anexosTipos'>

const MEGA = 1024 * 1024

/**
 * An attachment as it may be stored: size within the policy, type on its list, and content that is
 * what the type says (its first bytes, not its name). Returns the columns to write; throws Rechazo,
 * which calls the file `rotulo`: its name may say whose it is, and messages end in logs.
 */
export async function revisarAnexo(anexo: Record<string, unknown>, limites: Limites, rotulo = 'El anexo') {
  const nombre = nombreSeguro(anexo.nombre, rotulo)
  const tipo = typeof anexo.tipo === 'string' ? anexo.tipo.split(';')[0]!.trim().toLowerCase() : ''
  if (!limites.anexosTipos.includes(tipo)) {
    throw new Rechazo(400, `${rotulo} es de un tipo que la política no admite; conviértalo a PDF.`, 'tipo')
  }
  if (anexo.contenido === null || anexo.contenido === undefined) return { nombre, tipo, tamano: 0, huella: null }

  const contenido = await leer(anexo.contenido, limites.anexoMaximoMB * MEGA, rotulo)
  await comprobarTipo(contenido, tipo, rotulo)
  return { nombre, tipo, tamano: contenido.length, huella: createHash('sha256').update(contenido).digest('hex'), contenido }
}

/** No path, no control characters: the name goes into headers and onto disks. */
function nombreSeguro(valor: unknown, rotulo: string): string {
  const nombre = typeof valor === 'string' ? valor.replace(/[\u0000-\u001f\u007f"\\/]/g, '').trim() : ''
  if (!nombre) throw new Rechazo(400, `${rotulo} necesita un nombre de archivo.`, 'nombre')
  if (nombre.length > 160) throw new Rechazo(400, 'El nombre del archivo admite hasta 160 caracteres.', 'nombre')
  return nombre
}

async function leer(contenido: unknown, maximo: number, rotulo: string): Promise<Buffer> {
  const bytes = contenido instanceof Readable ? await leerFlujo(contenido, maximo)
    : Buffer.isBuffer(contenido) ? contenido
      : Buffer.from(String(contenido), 'base64')
  if (!bytes.length) throw new Rechazo(400, `${rotulo} está vacío.`, 'contenido')
  if (bytes.length > maximo) throw new Rechazo(400, `${rotulo} pasa de ${maximo / MEGA} MB.`, 'contenido')
  return bytes
}

/** Reads no further than one byte past the limit: an upload without end must not fill the memory. */
async function leerFlujo(flujo: Readable, maximo: number): Promise<Buffer> {
  const partes: Buffer[] = []
  let total = 0
  for await (const parte of flujo.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    partes.push(parte)
    total += parte.length
    if (total > maximo) break
  }
  return Buffer.concat(partes)
}

async function comprobarTipo(bytes: Buffer, tipo: string, rotulo: string): Promise<void> {
  const real = await fromBuffer(bytes)
  const coincide = tipo === 'text/plain' ? !real && esTexto(bytes) : real?.mime === tipo
  if (!coincide) throw new Rechazo(400, `${rotulo}: el contenido no es del tipo que dice ser.`, 'contenido')
}

const esTexto = (bytes: Buffer) => !bytes.includes(0) && !bytes.toString('utf8').includes('\ufffd')
