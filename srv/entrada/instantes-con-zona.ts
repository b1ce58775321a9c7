import cds from '@sap/cds'
import express, { type Application, type RequestHandler } from 'express'

interface Definicion { kind?: string; type?: string; elements?: Record<string, Definicion>; actions?: Record<string, Definicion>; params?: Record<string, Definicion> }

type Definiciones = Record<string, Definicion>

const INSTANTES = ['cds.Timestamp', 'cds.DateTime']

/**
 * CAP completes an instant written without zone as if it were UTC, five hours off the clock on the
 * wall here, and turns a day that does not exist into another: a legal date would come out wrong in
 * silence. What the client really wrote is seen only here, before CAP reads it; `$batch` included,
 * refused whole.
 */
export function exigirInstantesConZona(app: Application, limit: string): void {
  app.use('/odata', express.text({ type: 'multipart/mixed', limit }), rechazarSinZona)
}

const rechazarSinZona: RequestHandler = (req, res, next) => {
  const campo = typeof req.body === 'string' ? malEscritoEnTexto(req.body) : malEscrito(req.body)
  if (!campo) return next()
  const message = 'Escriba un instante que exista, con su zona; por ejemplo 2026-07-06T10:00:00-05:00.'
  res.status(400).json({ error: { code: '400', message, target: campo } })
}

function malEscrito(cuerpo: unknown): string | undefined {
  if (!cuerpo || typeof cuerpo !== 'object') return undefined
  for (const [campo, valor] of Object.entries(cuerpo)) {
    if (typeof valor === 'string' && nombresDeInstantes().has(campo) && !esInstante(valor)) return campo
    const dentro = malEscrito(valor)
    if (dentro) return dentro
  }
  return undefined
}

/** The JSON of the parts of a multipart `$batch`; a quote inside somebody's text is escaped there, and no key. */
function malEscritoEnTexto(cuerpo: string): string | undefined {
  for (const [, campo = '', valor = ''] of cuerpo.matchAll(/(?<!\\)"(\w+)"\s*:\s*"((?:[^"\\]|\\.)*)"/g)) {
    if (nombresDeInstantes().has(campo) && !esInstante(valor)) return campo
  }
  return undefined
}

const CON_ZONA = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i

/** How it is written, and whether the day exists; whether it makes sense is for who knows what it is. */
function esInstante(valor: string): boolean {
  const dia = CON_ZONA.exec(valor)?.[1]
  return dia !== undefined && !Number.isNaN(Date.parse(valor)) && new Date(`${dia}T00:00:00Z`).toISOString().startsWith(dia)
}

let nombres: Set<string> | undefined

function nombresDeInstantes(): Set<string> {
  return nombres ??= instantesOfrecidos((cds.model as unknown as { definitions: Definiciones }).definitions)
}

/** What clients may write as an instant: the elements and parameters of services, by name. What is not offered cannot be written. */
export function instantesOfrecidos(definiciones: Definiciones): Set<string> {
  const servicios = Object.keys(definiciones).filter(nombre => definiciones[nombre]!.kind === 'service')
  return new Set(Object.entries(definiciones).filter(([nombre]) => servicios.some(s => nombre.startsWith(`${s}.`))).flatMap(([, definicion]) => instantesDe(definicion)))
}

const instantesDe = (definicion: Definicion): string[] => [
  ...Object.entries({ ...definicion.elements, ...definicion.params }).filter(([, { type }]) => INSTANTES.includes(type ?? '')).map(([nombre]) => nombre),
  ...Object.values(definicion.actions ?? {}).flatMap(instantesDe),
]
