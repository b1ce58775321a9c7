import fc from 'fast-check'
import {
  aDia, calcularVencimiento, calcularVencimientoHoras, calendarioColombia, crearCalendario, deDia, diasHabilesRestantes, ErrorPlazo,
  fechaDeRecibo, FESTIVOS_CO, festivosDelAnio, finDelDia, type Plazo, type PoliticaRecepcion,
} from '../../../srv/plazos'
import { politicas, recibos, terminos } from './muestras'

const cal = calendarioColombia()
const vence = (recibidaEn: string | Date, politicaRecepcion: PoliticaRecepcion, dias: number, mas: Partial<Plazo> = {}) =>
  calcularVencimiento({ recibidaEn, politicaRecepcion, dias, calendario: cal, ...mas }).vence

// Receipt (Bogotá), policies, due dates at 2, 5, 7, 10, 15 and 30 business days. Checked by hand against the published holidays.
const VECTORES: [string, string, string][] = [
  ['2025-06-27T11:00', 'ABC', '2025-07-02 2025-07-07 2025-07-09 2025-07-14 2025-07-21 2025-08-12'],
  ['2026-03-27T16:00', 'ABC', '2026-03-31 2026-04-07 2026-04-09 2026-04-14 2026-04-21 2026-05-13'],
  ['2026-07-06T10:00', 'ABC', '2026-07-08 2026-07-14 2026-07-16 2026-07-22 2026-07-29 2026-08-21'],
  ['2026-12-05T09:00', 'A', '2026-12-09 2026-12-14 2026-12-16 2026-12-21 2026-12-29 2027-01-21'],
  ['2026-12-05T09:00', 'BC', '2026-12-10 2026-12-15 2026-12-17 2026-12-22 2026-12-30 2027-01-22'],
  ['2026-12-23T18:30', 'AB', '2026-12-28 2026-12-31 2027-01-05 2027-01-08 2027-01-18 2027-02-08'],
  ['2026-12-23T18:30', 'C', '2026-12-29 2027-01-04 2027-01-06 2027-01-12 2027-01-19 2027-02-09'],
  ['2027-03-19T23:50', 'AB', '2027-03-24 2027-03-31 2027-04-02 2027-04-07 2027-04-14 2027-05-05'],
  ['2027-03-19T23:50', 'C', '2027-03-29 2027-04-01 2027-04-05 2027-04-08 2027-04-15 2027-05-06'],
  ['2030-06-28T08:00', 'ABC', '2030-07-03 2030-07-08 2030-07-10 2030-07-16 2030-07-23 2030-08-14'],
]
const CASOS = VECTORES.flatMap(([recibo, pols, fechas]) =>
  [...pols].map((p) => ({ recibo: `${recibo}:00-05:00`, politica: p as PoliticaRecepcion, fechas: fechas.split(' ') })))

describe('Ley 1755/2015 art. 14: business days after receipt', () => {
  it.each(CASOS)('$recibo under policy $politica', ({ recibo, politica, fechas }) => {
    expect([2, 5, 7, 10, 15, 30].map((n) => vence(recibo, politica, n))).toEqual(fechas)
    expect(vence(new Date(recibo), politica, 15)).toBe(fechas[4])
    expect(calcularVencimiento({ recibidaEn: recibo, politicaRecepcion: politica, dias: 15, calendario: cal }).venceEn).toBe(finDelDia(fechas[4]!))
  })

  it.each(['A', 'B', 'C'] as const)('counts Saturdays under policy %s when they are business days', (politica) => {
    const calendario = calendarioColombia('CO-LS')
    expect([5, 7, 10, 15].map((n) => vence('2026-12-05T09:00:00-05:00', politica, n, { calendario })))
      .toEqual(['2026-12-12', '2026-12-15', '2026-12-18', '2026-12-24'])
  })

  it('differs on 15 of the 27 receipts of 1 June to 13 July 2026 when Chiquinquirá is missing', () => {
    const viejos = [2026, 2027].flatMap((a) => festivosDelAnio(FESTIVOS_CO.filter((r) => r.codigo !== 'CHIQUINQUIRA'), a))
    const viejo = crearCalendario({
      codigo: 'CO-18', version: 1, nombre: 'Sin Chiquinquirá', festivos: viejos, desde: '2026-01-01', hasta: '2027-12-31',
      horario: Object.fromEntries([1, 2, 3, 4, 5].map((d) => [d, [{ desde: '08:00', hasta: '17:00' }]])),
    })
    const dias = Array.from({ length: aDia('2026-07-13') - aDia('2026-06-01') + 1 }, (_, i) => deDia(aDia('2026-06-01') + i))
    const recibidas = dias.filter((f) => cal.esHabil(f))
    expect(recibidas).toHaveLength(27)
    expect(recibidas.filter((f) => cal.sumarHabiles(f, 15) !== viejo.sumarHabiles(f, 15))).toHaveLength(15)
  })

  it('is monotone in the receipt and in the days', () => {
    fc.assert(fc.property(recibos, recibos, politicas, terminos, (a, b, politica, n) => {
      const [antes, despues] = a <= b ? [a, b] : [b, a]
      expect(vence(antes, politica, n) <= vence(despues, politica, n)).toBe(true)
      expect(vence(antes, politica, n) < vence(antes, politica, n + 1)).toBe(true)
    }))
  })

  it('gives the person never less under B than under A, nor under C than under B', () => {
    fc.assert(fc.property(recibos, terminos, (r, n) => {
      const [a, b, c] = (['A', 'B', 'C'] as const).map((p) => vence(r, p, n))
      expect(a! <= b! && b! <= c!).toBe(true)
      expect(cal.habilesEntre(a!, c!)).toBeLessThanOrEqual(1)
    }))
  })
})

