import cds from '@sap/cds'
import express, { type Application, type ErrorRequestHandler, type RequestHandler } from 'express'
import { ajustes } from '../ajustes'
import { esC4C } from './credencial'
import { leerEvento } from './evento'
import { leerPronto } from './pronto'
import { recibir, Saturado } from './recibir'

/** An event carries identifiers and, enhanced, changed fields; nothing near this. */
const LIMITE = '256kb'

/** `POST /rest/c4c/eventos`: heard, written down and acknowledged; C4C is asked later what became of it. */
export function registrarEventos(app: Application): void {
  app.post('/rest/c4c/eventos', autenticar, express.json({ limit: LIMITE, type: () => true }), oir, explicar)
  app.all('/rest/c4c/eventos', (_req, res) => { res.status(405).set('Allow', 'POST').json(error(405, 'Los eventos se envían con POST.')) })
}

const autenticar: RequestHandler = (req, res, next) => {
  if (esC4C(req, ajustes().eventos)) return next()
  res.status(401).set('WWW-Authenticate', 'Basic realm="Escucha"').json(error(401, 'Estas credenciales no son las de C4C.'))
}

const oir: RequestHandler = async (req, res, next) => {
  const evento = leerEvento(req.body)
  if ('mensaje' in evento) {
    res.status(400).json(error(400, evento.mensaje, evento.campo))
    return
  }
  try {
    await recibir(evento)
    leerPronto()
    res.status(200).json({ recibido: true })
  } catch (e) {
    next(e)
  }
}

const explicar: ErrorRequestHandler = (e: { status?: number }, _req, res, _next) => {
  if (e instanceof Saturado) return void res.status(503).set('Retry-After', '5').json(error(503, 'Hay demasiados eventos por anotar; envíelo de nuevo en unos segundos.'))
  if (e.status === 413) return void res.status(413).json(error(413, 'El evento es demasiado grande.'))
  if (e.status && e.status < 500) return void res.status(400).json(error(400, 'El cuerpo no es un objeto JSON válido.', 'cuerpo'))
  cds.log('c4c').error(e)
  res.status(503).set('Retry-After', '30').json(error(503, 'El evento no se pudo anotar; envíelo de nuevo.'))
}

const error = (code: number, message: string, target?: string) => ({ error: { code: String(code), message, ...(target && { target }) } })
