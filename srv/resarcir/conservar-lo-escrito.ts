import type cds from '@sap/cds'
import { Rechazo } from '../casos/rechazo'

interface Parametro { type: string; length?: number }

/** From here on it takes a while to write. */
const LARGO = 500

/** The longest text that an act asks for; none where it asks only for what is chosen. */
function textoDe({ target, event }: cds.Request): string | undefined {
  const { params = {} } = (target as unknown as { actions: Record<string, { params?: Record<string, Parametro> }> }).actions[event] ?? {}
  const textos = Object.entries(params).map(([nombre, { type, length }]) => ({ nombre, largo: type === 'cds.LargeString' ? Infinity : type === 'cds.String' ? length ?? 0 : 0 }))
  return textos.filter(t => t.largo >= LARGO).reduce((mayor: typeof textos[number] | undefined, t) => (mayor && mayor.largo >= t.largo ? mayor : t), undefined)?.nombre
}

/** Of what is no error, by OASIS Common.numericSeverity. */
const INFORMACION = 2

/**
 * A refusal that names no field has something to say of the text that was written: Fiori elements shows it and keeps the dialog open, so that nobody writes
 * it twice. Throws what `hacer` throws.
 */
export async function conservandoLoEscrito<T>(req: cds.Request, hacer: () => Promise<T>): Promise<T> {
  try {
    return await hacer()
  } catch (e) {
    const target = e instanceof Rechazo && !e.campo ? textoDe(req) : undefined
    if (!(e instanceof Rechazo) || !target) throw e
    const { status, message } = e
    return req.reject({ status, message, details: [{ code: String(status), message: 'Lo que escribió se conserva.', target, '@Common.numericSeverity': INFORMACION }] } as never) as never
  }
}
