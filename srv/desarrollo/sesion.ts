import cds from '@sap/cds'
import type { Request, RequestHandler, Response } from 'express'
import { buscarUsuario, ROLES } from './usuarios'

const COOKIE = 'escucha_usuario'
const COOKIE_OPTIONS = { httpOnly: true, sameSite: 'lax', path: '/' } as const

export const usuarioDeCookie = (req: Request) => {
  const pairs = (req.headers.cookie ?? '').split(';').map(pair => pair.trim().split('='))
  const value = pairs.find(([name]) => name === COOKIE)?.[1]
  return buscarUsuario(value)
}

/** Tools that send their own Basic credentials keep them; browsers get those of the chosen user. */
export const autorizarPorCookie: RequestHandler = (req, _res, next) => {
  const chosen = req.headers.authorization ? undefined : usuarioDeCookie(req)
  if (chosen) req.headers.authorization = `Basic ${Buffer.from(`${chosen.usuario}:`).toString('base64')}`
  next()
}

/** Where somebody was going before she had to say who she is: only the page that C4C shows in a frame, nothing of elsewhere. */
export function destinoPropio(pedido: unknown): string | undefined {
  return typeof pedido === 'string' && /^\/mashup\/(index\.html)?(\?[!-~]*)?$/.test(pedido) ? pedido : undefined
}

export const entrar: RequestHandler = (req, res) => {
  const { usuario, destino } = (req.body ?? {}) as { usuario?: string; destino?: string }
  const chosen = buscarUsuario(usuario)
  if (!chosen) {
    res.redirect(303, '/')
    return
  }
  res.cookie(COOKIE, chosen.usuario, COOKIE_OPTIONS).redirect(303, destinoPropio(destino) ?? chosen.destino ?? '/launchpad/')
}

export const salir: RequestHandler = (_req, res) => {
  res.clearCookie(COOKIE, COOKIE_OPTIONS).redirect(303, '/')
}

/** Runs after CAP's authentication, which put the user into the context. */
export function describirSesion(req: Request, res: Response) {
  const user = cds.context?.user
  // No challenge header: the browser would open its own password window
  if (!req.headers.authorization || !user) {
    res.status(401).json({ error: 'No hay una sesión abierta.' })
    return
  }
  const areas: unknown = user.attr['areas']
  res.set('Cache-Control', 'no-store').json({
    usuario: user.id,
    nombre: buscarUsuario(user.id)?.nombre ?? user.id,
    roles: ROLES.filter(role => user.is(role)),
    areas: Array.isArray(areas) ? areas : []
  })
}
