import { Sandbox, SandboxOptions, SERVICE_ROOT, iniciarSandbox } from '../../c4c-sandbox'

export type Json = Record<string, any>

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Json
}

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** Speaks to a sandbox of its own over real HTTP, with the manners of an OData client. */
export class SandboxClient {
  private csrf: Record<string, string> = {}

  private constructor(
    private readonly sandbox: Sandbox,
    private readonly authorization: string
  ) {}

  static async start(options: SandboxOptions = {}, user = 'asesor'): Promise<SandboxClient> {
    return new SandboxClient(await iniciarSandbox({ port: 0, ...options }), basic(user, 'clave'))
  }

  stop(): Promise<void> {
    return this.sandbox.cerrar()
  }

  /** Resolves once no event is on its way or waits for another attempt. */
  eventsAtRest(): Promise<void> {
    return this.sandbox.eventosEnReposo()
  }

  get origin(): string {
    return this.sandbox.url
  }

  get root(): string {
    return `${this.sandbox.url}${SERVICE_ROOT}`
  }

  async call(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Reply> {
    const response = await fetch(path.startsWith('/__') ? `${this.sandbox.url}${path}` : `${this.root}${path}`, {
      method,
      headers: { authorization: this.authorization, accept: 'application/json', ...headers },
      body
    })
    const text = await response.text()
    const isJson = (response.headers.get('content-type') ?? '').includes('json')
    return { status: response.status, headers: response.headers, text, json: isJson && text ? JSON.parse(text) : {} }
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.call('GET', path, headers)
  }

  async rows(path: string): Promise<Json[]> {
    const reply = await this.get(path)
    if (reply.status !== 200) throw new Error(reply.text)
    return reply.json.d.results
  }

  async fetchToken(): Promise<Record<string, string>> {
    const { headers } = await this.get('/', { 'x-csrf-token': 'Fetch' })
    const token = headers.get('x-csrf-token') ?? ''
    return { 'x-csrf-token': token, cookie: (headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
  }

  async write(method: string, path: string, payload?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    if (!this.csrf['x-csrf-token']) this.csrf = await this.fetchToken()
    const body = payload === undefined ? undefined : typeof payload === 'string' ? payload : JSON.stringify(payload)
    return this.call(method, path, { 'content-type': 'application/json', ...this.csrf, ...headers }, body)
  }

  async create(set: string, payload: Json): Promise<Json> {
    const reply = await this.write('POST', `/${set}`, payload)
    if (reply.status !== 201) throw new Error(reply.text)
    return reply.json.d.results
  }

  async fault(description: Json): Promise<void> {
    const reply = await this.call('POST', '/__fallas', {}, JSON.stringify(description))
    if (reply.status !== 201) throw new Error(reply.text)
  }

  clearFaults(): Promise<Reply> {
    return this.call('DELETE', '/__fallas')
  }
}
