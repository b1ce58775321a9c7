import { fechaLegible } from '../../casos/fecha-legible'
import { instantePasado } from '../../casos/instante'
import { Rechazo } from '../../casos/rechazo'
import { fechaLocal, horaLocal } from '../../plazos'
import type { Contexto } from './acto'

/** The row of a file that an act is about. Throws Rechazo (404). */
export function filaDe<T extends { ID: string }>(filas: readonly T[], ID: string): T {
  const fila = filas.find(f => f.ID === ID)
  if (!fila) throw new Rechazo(404, 'Eso ya no está en el expediente; actualice la página.')
  return fila
}

/** A yes or no that must be said. Throws Rechazo (400). */
export function siONo(valor: unknown, campo: string, que: string): boolean {
  if (typeof valor !== 'boolean') throw new Rechazo(400, `Diga ${que}: sí o no.`, campo)
  return valor
}

/** Whole pesos above nothing and no more than the policy ever gives. Throws Rechazo (400). */
export function pesos(valor: unknown, campo: string, maximo: number): number {
  const monto = typeof valor === 'string' && /^\d{1,15}$/.test(valor) ? Number(valor) : valor
  if (typeof monto !== 'number' || !Number.isSafeInteger(monto) || monto <= 0) throw new Rechazo(400, 'Escriba el monto en pesos, sin centavos y mayor que cero.', campo)
  if (monto > maximo) throw new Rechazo(400, `El monto pasa de lo que la política admite: ${enPesos(maximo)}.`, campo)
  return monto
}

const COP = new Intl.NumberFormat('es-CO', { style: 'currency', currency: 'COP', maximumFractionDigits: 0 })

/** An amount as people read it. */
export const enPesos = (monto: number): string => COP.format(monto).replace(/\s/g, ' ')

/** When something was, now unless said; never ahead, and not before `desde`. UTC. Throws Rechazo (400). */
export function cuando(valor: unknown, campo: string, que: string, desde: string, { ahora }: Pick<Contexto, 'ahora'>): string {
  const instante = instantePasado(valor ?? ahora, ahora, campo, que, `${que} no es una fecha y hora válida.`)
  if (instante < desde) throw new Rechazo(400, `${que} es anterior al ${fechaLegible(fechaLocal(desde))} a las ${horaLocal(desde)}.`, campo)
  return instante
}

/** A code of a list. Throws Rechazo (400). */
export function deLista(valor: unknown, lista: Parameters<Contexto['existe']>[0], campo: string, { existe }: Pick<Contexto, 'existe'>): string {
  if (typeof valor !== 'string' || !existe(lista, valor)) throw new Rechazo(400, 'Elija un valor de la lista.', campo)
  return valor
}
