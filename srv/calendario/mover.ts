import cds from '@sap/cds'
import type { Calendario } from '../plazos'
import { idsEnAlcance, leerEnAlcance, type Alcance } from './abiertos'
import { alcanceDe, leerCambio, motivoDe, type Cambio } from './cambio'
import { contextoDeRecuento } from './contexto'
import { escribirLote } from './escribir-lote'
import { anotar, leerHecho } from './hecho'
import { indiceDe } from './indice'
import { CASOS_POR_LOTE, enPaginas } from './paginas'
import { recontarLote, type LoteRecontado } from './recontar-lote'
import type { Recuento } from './sumar'
import { APLICAR, enNombreDe, soltar, tomar, type Toma } from './toma'

export type CasoMovido = LoteRecontado['contados'][number]

/** What happens besides with the cases of a batch whose dates moved, and once all went over; in the same transaction as that. */
export interface AlMover {
  alMoverse(casos: readonly CasoMovido[], motivo: string): Promise<void>
  alTerminar(cambio: Cambio, hecho: Recuento, motivo: string): Promise<void>
}

/**
 * Moves the cases of a change to its new calendar, batch by batch, each whole or not at all; a case that an act
 * changed since it was looked at is counted from its row, held. Whoever is killed leaves what is committed, and the
 * next one goes on with the cases that are still to go over. Does nothing where another process is at it.
 */
export async function moverCasos(ID: string, alMover: AlMover, porLote = CASOS_POR_LOTE): Promise<void> {
  const toma = await tomar(ID, APLICAR)
  if (!toma) return
  const en = <T>(hacer: () => Promise<T>) => enNombreDe(toma, hacer)
  try {
    const mudanza = await en(() => abrir(ID, toma, alMover))
    const pendientes = await en(() => idsEnAlcance(mudanza.alcance))
    mudanza.total = mudanza.movidosAntes + pendientes.length
    for (const ids of enPaginas(pendientes, porLote)) await en(() => moverLote(mudanza, ids))
    await en(() => terminar(mudanza))
  } finally {
    await cds.tx(() => soltar(toma))
  }
}

interface Mudanza extends AlMover {
  cambio: Cambio; toma: Toma; calendario: Calendario; alcance: Alcance; motivo: string
  movidosAntes: number; vistos: number; total: number; sinContar: number
}

async function abrir(ID: string, toma: Toma, alMover: AlMover): Promise<Mudanza> {
  const cambio = await leerCambio(ID)
  const version = cambio.nueva_version!
  return {
    ...alMover, cambio, toma, calendario: await indiceDe(cambio.base_codigo, version), alcance: alcanceDe(cambio, version), motivo: motivoDe(cambio, version),
    movidosAntes: (await leerHecho(ID)).casos, vistos: 0, total: 0, sinContar: 0,
  }
}

async function moverLote(mudanza: Mudanza, ids: readonly string[]): Promise<void> {
  const { cambio, calendario, alcance, motivo, toma, movidosAntes, total } = mudanza
  const paso = { calendario, en: cds.context!.timestamp.toISOString(), por: toma.usuario }
  const filas = await leerEnAlcance(alcance, ids, { bloqueados: true })
  const lote = recontarLote(filas, paso, await contextoDeRecuento(filas))
  await escribirLote(lote, paso, motivo)
  const movidos = lote.contados.filter(c => c.recontado.movidas.length)
  if (movidos.length) await mudanza.alMoverse(movidos, motivo)
  mudanza.vistos += ids.length
  mudanza.sinContar += lote.fallidos.length
  const avance = Math.floor(100 * (movidosAntes + mudanza.vistos) / total)
  // Who collects what came in late takes nothing back of what is over
  await anotar(toma, lote.recuento, cambio.situacion_code === 'APLICADO' ? 100 : avance)
}

/** Those that cannot be counted are found again by each who goes on: of them only the last count is true. */
async function terminar({ cambio, toma, motivo, sinContar, alTerminar }: Mudanza): Promise<void> {
  await UPDATE('escucha.CambiosCalendario', cambio.ID).with({ hecho_sinContar: sinContar })
  const terminado = await UPDATE('escucha.CambiosCalendario')
    .with({ situacion_code: 'APLICADO', aplicadoEn: cds.context!.timestamp.toISOString(), progreso: 100 })
    .where({ ID: cambio.ID, tomadoHasta: toma.hasta, situacion_code: 'APLICANDO' }) as unknown as number
  if (terminado) await alTerminar(cambio, await leerHecho(cambio.ID), motivo)
}
