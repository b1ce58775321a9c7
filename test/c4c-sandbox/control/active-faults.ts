import { Random } from '../seed/random'
import { EventFault, Fault, RequestFault } from './fault-schema'

interface ActiveFault {
  readonly fault: Fault
  readonly random: Random
  /** Milliseconds on the clock of the sandbox. */
  readonly until: number
  hits: number
}

export interface FaultStatus {
  readonly falla: Fault
  readonly disparos: number
  readonly restantes: number | null
  readonly hasta?: string
}

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
const EVENT_FAULTS = new Set<Fault['tipo']>(['eventoDuplicado', 'eventoPerdido', 'eventoDesordenado'])

const isEventFault = (fault: Fault): fault is EventFault => EVENT_FAULTS.has(fault.tipo)

function fitsRequest(fault: RequestFault, method: string, path: string): boolean {
  if (fault.metodo && fault.metodo !== method) return false
  if (fault.ruta && !path.includes(fault.ruta)) return false
  return WRITES.has(method) || (fault.tipo !== 'timeoutTrasCommit' && fault.tipo !== 'csrfVencido')
}

export class ActiveFaults {
  private active: ActiveFault[] = []

  constructor(private readonly now: () => number) {}

  add(faults: readonly Fault[]): void {
    this.active.push(
      ...faults.map(fault => ({
        fault,
        random: new Random(fault.semilla ?? 1),
        until: fault.duranteMs === undefined ? Infinity : this.now() + fault.duranteMs,
        hits: 0
      }))
    )
  }

  clear(): void {
    this.active = []
  }

  status(): FaultStatus[] {
    return this.running().map(({ fault, hits, until }) => ({
      falla: fault,
      disparos: hits,
      restantes: fault.veces === undefined ? null : fault.veces - hits,
      ...(Number.isFinite(until) && { hasta: new Date(until).toISOString() })
    }))
  }

  /** Delays add up with one other fault; the first other fault in order of arrival wins. */
  strike(method: string, path: string): RequestFault[] {
    const struck: RequestFault[] = []
    for (const candidate of this.running()) {
      const { fault } = candidate
      if (isEventFault(fault)) continue
      if (fault.tipo !== 'demora' && struck.some(other => other.tipo !== 'demora')) continue
      if (fitsRequest(fault, method, path) && this.hits(candidate)) struck.push(fault)
    }
    return struck
  }

  /** The first in order of arrival wins. */
  strikeEvent(type: string): EventFault | undefined {
    for (const candidate of this.running()) {
      const { fault } = candidate
      if (isEventFault(fault) && (!fault.evento || type.includes(fault.evento)) && this.hits(candidate)) return fault
    }
    return undefined
  }

  private running(): readonly ActiveFault[] {
    const now = this.now()
    this.active = this.active.filter(({ until }) => now < until)
    return this.active
  }

  private hits(candidate: ActiveFault): boolean {
    const { probabilidad, veces } = candidate.fault
    if (probabilidad !== undefined && !candidate.random.chance(probabilidad)) return false
    candidate.hits++
    if (candidate.hits === veces) this.active = this.active.filter(other => other !== candidate)
    return true
  }
}
