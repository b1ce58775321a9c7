import cds from '@sap/cds'
import type { Application, RequestHandler } from 'express'

/**
 * Last of all: whatever nothing else answered. Express would send a page in English that repeats the
 * address, which may hold a document number.
 */
export function contestarDireccionesDesconocidas(app: Application): void {
  cds.once('served', () => { app.use(rechazar) })
}

const rechazar: RequestHandler = (req, res) => {
  const message = 'Nada contesta a esta solicitud en esta dirección.'
  res.status(404)
  if (req.path.startsWith('/odata/')) res.json({ error: { code: '404', message } })
  else res.type('text').send(message)
}
