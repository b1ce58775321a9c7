import cds from '@sap/cds'

/** A page asks for one person in several requests at once and one after the other; later than this C4C is asked again (milliseconds). */
const VIGENCIA_MS = 5_000
/** What C4C did not answer is asked again sooner, yet not by each part of the same page (milliseconds). */
const VIGENCIA_DE_FALLA_MS = 1_000
const MAXIMO = 200

interface Recuerdo { cliente: string; lectura: Promise<unknown> }

const recuerdos = new Map<string, Recuerdo>()

/**
 * What was just read of a customer for this user, or is being read; otherwise `leer`. Nobody gets what somebody else was
 * shown: C4C may show her more, or in another language.
 */
export function recordar<T>(cliente: string, leer: () => Promise<T>): Promise<T> {
  const { tenant, user, locale } = cds.context!
  const clave = JSON.stringify([tenant, user?.id, locale, cliente])
  const anterior = recuerdos.get(clave)
  if (anterior) return anterior.lectura as Promise<T>
  if (recuerdos.size >= MAXIMO) recuerdos.delete(recuerdos.keys().next().value!)
  const recuerdo = { cliente, lectura: leer() }
  recuerdos.set(clave, recuerdo)
  const caducar = (ms: number) => setTimeout(() => { if (recuerdos.get(clave) === recuerdo) recuerdos.delete(clave) }, ms).unref()
  recuerdo.lectura.then(() => caducar(VIGENCIA_MS), () => caducar(VIGENCIA_DE_FALLA_MS))
  return recuerdo.lectura
}

/** After Escucha wrote something of a customer, done or perhaps done: whoever asks from now on reads it in C4C. */
export function olvidar(cliente: string): void {
  for (const [clave, recuerdo] of recuerdos) if (recuerdo.cliente === cliente) recuerdos.delete(clave)
}

export const olvidarTodo = (): void => recuerdos.clear()
