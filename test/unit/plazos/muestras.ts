import fc from 'fast-check'
import { aDia, deDia, type PoliticaRecepcion } from '../../../srv/plazos'

/** Receipts of 1990–2060 at any second, ISO text. */
export const recibos = fc.date({ min: new Date('1990-01-01T05:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString())

/** Local dates of 1990–2060. */
export const fechas = fc.integer({ min: aDia('1990-01-01'), max: aDia('2060-12-31') }).map(deDia)

/** Terms as the law and the policies use them, and well beyond. */
export const terminos = fc.integer({ min: 1, max: 120 })

export const politicas = fc.constantFrom<PoliticaRecepcion>('A', 'B', 'C')

/** As many tries as a property asks for, or the few that mutation testing grants it. */
export const vueltas = (numRuns: number) => ({ numRuns: fc.readConfigureGlobal().numRuns ?? numRuns })
