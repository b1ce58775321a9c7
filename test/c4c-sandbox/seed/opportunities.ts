import { deriveOpportunity } from '../rules/opportunity-rules'
import { Row, text } from '../store/row'
import { EMPLOYEES } from './employees'
import { WorldBuilder } from './world-builder'

export const OPPORTUNITIES = 250
const FIRST_OPPORTUNITY = 70_001
const DAY = 86_400_000

const OFFERS: readonly (readonly [string, string, number])[] = [
  ['Inscripción a curso de natación', 'Z001', 180_000],
  ['Plan vacacional familiar', 'Z001', 1_250_000],
  ['Reserva de alojamiento en centro recreacional', 'Z001', 640_000],
  ['Técnico laboral en auxiliar administrativo', 'Z002', 890_000],
  ['Curso de inglés nivel A1', 'Z002', 420_000],
  ['Orientación sobre subsidio de vivienda', 'Z003', 0],
  ['Crédito de libre inversión', 'Z005', 6_000_000],
  ['Actualización de afiliación', 'Z006', 0]
]

export function seedOpportunities(builder: WorldBuilder, people: readonly Row[], tickets: readonly Row[], today: number): Row[] {
  const { world } = builder
  const { random } = world
  const employees = [...EMPLOYEES.keys()]
  const opportunities = Array.from({ length: OPPORTUNITIES }, (_, index) => {
    const [name, group, amount] = random.pick(OFFERS)
    const createdAt = today - random.integer(1, 300) * DAY
    const startDate = Math.floor(createdAt / DAY) * DAY
    // Every third person of the second half of the list never asked for anything.
    const candidates = people.filter((_person, position) => position < people.length / 2 || position % 3 !== 0)
    return builder.add(
      'OpportunityCollection',
      deriveOpportunity(
        {
          ID: String(FIRST_OPPORTUNITY + index),
          Name: name,
          GroupCode: group,
          ProspectPartyID: text(random.pick(candidates), 'CustomerID'),
          MainEmployeeResponsiblePartyID: random.pick(employees),
          LifeCycleStatusCode: random.pick(['1', '2', '2', '3', '4', '4', '5']),
          ExternalUserStatusCode: random.pick(['ZINF1', 'ZINF2', 'ZINF3']),
          OriginTypeCode: random.pick(['Z01', 'Z01', 'Z02', 'Z03']),
          PriorityCode: '3',
          SalesCyclePhaseCode: random.pick(['Z01', 'Z02', 'Z03', 'Z04']),
          ExpectedRevenueAmount: amount.toFixed(6),
          ExpectedRevenueAmountCurrencyCode: 'COP',
          ProbabilityPercent: random.integer(10, 90).toFixed(6),
          ExpectedProcessingStartDate: startDate,
          ExpectedProcessingEndDate: startDate + 30 * DAY
        },
        undefined,
        world
      ),
      createdAt
    )
  })
  linkSomeTickets(builder, opportunities, tickets)
  world.nextNumber.set('OpportunityCollection', FIRST_OPPORTUNITY + OPPORTUNITIES)
  return opportunities
}

/** TypeCode 72 with RoleCode 1 is how a ticket points to its opportunity. */
function linkSomeTickets(builder: WorldBuilder, opportunities: readonly Row[], tickets: readonly Row[]): void {
  tickets.forEach((ticket, index) => {
    const opportunity = index % 10 === 0 ? opportunities[index] : undefined
    if (!opportunity) return
    const createdAt = Number(ticket.values.CreationDateTime)
    builder.add(
      'ServiceRequestBusinessTransactionDocumentReferenceCollection',
      { ParentObjectID: ticket.key, TypeCode: '72', RoleCode: '1', ID: text(opportunity, 'ID') },
      createdAt
    )
  })
}
