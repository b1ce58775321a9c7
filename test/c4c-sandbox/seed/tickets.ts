import { VERSION_STATUS, versionOf } from '../rules/ticket-history'
import { buyerPartyOf, deriveTicket } from '../rules/ticket-rules'
import { lifeCycleOf, assignmentOf } from '../rules/ticket-status'
import { Values } from '../rules/entity-rules'
import { Row, text } from '../store/row'
import { EMPLOYEES } from './employees'
import { Random } from './random'
import { WorldBuilder } from './world-builder'

export const TICKETS = 210
export const STRESS_TICKETS = 60
const FIRST_TICKET = 40_001
const DAY = 86_400_000
const HOUR = 3_600_000

/** Way of a ticket to each status; every step leaves a version in the history. */
const PATHS: readonly (readonly string[])[] = [
  ['1'],
  ['1', '2'],
  ['1', '2', 'Z1'],
  ['1', '2', 'Z2'],
  ['1', '2', '4'],
  ['1', '2', '5'],
  ['1', '2', '4', '2', '5'],
  ['1', '2', 'Z1', '5', '6'],
  ['1', '2', '5', '6']
]

const SUBJECTS: readonly (readonly [string, string, string, string])[] = [
  ['Demora en el pago de la cuota monetaria', 'PQRS-R', 'AREA-SUBSIDIO', 'Z3'],
  ['Solicitud de certificado de afiliación', 'PQRS-P', 'AREA-SUBSIDIO', 'Z1'],
  ['Trato recibido en la taquilla', 'PQRS-Q', 'AREA-RECREACION', 'Z2'],
  ['Piscina cerrada sin aviso', 'PQRS-R', 'AREA-RECREACION', 'Z3'],
  ['Cambio de grupo en curso de inglés', 'PQRS-P', 'AREA-EDUCACION', 'Z1'],
  ['Estado del subsidio de vivienda', 'PQRS-P', 'AREA-VIVIENDA', 'Z1'],
  ['Cobro doble en crédito', 'PQRS-R', 'AREA-CREDITO', 'Z3'],
  ['Ampliar el horario del gimnasio', 'PQRS-S', 'AREA-RECREACION', 'Z4'],
  ['Felicitación a la asesora del turno', 'PQRS-F', 'AREA-SALUD', 'Z5']
]

/** The statuses a ticket went through, and how long it stayed in each, in milliseconds. */
interface Course {
  readonly path: readonly string[]
  readonly createdAt: number
  readonly step: number
}

/** A ticket with its history, its description and its buyer. */
export function addTicket(builder: WorldBuilder, values: Values, { path, createdAt, step }: Course): Row {
  const { world } = builder
  const status = path[path.length - 1] ?? '1'
  const derived = deriveTicket({ ...values, ServiceRequestUserLifeCycleStatusCode: status }, undefined, world, createdAt)
  const ticket = builder.add('ServiceRequestCollection', derived, createdAt)
  seedHistory(builder, ticket, path, createdAt, step)
  const description = `${text(ticket, 'Name')}. Texto de ejemplo del caso ${text(ticket, 'ID')}.`
  const note = { TypeCode: '10004', LanguageCode: 'ES', Text: description, FormattedText: description, AuthorID: '8000001' }
  const parent = { ParentObjectID: ticket.key, ServiceRequestID: text(ticket, 'ID') }
  builder.add('ServiceRequestTextCollectionCollection', { ...parent, ...note }, createdAt)
  const buyer = buyerPartyOf(ticket, world)
  if (buyer) builder.add('ServiceRequestPartyCollection', buyer, createdAt)
  return ticket
}

function seedHistory(builder: WorldBuilder, ticket: Row, path: readonly string[], createdAt: number, step: number): void {
  path.forEach((status, index) => {
    const start = createdAt + index * step
    const end = index === path.length - 1 ? null : start + step
    const version = {
      ...versionOf(ticket, start, end),
      [VERSION_STATUS]: status,
      ServiceRequestLifeCycleStatusCode: lifeCycleOf(status),
      RequestAssignmentStatusCode: assignmentOf(status)
    }
    builder.add('ServiceRequestHistoricalVersionCollection', version, start)
  })
}

function drawBuyer(random: Random, people: readonly Row[], employers: readonly Row[], index: number): string {
  const [stressed] = people
  if (stressed && index < STRESS_TICKETS) return text(stressed, 'CustomerID')
  if (random.chance(0.1)) return text(random.pick(employers), 'AccountID')
  // The tail of the list stays without tickets, and squaring makes a few people have many.
  const position = 1 + Math.floor(random.next() ** 2 * (people.length * 0.6))
  return text(people[position] ?? random.pick(people), 'CustomerID')
}

export function seedTickets(builder: WorldBuilder, people: readonly Row[], employers: readonly Row[], today: number): Row[] {
  const { world } = builder
  const { random } = world
  const employees = [...EMPLOYEES.keys()]
  const tickets = Array.from({ length: TICKETS }, (_, index) => {
    const path = PATHS[index % PATHS.length] ?? ['1']
    const [subject, category, area, classification] = random.pick(SUBJECTS)
    const createdAt = today - random.integer(6, 240) * DAY + random.integer(8, 17) * HOUR
    const step = random.integer(2, 20) * HOUR
    const values = {
      ID: String(FIRST_TICKET + index),
      Name: subject,
      ProcessingTypeCode: 'ZPQR',
      DataOriginTypeCode: random.pick(['1', '4', 'Z01', 'Z02', 'Z03', 'Z04', 'Z05']),
      ServicePriorityCode: random.pick(['2', '3', '3', '3', '7']),
      ServiceRequestClassificationCode: classification,
      ServiceIssueCategoryID: category,
      IncidentServiceIssueCategoryID: area,
      BuyerPartyID: drawBuyer(random, people, employers, index),
      ProcessorPartyID: path.length > 1 ? random.pick(employees) : ''
    }
    return addTicket(builder, values, { path, createdAt, step })
  })
  world.nextNumber.set('ServiceRequestCollection', FIRST_TICKET + TICKETS)
  return tickets
}
