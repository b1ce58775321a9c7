import { Rechazo } from '../../casos/rechazo'

const mas = (columna: string, n: number) => ({ xpr: [{ ref: [columna] }, '+', { val: n }] })

/** Keeps pesos of a budget, if it still has them. Throws Rechazo (409). */
export async function comprometer(ID: string, monto: number): Promise<void> {
  const disponible = [{ ref: ['asignado'] }, '-', { ref: ['comprometido'] }, '-', { ref: ['ejecutado'] }]
  const movidos = await UPDATE('escucha.Presupuestos').with({ comprometido: mas('comprometido', monto) } as never)
    .where([{ ref: ['ID'] }, '=', { val: ID }, 'and', { xpr: [...disponible, '>=', { val: monto }] }] as never) as unknown as number
  if (movidos !== 1) throw new Rechazo(409, 'El presupuesto ya no alcanza.')
}

/** What was kept is free again. */
export const soltar = (ID: string, monto: number): Promise<unknown> =>
  cambiar(ID, { comprometido: mas('comprometido', -monto) })

/** What was kept is spent. */
export const ejecutar = (ID: string, monto: number): Promise<unknown> =>
  cambiar(ID, { comprometido: mas('comprometido', -monto), ejecutado: mas('ejecutado', monto) })

/** What was spent on something that nobody used comes back. */
export const devolver = (ID: string, monto: number): Promise<unknown> =>
  cambiar(ID, { ejecutado: mas('ejecutado', -monto) })

const cambiar = async (ID: string, con: Record<string, unknown>) => await UPDATE('escucha.Presupuestos').with(con as never).where({ ID })
