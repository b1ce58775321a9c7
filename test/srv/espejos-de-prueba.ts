import { randomUUID } from 'node:crypto'
import type { Servidor } from '../bases/servidor'
import { CUALQUIER_VERSION, radicar, type CasoLeido } from './casos-de-prueba'

export const RUTA_C4C = '/odata/v4/sincronizacion'

type Fila = Record<string, unknown>

/** Rows of the mirror as C4C would leave them; whoever is writing one lets go of it. */
export async function ponerEspejo(s: Servidor, caso: string, fila: Fila): Promise<void> {
  await s.cds.tx(() => UPDATE('escucha.EspejosC4C').with({
    motivo: null, proximoIntento: null, tomadoHasta: null, pedido: randomUUID(), intentos: 0, pendienteDesde: null, ...fila,
  }).where({ caso_ID: caso }))
}

export async function casoConEspejo(s: Servidor, fila: Fila, datos: Fila = {}): Promise<CasoLeido> {
  const caso = await radicar(s, datos)
  await ponerEspejo(s, caso.ID, fila)
  return caso
}

export const RECHAZADO = { situacion_code: 'ERROR', motivo: 'C4C rechazó la operación (400): Motivo generado.' }
export const AL_DIA = { situacion_code: 'SINCRONIZADO', ticket: '49001', objectID: '0'.repeat(32), reflejadoEn: '2026-07-01T15:00:00.000Z' }

export async function ponerDiferencias(s: Servidor, caso: string, ...filas: Fila[]): Promise<void> {
  await s.cds.tx(() => INSERT.into('escucha.DivergenciasC4C').entries(filas.map(fila => ({
    espejo_caso_ID: caso, enEscucha: 'Lo de aquí', enC4C: 'Lo de allá', detectadaEn: '2026-07-02T15:00:00.000Z', ...fila,
  }))))
}

export const sobreCaso = (s: Servidor, usuario: string, caso: string, accion: string, datos: unknown = {}) =>
  s.como(usuario).intentar.POST(`${RUTA_C4C}/Casos(${caso})/SincronizacionService.${accion}`, datos)

export const sobreDiferencia = (s: Servidor, caso: string, campo: string, accion: string, datos: unknown = {}, { usuario = 'coordinador', cabeceras = CUALQUIER_VERSION as Record<string, string> } = {}) =>
  s.como(usuario).intentar.POST(`${RUTA_C4C}/Divergencias(caso_ID=${caso},campo_code='${campo}')/SincronizacionService.${accion}`, datos, cabeceras)

export const leerEspejo = async (s: Servidor, caso: string): Promise<Record<string, any>> => (await s.como('coordinador').GET(`${RUTA_C4C}/Casos(${caso})`)).data

export const diferenciasDe = async (s: Servidor, caso: string): Promise<Record<string, any>[]> =>
  (await s.como('coordinador').GET(`${RUTA_C4C}/Casos(${caso})/divergencias?$orderby=campo_code`)).data.value
