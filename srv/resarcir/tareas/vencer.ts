import cds from '@sap/cds'
import { fechaLocal } from '../../plazos'
import { vencer } from '../actos'
import { devolver } from '../bienes/presupuesto'
import { mover } from '../bienes/existencias'
import { contextoDe } from '../contexto'
import { asentar } from '../ejecutar'
import { tomarExpediente } from '../leer'

/** Who signs what nobody did. */
const AUTOR = 'escucha'

/** What was kept and not fetched, and vouchers that nobody used, go back to the stock and the budget; each in its own transaction. `ahora` is an instant (UTC). */
export async function vencerTodo(ahora = new Date().toISOString()): Promise<void> {
  const hoy = fechaLocal(ahora)
  const reservas = await cds.tx(() => SELECT.from('escucha.Compensaciones').columns('ID', 'resarcimiento_ID').where({ estado_code: 'Aprobada', reservadaHasta: { '<': hoy } })) as { ID: string; resarcimiento_ID: string }[]
  for (const { ID, resarcimiento_ID } of reservas) await intentar(ID, () => vencerReserva(resarcimiento_ID, ID, ahora))
  const bonos = await cds.tx(() => SELECT.from('escucha.Bonos').columns('ID').where({ estado_code: 'Emitido', vence: { '<': hoy } })) as { ID: string }[]
  for (const { ID } of bonos) await intentar(ID, () => vencerBono(ID, ahora))
}

const intentar = (ID: string, hacer: () => Promise<void>) =>
  cds.tx({ user: new cds.User(AUTOR) }, hacer).catch(e => cds.log('resarcimiento').error(`No se pudo vencer ${ID}; se intenta de nuevo más tarde.`, e))

async function vencerReserva(expediente: string, clave: string, ahora: string): Promise<void> {
  const exp = await tomarExpediente(expediente)
  // Behind the lock: somebody may have delivered it meanwhile
  if (exp.compensaciones.find(c => c.ID === clave)?.estado_code !== 'Aprobada') return
  const pedido = { nombre: 'vencer', acto: vencer, datos: {}, de: 'compensaciones' as const, clave, destinos: ['Vencida'] }
  await asentar(exp, pedido, await contextoDe(exp, { ahora, usuario: AUTOR, tiene: () => false }, pedido))
}

interface Vencido { numero: number; compensacion_ID: string; incentivo_ID: string; cantidad: number; monto: unknown; presupuesto_ID: string; resarcimiento_ID: string }

async function vencerBono(ID: string, ahora: string): Promise<void> {
  const bono = await SELECT.one.from('escucha.Bonos').columns(
    'numero', 'compensacion.ID as compensacion_ID', 'compensacion.incentivo.ID as incentivo_ID', 'compensacion.cantidad as cantidad',
    'compensacion.monto as monto', 'compensacion.presupuesto.ID as presupuesto_ID', 'compensacion.resarcimiento.ID as resarcimiento_ID',
  ).where({ ID }) as Vencido
  const exp = await tomarExpediente(bono.resarcimiento_ID)
  const vencidos = await UPDATE('escucha.Bonos').with({ estado_code: 'Vencido' }).where({ ID, estado_code: 'Emitido' }) as unknown as number
  if (!vencidos) return
  const costo = Number(bono.monto) / bono.cantidad
  await mover(bono.incentivo_ID, 'VENCIDO', 1, { compensacion: bono.compensacion_ID, ahora, usuario: AUTOR, motivo: `Bono ${bono.numero} de ${exp.numero}, vencido sin usar` })
  await devolver(bono.presupuesto_ID, costo)
  const pedido = { nombre: 'vencer', acto: () => ({ campos: { costo: exp.costo - costo }, detalle: `El bono ${bono.numero} venció sin usarse.` }), datos: {}, de: 'resarcimiento' as const, clave: exp.ID, destinos: [] }
  await asentar(exp, pedido, await contextoDe(exp, { ahora, usuario: AUTOR, tiene: () => false }, pedido))
}
