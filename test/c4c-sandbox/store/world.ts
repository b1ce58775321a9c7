import { Random } from '../seed/random'
import { MemoryStore } from './memory-store'

/** Everything that changes while the sandbox lives; a reset replaces it as a whole. */
export interface World {
  readonly store: MemoryStore
  readonly random: Random
  readonly now: () => number
  /** Running number that keeps two change stamps of the same millisecond apart. */
  sequence: number
  /** Next human-readable number by entity set, e.g. ticket IDs. */
  readonly nextNumber: Map<string, number>
}
