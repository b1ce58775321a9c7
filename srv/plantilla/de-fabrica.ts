import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Medio = 'CORREO' | 'CARTA'

export interface TextoDePlantilla { codigo: string; medio: Medio; nombre: string; asunto: string; cuerpo: string }

const CARPETA = join(__dirname, 'de-fabrica')

let leidos: readonly TextoDePlantilla[] | undefined

/** The texts that ship with the product, one file each: `<codigo>.<medio>.txt`, with name and subject in its first lines. */
export function textosDeFabrica(): readonly TextoDePlantilla[] {
  return leidos ??= readdirSync(CARPETA).filter(archivo => archivo.endsWith('.txt')).sort().map(leer)
}

export const textoDeFabrica = (codigo: string, medio: Medio): TextoDePlantilla | undefined =>
  textosDeFabrica().find(t => t.codigo === codigo && t.medio === medio)

function leer(archivo: string): TextoDePlantilla {
  const [codigo, medio] = archivo.split('.')
  const partes = /^Nombre: (?<nombre>.+)\nAsunto: (?<asunto>.+)\n\n(?<cuerpo>[^]+)$/.exec(readFileSync(join(CARPETA, archivo), 'utf8').replace(/\r\n/g, '\n'))
  if (!partes) throw new Error(`La plantilla ${archivo} no empieza por «Nombre:» y «Asunto:».`)
  const { nombre, asunto, cuerpo } = partes.groups as { nombre: string; asunto: string; cuerpo: string }
  return { codigo: codigo!, medio: medio!.toUpperCase() as Medio, nombre, asunto, cuerpo: cuerpo.trimEnd() }
}
