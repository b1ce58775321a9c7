import { EventDelivery } from '../events/event-delivery'
import { readSubscription } from '../events/subscription'
import { World } from '../store/world'
import { ActiveFaults } from './active-faults'
import { ControlReply, DONE, refusal } from './control-reply'
import { readFaults } from './fault-schema'
import { mergeCustomers } from './merge-customers'
import { RequestLog } from './request-log'

export interface ControlledSandbox {
  readonly faults: ActiveFaults
  readonly log: RequestLog
  readonly events: EventDelivery
  readonly world: () => World
  readonly reset: () => void
}

type Route = (sandbox: ControlledSandbox, body: string) => ControlReply

const NOT_JSON = refusal(400, 'El cuerpo no es JSON válido')

const withJson = (answer: (sandbox: ControlledSandbox, body: unknown) => ControlReply): Route => (sandbox, body) => {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return NOT_JSON
  }
  return answer(sandbox, parsed)
}

const activeFaults = ({ faults }: ControlledSandbox, status = 200): ControlReply => ({ status, payload: { fallas: faults.status() } })

const ROUTES: Readonly<Record<string, Route>> = {
  'GET /__fallas': sandbox => activeFaults(sandbox),
  'POST /__fallas': withJson((sandbox, body) => {
    const reading = readFaults(body)
    if ('problems' in reading) return refusal(400, 'La descripción de la falla no es válida', reading.problems)
    sandbox.faults.add(reading.value)
    return activeFaults(sandbox, 201)
  }),
  'DELETE /__fallas': ({ faults }) => {
    faults.clear()
    return DONE
  },
  'GET /__peticiones': ({ log }) => ({ status: 200, payload: log.summary() }),
  'DELETE /__peticiones': ({ log }) => {
    log.clear()
    return DONE
  },
  'GET /__eventos': ({ events }) => ({ status: 200, payload: events.status() }),
  'PUT /__eventos': withJson(({ events }, body) => {
    const reading = readSubscription(body)
    if ('problems' in reading) return refusal(400, 'La suscripción no es válida', reading.problems)
    events.subscribe(reading.value)
    return { status: 200, payload: events.status() }
  }),
  'DELETE /__eventos': ({ events }) => {
    events.unsubscribe()
    return DONE
  },
  'POST /__personas/fusionar': withJson(({ world }, body) => mergeCustomers(world(), body)),
  'POST /__reiniciar': ({ reset }) => {
    reset()
    return DONE
  }
}

/** The sandbox's own switches, beside the imitated service and without authentication. */
export class ControlRoutes {
  constructor(private readonly sandbox: ControlledSandbox) {}

  answer(method: string, path: string, body: string): ControlReply {
    const route = ROUTES[`${method} ${path}`]
    return route ? route(this.sandbox, body) : refusal(404, 'Ruta de control desconocida')
  }
}
