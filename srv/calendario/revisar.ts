import cds from '@sap/cds'
import { Rechazo } from '../casos/rechazo'
import { recortar } from '../casos/recortar'
import { insertarEnLote } from '../lotes/en-lote'
import type { Calendario } from '../plazos'
import { idsEnAlcance, leerEnAlcance, type Alcance } from './abiertos'
import { alcanceDe, baseVigente, comoQuedaria, leerBorrador, leerCambio, leerEditable, ultimaVersion, type Cambio } from './cambio'
import { contextoDeRecuento } from './contexto'
import { CASOS_POR_LOTE, enPaginas } from './paginas'
import { recontarLote, type LoteRecontado } from './recontar-lote'
import { loQueCambia, type FilaAbierta } from './recontar'
import { olvidarRevision } from './revision'
import { conPrefijo, NINGUNO, sumar, type Recuento } from './sumar'
import { enNombreDe, entregar, REVISAR, soltar, sostener, TomaPerdida, tomar, type Toma } from './toma'

/**
 * Finds the cases that a change would move, with their dates before and after, and keeps that list beside the
 * change; no case is touched. As many as fit in one batch are looked at within the caller's transaction; more of
 * them from the queue, the change meanwhile REVISANDO. Throws Rechazo (400 without dates, 409 when the calendar
 * changed meanwhile, or the cases are being looked at already).
 */
export async function revisarCambio(ID: string, { ahora, usuario }: { ahora: string; usuario: string }): Promise<void> {
  const cambio = await leerBorrador(ID)
  if (!cambio.lineas.length) throw new Rechazo(400, 'Agregue primero las fechas que cambian.')
  const vista = await empezar(cambio, usuario)
  if (vista.ids.length > CASOS_POR_LOTE) {
    await UPDATE('escucha.CambiosCalendario', ID).with({ situacion_code: 'REVISANDO' })
    const recalculo = await cds.connect.to('RecalculoService')
    await cds.queued(recalculo).send('revisar', { cambio: ID })
    return
  }
  await mirar(vista, vista.ids)
  await UPDATE('escucha.CambiosCalendario', ID).with({ revisadoEn: ahora, ...conPrefijo('previsto', vista.previsto) })
}

/**
 * The same from the queue, batch by batch, so that its progress is seen. Whoever is killed is followed by one who
 * begins anew: nothing was touched. It ends without a result once the dates of the change are others, or the
 * change is discarded; does nothing where another process is at it.
 */
export async function revisarCasos(ID: string): Promise<void> {
  const toma = await tomar(ID, REVISAR)
  if (!toma) return
  try {
    const vista = await enNombreDe(toma, () => reempezar(toma))
    if (!vista) return
    let vistos = 0
    for (const ids of enPaginas(vista.ids)) {
      await enNombreDe(toma, async () => {
        await mirar(vista, ids)
        vistos += ids.length
        await sostener(toma, { ...conPrefijo('previsto', vista.previsto), progreso: Math.floor(100 * vistos / vista.ids.length) })
      })
    }
    await enNombreDe(toma, () => entregar(toma, { situacion_code: 'BORRADOR', revisadoEn: cds.context!.timestamp.toISOString(), progreso: 0 }))
  } catch (e) {
    if (!(e instanceof TomaPerdida)) throw e
  } finally {
    await cds.tx(() => soltar(toma))
  }
}

/** Before a change is discarded: nobody looks at its cases any more. Throws Rechazo (409) when it is beyond that. */
export async function soltarRevision(ID: string): Promise<void> {
  const cambio = await leerEditable(ID)
  if (cambio.situacion_code === 'REVISANDO') await olvidarRevision(cambio)
}

interface Vista { ID: string; calendario: Calendario; alcance: Alcance; ids: readonly string[]; usuario: string; previsto: Recuento }

async function empezar(cambio: Cambio, usuario: string): Promise<Vista> {
  const { ID } = cambio
  const calendario = comoQuedaria(await baseVigente(cambio), cambio)
  const alcance = alcanceDe(cambio, calendario.version)
  await DELETE.from('escucha.AfectadosCalendario').where({ cambio_ID: ID })
  await UPDATE('escucha.CambiosCalendario', ID).with({
    revisadoEn: null, revisadoPor: usuario, revisionAnulada: false, progreso: 0, ...conPrefijo('previsto', NINGUNO),
  })
  return { ID, calendario, alcance, ids: await idsEnAlcance(alcance), usuario, previsto: { ...NINGUNO } }
}

/** Undefined when the calendar itself changed since somebody asked: what would be seen is of a version that is over. */
async function reempezar({ ID, usuario }: Toma): Promise<Vista | undefined> {
  const cambio = await leerCambio(ID, { bloqueado: true })
  if (cambio.situacion_code !== 'REVISANDO') return undefined
  if (await ultimaVersion(cambio.base_codigo) === cambio.base_version) return empezar(cambio, usuario)
  await olvidarRevision(cambio)
  return undefined
}

async function mirar({ ID, calendario, alcance, usuario, previsto }: Vista, ids: readonly string[]): Promise<void> {
  const filas = await leerEnAlcance(alcance, ids, { bloqueados: false })
  const lote = recontarLote(filas, { calendario, en: cds.context!.timestamp.toISOString(), por: usuario }, await contextoDeRecuento(filas))
  sumar(previsto, lote.recuento)
  await insertarEnLote('escucha.AfectadosCalendario', afectadosDe(lote).map(a => ({ ...a, cambio_ID: ID })))
}

function afectadosDe({ contados, fallidos }: LoteRecontado) {
  return [
    ...contados.filter(({ recontado }) => recontado.movidas.length).map(({ fila, recontado, recontado: { campos } }) => ({
      ...delCaso(fila),
      venceLegalNueva: campos.venceLegal, venceInternoNueva: campos.venceInterno, venceAreaNueva: campos.venceArea, venceNueva: campos.vence, cambia: recortar(loQueCambia(fila, recontado), 1000), problema: null,
    })),
    ...fallidos.map(({ fila, problema }) => ({
      ...delCaso(fila), venceLegalNueva: null, venceInternoNueva: null, venceAreaNueva: null, venceNueva: null, cambia: null, problema,
    })),
  ]
}

const delCaso = (fila: FilaAbierta) => ({
  caso_ID: fila.ID, radicado: fila.radicado, estado_code: fila.estado_code, area_code: fila.area_code, tipologia_code: fila.tipologia_code,
  venceLegal: fila.venceLegal, venceInterno: fila.venceInterno, venceArea: fila.venceArea, vence: fila.vence,
  conProrroga: fila.prorrogaHasta !== null,
})
