import fc from 'fast-check'
import { escalera, escaleraCompartida, type Recorrido } from '../../../srv/escalamiento/escalera'
import {
  calendarioColombia, crearCalendario, FESTIVOS_CO, festivosDelAnio, fechaLocal, finDelDia,
  type Calendario, type DefinicionCalendario,
} from '../../../srv/plazos'

const PELDANOS = [50, 75, 90, 100].map(porcentaje => ({ porcentaje }))
const festivos = [2025, 2026, 2027, 2028, 2029].flatMap(a => festivosDelAnio(FESTIVOS_CO, a))
const conHorario = (horario: DefinicionCalendario['horario'], codigo = 'PRUEBA') =>
  crearCalendario({ codigo, version: 1, nombre: codigo, horario, festivos, desde: '2025-01-01', hasta: '2029-12-31' })

const CORRIDO = calendarioColombia()
const turno = (desde: string, hasta: string) => ({ desde, hasta })
const PARTIDO = conHorario(Object.fromEntries([1, 2, 3, 4, 5].map(d => [d, [turno('07:30', '12:00'), turno('13:30', '18:00')]])))
const SABADO = conHorario({ 1: [turno('08:00', '12:00')], 3: [turno('14:00', '20:00')], 6: [turno('09:00', '12:00'), turno('12:00', '13:00')] })
const VEINTICUATRO = conHorario({ 1: [turno('00:00', '24:00')], 2: [turno('00:00', '24:00')] })
const CALENDARIOS = [CORRIDO, PARTIDO, SABADO, VEINTICUATRO]

/** Local wall-clock times of Bogotá, as people read them. */
const enBogota = (tramo: Recorrido, calendario: Calendario) =>
  escalera(tramo, PELDANOS, calendario).map(e => new Date(Date.parse(e.en) - 5 * 3_600_000).toISOString().slice(0, 16))
const local = (fechaYHora: string) => `${fechaYHora}:00-05:00`

describe('examples', () => {
  test('a week at nine hours a day', () => {
    const tramo = { inicio: local('2026-07-06T08:00'), venceEn: finDelDia('2026-07-10') }
    expect(enBogota(tramo, CORRIDO)).toEqual(['2026-07-08T12:30', '2026-07-09T14:45', '2026-07-10T12:30', '2026-07-10T16:55'])
  })

  test('Holy Week does not run: Thursday 2 and Friday 3 April 2026', () => {
    const tramo = { inicio: local('2026-04-01T08:00'), venceEn: finDelDia('2026-04-06') }
    expect(enBogota(tramo, CORRIDO)).toEqual(['2026-04-06T08:00', '2026-04-06T12:30', '2026-04-06T15:12', '2026-04-06T16:55'])
  })

  test('over the year end: 1 January does not run', () => {
    const tramo = { inicio: local('2026-12-31T12:30'), venceEn: finDelDia('2027-01-04') }
    expect(enBogota(tramo, CORRIDO)).toEqual(['2027-01-04T10:15', '2027-01-04T13:38', '2027-01-04T15:39', '2027-01-04T16:55'])
  })

  test('received on Friday at closing time: it runs from Monday', () => {
    const tramo = { inicio: local('2026-07-10T17:00'), venceEn: finDelDia('2026-07-13') }
    expect(CORRIDO.esHabil('2026-07-13')).toBe(false)
    const siguiente = { ...tramo, venceEn: finDelDia('2026-07-14') }
    expect(enBogota(siguiente, CORRIDO)).toEqual(['2026-07-14T12:30', '2026-07-14T14:45', '2026-07-14T16:06', '2026-07-14T16:55'])
  })

  test('two shifts: nobody is warned at lunch', () => {
    const tramo = { inicio: local('2026-07-07T07:30'), venceEn: finDelDia('2026-07-07') }
    expect(enBogota(tramo, PARTIDO)).toEqual(['2026-07-07T13:30', '2026-07-07T15:45', '2026-07-07T17:06', '2026-07-07T17:55'])
  })

  test('no attention left before it is due: all at the last moment that there was', () => {
    const tramo = { inicio: local('2026-07-10T20:00'), venceEn: finDelDia('2026-07-10') }
    expect(new Set(enBogota(tramo, CORRIDO))).toEqual(new Set(['2026-07-10T16:55']))
  })

  test('started after it was due', () => {
    const tramo = { inicio: local('2026-07-15T10:00'), venceEn: finDelDia('2026-07-10') }
    expect(new Set(enBogota(tramo, CORRIDO))).toEqual(new Set(['2026-07-10T16:55']))
  })

  test('a term in hours ends within a shift', () => {
    const tramo = { inicio: local('2026-07-08T08:00'), venceEn: local('2026-07-08T12:00') }
    expect(enBogota(tramo, CORRIDO)).toEqual(['2026-07-08T10:00', '2026-07-08T11:00', '2026-07-08T11:36', '2026-07-08T11:55'])
  })
})

