import fc from 'fast-check'
import { aDia, calcularVencimiento, calendarioColombia, explicarVencimiento, fechaLocal, type Plazo, type PrimerDia } from '../../../srv/plazos'
import { politicas, recibos } from './muestras'

const cal = calendarioColombia()
const plazo = (p: Partial<Plazo>): Plazo => ({ recibidaEn: '2026-07-06T10:00:00-05:00', dias: 15, politicaRecepcion: 'B', calendario: cal, ...p })
const resumen = (p: Partial<Plazo>) => explicarVencimiento(plazo(p)).dias.map((d) => [d.fecha, d.conteo, d.motivo])

describe('why this date', () => {
  it('re-counts to the same date, one row per calendar day', () => {
    const plazos = fc.record({
      recibidaEn: recibos, politicaRecepcion: politicas, dias: fc.integer({ min: 0, max: 60 }),
      primerDia: fc.constantFrom<PrimerDia>('SIGUIENTE', 'RECIBO'),
    })
    fc.assert(fc.property(plazos, (p) => {
      const e = explicarVencimiento(plazo(p))
      expect({ vence: e.vence, venceEn: e.venceEn }).toEqual(calcularVencimiento(plazo(p)))
      expect(e.dias[0]!.fecha).toBe(fechaLocal(p.recibidaEn))
      expect(e.dias.at(-1)!.fecha).toBe(e.vence)
      expect(e.dias.map((d) => aDia(d.fecha))).toEqual(e.dias.map((_, i) => aDia(e.dias[0]!.fecha) + i))
      const contados = e.dias.filter((d) => d.conteo !== null)
      expect(contados.map((d) => d.conteo)).toEqual(Array.from({ length: p.dias }, (_, i) => i + 1))
      expect(contados.every((d) => d.habil)).toBe(true)
      for (const d of e.dias) {
        expect(d.habil).toBe(cal.esHabil(d.fecha))
        expect(d.motivo).not.toBe('')
      }
    }))
  })

  it('reads as a person would tell it', () => {
    expect(resumen({ recibidaEn: '2026-07-10T18:00:00-05:00', politicaRecepcion: 'C', dias: 2 })).toEqual([
      ['2026-07-10', null, 'Recibida después del cierre (17:00): se entiende recibida el martes 14 de julio de 2026'],
      ['2026-07-11', null, 'Sábado'],
      ['2026-07-12', null, 'Domingo'],
      ['2026-07-13', null, 'Festivo: Nuestra Señora del Rosario de Chiquinquirá'],
      ['2026-07-14', null, 'Día en que se entiende recibida: el término empieza el día hábil siguiente'],
      ['2026-07-15', 1, 'Día hábil 1 de 2'],
      ['2026-07-16', 2, 'Día hábil 2 de 2'],
    ])
    expect(resumen({ recibidaEn: '2026-07-16T10:00:00-05:00', dias: 1 })).toEqual([
      ['2026-07-16', null, 'Día de recepción: el término empieza el día hábil siguiente'],
      ['2026-07-17', 1, 'Día hábil 1 de 1'],
    ])
    expect(resumen({ recibidaEn: '2026-07-11T10:00:00-05:00', dias: 1 })[0])
      .toEqual(['2026-07-11', null, 'Sábado. Se entiende recibida el martes 14 de julio de 2026'])
    expect(resumen({ recibidaEn: '2026-07-11T10:00:00-05:00', dias: 1, politicaRecepcion: 'A' })[0])
      .toEqual(['2026-07-11', null, 'Sábado. Día de recepción: el término empieza el día hábil siguiente'])
    expect(resumen({ dias: 1, primerDia: 'RECIBO' })).toEqual([['2026-07-06', 1, 'Día hábil 1 de 1: cuenta el día de recepción']])
    expect(resumen({ dias: 0 })).toEqual([['2026-07-06', null, 'Día de recepción: el término no tiene días por contar']])
    expect(resumen({ recibidaEn: '2026-07-12T10:00:00-05:00', dias: 0, politicaRecepcion: 'A' }).at(-1))
      .toEqual(['2026-07-14', null, 'Primer día hábil después de la recepción'])
  })

  it('quotes the norms', () => {
    const normas = (p: Partial<Plazo>) => Object.fromEntries(explicarVencimiento(plazo({ dias: 5, ...p })).dias.map((d) => [d.fecha, d.norma]))
    expect(normas({ norma: 'Ley 1755/2015 art. 14' })).toMatchObject({
      '2026-07-06': 'Ley 1755/2015 art. 14', '2026-07-07': 'Ley 1755/2015 art. 14', '2026-07-11': 'Ley 4/1913 art. 62', '2026-07-13': 'Ley 2578/2026 art. 6',
    })
    expect(normas({ primerDia: 'RECIBO' })['2026-07-06']).toBe('Ley 1581/2012 art. 14')
    expect(normas({})['2026-07-07']).toBeNull()
  })

  it('refuses what the calculation refuses', () => {
    expect(() => explicarVencimiento(plazo({ dias: -1 }))).toThrow(expect.objectContaining({ name: 'ErrorPlazo', campo: 'dias' }))
    expect(() => explicarVencimiento(undefined as never)).toThrow(expect.objectContaining({ name: 'ErrorPlazo', campo: 'plazo' }))
  })
})
