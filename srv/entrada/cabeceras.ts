import type { Application } from 'express'

/** A browser takes what is downloaded for what it says it is: an attachment never becomes a page. */
export function cabecerasSeguras(app: Application): void {
  app.use((_req, res, next) => {
    res.set('X-Content-Type-Options', 'nosniff')
    next()
  })
}
