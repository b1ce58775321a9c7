import { createHash } from 'node:crypto'
import type cds from '@sap/cds'
import { Rechazo, textoObligatorio } from '../casos/rechazo'
import { sistemasDe } from './sistemas'

/** A source system, with what is meant where it does not say it. */
export interface Sistema { code: string; name: string; canal_code: string | null; escala_code: string | null }

/** What was sent under which key by which system; `columnas` keep it. */
export interface Origen {
  sistema: Sistema
  columnas: { sistemaOrigen_code: string; claveOrigen: string; llaveOrigen: string }
}

/**
 * The system that sends something and its key there. Holds the row of the system for this transaction: what two
 * send at once under one key is taken one after the other. Throws Rechazo (400, or 403 for a system not the caller's).
 */
export async function tomarOrigen(req: cds.Request): Promise<Origen> {
  const { sistemaOrigen_code: dicho, claveOrigen } = req.data as Record<string, unknown>
  const clave = textoObligatorio(claveOrigen, 'claveOrigen', 'la clave del registro en su sistema', 100)
  const propios = sistemasDe(req.user)
  const code = dicho ?? (propios.length === 1 ? propios[0] : undefined)
  if (!code) throw new Rechazo(400, 'Diga qué sistema envía.', 'sistemaOrigen_code')
  const sistema = await SELECT.one.from('escucha.SistemasOrigen').columns('code', 'name', 'canal_code', 'escala_code').where({ code }).forUpdate() as Sistema | undefined
  if (!sistema) throw new Rechazo(400, 'Ese sistema de origen no existe; elija uno de SistemasOrigen.', 'sistemaOrigen_code')
  if (!propios.includes(sistema.code)) throw new Rechazo(403, 'Este usuario no puede enviar a nombre de ese sistema.', 'sistemaOrigen_code')
  return { sistema, columnas: { sistemaOrigen_code: sistema.code, claveOrigen: clave, llaveOrigen: llaveDe(sistema.code, clave) } }
}

/** The print of a system and its key. */
export const llaveDe = (sistema: string, clave: string): string => createHash('sha256').update(JSON.stringify([sistema, clave])).digest('base64url')

/** The print of what was sent: tells a repeated sending from another one under the same key. */
export const huellaDeEnvio = (datos: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(datos.map(d => d ?? null))).digest('hex')

/** What this system sent before under this key; throws Rechazo (409) when it was something else. Behind `tomarOrigen` alone. */
export async function enviadoAntes(entidad: string, { columnas: { llaveOrigen } }: Origen, huella: string): Promise<{ ID: string } | undefined> {
  const previo = await SELECT.one.from(entidad).columns('ID', 'huella').where({ llaveOrigen }) as { ID: string; huella: string } | undefined
  if (previo && previo.huella !== huella) {
    throw new Rechazo(409, 'Esa clave ya se usó en este sistema para otro contenido; envíe lo nuevo con otra clave.', 'claveOrigen')
  }
  return previo
}
