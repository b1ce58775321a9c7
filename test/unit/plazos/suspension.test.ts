import fc from 'fast-check'
import {
  calcularHitos, calcularVencimiento, calcularVencimientoSuspendible, calendarioColombia, crearCalendario, explicarHoras, explicarVencimiento,
  festivosDelAnio, FESTIVOS_CO, finDelDia, venceEnMeses, type Hechos, type Plazo, type Suspension, type Terminos,
} from '../../../srv/plazos'
import { politicas, recibos, vueltas } from './muestras'

const cal = calendarioColombia()
const bogota = (fecha: string, hora = '10:00:00') => `${fecha}T${hora}-05:00`
const plazo = (recibida: string, dias: number, otros: Partial<Plazo> = {}): Plazo =>
  ({ recibidaEn: bogota(recibida), dias, politicaRecepcion: 'B', calendario: cal, ...otros })
const vence = (recibida: string, dias: number, ...pausas: [string, string | null][]) =>
  calcularVencimientoSuspendible(plazo(recibida, dias), pausas.map(([desde, hasta]): Suspension => ({ desde: bogota(desde), hasta: hasta && bogota(hasta) })))?.vence ?? null

describe('a suspended term goes on the day after delivery with what was left (Ley 1755/2015 art. 17)', () => {
  test.each([
    // Received Mon 6 July 2026, 15 business days → 29 July. Asked on the 10th: four had run, eleven are left
    ['without one', '2026-07-06', 15, [], '2026-07-29'],
    ['over the holidays of July 2026', '2026-07-06', 15, [['2026-07-10', '2026-07-21']], '2026-08-05'],
    ['delivered on the day it was asked', '2026-07-06', 15, [['2026-07-10', '2026-07-10']], '2026-07-29'],
    ['delivered on a holiday', '2026-07-06', 15, [['2026-07-10', '2026-07-20']], '2026-08-04'],
    ['asked on a Saturday', '2026-07-06', 15, [['2026-07-11', '2026-07-21']], '2026-08-05'],
    ['twice', '2026-07-06', 15, [['2026-07-08', '2026-07-10'], ['2026-07-14', '2026-07-21']], '2026-08-06'],
    ['over Holy Week 2026', '2026-03-27', 15, [['2026-03-31', '2026-04-06']], '2026-04-23'],
    ['over 31 December', '2026-12-23', 15, [['2026-12-28', '2027-01-04']], '2027-01-22'],
    ['over the double holiday of June 2025', '2025-06-24', 10, [['2025-06-26', '2025-07-01']], '2025-07-11'],
    ['over the double holiday of July 2030', '2030-06-26', 10, [['2030-06-28', '2030-07-02']], '2030-07-12'],
    ['asked after the term was over: nothing moves', '2026-07-06', 5, [['2026-07-21', '2026-07-24']], '2026-07-14'],
    ['asked on the last day, which comes back', '2026-07-06', 5, [['2026-07-14', '2026-07-24']], '2026-07-27'],
  ] as [string, string, number, [string, string][], string][])('%s', (_, recibida, dias, pausas, esperado) => {
    expect(vence(recibida, dias, ...pausas)).toBe(esperado)
  })

  test('a petition that was asked for and completed before it is held received loses no day', () => {
    // Received on Saturday the 11th, held received on Tuesday the 14th
    expect(vence('2026-07-11', 15, ['2026-07-11', '2026-07-12'])).toBe('2026-08-05')
    expect(vence('2026-07-06', 0, ['2026-07-06', '2026-07-06'])).toBe('2026-07-06')
  })

  test('told in any order, the pauses are the same', () => {
    const pausas: [string, string][] = [['2026-07-08', '2026-07-10'], ['2026-07-14', '2026-07-21'], ['2026-07-23', '2026-07-24']]
    expect(vence('2026-07-06', 15, ...pausas.toReversed())).toBe(vence('2026-07-06', 15, ...pausas))
  })

  test.each([{ desde: 'ayer', hasta: null }, { desde: bogota('2026-07-08'), hasta: 'ayer' }])('refuses %p, naming the suspensions', suspension => {
    expect(() => calcularVencimientoSuspendible(plazo('2026-07-06', 15), [suspension])).toThrow(expect.objectContaining({ campo: 'suspensiones' }))
  })

  test('has no date while it is open', () => {
    expect(vence('2026-07-06', 15, ['2026-07-10', null])).toBeNull()
    expect(vence('2026-07-06', 15, ['2026-07-08', '2026-07-09'], ['2026-07-10', null])).toBeNull()
  })

  test('days counted before, between and after pauses are those of the term', () => {
    const pausas = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 40 })), { maxLength: 3 })
    fc.assert(fc.property(recibos, politicas, fc.integer({ min: 1, max: 30 }), pausas, fc.constantFrom('SIGUIENTE' as const, 'RECIBO' as const), (recibidaEn, politicaRecepcion, dias, pares, primerDia) => {
      let en = Date.parse(recibidaEn)
      const suspensiones = pares.map(([tras, dura]): Suspension => {
        const desde = en + tras * 86_400_000
        en = desde + dura * 86_400_000
        return { desde: new Date(desde).toISOString(), hasta: new Date(en).toISOString() }
      })
      const p: Plazo = { recibidaEn, politicaRecepcion, dias, primerDia, calendario: cal }
      const r = calcularVencimientoSuspendible(p, suspensiones)!
      const explicado = explicarVencimiento(p, { suspensiones })
      expect(explicado.vence).toBe(r.vence)
      expect(explicado.dias.at(-1)!.fecha >= r.vence).toBe(true)
      expect(explicado.dias.filter(d => d.conteo !== null).map(d => d.conteo)).toEqual(Array.from({ length: dias }, (_, i) => i + 1))
      expect(r.vence >= calcularVencimiento(p).vence).toBe(true)
      expect(r.venceEn).toBe(finDelDia(r.vence))
      expect(calcularVencimientoSuspendible(p, [])).toEqual(calcularVencimiento(p))
    }), vueltas(500))
  })

  test('its account says which days the person had', () => {
    const { dias, vence: fin } = explicarVencimiento(plazo('2026-07-06', 5), { suspensiones: [{ desde: bogota('2026-07-08'), hasta: bogota('2026-07-10') }] })
    expect(fin).toBe('2026-07-16')
    expect(dias.filter(d => /suspendido/.test(d.motivo)).map(d => [d.fecha, d.conteo, d.norma])).toEqual([
      ['2026-07-09', null, 'Ley 1755/2015 art. 17'], ['2026-07-10', null, 'Ley 1755/2015 art. 17'],
    ])
    const abierta = explicarVencimiento(plazo('2026-07-06', 5), { suspensiones: [{ desde: bogota('2026-07-08'), hasta: null }] })
    expect([abierta.vence, abierta.venceEn, abierta.dias.at(-1)]).toEqual([null, null, expect.objectContaining({ fecha: '2026-07-09', conteo: null })])
  })
})

