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

/** A refusal that names no field names the text that was written: the dialog stays open, and nobody writes it twice. Throws what `hacer` throws. */
export async function nombrandoTexto<T>(req: cds.Request, hacer: () => Promise<T>): Promise<T> {
  try {
    return await hacer()
  } catch (e) {
    if (e instanceof Rechazo && !e.campo && e.status !== 404) throw new Rechazo(e.status, e.message, textoDe(req))
    throw e
  }
}