describe('Ley 1581/2012 art. 14: the day of receipt counts', () => {
  const consulta = (r: string, p: PoliticaRecepcion, dias = 10) => vence(r, p, dias, { primerDia: 'RECIBO' })

  it('is day 1 when it is a business day', () => {
    expect(consulta('2026-07-06T10:00:00-05:00', 'A')).toBe('2026-07-21')
    expect(consulta('2026-07-06T10:00:00-05:00', 'A', 1)).toBe('2026-07-06')
  })

  it('gives way to the next business day when it is not, under every policy', () => {
    for (const p of ['A', 'B', 'C'] as const) expect(consulta('2026-12-05T09:00:00-05:00', p, 1)).toBe('2026-12-07')
    expect(consulta('2026-12-23T18:30:00-05:00', 'C', 1)).toBe('2026-12-24')
  })

  it('is never later than counting from the day after, and by one day at most', () => {
    fc.assert(fc.property(recibos, politicas, terminos, (r, p, n) => {
      const diferencia = cal.habilesEntre(consulta(r, p, n), vence(r, p, n))
      expect(diferencia).toBe(cal.esHabil(fechaDeRecibo(r, p, cal).fecha) ? 1 : 0)
    }))
  })
})

describe('receipt', () => {
  it.each<[string, PoliticaRecepcion, string, boolean]>([
    ['2026-07-06T16:59:59.999-05:00', 'C', '2026-07-06', false],
    ['2026-07-06T17:00:00-05:00', 'C', '2026-07-07', true],
    ['2026-07-06T00:00:00-05:00', 'C', '2026-07-06', false],
    ['2026-07-06T23:59:59-05:00', 'B', '2026-07-06', false],
    ['2026-07-10T17:00:00-05:00', 'C', '2026-07-14', true],
    ['2026-07-11T10:00:00-05:00', 'A', '2026-07-11', false],
    ['2026-07-11T10:00:00-05:00', 'B', '2026-07-14', true],
    ['2026-07-11T10:00:00-05:00', 'C', '2026-07-14', true],
  ])('%s under %s counts from %s', (recibidaEn, politica, fecha, ajustado) => {
    expect(fechaDeRecibo(recibidaEn, politica, cal)).toMatchObject({ fecha, ajustado, recibidaFecha: recibidaEn.slice(0, 10) })
  })

  it('tells why in Spanish', () => {
    const motivo = (r: string, p: PoliticaRecepcion) => fechaDeRecibo(r, p, cal).motivo
    expect(motivo('2026-07-06T10:00:00-05:00', 'C')).toBe('Recibida en día hábil')
    expect(motivo('2026-12-23T18:30:00-05:00', 'C')).toBe('Recibida después del cierre (17:00): se entiende recibida el jueves 24 de diciembre de 2026')
    expect(motivo('2026-12-08T10:00:00-05:00', 'B')).toBe('Recibida en día no hábil (festivo: Inmaculada Concepción): se entiende recibida el miércoles 9 de diciembre de 2026')
    expect(motivo('2026-12-05T10:00:00-05:00', 'A')).toBe('Recibida en día no hábil (sábado): cuenta la fecha calendario de recepción')
  })
})

describe('hours fixed by a judge', () => {
  it('run over nights and holidays', () => {
    expect(calcularVencimientoHoras('2026-07-10T16:00:00-05:00', 48)).toEqual({ vence: '2026-07-12', venceEn: '2026-07-12T21:00:00.000Z' })
    expect(calcularVencimientoHoras(new Date('2026-07-11T02:00:00Z'), 3)).toEqual({ vence: '2026-07-11', venceEn: '2026-07-11T05:00:00.000Z' })
  })

  it.each([0, -1, 1.5, NaN, 87_601, '48'])('refuse %p hours', (horas) => {
    expect(() => calcularVencimientoHoras('2026-07-10T16:00:00-05:00', horas as never)).toThrow(expect.objectContaining({ campo: 'horas' }))
  })
})

