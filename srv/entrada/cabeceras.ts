import cds from '@sap/cds'
import type { Application } from 'express'

/**
 * A browser takes what is downloaded for what it says it is: an attachment never becomes a page. And nobody
 * shows these pages in a frame but themselves and the C4C that Escucha speaks with; where C4C is a destination, its
 * address is not known here and the router says it (mta.yaml).
 */
export function cabecerasSeguras(app: Application): void {
  const marco = marcoPermitido()
  app.use((_req, res, next) => {
    res.set('X-Content-Type-Options', 'nosniff')
    if (marco) res.set('Content-Security-Policy', `frame-ancestors 'self' ${marco}`)
    next()
  })
}

function marcoPermitido(): string | undefined {
  const { url } = (cds.env.requires as unknown as { c4c?: { credentials?: { url?: string } } }).c4c?.credentials ?? {}
  return url && new URL(url).origin
}
