import { z } from 'zod'

const scope = {
  /** How many requests it hits; without it, until cleared. */
  veces: z.int().min(1).optional(),
  metodo: z.string().toUpperCase().optional(),
  /** Part of the path, without query. */
  ruta: z.string().min(1).optional(),
  probabilidad: z.number().min(0).max(1).optional(),
  /** Makes the probability repeatable. */
  semilla: z.int().optional()
}

const delay = z.int().min(0).max(600_000)

const fault = z.discriminatedUnion('tipo', [
  z.strictObject({ tipo: z.literal('demora'), demoraMs: delay, ...scope }),
  z.strictObject({
    tipo: z.literal('estado'),
    estado: z.int().min(500).max(599).default(500),
    reintentarEn: z.int().min(0).optional(),
    ...scope
  }),
  z.strictObject({ tipo: z.literal('429'), reintentarEn: z.int().min(0).optional(), ...scope }),
  z.strictObject({ tipo: z.literal('reset'), ...scope }),
  z.strictObject({ tipo: z.literal('timeoutTrasCommit'), demoraMs: delay.optional(), ...scope }),
  z.strictObject({ tipo: z.literal('caida'), ...scope }),
  z.strictObject({ tipo: z.literal('html'), ...scope }),
  z.strictObject({ tipo: z.literal('401'), ...scope }),
  z.strictObject({ tipo: z.literal('csrfVencido'), ...scope }),
  z.strictObject({ tipo: z.literal('sinRespuesta'), demoraMs: delay.optional(), ...scope })
])

export type Fault = z.infer<typeof fault>

const faults = z.union([fault.transform(one => [one]), z.array(fault).min(1)])

export type FaultsReading =
  | { readonly faults: readonly Fault[] }
  | { readonly problems: readonly { readonly campo: string; readonly problema: string }[] }

/** The message of a union says nothing: check the form that was meant, so that every problem has its field. */
export function readFaults(body: unknown): FaultsReading {
  const schema = Array.isArray(body) ? faults.options[1] : faults.options[0]
  const result = schema.safeParse(body, { error: z.locales.es().localeError })
  if (result.success) return { faults: result.data }
  return {
    problems: result.error.issues.map(issue => ({ campo: issue.path.join('.') || '(cuerpo)', problema: issue.message }))
  }
}
