import cds from '@sap/cds'
import { indiceDe } from '../../calendario/indice'
import { avisar } from '../../notificacion/avisar'
import { TERMINADOS, type Estado } from '../expediente'

interface Escalon { en: string; resarcimiento_ID: string; porcentaje: number; destino: 'AREA' | 'JEFE_AREA' | 'COORDINACION' | 'DIRECCION' }
interface Reloj { ID: string; estado_code: Estado; venceEn: string | null; calendario: string; calendarioVersion: number }

const LOTE = 500
const PENDIENTES = { avisadoEn: null, omitido: false }
// The types of cds know only `wait`
const SIN_ESPERAR = { ignoreLocked: true } as object

/**
 * Sends what is due of the ladders whose calendar is in office hours, one file a transaction: of several rungs at once the highest. What a file no longer
 * waits for is left out. Any number of processes may do it at once: who holds a file has it. A failure of one does not hold back the others.
 */
export async function escalar(ahora = new Date().toISOString()): Promise<void> {
  const vistos = new Set<string>()
  for (let leidos = LOTE, desde = ''; leidos === LOTE;) {
    // Each touch of the database is a transaction of its own: who calls this may have none open, on SQLite there is one connection
    const vencidos = await cds.tx(() => vencidosDesde(desde, ahora))
    for (const { resarcimiento_ID: ID } of vencidos) {
      if (vistos.has(ID)) continue
      vistos.add(ID)
      await cds.tx(() => escalarUno(ID, ahora)).catch(e => cds.log('escalamiento').error(`El resarcimiento ${ID} no se pudo escalar; se intenta en el próximo barrido.`, (e as Error).message))
    }
    const ultimo = vencidos.at(-1)?.en ?? ''
    leidos = ultimo === desde ? 0 : vencidos.length
    desde = ultimo
  }
}

/** A page of what is due, in order of its moment: what cannot go yet does not keep the rest waiting. */
const vencidosDesde = async (desde: string, ahora: string) =>
  await SELECT.from('escucha.EscalonesResarcimiento').columns('en', 'resarcimiento_ID', 'porcentaje', 'destino')
    .where({ en: { between: desde || '1970-01-01T00:00:00Z', and: ahora }, ...PENDIENTES }).orderBy('en', 'resarcimiento_ID').limit(LOTE) as Escalon[]

async function escalarUno(resarcimiento_ID: string, ahora: string): Promise<void> {
  const reloj = await SELECT.one.from('escucha.Resarcimientos').columns('ID', 'estado_code', 'venceEn', 'calendario', 'calendarioVersion')
    .where({ ID: resarcimiento_ID }).forUpdate(SIN_ESPERAR) as Reloj | undefined
  if (!reloj) return
  const delExpediente = { resarcimiento_ID, ...PENDIENTES }
  if (!reloj.venceEn) {
    // Until it ends they wait: who was told one thing may have to be told another, and her term runs again
    if (TERMINADOS.includes(reloj.estado_code)) await UPDATE('escucha.EscalonesResarcimiento').with({ omitido: true }).where(delExpediente)
    return
  }
  const calendario = await indiceDe(reloj.calendario, reloj.calendarioVersion)
  if (!calendario.enHorario(ahora)) return
  // Only now, behind the lock: another sweep may have sent them in the meantime
  const suyos = await SELECT.from('escucha.EscalonesResarcimiento').where({ ...delExpediente, en: { '<=': ahora } }).orderBy('porcentaje') as Escalon[]
  const masAlto = suyos.at(-1)
  if (!masAlto) return
  const { en, porcentaje, destino } = masAlto
  await avisar({ plantilla: 'resarcimientoEscalamiento', caso: null, resarcimiento: resarcimiento_ID, destinos: [destino], datos: { nivel: porcentaje } })
  await UPDATE('escucha.EscalonesResarcimiento').with({ avisadoEn: ahora }).where({ en, resarcimiento_ID, porcentaje })
  if (suyos.length > 1) await UPDATE('escucha.EscalonesResarcimiento').with({ omitido: true }).where({ ...delExpediente, en: { '<=': ahora } })
}
