import { z } from 'zod'
import { SubscriptionOptions } from './events/subscription'

export interface SandboxOptions {
  /** 0 takes any free port. */
  readonly port?: number
  /** Exactly these credentials are accepted; without them any user with a non-empty password is. */
  readonly usuario?: string
  readonly clave?: string
  /** Ask for CSRF tokens on writes, as C4C does with business users. */
  readonly csrf?: boolean
  /** Users whose name starts like this are integration users: C4C asks them for no CSRF token. */
  readonly prefijoIntegracion?: string
  /** Answer plain 204s with `content-type: text/html`, as C4C does inside $batch. */
  readonly html204?: boolean
  readonly semilla?: number
  /** Who is told of changes, as set up in Administrator → Event Notification. */
  readonly eventos?: SubscriptionOptions
  /** Refuse tickets and opportunities of a customer that does not exist. */
  readonly partesEstrictas?: boolean
  /** Bytes of a decoded attachment. */
  readonly limiteAnexo?: number
  /** Origin of Escucha, embedded by the mashup page. */
  readonly escuchaUrl?: string
  /** Clock of the sandbox, for tests that need fixed time stamps. */
  readonly ahora?: () => number
}

export const DEFAULT_PORT = 4005
export const DEFAULT_SEED = 20260630
export const DEFAULT_ESCUCHA_URL = 'http://localhost:4004'

const flag = z.enum(['0', '1', 'true', 'false']).transform(value => value === '1' || value === 'true')

const environment = z.object({
  C4C_SANDBOX_PORT: z.coerce.number().int().min(0).max(65535).default(DEFAULT_PORT),
  C4C_SANDBOX_USUARIO: z.string().min(1).optional(),
  C4C_SANDBOX_CLAVE: z.string().min(1).optional(),
  C4C_SANDBOX_CSRF: flag.optional(),
  C4C_SANDBOX_PREFIJO_INTEGRACION: z.string().optional(),
  C4C_SANDBOX_HTML204: flag.optional(),
  C4C_SANDBOX_SEMILLA: z.coerce.number().int().optional(),
  C4C_SANDBOX_EVENTOS_URL: z.string().min(1).optional(),
  C4C_SANDBOX_EVENTOS_USUARIO: z.string().min(1).optional(),
  C4C_SANDBOX_EVENTOS_CLAVE: z.string().min(1).optional(),
  C4C_SANDBOX_PARTES_ESTRICTAS: flag.optional(),
  C4C_SANDBOX_LIMITE_ANEXO: z.coerce.number().int().min(0).optional(),
  C4C_SANDBOX_ESCUCHA_URL: z.url({ protocol: /^https?$/ }).optional()
})

export function optionsFromEnvironment(env: NodeJS.ProcessEnv): SandboxOptions {
  const values = environment.parse(env)
  return {
    port: values.C4C_SANDBOX_PORT,
    usuario: values.C4C_SANDBOX_USUARIO,
    clave: values.C4C_SANDBOX_CLAVE,
    csrf: values.C4C_SANDBOX_CSRF,
    prefijoIntegracion: values.C4C_SANDBOX_PREFIJO_INTEGRACION,
    html204: values.C4C_SANDBOX_HTML204,
    semilla: values.C4C_SANDBOX_SEMILLA,
    eventos: values.C4C_SANDBOX_EVENTOS_URL === undefined ? undefined : {
      url: values.C4C_SANDBOX_EVENTOS_URL,
      usuario: values.C4C_SANDBOX_EVENTOS_USUARIO,
      clave: values.C4C_SANDBOX_EVENTOS_CLAVE
    },
    partesEstrictas: values.C4C_SANDBOX_PARTES_ESTRICTAS,
    limiteAnexo: values.C4C_SANDBOX_LIMITE_ANEXO,
    escuchaUrl: values.C4C_SANDBOX_ESCUCHA_URL
  }
}
