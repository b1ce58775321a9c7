import { z } from 'zod'
import { Reading, readWith } from './spanish-reading'

const scope = {
  /** How many times it hits; without it, until cleared. */
  veces: z.int().min(1).optional(),
  /** How long it lasts on the clock of the sandbox; without it, until cleared. */
  duranteMs: z.int().min(1).optional(),
  probabilidad: z.number().min(0).max(1).optional(),
  /** Makes the probability repeatable. */
  semilla: z.int().optional()
}

const ofRequests = {
  ...scope,
  metodo: z.string().toUpperCase().optional(),
  /** Part of the path, without query. */
  ruta: z.string().min(1).optional()
}

const ofEvents = {
  ...scope,
  /** Part of the event type, e.g. `Ticket.Root`. */
  evento: z.string().min(1).optional()
}

const delay = z.int().min(0).max(600_000)

const requestFaults = [
  z.strictObject({ tipo: z.literal('demora'), demoraMs: delay, ...ofRequests }),
  z.strictObject({
    tipo: z.literal('estado'),
    estado: z.int().min(500).max(599).default(500),
    reintentarEn: z.int().min(0).optional(),
    ...ofRequests
  }),
  z.strictObject({ tipo: z.literal('429'), reintentarEn: z.int().min(0).optional(), ...ofRequests }),
  z.strictObject({ tipo: z.literal('reset'), ...ofRequests }),
  z.strictObject({ tipo: z.literal('timeoutTrasCommit'), demoraMs: delay.optional(), ...ofRequests }),
  z.strictObject({ tipo: z.literal('caida'), ...ofRequests }),
  z.strictObject({ tipo: z.literal('html'), ...ofRequests }),
  z.strictObject({ tipo: z.literal('401'), ...ofRequests }),
  z.strictObject({ tipo: z.literal('csrfVencido'), ...ofRequests }),
  z.strictObject({ tipo: z.literal('sinRespuesta'), demoraMs: delay.optional(), ...ofRequests })
] as const

const eventFaults = [
  z.strictObject({ tipo: z.literal('eventoDuplicado'), copias: z.int().min(1).max(100).default(1), ...ofEvents }),
  z.strictObject({ tipo: z.literal('eventoPerdido'), ...ofEvents }),
  /** Held back until a later event has arrived, or for `demoraMs` if none comes. */
  z.strictObject({ tipo: z.literal('eventoDesordenado'), demoraMs: delay.default(5000), ...ofEvents })
] as const

export type RequestFault = z.infer<(typeof requestFaults)[number]>
export type EventFault = z.infer<(typeof eventFaults)[number]>
export type Fault = RequestFault | EventFault

const fault = z.discriminatedUnion('tipo', [...requestFaults, ...eventFaults])
const one = fault.transform(single => [single])
const many = z.array(fault).min(1)

/** The message of a union says nothing: check the form that was meant, so that every problem has its field. */
export function readFaults(body: unknown): Reading<readonly Fault[]> {
  return Array.isArray(body) ? readWith(many, body) : readWith(one, body)
}
