import cds from '@sap/cds'
import express, { type Application, type ErrorRequestHandler, type RequestHandler } from 'express'

/**
 * A JSON body that is no object (`null`, a number, text) is valid JSON and no valid OData; CAP's
 * protocol layer stumbles over it. It is refused here, in the words of the rest.
 */
export function exigirJsonEstricto(app: Application): void {
  const { limit } = (cds.env.server as unknown as { body_parser: { limit: string } }).body_parser
  app.use('/odata', express.json({ strict: true, limit, type: ['application/json', 'application/*+json'] }), exigirSolicitudes, mostrarError)
}

/** A `$batch` is a list of requests, each an object. */
const exigirSolicitudes: RequestHandler = (req, _res, next) => {
  const { requests } = (req.body ?? {}) as { requests?: unknown }
  const entendida = !req.path.endsWith('/$batch') || !Array.isArray(requests) || requests.every(r => r !== null && typeof r === 'object')
  next(entendida ? undefined : { status: 400 })
}

const mostrarError: ErrorRequestHandler = (error: { status?: number }, _req, res, next) => {
  if (!error.status || error.status >= 500) return next(error)
  const message = error.status === 413 ? 'Lo enviado es demasiado grande.' : 'El cuerpo de la solicitud no es un objeto JSON válido.'
  res.status(error.status).json({ error: { code: String(error.status), message } })
}
