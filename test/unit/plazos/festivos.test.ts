import Holidays from 'date-holidays'
import { aDia, calendarioColombia, deDia, ErrorPlazo, FESTIVOS_CO, festivosDelAnio, type ReglaFestivo } from '../../../srv/plazos'

// Dates of rest as published; written out so that a wrong rule cannot agree with itself.
const OBSERVADOS: Record<number, { habiles: number; fechas: string }> = {
  2024: { habiles: 246, fechas: '01-01 01-08 03-25 03-28 03-29 05-01 05-13 06-03 06-10 07-01 07-20 08-07 08-19 10-14 11-04 11-11 12-08 12-25' },
  2025: { habiles: 245, fechas: '01-01 01-06 03-24 04-17 04-18 05-01 06-02 06-23 06-30 07-20 08-07 08-18 10-13 11-03 11-17 12-08 12-25' },
  2026: { habiles: 242, fechas: '01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-13 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25' },
  2027: { habiles: 245, fechas: '01-01 01-11 03-22 03-25 03-26 05-01 05-10 05-31 06-07 07-05 07-12 07-20 08-07 08-16 10-18 11-01 11-15 12-08 12-25' },
  2028: { habiles: 242, fechas: '01-01 01-10 03-20 04-13 04-14 05-01 05-29 06-19 06-26 07-03 07-10 07-20 08-07 08-21 10-16 11-06 11-13 12-08 12-25' },
  2029: { habiles: 243, fechas: '01-01 01-08 03-19 03-29 03-30 05-01 05-14 06-04 06-11 07-02 07-09 07-20 08-07 08-20 10-15 11-05 11-12 12-08 12-25' },
  2030: { habiles: 245, fechas: '01-01 01-07 03-25 04-18 04-19 05-01 06-03 06-24 07-01 07-15 07-20 08-07 08-19 10-14 11-04 11-11 12-08 12-25' },
}

const fechas = (anio: number) => festivosDelAnio(FESTIVOS_CO, anio).map((f) => f.fecha)

describe('Ley 51/1983 and Ley 2578/2026', () => {
  it('has 19 rules', () => {
    expect(FESTIVOS_CO).toHaveLength(19)
    expect(new Set(FESTIVOS_CO.map((r) => r.codigo)).size).toBe(19)
  })

  it('names each of them', () => {
    expect(FESTIVOS_CO.map((r) => `${r.codigo} ${r.nombre}`)).toEqual([
      'ANO_NUEVO Año Nuevo', 'REYES Reyes Magos', 'SAN_JOSE San José', 'JUEVES_SANTO Jueves Santo', 'VIERNES_SANTO Viernes Santo', 'TRABAJO Día del Trabajo', 'ASCENSION Ascensión del Señor',
      'CORPUS_CHRISTI Corpus Christi', 'SAGRADO_CORAZON Sagrado Corazón de Jesús', 'SAN_PEDRO San Pedro y San Pablo', 'CHIQUINQUIRA Nuestra Señora del Rosario de Chiquinquirá', 'INDEPENDENCIA Independencia de Colombia',
      'BOYACA Batalla de Boyacá', 'ASUNCION Asunción de la Virgen', 'DIVERSIDAD Día de la Diversidad Étnica y Cultural', 'TODOS_LOS_SANTOS Todos los Santos', 'CARTAGENA Independencia de Cartagena',
      'INMACULADA Inmaculada Concepción', 'NAVIDAD Navidad',
    ])
    expect(new Set(FESTIVOS_CO.map((r) => r.norma))).toEqual(new Set(['Ley 51/1983 art. 1', 'Ley 2578/2026 art. 6']))
  })

  it('lists them by date, whatever the order of the rules', () => {
    expect(festivosDelAnio(FESTIVOS_CO.toReversed(), 2026).map((f) => f.fecha)).toEqual(fechas(2026))
  })

  it.each(Object.entries(OBSERVADOS))('gives the published dates of %s', (anio, { habiles, fechas: esperadas }) => {
    expect(fechas(Number(anio))).toEqual(esperadas.split(' ').map((f) => `${anio}-${f}`))
    const cal = calendarioColombia()
    expect(cal.habilesEntre(`${Number(anio) - 1}-12-31`, `${anio}-12-31`)).toBe(habiles)
  })

  it('equals date-holidays less Easter Sunday, 2024–2045', () => {
    const ajeno = new Holidays('CO')
    for (let anio = 2024; anio <= 2045; anio++) {
      const suyos = ajeno.getHolidays(anio).filter((f) => f.type === 'public' && f.rule !== 'easter')
      const esperadas = [...new Set(suyos.map((f) => f.date.slice(0, 10)))].sort()
      expect({ anio, fechas: fechas(anio) }).toEqual({ anio, fechas: esperadas })
    }
  })

  it('joins San Pedro and Sagrado Corazón in the years they meet, and only in those', () => {
    const dobles: number[] = []
    for (let anio = 1984; anio <= 2060; anio++) {
      const doble = festivosDelAnio(FESTIVOS_CO, anio).find((f) => f.nombre.includes(' / '))
      if (!doble) continue
      dobles.push(anio)
      expect(doble.nombre).toContain('San Pedro y San Pablo')
      expect(doble.nombre).toContain('Sagrado Corazón de Jesús')
      expect(doble.norma).toBe('Ley 51/1983 art. 1')
    }
    expect(dobles).toEqual([1984, 1987, 1992, 2000, 2003, 2011, 2014, 2019, 2025, 2030, 2038, 2041, 2052, 2057])
  })

  it('observes Chiquinquirá from 2026 on, not before', () => {
    const anios = Array.from({ length: 60 }, (_, i) => 1990 + i)
    const conElla = anios.filter((a) => festivosDelAnio(FESTIVOS_CO, a).some((f) => f.nombre.includes('Chiquinquirá')))
    expect(conElla).toEqual(anios.filter((a) => a >= 2026))
    const primera = festivosDelAnio(FESTIVOS_CO, 2026).find((f) => f.nombre.includes('Chiquinquirá'))
    expect(primera).toMatchObject({ fecha: '2026-07-13', norma: 'Ley 2578/2026 art. 6' })
  })

  it('never yields an Easter Sunday', () => {
    const pascuas = { 2024: '2024-03-31', 2026: '2026-04-05', 2030: '2030-04-21' }
    for (const [anio, pascua] of Object.entries(pascuas)) expect(fechas(Number(anio))).not.toContain(pascua)
  })
})

