import { Random } from '../seed/random'
import { Fault } from './fault-schema'

interface ActiveFault {
  readonly fault: Fault
  readonly random: Random
  hits: number
}

export interface FaultStatus {
  readonly falla: Fault
  readonly disparos: number
  readonly restantes: number | null
}

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

export class ActiveFaults {
  private active: ActiveFault[] = []

  add(faults: readonly Fault[]): void {
    this.active.push(...faults.map(fault => ({ fault, random: new Random(fault.semilla ?? 1), hits: 0 })))
  }

  clear(): void {
    this.active = []
  }

  status(): FaultStatus[] {
    return this.active.map(({ fault, hits }) => ({
      falla: fault,
      disparos: hits,
      restantes: fault.veces === undefined ? null : fault.veces - hits
    }))
  }

  /** Delays add up with one other fault; the first other fault in order of arrival wins. */
  strike(method: string, path: string): Fault[] {
    const struck: Fault[] = []
    for (const candidate of [...this.active]) {
      const isDelay = candidate.fault.tipo === 'demora'
      if (!isDelay && struck.some(fault => fault.tipo !== 'demora')) continue
      if (!this.applies(candidate, method, path)) continue
      candidate.hits++
      if (candidate.hits === candidate.fault.veces) this.active = this.active.filter(other => other !== candidate)
      struck.push(candidate.fault)
    }
    return struck
  }

  private applies({ fault, random }: ActiveFault, method: string, path: string): boolean {
    if (fault.metodo && fault.metodo !== method) return false
    if (fault.ruta && !path.includes(fault.ruta)) return false
    if ((fault.tipo === 'timeoutTrasCommit' || fault.tipo === 'csrfVencido') && !WRITES.has(method)) return false
    return fault.probabilidad === undefined || random.chance(fault.probabilidad)
  }
}
