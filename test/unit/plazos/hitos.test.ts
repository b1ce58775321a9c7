import fc from 'fast-check'
import {
  calcularHitos, calcularVencimiento, calendarioColombia, ErrorPlazo, type Hechos, type HitoCalculado, type Terminos, type TipoHito,
} from '../../../srv/plazos'
import { politicas, recibos } from './muestras'

const cal = calendarioColombia()
const QUINDIO: Terminos = { primerDia: 'SIGUIENTE', legalDias: 15, internoDias: 7, clasificarDias: 1, areaDias: 5, atencionUsuarioDias: 2 }
// Monday 6 July 2026, 10:00; Monday 13 and 20 July are holidays. +1 = 7, +5 = 14, +7 = 16, +15 = 29 July.
const RECIBIDA: Hechos = { recibidaEn: '2026-07-06T10:00:00-05:00', politicaRecepcion: 'B' }
const bogota = (dia: string, hora = '10:00:00') => `2026-07-${dia}T${hora}-05:00`

function hito(hitos: HitoCalculado[], tipo: TipoHito, ronda = 1): HitoCalculado {
  return hitos.find((h) => h.tipo === tipo && h.ronda === ronda)!
}
const vencen = (t: Partial<Terminos>, h: Partial<Hechos> = {}) => {
  const hitos = calcularHitos({ ...QUINDIO, ...t }, { ...RECIBIDA, ...h }, cal)
  return Object.fromEntries(hitos.map((x) => [x.ronda > 1 ? `${x.tipo}_${x.ronda}` : x.tipo, x.vence]))
}

describe('the chain 7 = 5 + 2 within 15', () => {
  it('starts from the receipt alone', () => {
    expect(vencen({})).toEqual({
      CLASIFICACION: '2026-07-07', TRASLADO_AREA: '2026-07-07', RESPUESTA_AREA: '2026-07-14',
      RESPUESTA: '2026-07-16', ENTREGA: '2026-07-29', LEGAL: '2026-07-29',
    })
  })

  it('keeps the area within five days of the receipt, however late the hand-over', () => {
    expect(vencen({}, { trasladosAArea: [bogota('06')] }).RESPUESTA_AREA).toBe('2026-07-14')
    expect(vencen({}, { trasladosAArea: [bogota('09')] }).RESPUESTA_AREA).toBe('2026-07-14')
    expect(vencen({}, { trasladosAArea: [bogota('15')] }).RESPUESTA_AREA).toBe('2026-07-14')
  })

  it('counts a return on its local date, whatever UTC says', () => {
    expect(vencen({}, { trasladosAArea: [bogota('07'), bogota('14', '23:30:00')] }).RESPUESTA_AREA_2).toBe('2026-07-14')
    expect(vencen({}, { trasladosAArea: [bogota('07'), bogota('15', '00:30:00')] }).RESPUESTA_AREA_2).toBe('2026-07-16')
  })

  it('opens a round per return: one business day at least, never past the customer date', () => {
    const rondas = vencen({}, { trasladosAArea: [bogota('07'), bogota('09'), bogota('14'), bogota('15'), bogota('16'), bogota('22')] })
    expect(rondas).toMatchObject({
      RESPUESTA_AREA: '2026-07-14', RESPUESTA_AREA_2: '2026-07-14', RESPUESTA_AREA_3: '2026-07-14',
      RESPUESTA_AREA_4: '2026-07-16', RESPUESTA_AREA_5: '2026-07-16', RESPUESTA_AREA_6: '2026-07-16', RESPUESTA: '2026-07-16',
    })
  })

  it('pairs each answer with its round', () => {
    const hitos = calcularHitos(QUINDIO, {
      ...RECIBIDA, trasladosAArea: [bogota('07'), bogota('15')], respuestasDeArea: [bogota('14'), bogota('17')],
    }, cal)
    expect(hito(hitos, 'RESPUESTA_AREA', 1)).toMatchObject({ cumplidoEn: bogota('14'), aTiempo: true })
    expect(hito(hitos, 'RESPUESTA_AREA', 2)).toMatchObject({ cumplidoEn: bogota('17'), aTiempo: false })
  })

  it('lists the milestones in the order of the work', () => {
    expect(calcularHitos(QUINDIO, RECIBIDA, cal).map((h) => [h.tipo, h.protegido])).toEqual([
      ['CLASIFICACION', false], ['TRASLADO_AREA', false], ['RESPUESTA_AREA', false], ['RESPUESTA', true], ['ENTREGA', true], ['LEGAL', true],
    ])
  })
})

