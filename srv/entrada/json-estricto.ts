import express, { type Application, type ErrorRequestHandler, type RequestHandler } from 'express'

interface Solicitud { method?: string; url?: string; atomicityGroup?: string; headers?: Record<string, string> }

/**
 * A JSON body that is no object (`null`, a number, text) is valid JSON and no valid OData; CAP's
 * protocol layer stumbles over it. It is refused here, in the words of the rest.
 */
export function exigirJsonEstricto(app: Application, limit: string): void {
  app.use('/odata', express.json({ strict: true, limit, type: ['application/json', 'application/*+json'] }), ordenarLote, mostrarError)
}

const ordenarLote: RequestHandler = (req, res, next) => {
  const { requests } = (req.body ?? {}) as { requests?: unknown }
  if (!req.path.endsWith('/$batch') || !Array.isArray(requests)) return next()
  if (!requests.every(r => r !== null && typeof r === 'object')) return next({ status: 400 })
  for (const solicitud of requests as Solicitud[]) enMinusculas(solicitud)
  if (radicaEnGrupo(requests as Solicitud[])) {
    res.status(400).json({ error: { code: '400', message: 'Radique cada petición sola y no en un grupo: si otra parte del grupo falla, su número no valdría.', target: 'atomicityGroup' } })
    return
  }
  next()
}

/** Names of headers know no case; CAP looks them up in lower case. */
function enMinusculas(solicitud: Solicitud): void {
  if (!solicitud.headers) return
  solicitud.headers = Object.fromEntries(Object.entries(solicitud.headers).map(([nombre, valor]) => [nombre.toLowerCase(), valor]))
}

/** In a group that fails as a whole, CAP still answers 201 with its radicado to the filing that went well. */
function radicaEnGrupo(solicitudes: Solicitud[]): boolean {
  const radica = ({ method, url = '' }: Solicitud) => method?.toUpperCase() === 'POST' && /(^|\/)PQRS(\(.*draftActivate)?\/?(\?.*)?$/.test(url)
  return solicitudes.some(s => s.atomicityGroup && radica(s)
    && solicitudes.filter(otra => otra.atomicityGroup === s.atomicityGroup && otra.method?.toUpperCase() !== 'GET').length > 1)
}

const mostrarError: ErrorRequestHandler = (error: { status?: number }, _req, res, next) => {
  if (!error.status || error.status >= 500) return next(error)
  const message = error.status === 413 ? 'Lo enviado es demasiado grande.' : 'El cuerpo de la solicitud no es un objeto JSON válido.'
  res.status(error.status).json({ error: { code: String(error.status), message } })
}
