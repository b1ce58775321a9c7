import cds from '@sap/cds'
import { indiceDe } from '../calendario/indice'
import { casoPedido } from './explicar'
import { paginaCalculada } from './lista-calculada'
import { diasEnPalabras, quienEs, tramoMayorEnPalabras } from './tiempo-en-palabras'
import { tramosDe, type CambioDeEstado, type TramoConsumido } from './tramos'
import { exigirVisible } from './visibilidad'

export interface CasoMedido { ID: string; recibidaEn: string; calendario: string; calendarioVersion: number }

type Movimiento = Omit<CambioDeEstado, 'acto' | 'estadoAnterior' | 'estadoNuevo'> & { caso_ID: string; acto_code: string; estadoAnterior_code: string | null; estadoNuevo_code: string | null }

let responsables: Promise<Map<string, string>> | undefined

/** Who has the ball in each state, as the list of states says; read once, for it never changes while the app runs. */
export async function responsablePorEstado(): Promise<(estado: string) => string> {
  responsables ??= leerResponsables().catch(e => {
    // What could not be read once is read by the next one
    responsables = undefined
    throw e
  })
  const mapa = await responsables
  return estado => mapa.get(estado) ?? 'NADIE'
}

async function leerResponsables(): Promise<Map<string, string>> {
  const filas = await SELECT.from('escucha.EstadosPQRS').columns('code', 'responsable_code') as { code: string; responsable_code: string }[]
  return new Map(filas.map(f => [f.code, f.responsable_code]))
}

/** What each one took of the time of several cases, by their ID: one query for all of them. */
export async function tramosDeCasos(casos: CasoMedido[], ahora: string): Promise<Map<string, TramoConsumido[]>> {
  const responsableDe = await responsablePorEstado()
  const filas = await SELECT.from('escucha.Actuaciones')
    .columns('caso_ID', 'orden', 'acto_code', 'en', 'ocurridoEn', 'estadoAnterior_code', 'estadoNuevo_code')
    .where({ caso_ID: { in: casos.map(c => c.ID) } }).orderBy('caso_ID', 'orden') as Movimiento[]
  const pasos = new Map<string, CambioDeEstado[]>(casos.map(c => [c.ID, []]))
  for (const f of filas) pasos.get(f.caso_ID)!.push({ acto: f.acto_code, en: f.en, ocurridoEn: f.ocurridoEn, estadoAnterior: f.estadoAnterior_code, estadoNuevo: f.estadoNuevo_code })
  const medidos = new Map<string, TramoConsumido[]>()
  for (const caso of casos) {
    medidos.set(caso.ID, tramosDe(caso.recibidaEn, pasos.get(caso.ID)!, responsableDe, await indiceDe(caso.calendario, caso.calendarioVersion), ahora))
  }
  return medidos
}

/** Fills `tramoMayor` of a page of cases. */
export async function llenarTramoMayor(casos: (CasoMedido & { tramoMayor?: string | null })[], ahora: string, idioma?: string): Promise<void> {
  if (!casos.length) return
  const medidos = await tramosDeCasos(casos, ahora)
  for (const caso of casos) {
    caso.tramoMayor = tramoMayorEnPalabras(medidos.get(caso.ID)!, await indiceDe(caso.calendario, caso.calendarioVersion), idioma)
  }
}

/** Serves "En qué se fue el tiempo": the parts of a case and, last, their total. */
export function registrarConsumoDeTiempo(servicio: cds.ApplicationService): void {
  servicio.on('READ', 'TiemposConsumidos', async req => {
    const ID = casoPedido(req)
    if (!ID) return req.reject(400, 'Pida el tiempo de un caso: PQRS(<ID>)/tiempo.')
    await exigirVisible(servicio, ID, req)
    const caso = await SELECT.one.from('escucha.PQRS').columns('ID', 'recibidaEn', 'calendario', 'calendarioVersion').where({ ID }) as CasoMedido
    const tramos = (await tramosDeCasos([caso], req.timestamp.toISOString())).get(ID)!
    return paginaCalculada(req, conTotal(tramos).map((t, orden) => ({
      caso: ID, orden, quien: quienEs(t.responsable, req.locale), dias: diasEnPalabras(t.decimas, req.locale), minutos: t.minutos, porcentaje: t.porcentaje,
    })), ['caso', 'orden'])
  })
}

function conTotal(tramos: TramoConsumido[]): TramoConsumido[] {
  const suma = (campo: 'minutos' | 'decimas' | 'porcentaje') => tramos.reduce((total, t) => total + t[campo], 0)
  return tramos.length ? [...tramos, { responsable: 'TOTAL', minutos: suma('minutos'), decimas: suma('decimas'), porcentaje: suma('porcentaje') }] : []
}
