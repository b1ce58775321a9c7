import { ABIERTOS } from '../casos/estados'
import { CAMPOS_DE_TERMINOS } from '../casos/fila'
import { finDelDia, type FechaISO } from '../plazos'
import type { FilaAbierta } from './recontar'

/** The cases that a new version of a calendar reaches: what was received after `hasta`, its last changed date, it cannot move but where a judge's term counts from before. */
export interface Alcance { calendario: string; version: number; hasta: FechaISO }

const TERMINOS = CAMPOS_DE_TERMINOS.map(campo => `terminos_${campo}`)
const DEL_CASO = [
  'ID', 'radicado', 'estado_code', 'recibidaEn', 'politicaRecepcion', 'fechaRecibo', 'area_code', 'tipologia_code', 'paquete', 'cadenaPolitica',
  'calendario', 'calendarioVersion', 'venceLegal', 'venceInterno', 'venceArea', 'limiteCompletar', 'prorrogaHasta', 'silencioDesde', 'hito_code',
  'vence', 'venceEn', 'avisarDesde', 'respondidaEn', 'cerradaEn', 'sistemaOrigen_code', ...TERMINOS,
]
const DE_LA_HISTORIA = [
  'caso_ID', 'orden', 'acto_code', 'en', 'por', 'estadoAnterior_code', 'estadoNuevo_code', 'fecha', 'ocurridoEn', 'calendarioVersion', ...TERMINOS,
]

/** Closed cases keep the dates that they ended with; what they owe is a notice at most. */
const pendientes = ({ calendario, version }: Alcance) => ({
  calendario, calendarioVersion: { '<': version }, and: { estado_code: { in: [...ABIERTOS] }, or: { hito_code: 'AVISO' } },
})

/** A judge may have notified it before it was filed. */
const alcanzados = ({ hasta }: Alcance) => ({ recibidaEn: { '<=': finDelSegundo(hasta) }, or: { regimen_code: 'TUTELA' } })

// The last second of a day lasts until the next one begins
const finDelSegundo = (fecha: FechaISO) => finDelDia(fecha).replace('.000Z', '.999Z')

/** The cases that are still to go over, in no order. */
export async function idsEnAlcance(alcance: Alcance): Promise<string[]> {
  const filas = await SELECT.from('escucha.PQRS').columns('ID').where(pendientes(alcance)).where(alcanzados(alcance)) as { ID: string }[]
  return filas.map(f => f.ID)
}

/**
 * Those of some cases that are still to go over, with what their clocks are counted from: three queries, whatever
 * their number. `bloqueados` holds them for this transaction, so that no act comes between reading and writing.
 */
export async function leerEnAlcance(alcance: Alcance, ids: readonly string[], { bloqueados }: { bloqueados: boolean }): Promise<FilaAbierta[]> {
  const lectura = SELECT.from('escucha.PQRS').columns(...DEL_CASO).where({ ID: { in: ids } }).where(pendientes(alcance)).where(alcanzados(alcance)).orderBy('ID')
  const casos = await (bloqueados ? lectura.forUpdate() : lectura) as FilaAbierta[]
  if (!casos.length) return []
  const de = { caso_ID: { in: casos.map(c => c.ID) } }
  const historias = (await SELECT.from('escucha.Actuaciones').columns(...DE_LA_HISTORIA).where(de) as (FilaAbierta['historia'][number] & { caso_ID: string; orden: number })[])
    .sort((a, b) => a.orden - b.orden)
  const avisos = await SELECT.from('escucha.Comunicaciones')
    .columns('ID', 'caso_ID', 'acto_code as acto', 'vence', 'dias', 'createdAt as creadaEn', 'entregadaEn')
    .where({ ...de, vence: { '!=': null }, entregadaEn: null }) as unknown as (FilaAbierta['comunicaciones'][number] & { caso_ID: string })[]
  const porCaso = new Map(casos.map(c => [c.ID, Object.assign(c, { historia: [] as typeof historias, comunicaciones: [] as typeof avisos })]))
  for (const h of historias) porCaso.get(h.caso_ID)!.historia.push(h)
  for (const a of avisos) porCaso.get(a.caso_ID)!.comunicaciones.push(a)
  return casos
}
