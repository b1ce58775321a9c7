import { recortar } from '../casos/recortar'
import { ErrorPlazo } from '../plazos'
import { PoliticaIncompleta } from '../politica/resolver'
import type { ContextoDeRecuento } from './contexto'
import { dejaRastro, recontar, soloDebeAvisos, type FilaAbierta, type NuevoCalendario, type Recontado } from './recontar'
import { NINGUNO, sumarCaso, type Recuento } from './sumar'

export interface LoteRecontado {
  contados: { fila: FilaAbierta; recontado: Recontado }[]
  /** Those whose dates cannot be counted, with the reason: they stay as they are, and the rest go on. */
  fallidos: { fila: FilaAbierta; problema: string }[]
  recuento: Recuento
}

/** Counts some cases again; those that owe nothing any more are left out. Pure. */
export function recontarLote(filas: readonly FilaAbierta[], paso: NuevoCalendario, { calendarioDe, avisoDias }: ContextoDeRecuento): LoteRecontado {
  const lote: LoteRecontado = { contados: [], fallidos: [], recuento: { ...NINGUNO } }
  for (const fila of filas) {
    if (soloDebeAvisos(fila) && !fila.comunicaciones.length) continue
    try {
      const recontado = recontar(fila, paso, { calendarioDe: calendarioDe(fila), avisoDias: avisoDias(fila) })
      lote.contados.push({ fila, recontado })
      if (dejaRastro(recontado)) sumarCaso(lote.recuento, recontado.movidas)
    } catch (e) {
      if (!(e instanceof ErrorPlazo || e instanceof PoliticaIncompleta)) throw e
      lote.fallidos.push({ fila, problema: recortar(e.message, 500) })
      sumarCaso(lote.recuento, null)
    }
  }
  return lote
}
