import { z } from 'zod'

export interface Problem {
  readonly campo: string
  readonly problema: string
}

export type Reading<T> = { readonly value: T } | { readonly problems: readonly Problem[] }

/** Reads what came from outside; every problem in Spanish, with the field that has it. */
export function readWith<T>(schema: z.ZodType<T>, body: unknown): Reading<T> {
  const result = schema.safeParse(body, { error: z.locales.es().localeError })
  if (result.success) return { value: result.data }
  return {
    problems: result.error.issues.map(issue => ({ campo: issue.path.join('.') || '(cuerpo)', problema: issue.message }))
  }
}