test('an extension is told day by day too, and a suspension after it moves it', () => {
  const prorroga = { en: bogota('2026-07-28'), vence: '2026-08-12' }
  const e = explicarVencimiento(plazo('2026-07-06', 15), { prorroga })
  expect(e.vence).toBe('2026-08-12')
  expect(e.dias.filter(d => d.conteo! > 15).map(d => [d.fecha, d.conteo])).toEqual([
    ['2026-07-30', 16], ['2026-07-31', 17], ['2026-08-03', 18], ['2026-08-04', 19], ['2026-08-05', 20], ['2026-08-06', 21], ['2026-08-10', 22], ['2026-08-11', 23], ['2026-08-12', 24],
  ])
  const movida = explicarVencimiento(plazo('2026-07-06', 15), { prorroga, suspensiones: [{ desde: bogota('2026-08-10'), hasta: bogota('2026-08-14') }] })
  expect(movida.vence).toBe('2026-08-19')
})

describe('the account of a suspension that begins on a last day', () => {
  const cuenta = (pausa: [string, string], prorroga = { en: bogota('2026-07-28'), vence: '2026-08-12' }) =>
    explicarVencimiento(plazo('2026-07-06', 15), { prorroga, suspensiones: [{ desde: bogota(pausa[0]), hasta: bogota(pausa[1]) }] })
  const elDia = (e: ReturnType<typeof cuenta>, fecha: string) => e.dias.find(d => d.fecha === fecha)!

  test('the last extended day is given back, and does not count twice', () => {
    const e = cuenta(['2026-08-12', '2026-08-14'])
    expect(elDia(e, '2026-08-12')).toMatchObject({ conteo: null, motivo: expect.stringMatching(/último día/), norma: 'Ley 1755/2015 art. 17' })
    expect(e.dias.at(-1)).toMatchObject({ fecha: '2026-08-18', conteo: 24, motivo: 'Día hábil 24: prórroga' })
  })

  test('an extended day stopped and completed within itself stays the last, and counts', () => {
    const e = cuenta(['2026-08-12', '2026-08-12'])
    expect([e.vence, e.dias.at(-1)]).toEqual(['2026-08-12', expect.objectContaining({ fecha: '2026-08-12', conteo: 24, motivo: 'Día hábil 24: prórroga' })])
  })

  test('the last day of the law is not the last once extended: it counts', () => {
    const e = cuenta(['2026-07-29', '2026-07-31'])
    expect(elDia(e, '2026-07-29')).toMatchObject({ conteo: 15, motivo: 'Día hábil 15 de 15' })
    expect(e.dias.at(-1)).toMatchObject({ fecha: e.vence, conteo: 24 })
  })

  test('and it was the last while nobody had extended the term yet', () => {
    const e = cuenta(['2026-07-29', '2026-07-31'], { en: bogota('2026-08-03'), vence: '2026-08-12' })
    expect(elDia(e, '2026-07-29')).toMatchObject({ conteo: null, motivo: expect.stringMatching(/último día/) })
    expect([elDia(e, '2026-08-03').conteo, e.dias.at(-1)]).toEqual([15, expect.objectContaining({ fecha: '2026-08-12', conteo: 21 })])
  })

  test('whatever the pauses after an extension, the due day carries the count that was granted', () => {
    const pausas = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 20 })), { maxLength: 3 })
    fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), pausas, (dias, mas, cuando) => {
      const legal = cal.sumarHabiles('2026-07-06', dias)
      let dia = Date.parse(`${legal}T15:00:00Z`)
      const prorroga = { en: new Date(dia).toISOString(), vence: cal.sumarHabiles(legal, mas) }
      const suspensiones = cuando.map(([tras, dura]) => {
        const desde = new Date(dia += tras * 86_400_000).toISOString()
        return { desde, hasta: new Date(dia += dura * 86_400_000).toISOString() }
      })
      const { dias: filas, vence: fin } = explicarVencimiento(plazo('2026-07-06', dias), { prorroga, suspensiones })
      expect(filas.at(-1)).toMatchObject({ fecha: fin, conteo: dias + mas })
    }))
  })
})

