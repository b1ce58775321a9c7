import { IncomingMessage, Server, ServerResponse, createServer } from 'node:http'
import { AddressInfo } from 'node:net'
import { SandboxOptions, DEFAULT_ESCUCHA_URL, DEFAULT_PORT, DEFAULT_SEED } from '../configuration'
import { ActiveFaults } from '../control/active-faults'
import { ControlRoutes } from '../control/control-routes'
import { RequestFault } from '../control/fault-schema'
import { RequestLog, anonymousRoute } from '../control/request-log'
import { EventDelivery } from '../events/event-delivery'
import { eventsOf } from '../events/event-payload'
import { requireSubscription } from '../events/subscription'
import { MASHUP_PATH, mashupPage } from '../mashup/mashup-page'
import { errorBody } from '../odata/errors'
import { ODataRequest, ODataResponse } from '../odata/messages'
import { wantsJsonRaw } from '../odata/negotiation'
import { ODataService } from '../odata/service'
import { createWorld } from '../seed/create-world'
import { World } from '../store/world'
import { authenticatedUser } from './basic-auth'
import { CsrfSessions } from './csrf-sessions'

export const SERVICE_ROOT = '/sap/c4c/odata/v1/c4codataapi'

export interface Sandbox {
  /** Origin, e.g. `http://localhost:4005`; the service lives below SERVICE_ROOT. */
  readonly url: string
  /** Resolves once no event is on its way or waits for another attempt. */
  eventosEnReposo(): Promise<void>
  cerrar(): Promise<void>
}

interface Target {
  readonly method: string
  readonly path: string
  readonly query: string
}

interface Exchange extends Target {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: string
}

const READS = new Set(['GET', 'HEAD'])
const LOGIN_PAGE = '<!DOCTYPE html><html><head><title>SAP Cloud for Customer</title></head><body>Logon</body></html>'
const DEFAULT_SILENCE_MS = 120_000

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const pause = (milliseconds: number) =>
  new Promise<void>(resolve => {
    setTimeout(resolve, milliseconds).unref()
  })

class SandboxServer {
  private readonly now: () => number
  private readonly faults: ActiveFaults
  private readonly log = new RequestLog()
  private readonly sessions = new CsrfSessions()
  private readonly control: ControlRoutes
  private readonly service: ODataService
  private world: World
  readonly events: EventDelivery
  readonly server: Server

  constructor(private readonly options: SandboxOptions) {
    this.now = options.ahora ?? Date.now
    this.faults = new ActiveFaults(this.now)
    this.events = new EventDelivery(type => this.faults.strikeEvent(type))
    if (options.eventos) this.events.subscribe(requireSubscription(options.eventos))
    this.world = this.createWorld()
    this.service = new ODataService(() => this.world, this.log, options.html204 ?? false)
    this.control = new ControlRoutes({
      faults: this.faults,
      log: this.log,
      events: this.events,
      world: () => this.world,
      reset: () => {
        this.events.discard()
        this.world = this.createWorld()
      }
    })
    this.server = createServer((request, response) => {
      // A defect of the sandbox must not look like an outage of C4C.
      this.handle(request, response).catch((error: unknown) => {
        if (response.headersSent) response.destroy()
        else response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(`Defecto del C4C de prueba: ${String(error)}`)
      })
    })
  }

