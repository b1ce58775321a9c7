import { EntitySet, Model } from '../model/types'
import { EntityWriter } from '../store/entity-writer'
import { Row } from '../store/row'
import { World } from '../store/world'
import { entityUri, hasEtag } from './entity-json'
import { badRequest, methodNotAllowed, preconditionFailed } from './errors'
import { etagOf, matchesEtag } from './etag'
import { ODataRequest, ODataResponse } from './messages'
import { ReadRequests } from './read-requests'
import { Resource } from './resource-path'
import { emptyResponse } from './responses'
import { ServiceObserver, observeBody } from './service-observer'
import { NewEntity, readBody, readChanges, readNewEntity, readReplacement } from './write-payload'

export class WriteRequests {
  constructor(
    private readonly model: Model,
    private readonly world: () => World,
    private readonly reads: ReadRequests,
    private readonly observer: ServiceObserver,
    /** DG shows `text/html` on the 204 of a PATCH inside $batch; whether a plain one has it is unknown. */
    private readonly htmlOnNoContent: boolean
  ) {}

  answer(request: ODataRequest, resource: Resource): ODataResponse {
    if (resource.kind === 'collection' && request.method === 'POST') return this.create(request, resource.set)
    if (resource.kind === 'entity') {
      const row = this.reads.require(resource.set, resource.key)
      if (!matchesEtag(request.headers['if-match'], row.changeStamp)) throw preconditionFailed()
      if (request.method === 'PATCH') return this.change(request, resource.set, row, readChanges)
      if (request.method === 'PUT') return this.change(request, resource.set, row, readReplacement)
      if (request.method === 'DELETE') return this.remove(request, resource.set, row)
    }
    throw methodNotAllowed(`Method ${request.method} is not allowed for this resource`)
  }

  private writer(request: ODataRequest): EntityWriter {
    return new EntityWriter(this.model, this.world(), request.user)
  }

  private body(request: ODataRequest, set: EntitySet): ReturnType<typeof readBody> {
    const body = readBody(request)
    observeBody(this.observer, this.model, set, body)
    return body
  }

  private create(request: ODataRequest, set: EntitySet): ODataResponse {
    if (!set.creatable) throw methodNotAllowed(`'${set.name}' is not creatable`)
    const entity = readNewEntity(this.model, set, this.body(request, set))
    const row = this.world().store.atomically(() => this.insert(this.writer(request), entity))
    const created = this.reads.entity(request, new Map(), set, row)
    const headers = { location: entityUri(request.root, set, row), 'cache-control': 'no-cache, no-store' }
    if (request.headers['odata-no-response-payload'] === 'true') {
      return emptyResponse(201, { ...headers, ...(hasEtag(set) && { etag: etagOf(row.changeStamp) }) })
    }
    return { ...created, status: 201, headers: { ...created.headers, ...headers } }
  }

  private insert(writer: EntityWriter, entity: NewEntity, parent?: Row): Row {
    const { set, values, children } = entity
    if (!parent && set.type.parent && !values.ParentObjectID && !this.namesParent(entity)) {
      throw badRequest(`'ParentObjectID' is needed to create '${set.type.name}'`)
    }
    const row = writer.create(set, parent ? { ...values, ParentObjectID: parent.key } : values)
    for (const child of children) this.insert(writer, child, row)
    return row
  }

  private namesParent({ set, values }: NewEntity): boolean {
    return [...set.type.properties.values()].some(p => p.isParentNumber && Boolean(values[p.name]))
  }

  private change(request: ODataRequest, set: EntitySet, row: Row, read: typeof readChanges): ODataResponse {
    if (!set.updatable) throw methodNotAllowed(`'${set.name}' is not updatable`)
    const changes = read(set, row, this.body(request, set))
    const changed = this.world().store.atomically(() => this.writer(request).update(row, changes))
    return this.noContent(request, hasEtag(set) ? { etag: etagOf(changed.changeStamp) } : {})
  }

  private remove(request: ODataRequest, set: EntitySet, row: Row): ODataResponse {
    if (!set.deletable) throw methodNotAllowed(`'${set.name}' is not deletable`)
    this.world().store.atomically(() => this.writer(request).remove(row))
    return this.noContent(request, {})
  }

  private noContent(request: ODataRequest, headers: Record<string, string>): ODataResponse {
    const html = request.insideBatch || this.htmlOnNoContent
    return emptyResponse(204, { ...headers, ...(html && { 'content-type': 'text/html' }) })
  }
}
