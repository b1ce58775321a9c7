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

/** Other characters no database keeps in a key, and one such event would take those written with it along. */
const clave = z.string().regex(/^[\x21-\x7e]{1,100}$/)

const forma = z.object({
  'event-id': clave.optional(),
  'event-type': z.string().max(200).optional(),
  id: clave.optional(),
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
  const suya = evento['event-id'] ?? id
  if (!suya) return { mensaje: 'El evento no tiene «event-id».', campo: 'event-id' }
  const objeto = NOMBRE.exec(evento['event-type'] ?? type ?? '')?.[1]
  if (!objeto) return { mensaje: 'El evento no dice en «event-type» qué pasó y con qué objeto.', campo: 'event-type' }
  return { id: suya, objeto, objectID: data['root-entity-id'].toUpperCase() }
}
