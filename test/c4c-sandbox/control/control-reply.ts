import { Problem } from './spanish-reading'

export interface ControlReply {
  readonly status: number
  readonly payload?: unknown
}

export const DONE: ControlReply = { status: 204 }

export const refusal = (status: number, error: string, detalles: readonly Problem[] = []): ControlReply => ({
  status,
  payload: { error, detalles }
})