describe('terms', () => {
  it('take the legal date when the policy gives none of its own', () => {
    expect(vencen({ internoDias: null })).toMatchObject({ RESPUESTA: '2026-07-29', LEGAL: '2026-07-29', RESPUESTA_AREA: '2026-07-14' })
  })

  it('let the law win over a longer internal term', () => {
    expect(vencen({ legalDias: 10, internoDias: 15, areaDias: 13 })).toMatchObject({
      LEGAL: '2026-07-22', RESPUESTA: '2026-07-22', ENTREGA: '2026-07-22', RESPUESTA_AREA: '2026-07-17',
    })
  })

  it('keep the days of Atención al Usuario out of the area, leaving it one', () => {
    expect(vencen({ internoDias: 5, areaDias: 5 }).RESPUESTA_AREA).toBe('2026-07-09')
    expect(vencen({ internoDias: 2, areaDias: 5 }).RESPUESTA_AREA).toBe('2026-07-07')
  })

  it('have no legal date for a felicitación', () => {
    expect(vencen({ legalDias: null })).toMatchObject({ RESPUESTA: '2026-07-16', ENTREGA: '2026-07-16', LEGAL: null })
    const sinNada = calcularHitos({ ...QUINDIO, legalDias: null, internoDias: null }, { ...RECIBIDA, entregadaEn: bogota('30') }, cal)
    expect(hito(sinNada, 'LEGAL')).toMatchObject({ vence: null, venceEn: null, aTiempo: null, cumplidoEn: bogota('30') })
    expect(hito(sinNada, 'RESPUESTA').vence).toBeNull()
    expect(hito(sinNada, 'RESPUESTA_AREA').vence).toBe('2026-07-14')
  })

  it('count the day of receipt for a habeas-data consulta', () => {
    expect(vencen({ primerDia: 'RECIBO', legalDias: 10, internoDias: 7 })).toMatchObject({ LEGAL: '2026-07-21', RESPUESTA: '2026-07-16' })
    expect(vencen({ primerDia: 'RECIBO', legalDias: 10, internoDias: 10 })).toMatchObject({ LEGAL: '2026-07-21', RESPUESTA: '2026-07-21' })
  })
})

describe('in time until midnight', () => {
  it.each([
    [bogota('16', '23:59:59'), true],
    [bogota('16', '23:59:59.999'), true],
    [bogota('17', '00:00:00'), false],
    ['2026-07-17T04:59:59Z', true],
    ['2026-07-17T05:00:00Z', false],
  ])('an answer at %s: %p', (respondidaEn, aTiempo) => {
    expect(hito(calcularHitos(QUINDIO, { ...RECIBIDA, respondidaEn }, cal), 'RESPUESTA')).toMatchObject({ aTiempo, cumplidoEn: respondidaEn })
  })

  it('is not met by sending: delivery decides ENTREGA and LEGAL', () => {
    const enviada = calcularHitos(QUINDIO, { ...RECIBIDA, respondidaEn: bogota('10') }, cal)
    expect([hito(enviada, 'ENTREGA').aTiempo, hito(enviada, 'LEGAL').aTiempo]).toEqual([null, null])
    const tarde = calcularHitos(QUINDIO, { ...RECIBIDA, respondidaEn: bogota('10'), entregadaEn: bogota('30') }, cal)
    expect([hito(tarde, 'RESPUESTA').aTiempo, hito(tarde, 'ENTREGA').aTiempo, hito(tarde, 'LEGAL').aTiempo]).toEqual([true, false, false])
  })
})

