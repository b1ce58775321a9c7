import { randomUUID } from 'node:crypto'
import type { LoteRecontado } from './recontar-lote'
import { detalleDe, type Paso } from './recontar'

/** Writes what counting again left of some cases, one statement a table, in the transaction that holds them. */
export async function escribirLote({ contados }: LoteRecontado, { en, por, calendario }: Paso, motivo: string): Promise<void> {
  if (!contados.length) return
  // Their rows are there and held: this only ever updates
  await UPSERT.into('escucha.PQRS').entries(contados.map(({ fila, recontado }) => ({ ID: fila.ID, ...recontado.campos })))
  const hitos = contados.flatMap(({ fila, recontado }) => recontado.hitos.map(h => ({ ...h, caso_ID: fila.ID })))
  if (hitos.length) await UPSERT.into('escucha.Hitos').entries(hitos)
  await INSERT.into('escucha.Actuaciones').entries(contados.map(({ fila, recontado }) => ({
    ID: randomUUID(), caso_ID: fila.ID, orden: fila.historia.length + 1, en, por, acto_code: 'recalcular',
    estadoAnterior_code: fila.estado_code, estadoNuevo_code: fila.estado_code,
    venceLegal: recontado.campos.venceLegal, venceInterno: recontado.campos.venceInterno, vence: recontado.campos.vence,
    detalle: detalleDe(fila, recontado, motivo), calendarioVersion: calendario.version,
  })))
}
