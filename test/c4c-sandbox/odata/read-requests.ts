import { metadataDocument } from '../model/c4codata'
import { EntitySet, EntityType, Model, Property } from '../model/types'
import { viewOf } from '../store/entity-view'
import { MemoryStore } from '../store/memory-store'
import { Row } from '../store/row'
import { World } from '../store/world'
import { atomEntry, atomFeed, atomServiceDocument } from './entity-atom'
import { RelatedRows, Rendering, entityJson, hasEtag } from './entity-json'
import { badRequest, escapeXml, notFound } from './errors'
import { etagOf } from './etag'
import { parseFilter } from './filter'
import { callFunction } from './function-imports'
import { toJsonValue, toPlainText } from './literals'
import { ODataRequest, ODataResponse } from './messages'
import { wantsJson } from './negotiation'
import { parseOrderBy } from './ordering'
import { pageOf } from './paging'
import { QueryOptions, parseQueryString } from './query-string'
import { Resource } from './resource-path'
import { jsonResponse, textResponse } from './responses'
import { parseSearch } from './search'
import { parseSelection } from './selection'

const FEED = 'application/atom+xml;type=feed; charset=utf-8'
const ENTRY = 'application/atom+xml;type=entry; charset=utf-8'
const XML = 'application/xml; charset=utf-8'

export class ReadRequests {
  constructor(
    private readonly model: Model,
    private readonly world: () => World
  ) {}

  private store(): MemoryStore {
    return this.world().store
  }

  answer(request: ODataRequest, resource: Resource): ODataResponse {
    const options = parseQueryString(request.query)
    switch (resource.kind) {
      case 'service':
        return this.serviceDocument(request, options)
      case 'metadata':
        return textResponse(200, XML, metadataDocument)
      case 'batch':
        throw badRequest('$batch only accepts POST')
      case 'function':
        return this.collection(request, options, resource.called.set, callFunction(resource.called, request, this.world()))
      case 'collection':
        return this.collection(request, options, resource.set, this.store().all(resource.set.name))
      case 'count':
        return this.count(request, options, resource.set, this.store().all(resource.set.name))
      case 'entity':
        return this.entity(request, options, resource.set, this.require(resource.set, resource.key))
      case 'children':
      case 'childrenCount': {
        const { set, rows } = this.related(resource.set, this.require(resource.set, resource.key), resource.navigation)
        return resource.kind === 'children'
          ? this.collection(request, options, set, rows)
          : this.count(request, options, set, rows)
      }
      case 'parent': {
        const { set, rows } = this.related(resource.set, this.require(resource.set, resource.key), resource.navigation)
        const [parent] = rows
        if (!parent) throw notFound('Resource not found')
        return this.entity(request, options, set, parent)
      }
      case 'property':
        return this.property(request, options, this.require(resource.set, resource.key), resource.set, resource.property)
      case 'value':
        return this.rawValue(this.require(resource.set, resource.key), resource.set, resource.property)
    }
  }

  require(set: EntitySet, key: string): Row {
    const row = this.store().find(set.name, key)
    if (!row) throw notFound(`Resource not found for '${set.name}'`)
    return row
  }

  rendering(request: ODataRequest): Rendering {
    return {
      root: request.root,
      namespace: this.model.namespace,
      withCodeTexts: request.headers['odata-no-codedescs'] !== 'true',
      related: (set, row, navigation) => this.related(set, row, navigation)
    }
  }

  private related(set: EntitySet, row: Row, navigationName: string): RelatedRows {
    const navigation = set.type.navigations.get(navigationName)
    if (!navigation) throw notFound(`Navigation property '${navigationName}' does not exist`)
    const target = this.model.setOfType(navigation.target)
    if (navigation.direction === 'toChildren') {
      return { set: target, many: true, rows: this.store().childrenOf(target.name, row.key) }
    }
    const ancestor = this.ancestor(set.type, row, navigation.target)
    return { set: target, many: false, rows: ancestor ? [ancestor] : [] }
  }

  /** A child may point over its parent to the root of its tree, which it knows only through that parent. */
  private ancestor(type: EntityType, row: Row, wanted: string): Row | undefined {
    const parentType = this.model.types.get(type.parent ?? wanted)
    if (!parentType) return undefined
    const parent = this.store().find(this.model.setOfType(parentType.name).name, String(row.values.ParentObjectID ?? ''))
    if (!parent || parentType.name === wanted || !parentType.parent) return parent
    return this.ancestor(parentType, parent, wanted)
  }

