import cds from '@sap/cds'

interface Recuerdo { cliente: string; lectura: Promise<unknown> }

const memorias: Memoria<never>[] = []

/**
 * What was just read of customers, for a while and never more than so many. Nobody gets what somebody else was shown: C4C may show
 * her more, or in another language.
 */
export class Memoria<T> {
  private readonly recuerdos = new Map<string, Recuerdo>()

  /** How long it lasts, and how long it is remembered that C4C did not answer (milliseconds). */
  constructor(private readonly vigenciaMs: number, private readonly vigenciaDeFallaMs: number, private readonly maximo: number) {
    memorias.push(this as unknown as Memoria<never>)
  }

  /** What is remembered of a customer, or is being read just now; otherwise `leer`. */
  recordar(cliente: string, leer: () => Promise<T>): Promise<T> {
    const { tenant, user, locale } = cds.context!
    const clave = JSON.stringify([tenant, user?.id, locale, cliente])
    const anterior = this.recuerdos.get(clave)
    if (anterior) return anterior.lectura as Promise<T>
    if (this.recuerdos.size >= this.maximo) this.recuerdos.delete(this.recuerdos.keys().next().value!)
    const recuerdo = { cliente, lectura: leer() }
    this.recuerdos.set(clave, recuerdo)
    const caducar = (ms: number) => setTimeout(() => { if (this.recuerdos.get(clave) === recuerdo) this.recuerdos.delete(clave) }, ms).unref()
    recuerdo.lectura.then(() => caducar(this.vigenciaMs), () => caducar(this.vigenciaDeFallaMs))
    return recuerdo.lectura
  }

  olvidar(cliente?: string): void {
    for (const [clave, recuerdo] of this.recuerdos) if (!cliente || recuerdo.cliente === cliente) this.recuerdos.delete(clave)
  }

  get cuantos(): number {
    return this.recuerdos.size
  }
}

/** After Escucha wrote something of a customer, done or perhaps done: whoever asks from now on reads it in C4C. Without one: everything. */
export function olvidar(cliente?: string): void {
  for (const memoria of memorias) memoria.olvidar(cliente)
}
