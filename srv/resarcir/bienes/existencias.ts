import { recortar } from '../../casos/recortar'

type Tipo = 'ENTRADA' | 'RESERVA' | 'ENTREGA' | 'DEVOLUCION' | 'AJUSTE'
interface Motivo { compensacion?: string; ahora: string; usuario: string; motivo: string | null }

const mas = (columna: string, n: number) => ({ xpr: [{ ref: [columna] }, '+', { val: n }] })
const LIBRES = [{ ref: ['existencias'] }, '-', { ref: ['reservadas'] }, '-', { ref: ['entregadas'] }]

/** What each movement does to the counts, and what must hold for it. */
const CUENTAS: Record<Tipo | 'VENCIDO', (n: number) => { con: Record<string, unknown>; si: unknown[] }> = {
  ENTRADA: n => ({ con: { existencias: mas('existencias', n) }, si: [{ val: 1 }, '=', { val: 1 }] }),
  AJUSTE: n => ({ con: { existencias: mas('existencias', n) }, si: [...LIBRES, '+', { val: n }, '>=', { val: 0 }] }),
  RESERVA: n => ({ con: { reservadas: mas('reservadas', n) }, si: [...LIBRES, '>=', { val: n }] }),
  ENTREGA: n => ({ con: { reservadas: mas('reservadas', -n), entregadas: mas('entregadas', n) }, si: [{ ref: ['reservadas'] }, '>=', { val: n }] }),
  DEVOLUCION: n => ({ con: { reservadas: mas('reservadas', -n) }, si: [{ ref: ['reservadas'] }, '>=', { val: n }] }),
  VENCIDO: n => ({ con: { entregadas: mas('entregadas', -n) }, si: [{ ref: ['entregadas'] }, '>=', { val: n }] }),
}

/**
 * Moves the counts of an incentive in one update that holds only while they allow it, and writes the movement down. Two that come at once are put one after
 * the other by the database. Answers whether it could be done. VENCIDO: what was handed out on a voucher that nobody used comes back.
 */
export async function mover(ID: string, que: Tipo | 'VENCIDO', cantidad: number, { compensacion, ahora, usuario, motivo }: Motivo): Promise<boolean> {
  const { con, si } = CUENTAS[que](cantidad)
  const movidas = await UPDATE('escucha.Incentivos').with(con as never).where([{ ref: ['ID'] }, '=', { val: ID }, 'and', { xpr: si }] as never) as unknown as number
  if (movidas !== 1) return false
  await INSERT.into('escucha.MovimientosIncentivo').entries({
    incentivo_ID: ID, compensacion_ID: compensacion ?? null, tipo_code: que === 'VENCIDO' ? 'DEVOLUCION' : que, cantidad, en: ahora, por: usuario, motivo: motivo && recortar(motivo, 500),
  })
  return true
}