describe('days left', () => {
  it.each([
    ['2026-07-08', '2026-07-06T10:00:00-05:00', 2],
    ['2026-07-10', '2026-07-10T23:59:59-05:00', 0],
    ['2026-07-10', '2026-07-11T00:00:00-05:00', -1],
    ['2026-07-10', '2026-07-13T10:00:00-05:00', -1],
    ['2026-07-10', '2026-07-14T10:00:00-05:00', -1],
    ['2026-07-10', '2026-07-15T10:00:00-05:00', -2],
    ['2026-07-14', '2026-07-10T20:00:00-05:00', 1],
  ])('due %s seen at %s: %i', (fecha, ahora, dias) => {
    expect(diasHabilesRestantes(fecha, ahora, cal)).toBe(dias)
  })

  it('name what cannot be read', () => {
    expect(() => diasHabilesRestantes('2026-02-30', '2026-07-06T10:00:00Z', cal)).toThrow(expect.objectContaining({ campo: 'vence' }))
    expect(() => diasHabilesRestantes('2026-07-08', 'hoy', cal)).toThrow(expect.objectContaining({ campo: 'ahora' }))
    expect(() => diasHabilesRestantes('2026-07-08', '2026-07-06T10:00:00Z', {} as never)).toThrow(expect.objectContaining({ campo: 'calendario', message: 'calendario: falta el calendario' }))
  })

  it('are zero only on a due date or before it, and never grow', () => {
    fc.assert(fc.property(recibos, recibos, (r, ahora) => {
      const fecha = vence(r, 'B', 15)
      const quedan = diasHabilesRestantes(fecha, ahora, cal)
      expect(quedan < 0).toBe(ahora > finDelDia(fecha).replace('.000', '.999'))
      const manana = new Date(Date.parse(ahora) + 86_400_000)
      expect(diasHabilesRestantes(fecha, manana, cal)).toBeLessThanOrEqual(quedan)
    }))
  })
})

describe('refusals', () => {
  const bueno: Plazo = { recibidaEn: '2026-07-06T10:00:00-05:00', dias: 15, politicaRecepcion: 'A', calendario: cal }

  it.each<[string, Record<string, unknown>]>([
    ['recibidaEn', { recibidaEn: 'ayer' }],
    ['recibidaEn', { recibidaEn: new Date(NaN) }],
    ['recibidaEn', { recibidaEn: null }],
    ['recibidaEn', { recibidaEn: '1979-12-31T10:00:00Z' }],
    ['recibidaEn', { recibidaEn: '2101-01-02T10:00:00Z' }],
    ['dias', { dias: -1 }], ['dias', { dias: 1.5 }], ['dias', { dias: NaN }], ['dias', { dias: 3651 }], ['dias', { dias: '15' }],
    ['dias', { dias: undefined }],
    ['dias', { recibidaEn: '2100-12-20T10:00:00Z' }],
    ['politicaRecepcion', { politicaRecepcion: 'D' }], ['politicaRecepcion', { politicaRecepcion: undefined }],
    ['primerDia', { primerDia: 'ANTERIOR' }],
    ['calendario', { calendario: undefined }], ['calendario', { calendario: {} }],
  ])('name the field %s: %p', (campo, mal) => {
    expect(() => calcularVencimiento({ ...bueno, ...mal } as Plazo)).toThrow(expect.objectContaining({ name: 'ErrorPlazo', campo }))
    expect(() => calcularVencimiento({ ...bueno, ...mal } as Plazo)).toThrow(new RegExp(`^${campo}: `))
  })

  it('are always an ErrorPlazo', () => {
    const cualquiera = fc.record({
      recibidaEn: fc.anything(), dias: fc.anything(), politicaRecepcion: fc.anything(), primerDia: fc.anything(),
      calendario: fc.oneof(fc.constant(cal), fc.anything()),
    }, { requiredKeys: [] })
    fc.assert(fc.property(fc.oneof(fc.anything(), cualquiera, cualquiera.map((x) => ({ ...bueno, ...x }))), (p) => {
      try { calcularVencimiento(p as Plazo) } catch (e) { expect(e).toBeInstanceOf(ErrorPlazo) }
    }))
    expect(() => diasHabilesRestantes('2026-07-10', '2026-07-10T10:00:00Z', null as never)).toThrow(ErrorPlazo)
    expect(() => fechaDeRecibo('2026-07-10T10:00:00Z', 'A', undefined as never)).toThrow(ErrorPlazo)
  })
})
