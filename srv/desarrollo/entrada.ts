import { join } from 'node:path'
import cds from '@sap/cds'
import express from 'express'
import type { Application, Request, RequestHandler } from 'express'
import { paginaEntrada, paginaPreparacion } from './paginas'
import { autorizarPorCookie, describirSesion, destinoPropio, entrar, salir, usuarioDeCookie } from './sesion'
import { isUi5Ready, serveUi5 } from './ui5'

/** Both conditions: a production system with mocked users by mistake must not offer them as cards. */
const isDevelopment = () =>
  cds.env.requires.auth.kind === 'mocked' && process.env.NODE_ENV !== 'production'
  && !cds.env.profiles?.includes('production')

/**
 * Adds what only developers and demonstrations need: choice of a test user, launchpad and SAPUI5
 * from this machine. Called before CAP registers its own pages and its authentication.
 */
export function registrarDesarrollo(app: Application) {
  if (!isDevelopment()) return
  app.use(serveUi5())
  app.use(odataDeUnaApp)
  app.use(autorizarPorCookie)
  app.get('/', mostrarEntrada)
  app.post('/entrar', express.urlencoded({ extended: false }), entrar)
  app.get('/salir', salir)
  app.get('/sesion', ...antesDeUnServicio(), describirSesion)
  app.get('/launchpad/estado', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ listo: isUi5Ready() })
  })
  app.get('/launchpad/', mostrarLaunchpad)
  app.get(['/mashup/', '/mashup/index.html'], mostrarMashup)
}

/** Apps ask for `<app>/webapp/odata/…`, as they must under a router; CAP would answer each call with a redirect. */
const odataDeUnaApp: RequestHandler = (req, _res, next) => {
  req.url = req.url.replace(/^\/[\w-]+\/webapp\/(?=odata\/)/, '/')
  next()
}

/** CAP's own chain of context and authentication; its types do not declare it. */
const antesDeUnServicio = () => (cds as unknown as { middlewares: { before: RequestHandler[] } }).middlewares.before

const mostrarEntrada: RequestHandler = (req, res) => {
  res.set('Cache-Control', 'no-store').send(paginaEntrada(rutasDeServicios(), urlDelSandbox(), destinoPropio(req.query.destino)))
}

const mostrarLaunchpad: RequestHandler = (req, res) => {
  res.set('Cache-Control', 'no-store')
  if (!haySesion(req)) res.redirect(303, '/')
  else if (!isUi5Ready()) res.send(paginaPreparacion())
  else res.sendFile(join(cds.root, 'app', 'launchpad', 'index.html'))
}

/** In production the router asks for the log-on and comes back to where somebody was going; so here. */
const mostrarMashup: RequestHandler = (req, res, next) => {
  res.set('Cache-Control', 'no-store')
  if (!haySesion(req)) res.redirect(303, `/?${new URLSearchParams({ destino: req.originalUrl }).toString()}`)
  else if (!isUi5Ready()) res.send(paginaPreparacion())
  else next()
}

const haySesion = (req: Request) => Boolean(req.headers.authorization ?? usuarioDeCookie(req))

const rutasDeServicios = () => Object.values(cds.services as unknown as Record<string, cds.Service>)
  .filter(service => service instanceof cds.ApplicationService)
  .flatMap(service => (service as unknown as { endpoints?: { path: string }[] }).endpoints ?? [])
  .map(({ path }) => path.endsWith('/') ? path : `${path}/`)
  .sort()

const urlDelSandbox = () =>
  `http://localhost:${process.env.C4C_SANDBOX_PORT ?? '4005'}/sap/c4c/odata/v1/c4codataapi/`
