import { randomUUID } from 'node:crypto'
import { actualizarEnLote, insertarEnLote } from '../lotes/en-lote'
import type { LoteRecontado } from './recontar-lote'
import { detalleDe, type NuevoCalendario } from './recontar'

/** Writes what counting again left of some cases, one statement a table, in the transaction that holds them. */
export async function escribirLote({ contados }: LoteRecontado, { en, por, calendario }: NuevoCalendario, motivo: string): Promise<void> {
  await actualizarEnLote('escucha.PQRS', ['ID'], contados.map(({ fila, recontado }) => ({ ID: fila.ID, ...recontado.campos })))
  await actualizarEnLote('escucha.Hitos', ['caso_ID', 'tipo_code', 'ronda'], contados.flatMap(({ fila, recontado }) =>
    recontado.hitos.map(({ tipo_code, ronda, vence, venceEn }) => ({ caso_ID: fila.ID, tipo_code, ronda, vence, venceEn }))))
  await insertarEnLote('escucha.Actuaciones', contados.map(({ fila, recontado }) => ({
    ID: randomUUID(), caso_ID: fila.ID, orden: fila.historia.length + 1, en, por, acto_code: 'recalcular',
    estadoAnterior_code: fila.estado_code, estadoNuevo_code: fila.estado_code,
    venceLegal: recontado.campos.venceLegal, venceInterno: recontado.campos.venceInterno, vence: recontado.campos.vence,
    detalle: detalleDe(fila, recontado, motivo), calendarioVersion: calendario.version,
  })))
}
