import { ActiveFaults } from './active-faults'
import { readFaults } from './fault-schema'
import { RequestLog } from './request-log'

export interface ControlReply {
  readonly status: number
  readonly payload: unknown
}

/** The sandbox's own switches, beside the imitated service and without authentication. */
export class ControlRoutes {
  constructor(
    private readonly faults: ActiveFaults,
    private readonly log: RequestLog,
    private readonly reset: () => void
  ) {}

  answer(method: string, path: string, body: string): ControlReply {
    switch (`${method} ${path}`) {
      case 'GET /__fallas':
        return this.activeFaults(200)
      case 'POST /__fallas':
        return this.addFaults(body)
      case 'DELETE /__fallas':
        this.faults.clear()
        return { status: 204, payload: undefined }
      case 'GET /__peticiones':
        return { status: 200, payload: this.log.summary() }
      case 'DELETE /__peticiones':
        this.log.clear()
        return { status: 204, payload: undefined }
      case 'POST /__reiniciar':
        this.reset()
        return { status: 204, payload: undefined }
      default:
        return { status: 404, payload: { error: 'Ruta de control desconocida' } }
    }
  }

  private activeFaults(status: number): ControlReply {
    return { status, payload: { fallas: this.faults.status() } }
  }

  private addFaults(body: string): ControlReply {
    let parsed: unknown
    try {
      parsed = JSON.parse(body)
    } catch {
      return { status: 400, payload: { error: 'El cuerpo no es JSON válido', detalles: [] } }
    }
    const reading = readFaults(parsed)
    if ('problems' in reading) {
      return { status: 400, payload: { error: 'La descripción de la falla no es válida', detalles: reading.problems } }
    }
    this.faults.add(reading.faults)
    return this.activeFaults(201)
  }
}