describe('rules in general', () => {
  const regla = (r: Partial<ReglaFestivo>): ReglaFestivo => ({ codigo: 'X', nombre: 'X', norma: 'N', tipo: 'FIJO', mes: 7, dia: 9, ...r })

  it('compares the validity window with the date of rest', () => {
    const r = regla({ tipo: 'LUNES', validoHasta: '2026-07-12' })
    expect(festivosDelAnio([r], 2026)).toEqual([])
    expect(festivosDelAnio([{ ...r, validoHasta: '2026-07-13' }], 2026)).toHaveLength(1)
    expect(festivosDelAnio([regla({ validoDesde: '2026-07-10' })], 2026)).toEqual([])
    expect(festivosDelAnio([regla({ validoDesde: '2026-07-09' })], 2026)).toHaveLength(1)
  })

  it('carries a feast of late December into the next January', () => {
    const r = regla({ tipo: 'LUNES', mes: 12, dia: 31 })
    expect(festivosDelAnio([r], 2027).map((f) => f.fecha)).toEqual(['2027-01-04'])
    expect(festivosDelAnio([r], 2018).map((f) => f.fecha)).toEqual(['2018-01-01', '2018-12-31'])
  })

  it('observes 29 February only in leap years', () => {
    const r = regla({ mes: 2, dia: 29 })
    expect([1970, 2026, 2027, 2028, 2100, 2999].map((a) => festivosDelAnio([r], a).length)).toEqual([0, 0, 0, 1, 0, 0])
  })

  it.each<[string, Partial<ReglaFestivo>]>([
    ['dia', { mes: 2, dia: 30 }],
    ['dia', { mes: 13, dia: 1 }],
    ['dia', { mes: undefined }],
    ['tipo', { tipo: 'OTRO' as never }],
    ['desplazamiento', { tipo: 'PASCUA' }],
    ['validoDesde', { validoDesde: '2026-02-30' }],
  ])('refuses a rule with a bad %s', (campo, r) => {
    expect(() => festivosDelAnio([regla(r)], 2026)).toThrow(expect.objectContaining({ name: 'ErrorPlazo', campo }))
  })

  it.each([NaN, 1.5, 1915, 3000, '2026' as never])('refuses the year %p', (anio) => {
    expect(() => festivosDelAnio(FESTIVOS_CO, anio)).toThrow(ErrorPlazo)
  })

  it('refuses rules that are not a list of rules', () => {
    expect(() => festivosDelAnio(null as never, 2026)).toThrow(ErrorPlazo)
    expect(() => festivosDelAnio([null as never], 2026)).toThrow(ErrorPlazo)
  })

  it('rests on a Monday whenever the rule says so', () => {
    for (let anio = 1990; anio <= 2060; anio++) {
      for (const r of FESTIVOS_CO.filter((x) => x.tipo === 'LUNES' || (x.desplazamiento ?? 0) > 0)) {
        for (const f of festivosDelAnio([r], anio)) expect(new Date(f.fecha).getUTCDay()).toBe(1)
      }
    }
    expect(deDia(aDia('2026-07-13'))).toBe('2026-07-13')
  })
})
