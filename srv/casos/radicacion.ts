import { createHash } from 'node:crypto'
import cds from '@sap/cds'
import type { Request, Response } from 'express'
import { CalendarioDesconocido } from '../calendario/indice'
import { fechaLocal } from '../plazos'
import { reglasPara, type Reglas } from '../politica/activa'
import { PoliticaIncompleta, type Parametros } from '../politica/resolver'
import { huellaDe, normalizarRadicacion, radicar } from './actos/radicar'
import { revisarAnexo } from './anexos'
import { casosDelTicket } from './casos-de-c4c'
import { tomarConsecutivo } from './consecutivo'
import { fechaLegible } from './fecha-legible'
import { nombresDeCodigos } from './nombres'
import { porTurno } from './por-turno'
import { conRechazo, Rechazo, textoObligatorio } from './rechazo'
import { recortar } from './recortar'
import { trasRadicar } from './tras-radicar'

type Fila = Record<string, unknown>

/** One filing, whatever the channel. */
export interface Solicitud {
  /** As it came; the row that is to be written is left in it. */
  datos: Fila
  ahora: string
  usuario: string
  /** Who received it, as the constancia names her. */
  recibidaPor: string
  /** The columns by which its sender knows it again. */
  llave: Fila
  /** What the same sender filed before under the same key; throws Rechazo (409) when that has another print. */
  anterior(huella: string): Promise<Fila | undefined>
}

/**
 * Files what an asesor sends: it fills the row of a CREATE on PQRS (draft activation and direct POST
 * alike) and leaves the mirror in C4C for the queue. A repeated idempotency key answers with the case
 * that is already there.
 */
export function registrarRadicacion(servicio: cds.ApplicationService): void {
  servicio.on('CREATE', 'PQRS', (req, next) => porTurno(req, async () => {
    const previo = await conRechazo(req, () => {
      const datos = req.data as Fila
      const clave = claveDeIdempotencia(req, datos)
      return prepararRadicacion({
        datos, ahora: req.timestamp.toISOString(), usuario: req.user.id, recibidaPor: nombreDe(req.user), llave: { claveIdempotencia: clave },
        anterior: async huella => (clave ? casoDeClave(req, clave, huella) : undefined),
      })
    })
    if (previo) {
      req.data.ID = previo.ID
      decirDonde(req)
      return previo
    }
    const creado = await next()
    await trasRadicar(req.data, req.timestamp.toISOString())
    decirDonde(req)
    return creado
  }))
}

/**
 * The one path by which a case is filed: leaves in `datos` the row to be written, with its number taken in this
 * transaction, or answers with what was filed before under the same key. Throws Rechazo naming the field.
 */
export async function prepararRadicacion({ datos, ahora, usuario, recibidaPor, llave, anterior }: Solicitud): Promise<Fila | undefined> {
  const limpios = normalizarRadicacion(datos, ahora)
  for (const nota of (datos.notas ?? []) as Fila[]) nota.texto = textoObligatorio(nota.texto, 'notas', 'la nota', 4000)
  const reglas = await reglasDeRecibo(limpios, ahora)
  await revisarAnexos((datos.anexos ?? []) as Fila[], reglas.politica.parametros)
  // Left out, the receipt is the moment of each attempt
  const huella = huellaDe({ ...limpios, recibidaEn: datos.recibidaEn })
  const contexto = { ...reglas, ahora, usuario, ...await nombresDeCodigos() }

  // From here others wait for their number: only what must be seen behind the lock
  const numerar = await tomarConsecutivo(Number(fechaLocal(ahora).slice(0, 4)))
  const previo = await anterior(huella)
  if (previo) return previo
  await exigirLlaveLibre(datos.ID)
  await exigirTicketLibre(limpios.ticketC4C)
  // What only later acts may write never comes with a filing, not even in a draft
  Object.assign(datos, radicar(limpios, await numerar(), contexto), {
    ...llave, huella, recibidaPor, entregas: [], verificaciones: [],
  })
  return undefined
}

/**
 * CAP finds no address for an entity with drafts that is filed without one, and would say `undefined`.
 * The answer of a `$batch` is that of the whole, already on its way.
 */
