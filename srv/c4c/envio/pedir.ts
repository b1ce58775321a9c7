import cds from '@sap/cds'
import type { Cola } from './cola'

const EN_COLA = 'En cola para escribirse en C4C.'

/** A row that asks for something to be brought to C4C now. */
export function pedido(): Record<string, unknown> {
  const ahora = new Date().toISOString()
  return {
    situacion_code: 'PENDIENTE', motivo: EN_COLA, pedido: cds.utils.uuid(), pendienteDesde: ahora, proximoIntento: ahora, intentos: 0,
    descartadoEn: null, descartadoPor: null, motivoDescarte: null,
  }
}

/** The table of a queue: what is done with its rows is no concern of who asks for them. */
export type Envios = Pick<Cola, 'entidad' | 'clave'>

/** Asks again for rows that are there, in the caller's transaction; returns how many there were. */
export const pedirDeNuevo = async ({ entidad, clave }: Envios, claves: readonly string[]): Promise<number> =>
  await UPDATE(entidad).with(pedido()).where({ [clave]: { in: [...claves] } }) as unknown as number

/** Asks again for all that C4C refused, in the caller's transaction; returns how many there were. */
export const pedirRechazados = async ({ entidad }: Envios): Promise<number> =>
  await UPDATE(entidad).with(pedido()).where({ situacion_code: 'ERROR' }) as unknown as number
