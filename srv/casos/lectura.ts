import cds from '@sap/cds'
import { indiceDe } from '../calendario/indice'
import type { FechaISO } from '../plazos'
import { plazoRestante } from './plazo-en-palabras'

interface Leida {
  vence?: FechaISO | null
  calendario?: string
  calendarioVersion?: number
  diasRestantes?: number | null
  plazoEnPalabras?: string
}

type Columna = { ref?: string[] } | '*'

const CALCULADAS = ['diasRestantes', 'plazoEnPalabras']
/** Elements without a column behind them: no database can filter by them. */
const SIN_COLUMNA = [...CALCULADAS, 'explicacion', 'parecidos']
const NECESARIAS = ['vence', 'calendario', 'calendarioVersion']

/** Fills days left in business days, which no database can count, on every read of PQRS that asks for them. */
export function registrarLecturaDePlazos(servicio: cds.ApplicationService): void {
  servicio.before('READ', 'PQRS', req => {
    const columnas = req.query.SELECT?.columns as Columna[] | undefined
    const nombres = columnas?.flatMap(c => (c === '*' ? [] : c.ref?.length === 1 ? c.ref : []))
    if (!columnas || !nombres?.some(n => CALCULADAS.includes(n!))) return
    for (const falta of NECESARIAS.filter(n => !nombres.includes(n))) columnas.push({ ref: [falta] })
  })

  // Aggregates would ask the database for what it does not have, and tell what a list must not
  servicio.before('READ', 'PQRS', req => {
    const { groupBy, columns } = (req.query.SELECT ?? {}) as { groupBy?: unknown; columns?: { func?: string }[] }
    if (groupBy || columns?.some(c => c.func && c.func !== 'count')) req.reject(400, 'Esta consulta no admite agregaciones ($apply).')
  })

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
      Object.assign(fila, plazoRestante(fila.vence, ahora, await indiceDe(fila.calendario, fila.calendarioVersion), req.locale))
    }
  })
}
