import { c4cModel } from '../model/c4codata'
import { escapeXml } from '../odata/errors'
import { viewOf } from '../store/entity-view'
import { Row } from '../store/row'
import { World } from '../store/world'
import { MASHUP_STYLE } from './mashup-style'

export const MASHUP_PATH = '/mashup'

export interface Page {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

interface Kind {
  /** Name of the parameter, here and in the address of the embedded page. */
  readonly parameter: string
  readonly set: string
  readonly title: string
  readonly choices: string
  readonly fields: readonly (readonly [label: string, property: string])[]
}

const TICKET: Kind = {
  parameter: 'ticket',
  set: 'ServiceRequestCollection',
  title: 'Ticket',
  choices: 'Tickets',
  fields: [
    ['ID de ticket', 'ID'],
    ['Asunto', 'Name'],
    ['Código de cliente', 'BuyerPartyID'],
    ['Cliente', 'BuyerPartyName'],
    ['Estado', 'ServiceRequestUserLifeCycleStatusCodeText'],
    ['Prioridad', 'ServicePriorityCodeText'],
    ['Radicado', 'z_radicado_KUT']
  ]
}

const OPPORTUNITY: Kind = {
  parameter: 'oportunidad',
  set: 'OpportunityCollection',
  title: 'Oportunidad',
  choices: 'Oportunidades',
  fields: [
    ['ID de oportunidad', 'ID'],
    ['Nombre', 'Name'],
    ['Código de cliente', 'ProspectPartyID'],
    ['Cliente', 'ProspectPartyName'],
    ['Estado', 'LifeCycleStatusCodeText'],
    ['Línea', 'GroupCodeText']
  ]
}

const CHOICES = 10

function read(kind: Kind, row: Row, property: string): string {
  const type = c4cModel.sets.get(kind.set)?.type
  const described = type?.properties.get(property)
  return type && described ? String(viewOf(type, row)(described) ?? '') : ''
}

function choicesHtml(world: World, kind: Kind, shown: Row | undefined): string {
  const items = world.store
    .all(kind.set)
    .slice(0, CHOICES)
    .map(row => {
      const id = read(kind, row, 'ID')
      const current = row === shown ? ' aria-current="page"' : ''
      const label = escapeXml(`${id} · ${read(kind, row, 'Name')}`)
      return `<li><a href="${MASHUP_PATH}?${kind.parameter}=${encodeURIComponent(id)}"${current}>${label}</a></li>`
    })
  return `<section><h2>${kind.choices}</h2><ul>${items.join('')}</ul></section>`
}

function objectHtml(kind: Kind, row: Row, escuchaUrl: string): string {
  const id = read(kind, row, 'ID')
  const fields = kind.fields.map(([label, property]) => `<div><dt>${label}</dt><dd>${escapeXml(read(kind, row, property)) || '—'}</dd></div>`)
  const embedded = `${escuchaUrl.replace(/\/$/, '')}/mashup/index.html?${kind.parameter}=${encodeURIComponent(id)}`
  return (
    `<h1>${kind.title} ${escapeXml(id)}</h1><dl>${fields.join('')}</dl>` +
    `<section class="mashup"><h2>Escucha</h2><iframe title="Escucha: PQRS de este registro" src="${escapeXml(embedded)}"></iframe></section>`
  )
}

function chosen(world: World, parameters: URLSearchParams): { readonly kind: Kind; readonly row: Row | undefined } {
  const kind = parameters.has(OPPORTUNITY.parameter) && !parameters.has(TICKET.parameter) ? OPPORTUNITY : TICKET
  const number = parameters.get(kind.parameter)
  return { kind, row: number === null ? world.store.all(kind.set)[0] : world.store.findNumber(kind.set, number) }
}

/**
 * A screen of C4C with an HTML mashup: the number of the object reaches the embedded page as a query
 * parameter, and nothing else does. Shows the first ticket unless `?ticket=` or `?oportunidad=` names one.
 */
export function mashupPage(world: World, query: string, escuchaUrl: string): Page {
  const { kind, row } = chosen(world, new URLSearchParams(query))
  const object = row ? objectHtml(kind, row, escuchaUrl) : `<h1>${kind.title}</h1><p role="alert">No existe en este C4C de prueba.</p>`
  const title = `${kind.title}${row ? ` ${read(kind, row, 'ID')}` : ''} · C4C de prueba`
  return {
    status: row ? 200 : 404,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        `default-src 'none'; style-src 'unsafe-inline'; frame-src ${new URL(escuchaUrl).origin}; base-uri 'none'; form-action 'none'`
    },
    body:
      `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<title>${escapeXml(title)}</title><style>${MASHUP_STYLE}</style></head><body>` +
      `<header>SAP Cloud for Customer (simulación)</header>` +
      `<nav aria-label="Registros">${choicesHtml(world, TICKET, row)}${choicesHtml(world, OPPORTUNITY, row)}</nav>` +
      `<main>${object}</main></body></html>`
  }
}
