import { z } from 'zod'

/** An event of C4C: it only says that something happened to an object, which is read again. */
export interface Evento {
  /** `event-id`, the same when it is delivered again. */
  id: string
  /** The object of C4C, e.g. `Ticket`. */
  objeto: string
  /** ObjectID of its root. */
  objectID: string
}

const forma = z.object({
  'event-id': z.string().min(1).max(100).optional(),
  'event-type': z.string().max(200).optional(),
  id: z.string().min(1).max(100).optional(),
  type: z.string().max(200).optional(),
  data: z.object({ 'root-entity-id': z.string().regex(/^[0-9A-Fa-f]{32}$/) }),
})

/** Leads of the event's name: `Ticket.Root.Created`, `/sap.c4c/Ticket.Root.Created`. */
const NOMBRE = /^(?:.*[./])?([A-Za-z]+)\.[A-Za-z]+\.(?:Created|Updated|Deleted)(?:\.v\d+)?$/

export interface Malformado { mensaje: string; campo: string }

/** Reads the body of an event (C4C V1 event notification: CloudEvents with SAP's own twins of `id` and `type`). */
export function leerEvento(cuerpo: unknown): Evento | Malformado {
  const leido = forma.safeParse(cuerpo)
  if (!leido.success) {
    const campo = leido.error.issues[0]!.path.join('.') || 'cuerpo'
    return { mensaje: `El evento no se entiende: revise «${campo}».`, campo }
  }
  const { data, id, type, ...evento } = leido.data
  const clave = evento['event-id'] ?? id
  if (!clave) return { mensaje: 'El evento no tiene «event-id».', campo: 'event-id' }
  const objeto = NOMBRE.exec(evento['event-type'] ?? type ?? '')?.[1]
  if (!objeto) return { mensaje: 'El evento no dice en «event-type» qué pasó y con qué objeto.', campo: 'event-type' }
  return { id: clave, objeto, objectID: data['root-entity-id'].toUpperCase() }
}