  private serviceDocument(request: ODataRequest, options: QueryOptions): ODataResponse {
    const sets = [...this.model.sets.keys()]
    return wantsJson(options, request.headers)
      ? jsonResponse(200, { EntitySets: sets })
      : textResponse(200, 'application/atomsvc+xml; charset=utf-8', atomServiceDocument(request.root, sets))
  }

  private matching(request: ODataRequest, options: QueryOptions, set: EntitySet, rows: readonly Row[]): Row[] {
    const { type } = set
    const filter = options.get('$filter')
    const search = options.get('$search')
    if (search !== undefined && request.insideBatch) throw badRequest('$search is not allowed inside $batch')
    const predicates = [
      ...(filter ? [parseFilter(filter, type)] : []),
      ...(search ? [parseSearch(search, [...type.properties.values()])] : [])
    ]
    const matching = rows.filter(row => predicates.every(test => test(viewOf(type, row))))
    // Without $orderby C4C promises no order: by technical key means nothing to a reader, yet is repeatable.
    return type.properties.has('ObjectID') ? matching.sort((a, b) => (a.key < b.key ? -1 : 1)) : matching
  }

  private collection(request: ODataRequest, options: QueryOptions, set: EntitySet, rows: readonly Row[]): ODataResponse {
    const selection = parseSelection(this.model, set.type, options)
    const matching = this.matching(request, options, set, rows)
    const orderBy = options.get('$orderby')
    if (orderBy) {
      const order = parseOrderBy(orderBy, set.type)
      matching.sort((a, b) => order(viewOf(set.type, a), viewOf(set.type, b)))
    }
    const inlineCount = options.get('$inlinecount')
    if (inlineCount && inlineCount !== 'allpages' && inlineCount !== 'none') throw badRequest('Invalid $inlinecount')
    const count = inlineCount === 'allpages' ? matching.length : undefined
    const page = pageOf(matching, options)
    const next = page.nextQuery && `${request.root}/${request.path.replace(/\/$/, '')}?${page.nextQuery}`
    const rendering = this.rendering(request)
    if (!wantsJson(options, request.headers)) {
      return textResponse(200, FEED, atomFeed(rendering, set, { rows: page.items, count, next }, selection))
    }
    return jsonResponse(200, {
      ...(count !== undefined && { __count: String(count) }),
      results: page.items.map(row => entityJson(rendering, set, row, selection)),
      ...(next && { __next: next })
    })
  }

  private count(request: ODataRequest, options: QueryOptions, set: EntitySet, rows: readonly Row[]): ODataResponse {
    return textResponse(200, 'text/plain; charset=utf-8', String(this.matching(request, options, set, rows).length))
  }

  entity(request: ODataRequest, options: QueryOptions, set: EntitySet, row: Row): ODataResponse {
    const selection = parseSelection(this.model, set.type, options)
    const headers: Record<string, string> = hasEtag(set) ? { etag: etagOf(row.changeStamp) } : {}
    const rendering = this.rendering(request)
    return wantsJson(options, request.headers)
      ? jsonResponse(200, { results: entityJson(rendering, set, row, selection) }, headers)
      : textResponse(200, ENTRY, atomEntry(rendering, set, row, selection), headers)
  }

  private property(
    request: ODataRequest,
    options: QueryOptions,
    row: Row,
    set: EntitySet,
    property: Property
  ): ODataResponse {
    const value = viewOf(set.type, row)(property)
    if (wantsJson(options, request.headers)) return jsonResponse(200, { [property.name]: toJsonValue(property, value) })
    const content = escapeXml(toPlainText(property, value))
    const namespace = 'http://schemas.microsoft.com/ado/2007/08/dataservices'
    return textResponse(200, XML, `<d:${property.name} xmlns:d="${namespace}">${content}</d:${property.name}>`)
  }

  private rawValue(row: Row, set: EntitySet, property: Property): ODataResponse {
    const value = viewOf(set.type, row)(property)
    if (property.type !== 'Edm.Binary') {
      return textResponse(200, 'text/plain; charset=utf-8', toPlainText(property, value))
    }
    if (value === null) throw notFound(`'${property.name}' is empty`)
    const mimeType = row.values.MimeType
    const contentType = typeof mimeType === 'string' && mimeType ? mimeType : 'application/octet-stream'
    return textResponse(200, contentType, Buffer.from(String(value), 'base64'))
  }
}
