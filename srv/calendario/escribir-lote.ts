import { randomUUID } from 'node:crypto'
import { anotarCambios } from '../integracion/anotar-cambios'
import { actualizarEnLote, insertarEnLote } from '../lotes/en-lote'
import type { LoteRecontado } from './recontar-lote'
import { dejaRastro, detalleDe, type NuevoCalendario } from './recontar'

/** Writes what counting again left of some cases, one statement a table, in the transaction that holds them. */
export async function escribirLote({ contados }: LoteRecontado, { en, por }: NuevoCalendario, motivo: string): Promise<void> {
  await actualizarEnLote('escucha.PQRS', ['ID'], contados.map(({ fila, recontado }) => ({ ID: fila.ID, ...recontado.campos })))
  await actualizarEnLote('escucha.Hitos', ['caso_ID', 'tipo_code', 'ronda'], contados.flatMap(({ fila, recontado }) =>
    recontado.hitos.map(({ tipo_code, ronda, vence, venceEn }) => ({ caso_ID: fila.ID, tipo_code, ronda, vence, venceEn }))))
  await actualizarEnLote('escucha.Comunicaciones', ['ID'], contados.flatMap(({ recontado }) => recontado.avisos.map(({ ID, vence }) => ({ ID, vence }))))
  await insertarEnLote('escucha.Actuaciones', contados.filter(c => dejaRastro(c.recontado)).map(({ fila, recontado }) => ({
    ID: randomUUID(), caso_ID: fila.ID, orden: fila.historia.length + 1, en, por, acto_code: 'recalcular',
    estadoAnterior_code: fila.estado_code, estadoNuevo_code: fila.estado_code, fecha: recontado.limiteNuevo,
    venceLegal: recontado.campos.venceLegal, venceInterno: recontado.campos.venceInterno, vence: recontado.campos.vence,
    detalle: detalleDe(fila, recontado, motivo), calendarioVersion: recontado.version,
  })))
  await anotarCambios(contados.map(({ fila, recontado }) => ({ caso: { ...fila, ...recontado.campos }, antes: fila, orden: fila.historia.length + 1, en })))
}