describe('an extension already given is moved by what stops the clock after it, before it is over', () => {
  const prorrogada = (...suspensiones: Suspension[]) =>
    explicarVencimiento(plazo('2026-07-06', 15), { prorroga: { en: bogota('2026-07-21'), vence: '2026-08-12' }, suspensiones }).vence
  const pausa = (desde: string, hasta: string) => ({ desde: bogota(desde), hasta: bogota(hasta) })
  test.each([
    ['a stop before it was given', '2026-07-08', '2026-07-10', '2026-08-12'],
    ['one on that very day', '2026-07-21', '2026-07-22', '2026-08-13'],
    ['one after it', '2026-08-10', '2026-08-14', '2026-08-19'],
    ['one on its last day, which comes back', '2026-08-12', '2026-08-14', '2026-08-18'],
    ['one once it was over', '2026-08-13', '2026-08-14', '2026-08-12'],
  ])('%s', (_, desde, hasta, esperado) => expect(prorrogada(pausa(desde, hasta))).toBe(esperado))
})

describe('an extension reaches no further than its régimen, counted from receipt with the pauses left out', () => {
  const hasta = (prorrogaDias: number | null, ...suspensiones: Suspension[]) =>
    explicarVencimiento(plazo('2026-07-06', 15), { prorroga: { en: bogota('2026-07-08'), vence: '2026-08-19' }, prorrogaDias, suspensiones }).vence
  const PAUSA = { desde: bogota('2026-07-14'), hasta: bogota('2026-07-16') }

  test('cut where it would pass, whole where it does not, and never before the term itself', () => {
    expect([20, 40, 10, null].map(dias => hasta(dias))).toEqual([cal.sumarHabiles('2026-07-06', 20), '2026-08-19', '2026-07-29', '2026-08-19'])
  })

  test('the days of the person move it as they move the term; while she has the ball there is no date', () => {
    expect(hasta(20, PAUSA)).toBe(cal.sumarHabiles('2026-07-06', 22))
    expect(hasta(20, { ...PAUSA, hasta: null })).toBeNull()
  })

  test('the milestones say the same', () => {
    const terminos = { primerDia: 'SIGUIENTE', legalDias: 15, prorrogaDias: 20, internoDias: 7, clasificarDias: 1, areaDias: 5, atencionUsuarioDias: 2 } as const
    const hitos = calcularHitos(terminos, { recibidaEn: bogota('2026-07-06'), politicaRecepcion: 'A', prorroga: { en: bogota('2026-07-08'), vence: '2026-08-19' } }, cal)
    expect(hitos.find(h => h.tipo === 'LEGAL')!.vence).toBe(hasta(20))
    expect(() => calcularHitos({ ...terminos, prorrogaDias: 1.5 }, { recibidaEn: bogota('2026-07-06'), politicaRecepcion: 'A' }, cal)).toThrow(/prorrogaDias/)
  })
})

