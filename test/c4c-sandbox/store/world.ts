import { Random } from '../seed/random'
import { MemoryStore } from './memory-store'

/** How this C4C is set up, where tenants may differ. */
export interface TenantSettings {
  /** Bytes of a decoded attachment. SAP names no limit; ten mebibytes are our guess at a cautious one. */
  readonly attachmentLimit: number
  /** Refuse tickets and opportunities of a customer that does not exist. */
  readonly strictParties: boolean
}

export const DEFAULT_TENANT: TenantSettings = { attachmentLimit: 10 * 1024 * 1024, strictParties: true }

/** Everything that changes while the sandbox lives; a reset replaces it as a whole. */
export interface World {
  readonly store: MemoryStore
  readonly tenant: TenantSettings
  readonly random: Random
  readonly now: () => number
  /** Running number that keeps two change stamps of the same millisecond apart. */
  sequence: number
  /** Next human-readable number by entity set, e.g. ticket IDs. */
  readonly nextNumber: Map<string, number>
}
