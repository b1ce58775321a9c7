import { EntitySet } from '../model/types'
import { viewOf } from '../store/entity-view'
import { Row } from '../store/row'
import { Rendering, entityUri, hasEtag } from './entity-json'
import { escapeXml } from './errors'
import { etagOf } from './etag'
import { toPlainText } from './literals'
import { Selection } from './selection'

const DATA = 'http://schemas.microsoft.com/ado/2007/08/dataservices'
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
const NAMESPACES = `xmlns="http://www.w3.org/2005/Atom" xmlns:m="${DATA}/metadata" xmlns:d="${DATA}"`

function propertiesXml(r: Rendering, set: EntitySet, row: Row, selection: Selection): string {
  const read = viewOf(set.type, row)
  return selection.properties
    .filter(property => r.withCodeTexts || !property.codeProperty)
    .map(property => {
      const value = read(property)
      if (value === null) return `<d:${property.name} m:null="true"/>`
      const type = property.type === 'Edm.String' ? '' : ` m:type="${property.type}"`
      return `<d:${property.name}${type}>${escapeXml(toPlainText(property, value))}</d:${property.name}>`
    })
    .join('')
}

function linkXml(r: Rendering, set: EntitySet, row: Row, navigation: string, selection: Selection): string {
  const many = set.type.navigations.get(navigation)?.direction === 'toChildren'
  const href = escapeXml(`${entityUri(r.root, set, row)}/${navigation}`)
  const open = `<link rel="${DATA}/related/${navigation}" type="application/atom+xml;type=${many ? 'feed' : 'entry'}" href="${href}"`
  const nested = selection.expanded.get(navigation)
  if (!nested) return `${open}/>`
  const related = r.related(set, row, navigation)
  const entries = related.rows.map(child => entryXml(r, related.set, child, nested)).join('')
  return `${open}><m:inline>${many ? `<feed>${entries}</feed>` : entries}</m:inline></link>`
}

function entryXml(r: Rendering, set: EntitySet, row: Row, selection: Selection, namespaces = ''): string {
  const uri = escapeXml(entityUri(r.root, set, row))
  const etag = hasEtag(set) ? ` m:etag="${escapeXml(etagOf(row.changeStamp))}"` : ''
  return (
    `<entry${namespaces}${etag}><id>${uri}</id><title type="text">${set.name}</title>` +
    `<updated>${row.changeStamp}</updated>` +
    `<category term="${r.namespace}.${set.type.name}" scheme="${DATA}/scheme"/>` +
    `<link rel="edit" title="${set.type.name}" href="${uri}"/>` +
    selection.navigations.map(navigation => linkXml(r, set, row, navigation, selection)).join('') +
    `<content type="application/xml"><m:properties>${propertiesXml(r, set, row, selection)}</m:properties></content></entry>`
  )
}

export function atomEntry(r: Rendering, set: EntitySet, row: Row, selection: Selection): string {
  return DECLARATION + entryXml(r, set, row, selection, ` ${NAMESPACES}`)
}

export interface FeedPage {
  readonly rows: readonly Row[]
  readonly count?: number
  readonly next?: string
}

export function atomFeed(r: Rendering, set: EntitySet, page: FeedPage, selection: Selection): string {
  const id = `${r.root}/${set.name}`
  return (
    `${DECLARATION}<feed ${NAMESPACES}><id>${escapeXml(id)}</id><title type="text">${set.name}</title>` +
    (page.count === undefined ? '' : `<m:count>${page.count}</m:count>`) +
    page.rows.map(row => entryXml(r, set, row, selection)).join('') +
    (page.next ? `<link rel="next" href="${escapeXml(page.next)}"/>` : '') +
    '</feed>'
  )
}

export function atomServiceDocument(root: string, sets: readonly string[]): string {
  const collections = sets.map(name => `<collection href="${name}"><atom:title>${name}</atom:title></collection>`).join('')
  return (
    `${DECLARATION}<service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom" ` +
    `xml:base="${escapeXml(root)}/"><workspace><atom:title>Default</atom:title>${collections}</workspace></service>`
  )
}