describe('months end on their own number, on a business day (Ley 4/1913 arts. 59 and 62)', () => {
  test.each([
    ['2026-01-31', 1, '2026-03-02'], ['2028-01-31', 1, '2028-02-29'], ['2026-07-10', 1, '2026-08-10'], ['2026-06-20', 1, '2026-07-21'],
    ['2026-11-30', 1, '2026-12-30'], ['2026-12-31', 2, '2027-03-01'], ['2026-03-02', 1, '2026-04-06'], ['2026-12-15', 12, '2027-12-15'],
  ])('%s and %i → %s', (fecha, meses, esperado) => expect(venceEnMeses(fecha, meses, cal)).toBe(esperado))

  test.each([0, 1.5, -1, 121, NaN])('%p is no number of months', meses => {
    expect(() => venceEnMeses('2026-01-31', meses, cal)).toThrow(expect.objectContaining({ name: 'ErrorPlazo', campo: 'meses', message: `meses: «${meses}» no es un número entero de meses entre 1 y 120` }))
  })

  test('up to ten years, on a calendar', () => {
    expect(venceEnMeses('2026-01-30', 120, cal)).toBe('2036-01-30')
    expect(() => venceEnMeses('2026-01-31', 1, null as never)).toThrow(expect.objectContaining({ campo: 'calendario' }))
    expect(() => venceEnMeses('2026-02-30', 1, cal)).toThrow(expect.objectContaining({ campo: 'fecha' }))
  })
})

