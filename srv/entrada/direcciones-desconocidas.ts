import cds from '@sap/cds'
import type { Application, RequestHandler } from 'express'

const METODOS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Last of all: whatever nothing else answered. Express would send a page in English that repeats the
 * address, which may hold a document number.
 */
export function contestarDireccionesDesconocidas(app: Application): void {
  cds.once('served', () => { app.use(rechazar) })
}

const rechazar: RequestHandler = (req, res) => {
  const conocido = METODOS.includes(req.method)
  if (!conocido) res.set('Allow', METODOS.join(', '))
  const code = conocido ? 404 : 405
  const message = conocido ? 'No existe nada en esta dirección.' : 'Esta dirección no admite ese método.'
  res.status(code)
  if (req.path.startsWith('/odata/')) res.json({ error: { code: String(code), message } })
  else res.type('text').send(message)
}