  private createWorld(): World {
    const { limiteAnexo, partesEstrictas, semilla } = this.options
    return createWorld(semilla ?? DEFAULT_SEED, this.now, {
      tenant: {
        ...(limiteAnexo !== undefined && { attachmentLimit: limiteAnexo }),
        ...(partesEstrictas !== undefined && { strictParties: partesEstrictas })
      },
      committed: changes => this.events.emit(eventsOf(changes, this.now()))
    })
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET'
    const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s)
    if (path.startsWith('/__')) this.answerControl(response, method, path, await readText(request))
    else if (path === MASHUP_PATH) this.answerMashup(response, query)
    else await this.answerApi(request, response, { method, path, query })
  }

  private answerControl(response: ServerResponse, method: string, path: string, body: string): void {
    const reply = this.control.answer(method, path, body)
    if (reply.payload === undefined) response.writeHead(reply.status).end()
    else {
      response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8' })
      response.end(JSON.stringify(reply.payload))
    }
  }

  private answerMashup(response: ServerResponse, query: string): void {
    const { status, headers, body } = mashupPage(this.world, query, this.options.escuchaUrl ?? DEFAULT_ESCUCHA_URL)
    response.writeHead(status, headers).end(body)
  }

  private async answerApi(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    this.log.arrived()
    const struck = this.faults.strike(target.method, target.path)
    if (struck.some(fault => fault.tipo === 'caida')) {
      this.log.ended({ metodo: target.method, ruta: anonymousRoute(target.path, target.query), estado: 0 })
      request.socket.destroy()
      return
    }
    await this.answerService({ request, response, ...target, body: await readText(request) }, struck)
  }

  private async answerService(exchange: Exchange, struck: readonly RequestFault[]): Promise<void> {
    const started = performance.now()
    for (const fault of struck) if (fault.tipo === 'demora') await pause(fault.demoraMs)
    const fault = struck.find(candidate => candidate.tipo !== 'demora')
    if (fault?.tipo === 'reset') return this.cut(exchange, () => exchange.request.socket.resetAndDestroy())
    if (fault?.tipo === 'sinRespuesta') return this.silence(exchange, fault.demoraMs)
    const reply = (fault && this.faultReply(exchange, fault)) ?? this.reply(exchange)
    if (fault?.tipo === 'timeoutTrasCommit') return this.silence(exchange, fault.demoraMs)
    this.send(exchange, reply, performance.now() - started)
  }

  /** Canned answers of faults that replace the real one. */
  private faultReply(exchange: Exchange, fault: RequestFault): ODataResponse | undefined {
    switch (fault.tipo) {
      case 'estado':
        return this.refusal(exchange, fault.estado, 'SERVER_ERROR', 'An internal error occurred', fault.reintentarEn)
      case '429':
        return this.refusal(exchange, 429, 'TOO_MANY_REQUESTS', 'Too many requests', fault.reintentarEn)
      case 'html':
        return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: LOGIN_PAGE }
      case '401':
        return this.unauthorized()
      case 'csrfVencido':
        this.sessions.expireAll()
        return this.csrfRequired()
      default:
        return undefined
    }
  }

  private reply(exchange: Exchange): ODataResponse {
    const { request, method, path } = exchange
    if (path !== SERVICE_ROOT && !path.startsWith(`${SERVICE_ROOT}/`)) {
      return this.refusal(exchange, 404, 'NOT_FOUND', `No service found at '${path}'`)
    }
    const user = authenticatedUser(request.headers.authorization, this.options)
    if (user === undefined) return this.unauthorized()
    if (!READS.has(method) && this.needsToken(user) && !this.hasToken(request)) return this.csrfRequired()
    return this.withToken(exchange, this.service.answer(this.toODataRequest(exchange, user)))
  }

  private needsToken(user: string): boolean {
    const prefix = this.options.prefijoIntegracion ?? '_'
    return (this.options.csrf ?? true) && !(prefix && user.startsWith(prefix))
  }

  private hasToken({ headers }: IncomingMessage): boolean {
    return this.sessions.accepts(headers['x-csrf-token']?.toString(), headers.cookie)
  }

  private withToken({ request, method }: Exchange, reply: ODataResponse): ODataResponse {
    const asked = request.headers['x-csrf-token']?.toString().toLowerCase() === 'fetch'
    if (!asked || !READS.has(method)) return reply
    const { token, setCookie } = this.sessions.issue(request.headers.cookie)
    return { ...reply, headers: { ...reply.headers, 'x-csrf-token': token, 'set-cookie': setCookie } }
  }

  private toODataRequest({ request, method, path, query, body }: Exchange, user: string): ODataRequest {
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]))
    return {
      method,
      path: path.slice(SERVICE_ROOT.length).replace(/^\//, ''),
      query,
      headers,
      body,
      user,
      root: `http://${request.headers.host ?? 'localhost'}${SERVICE_ROOT}`,
      insideBatch: false
    }
  }

  private unauthorized(): ODataResponse {
    return {
      status: 401,
      headers: {
        'www-authenticate': 'Basic realm="SAP Cloud for Customer"',
        'content-type': 'text/html; charset=utf-8'
      },
      body: LOGIN_PAGE
    }
  }

  private csrfRequired(): ODataResponse {
    return {
      status: 403,
      headers: { 'x-csrf-token': 'Required', 'content-type': 'text/plain; charset=utf-8' },
      body: 'CSRF token validation failed'
    }
  }

  private refusal(
    { query, request }: Exchange,
    status: number,
    code: string,
    message: string,
    retryAfter?: number
  ): ODataResponse {
    const headers = { accept: request.headers.accept, 'content-type': request.headers['content-type'] }
    const { contentType, body } = errorBody(code, message, wantsJsonRaw(query, headers))
    return {
      status,
      headers: { 'content-type': contentType, ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }) },
      body
    }
  }

  private send(exchange: Exchange, reply: ODataResponse, milliseconds: number): void {
    const { response, method, path, query } = exchange
    this.log.ended({ metodo: method, ruta: anonymousRoute(path, query), estado: reply.status })
    const length = reply.status === 204 ? {} : { 'content-length': String(Buffer.byteLength(reply.body)) }
    response.writeHead(reply.status, {
      ...reply.headers,
      ...length,
      'c4c-odata-response-time': `${Math.round(milliseconds)} ms`
    })
    response.end(method === 'HEAD' || reply.status === 204 ? undefined : reply.body)
  }

  private cut(exchange: Exchange, cutSocket: () => void): void {
    this.log.ended({ metodo: exchange.method, ruta: anonymousRoute(exchange.path, exchange.query), estado: 0 })
    cutSocket()
  }

  private silence(exchange: Exchange, milliseconds = DEFAULT_SILENCE_MS): void {
    this.cut(exchange, () => {
      setTimeout(() => exchange.request.socket.destroy(), milliseconds).unref()
    })
  }
}

export async function iniciarSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { server, events } = new SandboxServer(options)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? DEFAULT_PORT, resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    eventosEnReposo: () => events.idle(),
    cerrar: () =>
      new Promise<void>((resolve, reject) => {
        events.unsubscribe()
        server.close(error => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      })
  }
}
