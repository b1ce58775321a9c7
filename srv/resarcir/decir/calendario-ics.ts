import type { Mesa, Miembro } from '../expediente'

export interface Invitacion { mesa: Pick<Mesa, 'ID' | 'inicio' | 'minutos' | 'lugar' | 'secuencia'>; miembro: Pick<Miembro, 'nombre' | 'correo'>; titulo: string; organizador: string; cancela: boolean; ahora: string }

/**
 * An invitation or its withdrawal as calendars read it (iTIP, RFC 5546): the same mesa has the same UID for ever, and a change a higher
 * SEQUENCE. Times in UTC.
 */
export async function invitacionIcs({ mesa, miembro, titulo, organizador, cancela, ahora }: Invitacion): Promise<string> {
  const { ICalAttendeeRole, ICalCalendar, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator')
  const calendario = new ICalCalendar({ method: cancela ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST, prodId: { company: 'Escucha', product: 'Mesas', language: 'ES' } })
  const inicio = new Date(mesa.inicio)
  const evento = calendario.createEvent({
    id: `mesa-${mesa.ID}@escucha`, sequence: mesa.secuencia, start: inicio, end: new Date(inicio.getTime() + mesa.minutos * 60_000), stamp: new Date(ahora),
    summary: titulo, location: mesa.lugar, status: cancela ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: 'Atención al Usuario', email: organizador },
  })
  if (miembro.correo) evento.createAttendee({ email: miembro.correo, name: miembro.nombre ?? undefined, rsvp: !cancela, role: ICalAttendeeRole.REQ })
  return calendario.toString()
}
