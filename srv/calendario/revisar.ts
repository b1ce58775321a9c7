import { Rechazo } from '../casos/rechazo'
import { idsEnAlcance, leerEnAlcance } from './abiertos'
import { alcanceDe, baseVigente, comoQuedaria, leerBorrador } from './cambio'
import { contextoDeRecuento } from './contexto'
import { insertarEnLote } from './en-lote'
import { enPaginas } from './paginas'
import { recontarLote, type LoteRecontado } from './recontar-lote'
import type { FilaAbierta } from './recontar'
import { conPrefijo, NINGUNO, sumar, type Recuento } from './sumar'

/**
 * Finds the open cases that a change would move, with their dates before and after, and keeps that list beside the
 * change; no case is touched. Throws Rechazo (400 without dates, 409 when the calendar changed meanwhile).
 */
export async function revisarCambio(ID: string, { ahora, usuario }: { ahora: string; usuario: string }): Promise<void> {
  const cambio = await leerBorrador(ID)
  if (!cambio.lineas.length) throw new Rechazo(400, 'Agregue primero las fechas que cambian.')
  const calendario = comoQuedaria(await baseVigente(cambio), cambio)
  const alcance = alcanceDe(cambio, calendario.version)
  const previsto: Recuento = { ...NINGUNO }
  await DELETE.from('escucha.AfectadosCalendario').where({ cambio_ID: ID })
  for (const ids of enPaginas(await idsEnAlcance(alcance))) {
    const filas = await leerEnAlcance(alcance, ids, { bloqueados: false })
    const lote = recontarLote(filas, { calendario, en: ahora, por: usuario }, await contextoDeRecuento(filas))
    sumar(previsto, lote.recuento)
    await insertarEnLote('escucha.AfectadosCalendario', afectadosDe(lote).map(a => ({ ...a, cambio_ID: ID })))
  }
  await UPDATE('escucha.CambiosCalendario', ID).with({ revisadoEn: ahora, ...conPrefijo('previsto', previsto) })
}

function afectadosDe({ contados, fallidos }: LoteRecontado) {
  return [
    ...contados.filter(({ recontado }) => recontado.movidas.length).map(({ fila, recontado: { campos } }) => ({
      ...delCaso(fila),
      venceLegalNueva: campos.venceLegal, venceInternoNueva: campos.venceInterno, venceAreaNueva: campos.venceArea, venceNueva: campos.vence, problema: null,
    })),
    ...fallidos.map(({ fila, problema }) => ({
      ...delCaso(fila), venceLegalNueva: null, venceInternoNueva: null, venceAreaNueva: null, venceNueva: null, problema,
    })),
  ]
}

const delCaso = (fila: FilaAbierta) => ({
  caso_ID: fila.ID, radicado: fila.radicado, estado_code: fila.estado_code, area_code: fila.area_code, tipologia_code: fila.tipologia_code,
  venceLegal: fila.venceLegal, venceInterno: fila.venceInterno, venceArea: fila.venceArea, vence: fila.vence,
  conProrroga: fila.prorrogaHasta !== null,
})
