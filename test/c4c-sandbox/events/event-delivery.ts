import { EventFault } from '../control/fault-schema'
import { C4CEvent, EventType } from './event-payload'
import { postEvent } from './event-post'
import { Subscription } from './subscription'

/** How many events are on their way at once: like C4C, the sandbox promises no order. */
const PARALLEL = 8
const FAILURES_KEPT = 50

interface Delivery {
  readonly event: C4CEvent
  /** Place in the order of what happened. */
  readonly order: number
  attempts: number
}

interface Failure {
  readonly tipo: EventType
  readonly evento: string
  readonly objeto: string
  readonly intentos: number
  readonly motivo: string
}

/** emitidos + duplicados = entregados + fallidos + perdidos + descartados + what is still pending. */
const noCounts = () => ({
  emitidos: 0,
  duplicados: 0,
  desordenados: 0,
  perdidos: 0,
  intentos: 0,
  reintentos: 0,
  entregados: 0,
  fallidos: 0,
  descartados: 0
})

/**
 * Tells a subscriber what changed: at least once, in no order, never in the way of whoever made the
 * change. A receiver that does not answer with success is asked again after each wait of the subscription.
 */
export class EventDelivery {
  private subscription: Subscription | undefined
  private queue: Delivery[] = []
  private readonly timers = new Map<Delivery, NodeJS.Timeout>()
  private held: Delivery[] = []
  private inFlight = 0
  private pending = 0
  private nextOrder = 0
  /** Ends what is on its way when nobody wants it any more. */
  private current = new AbortController()
  private counts = noCounts()
  private failures: Failure[] = []
  private waitingForIdle: (() => void)[] = []

  constructor(private readonly strike: (type: EventType) => EventFault | undefined) {}

  /** What waits for another attempt goes to the new address at once. */
  subscribe(subscription: Subscription): void {
    this.subscription = subscription
    for (const delivery of [...this.timers.keys()].filter(delivery => !this.held.includes(delivery))) this.release(delivery)
    this.pump()
  }

  unsubscribe(): void {
    this.discard()
    this.subscription = undefined
    this.counts = noCounts()
    this.failures = []
  }

  /** What waits will not be told any more, because what it is about is gone. */
  discard(): void {
    this.current.abort()
    this.current = new AbortController()
    for (const timer of this.timers.values()) clearTimeout(timer)
    this.timers.clear()
    this.queue = []
    this.held = []
    this.inFlight = 0
    this.counts.descartados += this.pending
    this.settled(this.pending)
  }

  emit(events: readonly C4CEvent[]): void {
    for (const event of events) {
      if (!this.subscription?.tipos.includes(event['event-type'])) continue
      this.counts.emitidos++
      this.accept(event, this.strike(event['event-type']))
    }
    // The answer to the write that caused this goes out first.
    setImmediate(() => this.pump())
  }

  /** Resolves once nothing is on its way or waits. */
  idle(): Promise<void> {
    return this.pending === 0 ? Promise.resolve() : new Promise(resolve => this.waitingForIdle.push(resolve))
  }

  status() {
    const { url, usuario = null, tipos, esperasMs } = this.subscription ?? {}
    return {
      suscripcion: url === undefined ? null : { url, usuario, tipos, esperasMs },
      contadores: { ...this.counts, pendientes: this.pending, enEspera: this.timers.size },
      fallidos: this.failures
    }
  }

  private accept(event: C4CEvent, fault: EventFault | undefined): void {
    if (fault?.tipo === 'eventoPerdido') {
      this.counts.perdidos++
      return
    }
    const copies = fault?.tipo === 'eventoDuplicado' ? fault.copias : 0
    this.counts.duplicados += copies
    for (let copy = 0; copy <= copies; copy++) {
      const delivery = { event, order: this.nextOrder++, attempts: 0 }
      this.pending++
      if (fault?.tipo === 'eventoDesordenado') this.hold(delivery, fault.demoraMs)
      else this.queue.push(delivery)
    }
  }

  private hold(delivery: Delivery, longestMs: number): void {
    this.counts.desordenados++
    this.held.push(delivery)
    this.later(delivery, longestMs)
  }

  /** Those held back may follow what happened after them. */
  private releaseHeld(arrived: Delivery): void {
    for (const delivery of this.held.filter(({ order }) => order < arrived.order)) this.release(delivery)
  }

  private release(delivery: Delivery): void {
    clearTimeout(this.timers.get(delivery))
    this.timers.delete(delivery)
    this.held = this.held.filter(other => other !== delivery)
    this.queue.push(delivery)
  }

  private later(delivery: Delivery, milliseconds: number): void {
    const timer = setTimeout(() => {
      this.release(delivery)
      this.pump()
    }, milliseconds)
    this.timers.set(delivery, timer.unref())
  }

  private pump(): void {
    while (this.subscription && this.inFlight < PARALLEL) {
      const delivery = this.queue.shift()
      if (!delivery) return
      void this.send(delivery, this.subscription)
    }
  }

  private async send(delivery: Delivery, subscription: Subscription): Promise<void> {
    const { signal } = this.current
    this.inFlight++
    this.counts.intentos++
    if (delivery.attempts++ > 0) this.counts.reintentos++
    const problem = await postEvent(subscription, delivery.event, signal)
    if (signal.aborted) return
    this.inFlight--
    if (problem === undefined) {
      this.counts.entregados++
      this.settled(1)
      this.releaseHeld(delivery)
    } else this.tryAgain(delivery, problem, subscription.esperasMs)
    this.pump()
  }

  private tryAgain(delivery: Delivery, motivo: string, waits: readonly number[]): void {
    const wait = waits[delivery.attempts - 1]
    if (wait !== undefined) {
      this.later(delivery, wait)
      return
    }
    const { 'event-type': tipo, 'event-id': evento, data } = delivery.event
    const failure = { tipo, evento, objeto: data['root-entity-id'], intentos: delivery.attempts, motivo }
    this.failures = [...this.failures.slice(1 - FAILURES_KEPT), failure]
    this.counts.fallidos++
    this.settled(1)
  }

  private settled(deliveries: number): void {
    this.pending -= deliveries
    if (this.pending > 0) return
    for (const resolve of this.waitingForIdle) resolve()
    this.waitingForIdle = []
  }
}
