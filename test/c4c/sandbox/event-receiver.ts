import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Json } from './sandbox-client'

export interface Received {
  readonly headers: IncomingMessage['headers']
  readonly event: Json
}

/** Who C4C tells of its changes: keeps what comes and answers as the test wants. */
export class EventReceiver {
  readonly received: Received[] = []
  /** Status by the place of the request in the order of arrival. */
  private status: (place: number) => number = () => 200
  private open: Promise<void> = Promise.resolve()
  private expecting: { readonly count: number; readonly ready: () => void }[] = []
  private readonly server = createServer((request, response) => void this.take(request, response))

  /** Still there when nobody listens any more. */
  private port = 0

  static async start(): Promise<EventReceiver> {
    const receiver = new EventReceiver()
    await new Promise<void>(ready => receiver.server.listen(0, ready))
    receiver.port = (receiver.server.address() as AddressInfo).port
    return receiver
  }

  get url(): string {
    return `http://localhost:${this.port}/rest/c4c/eventos`
  }

  get types(): string[] {
    return this.received.map(({ event }) => event['event-type'])
  }

  answers(status: (place: number) => number): void {
    this.status = status
  }

  /** Nothing is answered until the returned function is called. */
  hold(): () => void {
    let release = () => {}
    this.open = new Promise(resolve => { release = resolve })
    return release
  }

  arrived(count: number): Promise<void> {
    return this.received.length >= count ? Promise.resolve() : new Promise(ready => this.expecting.push({ count, ready }))
  }

  forget(): void {
    this.received.length = 0
    this.status = () => 200
    this.open = Promise.resolve()
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise(closed => this.server.close(closed))
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    this.received.push({ headers: request.headers, event: JSON.parse(Buffer.concat(chunks).toString()) })
    const status = this.status(this.received.length)
    for (const { count, ready } of this.expecting) if (this.received.length >= count) ready()
    await this.open
    response.writeHead(status).end()
  }
}
