import { randomUUID } from 'node:crypto'
import type { Servidor } from '../bases/servidor'
import { RUTA } from './casos-de-prueba'

const BASE = RUTA.integracion

/** A key that no test has used. */
export const claveNueva = () => `clave-${randomUUID()}`

/** What the web page sends of a petition, under a key of its own. */
export const peticionWeb = (otros: Record<string, unknown> = {}): Record<string, unknown> =>
  ({ sistemaOrigen_code: 'WEB', claveOrigen: claveNueva(), nombre: 'Persona Generada', texto: 'Pide revisar su inscripción al curso de natación.', ...otros })

export const atencionTurnero = (otros: Record<string, unknown> = {}): Record<string, unknown> =>
  ({ sistemaOrigen_code: 'TURNERO', claveOrigen: claveNueva(), tema: 'Horario de la piscina', ...otros })

export const calificacionTurnero = (otros: Record<string, unknown> = {}): Record<string, unknown> =>
  ({ sistemaOrigen_code: 'TURNERO', claveOrigen: claveNueva(), valor: 4, ...otros })

/** What another system sends; refused answers come back as they are. */
export const enviar = (s: Servidor, conjunto: 'PQRS' | 'Atenciones' | 'Calificaciones', datos: unknown, usuario = 'integracion') =>
  s.como(usuario).intentar.POST(`${BASE}/${conjunto}`, datos)

export const leer = (s: Servidor, camino: string, usuario = 'integracion') => s.como(usuario).intentar.GET(`${BASE}/${camino}`)
