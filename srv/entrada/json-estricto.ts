import express, { type Application, type ErrorRequestHandler, type RequestHandler } from 'express'
import { rechazarHondos } from './hondura'

interface Solicitud { headers?: Record<string, string> }

/**
 * A JSON body that is no object (`null`, a number, text) is valid JSON and no valid OData; CAP's
 * protocol layer stumbles over it. It is refused here, in the words of the rest.
 */
export function exigirJsonEstricto(app: Application, limit: string): void {
  app.use('/odata', express.json({ strict: true, limit, type: ['application/json', 'application/*+json'] }), rechazarHondos, ordenarLote, mostrarError)
}

const ordenarLote: RequestHandler = (req, _res, next) => {
  const { requests } = (req.body ?? {}) as { requests?: unknown }
  if (!req.path.endsWith('/$batch') || !Array.isArray(requests)) return next()
  if (!requests.every(r => r !== null && typeof r === 'object')) return next({ status: 400 })
  for (const solicitud of requests as Solicitud[]) enMinusculas(solicitud)
  next()
}

/** Names of headers know no case; CAP looks them up in lower case. */
function enMinusculas(solicitud: Solicitud): void {
  if (!solicitud.headers) return
  solicitud.headers = Object.fromEntries(Object.entries(solicitud.headers).map(([nombre, valor]) => [nombre.toLowerCase(), valor]))
}

const mostrarError: ErrorRequestHandler = (error: { status?: number }, _req, res, next) => {
  if (!error.status || error.status >= 500) return next(error)
  const message = error.status === 413 ? 'Lo enviado es demasiado grande.' : 'El cuerpo de la solicitud no es un objeto JSON válido.'
  res.status(error.status).json({ error: { code: String(error.status), message } })
}