function decirDonde(req: cds.Request): void {
  const { req: peticion, res } = (req as unknown as { http?: { req?: Request; res?: Response } }).http ?? {}
  if (!res || res.headersSent || peticion?.originalUrl.includes('$batch')) return
  res.set('location', `PQRS(ID=${String(req.data.ID)},IsActiveEntity=true)`)
}

/** As the identity provider knows her; its identifier where it tells no name. */
function nombreDe({ id, attr }: cds.User): string {
  const { givenName, familyName } = attr as { givenName?: string; familyName?: string }
  return recortar([givenName, familyName].filter(Boolean).join(' '), 160) || id
}

/** Older than any rule is a mistake of who typed the date, not of the installation. */
async function reglasDeRecibo({ recibidaEn, canal_code, sede_code }: ReturnType<typeof normalizarRadicacion>, ahora: string): Promise<Reglas> {
  try {
    return await reglasPara(fechaLocal(recibidaEn), { canal: canal_code, sede: sede_code as string | undefined })
  } catch (e) {
    if (!(e instanceof PoliticaIncompleta || e instanceof CalendarioDesconocido)) throw e
    if (fechaLocal(recibidaEn) >= fechaLocal(ahora)) throw new Rechazo(503, 'La política activa no tiene reglas para hoy: avise a Administración. La petición no se ha radicado.')
    throw new Rechazo(400, `No hay reglas para lo recibido el ${fechaLegible(fechaLocal(recibidaEn))}; revise la fecha de recibo.`, 'recibidaEn')
  }
}

async function revisarAnexos(anexos: Fila[], parametros: Parametros): Promise<void> {
  if (anexos.length > parametros.anexosMaximos) {
    throw new Rechazo(400, `Un caso admite hasta ${parametros.anexosMaximos} anexos.`, 'anexos')
  }
  for (const [i, anexo] of anexos.entries()) {
    const rotulo = `El anexo ${i + 1}`
    Object.assign(anexo, await revisarAnexo(anexo, parametros, rotulo), { procedencia_code: 'RADICACION' })
    if (!anexo.tamano) throw new Rechazo(400, `${rotulo} no tiene contenido; súbalo o quítelo.`, 'anexos')
  }
}

async function casoDeClave(req: cds.Request, clave: string, huella: string): Promise<Fila | undefined> {
  const previo = await SELECT.one.from('escucha.PQRS').columns('ID', 'radicado', 'huella').where({ claveIdempotencia: clave, createdBy: req.user.id }) as Fila | undefined
  if (previo && previo.huella !== huella) {
    throw new Rechazo(409, `La clave de idempotencia ya se usó para otra solicitud (radicado ${String(previo.radicado)}).`, 'claveIdempotencia')
  }
  return previo && await SELECT.one.from(req.target as never).where({ ID: previo.ID } as never) as unknown as Fila
}

/** The key that a client chose is a UUID that nobody has. */
async function exigirLlaveLibre(ID: unknown): Promise<void> {
  if (ID === undefined || ID === null) return
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(ID))) throw new Rechazo(400, 'La llave del caso debe ser un UUID en minúsculas.', 'ID')
  if (await SELECT.one.from('escucha.PQRS').columns('ID').where({ ID })) throw new Rechazo(409, 'Ese caso ya se radicó.', 'ID')
}

/** A ticket of C4C is the origin of one case, not of two. */
async function exigirTicketLibre(ticketC4C: unknown): Promise<void> {
  if (!ticketC4C) return
  const [otro] = await casosDelTicket(String(ticketC4C))
  if (otro) throw new Rechazo(409, `Ese ticket de C4C ya tiene el radicado ${otro.radicado}.`, 'ticketC4C')
}

/**
 * The print of the client's key: the `Idempotency-Key` header or the element of the same meaning. Not
 * the key itself: SQLite rewrites what looks like an instant when it compares, and would not find it.
 */
function claveDeIdempotencia(req: cds.Request, datos: Fila): string | null {
  const clave = (req.headers?.['idempotency-key'] as string | undefined) ?? (datos.claveIdempotencia as string | undefined)
  if (!clave) return null
  if (clave.length > 100) throw new Rechazo(400, 'La clave de idempotencia admite hasta 100 caracteres.', 'claveIdempotencia')
  return createHash('sha256').update(clave).digest('base64url')
}