describe('properties', () => {
  const instantes = fc.date({ min: new Date('2025-02-01T05:00:00Z'), max: new Date('2028-06-30T00:00:00Z'), noInvalidDate: true })
  const casos = fc.record({
    calendario: fc.constantFrom(...CALENDARIOS),
    inicio: instantes.map(d => d.toISOString()),
    dias: fc.integer({ min: 0, max: 60 }),
    peldanos: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }).map(ps => ps.map(porcentaje => ({ porcentaje }))),
  }).map(({ calendario, inicio, dias, peldanos }) => {
    const venceEn = finDelDia(calendario.sumarHabiles(fechaLocal(inicio), dias))
    return { calendario, inicio, venceEn, peldanos, rungs: escalera({ inicio, venceEn }, peldanos, calendario) }
  })

  test('within office hours, in order, never after the due instant', () => {
    fc.assert(fc.property(casos, ({ calendario, venceEn, rungs }) => {
      for (const [i, r] of rungs.entries()) {
        expect(calendario.enHorario(r.en)).toBe(true)
        expect(r.en <= venceEn).toBe(true)
        if (i) expect(r.en >= rungs[i - 1]!.en && r.porcentaje > rungs[i - 1]!.porcentaje).toBe(true)
      }
    }), { numRuns: 2000 })
  })

  test('shared by many cases, they are the same', () => {
    const compartida = escaleraCompartida()
    fc.assert(fc.property(casos, ({ calendario, inicio, venceEn, peldanos, rungs }) => {
      for (let i = 0; i < 2; i++) expect(compartida({ inicio, venceEn }, peldanos, calendario)).toEqual(rungs)
    }))
  })

  test('never before the start while attention is left', () => {
    fc.assert(fc.property(casos, ({ calendario, inicio, venceEn, rungs }) => {
      fc.pre(calendario.minutosHabilesEntre(inicio, venceEn) > 1)
      for (const r of rungs) expect(r.en >= inicio).toBe(true)
    }), { numRuns: 2000 })
  })

  test('the share is spent, and not a minute of attention earlier, unless the day is over', () => {
    fc.assert(fc.property(casos, ({ calendario, inicio, venceEn, rungs }) => {
      const desde = new Date(Math.ceil(Date.parse(inicio) / 60_000) * 60_000)
      const total = calendario.minutosHabilesEntre(desde, venceEn)
      fc.pre(total > 5)
      for (const { porcentaje, en } of rungs) {
        const consumido = calendario.minutosHabilesEntre(desde, en)
        const pedido = Math.ceil(total * porcentaje / 100)
        expect(consumido).toBeLessThanOrEqual(pedido)
        // Only the last minutes of the due day are called early
        expect(consumido).toBeGreaterThanOrEqual(Math.min(pedido, total - 5))
      }
    }), { numRuns: 2000 })
  })
})
