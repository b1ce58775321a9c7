import { c4cModel } from '../model/c4codata'
import { World } from '../store/world'
import { answerBatch } from './batch'
import { ODataError, errorBody, methodNotAllowed } from './errors'
import { ODataRequest, ODataResponse } from './messages'
import { wantsJsonRaw } from './negotiation'
import { ReadRequests } from './read-requests'
import { parseResourcePath } from './resource-path'
import { ServiceObserver } from './service-observer'
import { WriteRequests } from './write-requests'

class ChangeSetFailed extends Error {
  constructor(readonly response: ODataResponse) {
    super('Change set failed')
  }
}

/** The OData service itself: plain messages in, plain messages out, no sockets. */
export class ODataService {
  private readonly reads: ReadRequests
  private readonly writes: WriteRequests

  constructor(
    private readonly world: () => World,
    private readonly observer: ServiceObserver,
    htmlOnNoContent: boolean
  ) {
    this.reads = new ReadRequests(c4cModel, world)
    this.writes = new WriteRequests(c4cModel, world, this.reads, observer, htmlOnNoContent)
  }

  answer(request: ODataRequest): ODataResponse {
    try {
      return this.dispatch(request)
    } catch (error) {
      if (!(error instanceof ODataError)) throw error
      const json = wantsJsonRaw(request.query, request.headers)
      const { contentType, body } = errorBody(error.code, error.message, json)
      return { status: error.status, headers: { 'content-type': contentType, dataserviceversion: '2.0' }, body }
    }
  }

  private dispatch(request: ODataRequest): ODataResponse {
    const resource = parseResourcePath(request.path, c4cModel)
    if (resource.kind === 'batch' && request.method === 'POST') {
      return answerBatch(request, {
        run: operation => this.operation(operation),
        runChangeSet: operations => this.changeSet(operations)
      })
    }
    switch (request.method) {
      case 'GET':
      case 'HEAD':
        return this.reads.answer(request, resource)
      case 'POST':
      case 'PUT':
      case 'PATCH':
      case 'DELETE':
        return this.writes.answer(request, resource)
      default:
        throw methodNotAllowed(`Method ${request.method} is not supported`)
    }
  }

  private operation(operation: ODataRequest): ODataResponse {
    const response = this.answer(operation)
    this.observer.batchOperation(operation.method, operation.path, operation.query, response.status)
    return response
  }

  private changeSet(operations: readonly ODataRequest[]): readonly ODataResponse[] {
    try {
      return this.world().store.atomically(() =>
        operations.map(operation => {
          const response = this.operation(operation)
          if (response.status >= 400) throw new ChangeSetFailed(response)
          return response
        })
      )
    } catch (error) {
      if (error instanceof ChangeSetFailed) return [error.response]
      throw error
    }
  }
}