describe('milestones', () => {
  const terminos: Terminos = { primerDia: 'SIGUIENTE', legalDias: 15, internoDias: 7, clasificarDias: 1, areaDias: 5, atencionUsuarioDias: 2 }
  const recibida: Hechos = { recibidaEn: bogota('2026-07-06'), politicaRecepcion: 'B' }
  const vencen = (t: Partial<Terminos>, h: Partial<Hechos> = {}, calendario = cal) =>
    Object.fromEntries(calcularHitos({ ...terminos, ...t }, { ...recibida, ...h }, calendario).map(x => [x.tipo, x.vence]))

  test('a suspension stops them all, each with what it had left', () => {
    const suspensiones = [{ desde: bogota('2026-07-10'), hasta: bogota('2026-07-21') }]
    expect(vencen({}, { trasladosAArea: [bogota('2026-07-07')], suspensiones })).toEqual({
      CLASIFICACION: '2026-07-07', TRASLADO_AREA: '2026-07-07', RESPUESTA_AREA: '2026-07-22', RESPUESTA: '2026-07-24', ENTREGA: '2026-08-05', LEGAL: '2026-08-05',
    })
    expect(vencen({}, { suspensiones: [{ desde: bogota('2026-07-10'), hasta: null }] })).toMatchObject({ CLASIFICACION: '2026-07-07', RESPUESTA_AREA: null, RESPUESTA: null, ENTREGA: null, LEGAL: null })
  })

  test('the days of the person are not taken from the reserve of Atención al Usuario', () => {
    const suspensiones = [{ desde: bogota('2026-07-07'), hasta: bogota('2026-07-21') }]
    expect(vencen({ internoDias: 5 }, { suspensiones })).toMatchObject({ RESPUESTA_AREA: '2026-07-23', RESPUESTA: '2026-07-27' })
  })

  test('an extension is the new promise, and the open round ends before Atención al Usuario needs the rest', () => {
    const prorroga = { en: bogota('2026-07-15'), vence: '2026-08-12' }
    expect(vencen({}, { prorroga })).toMatchObject({ RESPUESTA: '2026-08-12', ENTREGA: '2026-08-12', LEGAL: '2026-08-12', RESPUESTA_AREA: '2026-08-10' })
    expect(vencen({ legalDias: 30 }, { prorroga }).LEGAL).toBe('2026-08-21')
  })

  test('hours of a judge run through nights and holidays, to the minute, and end the day of every other milestone', () => {
    const hitos = calcularHitos({ ...terminos, legalDias: null, legalHoras: 48 }, { ...recibida, recibidaEn: bogota('2026-07-10', '16:30:00'), entregadaEn: bogota('2026-07-12', '16:31:00') }, cal)
    const de = (tipo: string) => hitos.find(h => h.tipo === tipo)!
    expect(de('LEGAL')).toMatchObject({ vence: '2026-07-12', venceEn: '2026-07-12T21:30:00.000Z', aTiempo: false })
    expect(de('RESPUESTA')).toMatchObject({ vence: '2026-07-12', venceEn: '2026-07-12T21:30:00.000Z' })
    const aTiempo = calcularHitos({ ...terminos, legalDias: null, legalHoras: 48 }, { ...recibida, recibidaEn: bogota('2026-07-10', '16:30:00'), entregadaEn: bogota('2026-07-12', '16:30:00') }, cal)
    expect(aTiempo.find(h => h.tipo === 'LEGAL')!.aTiempo).toBe(true)
    expect(calcularHitos({ ...terminos, legalDias: null, legalHoras: 24 }, { ...recibida, notificadaEn: bogota('2026-07-08', '08:00:00') }, cal).find(h => h.tipo === 'LEGAL')!.venceEn).toBe('2026-07-09T13:00:00.000Z')
  })

  test('the legend counts from receipt, the copies from the end of the term once silence granted', () => {
    expect(vencen({ leyendaDias: 2 }).LEYENDA).toBe('2026-07-08')
    expect(vencen({ copiasDias: 3, legalDias: 10 }).COPIAS).toBeUndefined()
    expect(vencen({ copiasDias: 3, legalDias: 10 }, { silencioEn: bogota('2026-07-23', '00:01:00') })).toMatchObject({ LEGAL: '2026-07-22', COPIAS: '2026-07-27' })
  })

  test('a closure of the house moves its own dates and never one of the law', () => {
    const cerrado = crearCalendario({
      codigo: 'X', version: 1, nombre: 'X', horario: Object.fromEntries([1, 2, 3, 4, 5].map(d => [d, [{ desde: '08:00', hasta: '17:00' }]])),
      festivos: festivosDelAnio(FESTIVOS_CO, 2026), cierres: [{ fecha: '2026-07-09', nombre: 'Día de la Familia', norma: '' }], desde: '2026-01-01', hasta: '2026-12-31',
    })
    expect(vencen({}, {}, cerrado)).toEqual({ CLASIFICACION: '2026-07-07', TRASLADO_AREA: '2026-07-07', RESPUESTA_AREA: '2026-07-15', RESPUESTA: '2026-07-17', ENTREGA: '2026-07-29', LEGAL: '2026-07-29' })
    expect(cerrado.esHabil('2026-07-09')).toBe(true)
    expect(cerrado.interno.motivoNoHabil('2026-07-09')).toEqual({ motivo: 'Festivo: Día de la Familia', norma: null })
    expect(cal.interno).toBe(cal)
    expect(vencen({ internoDias: 15 }, {}, cerrado).RESPUESTA).toBe('2026-07-29')
  })

  test('the last second of the last day is in time, the next is not', () => {
    const enTiempo = (hora: string, fecha = '2026-07-29') => calcularHitos(terminos, { ...recibida, entregadaEn: bogota(fecha, hora) }, cal).find(h => h.tipo === 'LEGAL')!.aTiempo
    expect([enTiempo('23:59:59'), enTiempo('00:00:00', '2026-07-30')]).toEqual([true, false])
    const aMedianoche = calcularHitos(terminos, { ...recibida, recibidaEn: bogota('2026-07-07', '00:00:00') }, cal).find(h => h.tipo === 'LEGAL')!.vence
    expect([vencen({}).LEGAL, aMedianoche]).toEqual(['2026-07-29', '2026-07-30'])
  })
})

test('hours are told day by day to their last', () => {
  const e = explicarHoras(bogota('2026-07-10', '16:30:00'), 48, 'Decreto 2591/1991', cal)
  expect([e.vence, e.venceEn]).toEqual(['2026-07-12', '2026-07-12T21:30:00.000Z'])
  expect(e.dias.map(d => [d.fecha, d.motivo])).toEqual([
    ['2026-07-10', 'Hora 8 de 48 al terminar'], ['2026-07-11', 'Hora 32 de 48 al terminar'], ['2026-07-12', 'Hora 48 de 48 al terminar'],
  ])
})