describe('for every case', () => {
  const dias = fc.integer({ min: 0, max: 60 })
  const terminos: fc.Arbitrary<Terminos> = fc.record({
    primerDia: fc.constantFrom('SIGUIENTE' as const, 'RECIBO' as const),
    legalDias: fc.option(dias), internoDias: fc.option(dias), clasificarDias: dias, areaDias: dias, atencionUsuarioDias: dias,
  })
  const momentos = fc.array(recibos, { maxLength: 4 })

  it('area ≤ customer ≤ legal, and nothing done inside moves what is owed to the person', () => {
    fc.assert(fc.property(terminos, recibos, politicas, momentos, momentos, (t, recibidaEn, politicaRecepcion, trasladosAArea, respuestasDeArea) => {
      const base = { recibidaEn, politicaRecepcion }
      const limpio = calcularHitos(t, base, cal)
      const movido = calcularHitos(t, { ...base, trasladosAArea, respuestasDeArea, clasificadaEn: trasladosAArea[0] ?? null }, cal)
      for (const tipo of ['CLASIFICACION', 'TRASLADO_AREA', 'RESPUESTA', 'ENTREGA', 'LEGAL'] as const) {
        expect(hito(movido, tipo).vence).toBe(hito(limpio, tipo).vence)
      }
      const respuesta = hito(movido, 'RESPUESTA').vence
      const legal = hito(movido, 'LEGAL').vence
      const area = movido.filter((h) => h.tipo === 'RESPUESTA_AREA')
      expect(area).toHaveLength(Math.max(1, trasladosAArea.length))
      if (respuesta) for (const h of area) expect(h.vence! <= respuesta).toBe(true)
      if (legal) {
        expect(respuesta! <= legal).toBe(true)
        expect(hito(movido, 'ENTREGA').vence).toBe(legal)
        const plazo = { recibidaEn, politicaRecepcion, dias: t.legalDias!, primerDia: t.primerDia, calendario: cal }
        expect(calcularVencimiento(plazo)).toEqual({ vence: legal, venceEn: hito(movido, 'LEGAL').venceEn })
      }
      for (const h of movido) expect(h.vence === null || cal.esHabil(h.vence)).toBe(true)
    }))
  })

  it('refuses with ErrorPlazo, naming the term or the fact', () => {
    const mal: [string, Partial<Record<keyof Terminos, unknown>>, Partial<Record<keyof Hechos, unknown>>][] = [
      ['legalDias', { legalDias: -1 }, {}], ['internoDias', { internoDias: 1.5 }, {}], ['clasificarDias', { clasificarDias: null }, {}],
      ['areaDias', { areaDias: NaN }, {}], ['atencionUsuarioDias', { atencionUsuarioDias: 3651 }, {}], ['primerDia', { primerDia: 'HOY' }, {}],
      ['recibidaEn', {}, { recibidaEn: '2026-07-06' }], ['politicaRecepcion', {}, { politicaRecepcion: 'Z' }],
      ['trasladosAArea', {}, { trasladosAArea: ['hoy'] }], ['trasladosAArea', {}, { trasladosAArea: 'hoy' }],
      ['respuestasDeArea', {}, { respuestasDeArea: [1] }], ['clasificadaEn', {}, { clasificadaEn: '' }],
      ['respondidaEn', {}, { respondidaEn: 'x' }], ['entregadaEn', {}, { entregadaEn: {} }],
    ]
    for (const [campo, t, h] of mal) {
      expect(() => calcularHitos({ ...QUINDIO, ...t } as Terminos, { ...RECIBIDA, ...h } as Hechos, cal))
        .toThrow(expect.objectContaining({ name: 'ErrorPlazo', campo }))
    }
    for (const args of [[null, RECIBIDA, cal], [QUINDIO, null, cal], [QUINDIO, RECIBIDA, null]]) {
      expect(() => calcularHitos(...(args as Parameters<typeof calcularHitos>))).toThrow(ErrorPlazo)
    }
  })
})
