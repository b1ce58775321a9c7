import cds from '@sap/cds'
import { indiceDe } from '../calendario/indice'
import { rechazarAgregaciones } from '../entrada/agregaciones'
import type { FechaISO } from '../plazos'
import { llenarTramoMayor, type CasoMedido } from './consumo-de-tiempo'
import { llenarEnManosDe } from './en-manos-de'
import { plazoRestante } from './plazo-en-palabras'

interface Leida {
  ID?: string
  recibidaEn?: string
  vence?: FechaISO | null
  venceEn?: string | null
  calendario?: string
  calendarioVersion?: number
  diasRestantes?: number | null
  plazoEnPalabras?: string
  tramoMayor?: string | null
  estado_code?: string
}

type Columna = { ref?: string[] } | '*'

/** What each computed element is computed from. */
const NECESARIAS: Record<string, string[]> = {
  diasRestantes: ['vence', 'venceEn', 'calendario', 'calendarioVersion'],
  plazoEnPalabras: ['vence', 'venceEn', 'calendario', 'calendarioVersion'],
  tramoMayor: ['ID', 'recibidaEn', 'calendario', 'calendarioVersion'],
  enManosDe: ['ID', 'estado_code'],
}
/** Elements without a column behind them: no database can filter by them. */
const SIN_COLUMNA = [...Object.keys(NECESARIAS), 'explicacion', 'tiempo', 'parecidos']

const nombresDe = (columnas: Columna[] | undefined) => columnas?.flatMap(c => (c === '*' ? [] : c.ref?.length === 1 ? c.ref : []))

/** Fills what is counted in business time, which no database can do, on every read of PQRS that asks for it. */
export function registrarLecturaDePlazos(servicio: cds.ApplicationService): void {
  servicio.before('READ', 'PQRS', req => {
    const columnas = req.query.SELECT?.columns as Columna[] | undefined
    const nombres = nombresDe(columnas) ?? []
    const necesarias = new Set(nombres.flatMap(n => NECESARIAS[n!] ?? []))
    for (const falta of [...necesarias].filter(n => !nombres.includes(n))) columnas!.push({ ref: [falta] })
  })

  // Aggregates would ask the database for what it does not have, and tell what a list must not
  servicio.before('READ', 'PQRS', rechazarAgregaciones)

  servicio.before('READ', 'PQRS', req => {
    const condiciones = JSON.stringify([req.query.SELECT?.where, req.query.SELECT?.having])
    const campo = SIN_COLUMNA.find(nombre => condiciones.includes(`"ref":["${nombre}"`) || condiciones.includes(`"ref":[{"id":"${nombre}"`))
    if (campo) req.reject({ status: 400, message: `No se puede filtrar por «${campo}»: se calcula al leer.`, target: campo } as never)
  })

  servicio.after('READ', 'PQRS', async (resultado, req) => {
    const filas = (Array.isArray(resultado) ? resultado : [resultado]) as (Leida | null)[]
    const ahora = req.timestamp.toISOString()
    for (const fila of filas) {
      if (!fila?.calendario || !fila.calendarioVersion || fila.vence === undefined) continue
      Object.assign(fila, plazoRestante(fila.vence, fila.venceEn ?? null, ahora, await indiceDe(fila.calendario, fila.calendarioVersion), req.locale))
    }
    const pedidas = nombresDe(req.query.SELECT?.columns as Columna[] | undefined) ?? []
    const leidas = filas.filter(f => f !== null)
    if (pedidas.includes('tramoMayor')) await llenarTramoMayor(leidas as (Leida & CasoMedido)[], ahora, req.locale)
    if (pedidas.includes('enManosDe')) await llenarEnManosDe(leidas as { ID: string; estado_code: string | null }[], req.locale)
  })
}
