import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request } from 'express'
import type { Ajustes } from '../ajustes'

const igual = (a: string, b: string) => {
  const [x, y] = [a, b].map(s => createHash('sha256').update(s).digest())
  return timingSafeEqual(x!, y!)
}

/**
 * Whether who delivers an event is C4C: Basic, or a client certificate whose subject the router of the platform passes
 * on after it checked it. Without settings nobody is.
 */
export function esC4C({ headers }: Pick<Request, 'headers'>, { usuario, clave, certificado }: Ajustes['eventos']): boolean {
  const sujeto = headers['x-ssl-client-subject-dn']
  if (certificado && typeof sujeto === 'string' && headers['x-ssl-client-verify'] === '0') return igual(sujetoDe(sujeto), certificado)
  const [, basica] = /^basic (.+)$/i.exec(headers.authorization ?? '') ?? []
  if (!usuario || !clave || !basica) return false
  return igual(Buffer.from(basica, 'base64').toString('utf8'), `${usuario}:${clave}`)
}

/** Cloud Foundry's router passes the subject on in base64. */
const sujetoDe = (cabecera: string) => (cabecera.includes('=') && /(^|,)\s*CN=/i.test(cabecera) ? cabecera : Buffer.from(cabecera, 'base64').toString('utf8'))
