import { z } from 'zod'
import { Reading, readWith } from '../control/spanish-reading'
import { EVENT_TYPES } from './event-payload'

/** Waits before each repetition: C4C's own are not known, these outlive a restart of the receiver. */
const DEFAULT_BACK_OFF_MS = [1000, 5000, 15_000, 60_000]

const address = z
  .url({ protocol: /^https?$/, error: 'Debe ser una dirección http o https' })
  .refine(url => !/^https?:\/\/[^/]*@/.test(url), 'Las credenciales van en usuario y clave')

const subscription = z.strictObject({
  url: address,
  /** Basic credentials; without them C4C calls without authentication. */
  usuario: z.string().min(1).optional(),
  clave: z.string().min(1).optional(),
  tipos: z.array(z.enum(EVENT_TYPES)).min(1).default([...EVENT_TYPES]),
  /** One entry a repetition, in milliseconds of real time. */
  esperasMs: z.array(z.int().min(0).max(600_000)).max(20).default(DEFAULT_BACK_OFF_MS)
})

export type Subscription = z.infer<typeof subscription>
export type SubscriptionOptions = z.input<typeof subscription>

export const readSubscription = (body: unknown): Reading<Subscription> => readWith(subscription, body)

/** A subscription from the start-up options; throws where they make none. */
export const requireSubscription = (options: SubscriptionOptions): Subscription => subscription.parse(options)
