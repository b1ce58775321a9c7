import fc from 'fast-check'
import { calendarioColombia, crearCalendario, ErrorPlazo, FESTIVOS_CO, festivosDelAnio, type DefinicionCalendario } from '../../../srv/plazos'
import { fechas, terminos } from './muestras'

const cal = calendarioColombia()
const definir = (d: Partial<DefinicionCalendario> = {}): DefinicionCalendario => ({
  codigo: 'PRUEBA', version: 3, nombre: 'De prueba', desde: '2026-01-01', hasta: '2027-12-31',
  horario: {
    1: [{ desde: '13:30', hasta: '18:00' }, { desde: '07:30', hasta: '12:00' }],
    2: [{ desde: '07:30', hasta: '12:00' }, { desde: '13:30', hasta: '18:00' }],
    5: [{ desde: '07:30', hasta: '12:00' }, { desde: '13:30', hasta: '17:00' }],
  },
  festivos: festivosDelAnio(FESTIVOS_CO, 2026), ...d,
})

describe('business days', () => {
  it('adds n and then m as n + m', () => {
    fc.assert(fc.property(fechas, terminos, terminos, (f, n, m) => {
      expect(cal.sumarHabiles(cal.sumarHabiles(f, n), m)).toBe(cal.sumarHabiles(f, n + m))
    }))
  })

  it('is monotone in the date and in the term, and lands on business days', () => {
    fc.assert(fc.property(fechas, fechas, fc.integer({ min: 0, max: 120 }), (a, b, n) => {
      const [antes, despues] = a <= b ? [a, b] : [b, a]
      const vence = cal.sumarHabiles(antes, n)
      expect(vence <= cal.sumarHabiles(despues, n)).toBe(true)
      expect(vence < cal.sumarHabiles(antes, n + 1) || !cal.esHabil(antes)).toBe(true)
      expect(vence >= antes).toBe(true)
      expect(cal.esHabil(vence)).toBe(true)
    }))
  })

  it('counts between dates what it adds and subtracts', () => {
    fc.assert(fc.property(fechas, fechas, terminos, (a, b, n) => {
      expect(cal.habilesEntre(a, cal.sumarHabiles(a, n))).toBe(n)
      expect(cal.habilesEntre(b, a)).toBe(0 - cal.habilesEntre(a, b))
      const habil = cal.sumarHabiles(a, 0)
      expect(cal.restarHabiles(cal.sumarHabiles(habil, n), n)).toBe(habil)
      expect(cal.habilesEntre(cal.restarHabiles(habil, n), habil)).toBe(n)
    }))
  })

  it('agrees with a day-by-day walk', () => {
    const libres = new Set(Array.from({ length: 80 }, (_, i) => 1990 + i).flatMap((a) => festivosDelAnio(FESTIVOS_CO, a)).map((f) => f.fecha))
    fc.assert(fc.property(fechas, fc.integer({ min: 1, max: 40 }), (f, n) => {
      const d = new Date(f)
      for (let faltan = n; faltan > 0;) {
        d.setUTCDate(d.getUTCDate() + 1)
        if (d.getUTCDay() % 6 !== 0 && !libres.has(d.toISOString().slice(0, 10))) faltan--
      }
      expect(cal.sumarHabiles(f, n)).toBe(d.toISOString().slice(0, 10))
    }))
  })

  it('with zero days gives the date itself or its neighbour', () => {
    expect([cal.sumarHabiles('2026-12-07', 0), cal.sumarHabiles('2026-12-05', 0)]).toEqual(['2026-12-07', '2026-12-07'])
    expect([cal.restarHabiles('2026-12-07', 0), cal.restarHabiles('2026-12-06', 0)]).toEqual(['2026-12-07', '2026-12-04'])
    expect(cal.restarHabiles('2026-12-06', 1)).toBe('2026-12-04')
  })

  it('counts Saturdays when the working week includes them', () => {
    const ls = calendarioColombia('CO-LS')
    expect([5, 7, 10, 15].map((n) => ls.sumarHabiles('2026-12-05', n))).toEqual(['2026-12-12', '2026-12-15', '2026-12-18', '2026-12-24'])
    expect(ls.esHabil('2026-12-05')).toBe(true)
    expect(ls.esHabil('2024-07-20')).toBe(false)
  })

  it('says why a date does not count', () => {
    expect(cal.motivoNoHabil('2026-07-06')).toBeNull()
    expect(cal.motivoNoHabil('2026-07-04')).toEqual({ motivo: 'Sábado', norma: 'Ley 4/1913 art. 62' })
    expect(cal.motivoNoHabil('2026-07-13')).toEqual({ motivo: 'Festivo: Nuestra Señora del Rosario de Chiquinquirá', norma: 'Ley 2578/2026 art. 6' })
    expect(cal.motivoNoHabil('2024-07-20')?.motivo).toBe('Festivo: Independencia de Colombia')
    expect(crearCalendario(definir()).motivoNoHabil('2026-07-08')).toEqual({ motivo: 'Miércoles sin jornada laboral', norma: null })
  })
})

describe('hours', () => {
  const partido = crearCalendario(definir())

  it('sorts the turnos of a day and knows its closing time', () => {
    expect(partido.turnos('2026-07-06')).toEqual([{ desde: '07:30', hasta: '12:00' }, { desde: '13:30', hasta: '18:00' }])
    expect(partido.turnos('2026-07-13')).toEqual([])
    expect([partido.cierre('2026-07-06'), partido.cierre('2026-07-10'), partido.cierre('2026-07-11')]).toEqual(['18:00', '17:00', null])
  })

  it.each([
    ['2026-07-06T07:29:59-05:00', false, '2026-07-06T12:30:00.000Z'],
    ['2026-07-06T07:30:00-05:00', true, '2026-07-06T12:30:00.000Z'],
    ['2026-07-06T12:00:00-05:00', false, '2026-07-06T18:30:00.000Z'],
    ['2026-07-10T16:59:59-05:00', true, '2026-07-10T21:59:59.000Z'],
    ['2026-07-10T17:00:00-05:00', false, '2026-07-14T12:30:00.000Z'],
  ])('at %s attention is %p and opens %s', (instante, abierto, apertura) => {
    expect(partido.enHorario(instante)).toBe(abierto)
    expect(partido.siguienteApertura(instante)).toBe(apertura)
  })

  it('measures minutes of attention', () => {
    expect(partido.minutosHabilesEntre('2026-07-06T08:00:00-05:00', '2026-07-06T14:00:00-05:00')).toBe(270)
    expect(partido.minutosHabilesEntre('2026-07-10T16:30:00-05:00', '2026-07-14T08:00:30-05:00')).toBe(60)
    expect(partido.minutosHabilesEntre('2026-07-14T08:00:00-05:00', '2026-07-10T16:30:00-05:00')).toBe(-60)
    expect(Object.is(partido.minutosHabilesEntre('2026-07-06T08:00:30-05:00', '2026-07-06T08:00:00-05:00'), 0)).toBe(true)
  })

  it('measures nothing while closed, and additively', () => {
    const instantes = fc.date({ min: new Date('2026-01-02T00:00:00Z'), max: new Date('2027-12-01T00:00:00Z'), noInvalidDate: true })
    fc.assert(fc.property(instantes, instantes, (a, b) => {
      expect(partido.minutosHabilesEntre(a, partido.siguienteApertura(a))).toBe(0)
      expect(partido.enHorario(partido.siguienteApertura(a))).toBe(true)
      const medio = new Date('2026-11-10T05:00:00Z')
      const suma = partido.minutosHabilesEntre(a, medio) + partido.minutosHabilesEntre(medio, b)
      expect(Math.abs(partido.minutosHabilesEntre(a, b) - suma)).toBeLessThanOrEqual(1)
    }))
  })

  const ms = Date.parse
  it.each([
    ['2026-07-06T08:00:00-05:00', 270, '2026-07-06T14:00:00-05:00'],
    ['2026-07-06T06:00:00-05:00', 0, '2026-07-06T07:30:00-05:00'],
    ['2026-07-06T07:30:00-05:00', 269, '2026-07-06T11:59:00-05:00'],
    ['2026-07-06T07:30:00-05:00', 270, '2026-07-06T13:30:00-05:00'],
    ['2026-07-10T17:00:00-05:00', 0, '2026-07-14T07:30:00-05:00'],
    ['2026-07-10T16:30:00-05:00', 30, '2026-07-14T07:30:00-05:00'],
  ])('from %s on, more than %i minutes of attention begin at %s', (inicio, minutos, momento) => {
    expect(partido.trasMinutos(ms(inicio), minutos)).toBe(ms(momento))
  })

  it('finds the moment that so many minutes lead to, and it is within a turno', () => {
    const minuto = fc.integer({ min: ms('2026-01-02T00:00:00Z') / 60_000, max: ms('2027-03-01T00:00:00Z') / 60_000 })
    fc.assert(fc.property(minuto, fc.integer({ min: 0, max: 30_000 }), (m, minutos) => {
      const momento = partido.trasMinutos(m * 60_000, minutos)
      expect(partido.minutosHabilesEntre(new Date(m * 60_000), new Date(momento))).toBe(minutos)
      expect(partido.enHorario(new Date(momento))).toBe(true)
    }))
  })

  it.each([
    ['2026-07-06T13:29:00-05:00', '2026-07-06T07:30:00-05:00', '2026-07-06T12:00:00-05:00'],
    ['2026-07-06T13:30:00-05:00', '2026-07-06T13:30:00-05:00', '2026-07-06T18:00:00-05:00'],
    ['2026-07-13T23:00:00-05:00', '2026-07-10T13:30:00-05:00', '2026-07-10T17:00:00-05:00'],
    ['2026-07-14T07:29:00-05:00', '2026-07-10T13:30:00-05:00', '2026-07-10T17:00:00-05:00'],
  ])('the last turno begun by %s', (limite, desde, hasta) => {
    expect(partido.ultimoTurno(ms(limite))).toEqual({ desde: ms(desde), hasta: ms(hasta) })
  })

  it('has no moment before its first turno nor after its last', () => {
    const corto = crearCalendario(definir({ desde: '2026-07-06', hasta: '2026-07-07' }))
    const total = corto.minutosHabilesEntre('2026-07-06T05:00:00Z', '2026-07-08T04:59:59Z')
    expect(new Date(corto.trasMinutos(ms('2026-07-06T05:00:00Z'), total - 1)).toISOString().slice(0, 10)).toBe('2026-07-07')
    expect(() => corto.trasMinutos(ms('2026-07-06T05:00:00Z'), total)).toThrow(/pasa del último día/)
    expect(() => corto.ultimoTurno(ms('2026-07-06T05:00:00Z'))).toThrow(/no hay atención/)
    expect(corto.ultimoTurno(ms('2026-07-06T19:00:00Z')).desde).toBe(ms('2026-07-06T13:30:00-05:00'))
    for (const minutos of [-1, NaN]) expect(() => corto.trasMinutos(ms('2026-07-06T05:00:00Z'), minutos)).toThrow(ErrorPlazo)
    for (const fuera of ['2026-07-05T12:00:00Z', '2026-07-09T12:00:00Z']) {
      expect(() => corto.trasMinutos(ms(fuera), 1)).toThrow(/está fuera/)
      expect(() => corto.ultimoTurno(ms(fuera))).toThrow(/está fuera/)
    }
  })

  it('lets a channel attend until midnight', () => {
    const todo = crearCalendario(definir({ horario: { 1: [{ desde: '00:00', hasta: '24:00' }] } }))
    expect(todo.cierre('2026-07-06')).toBe('24:00')
    expect(todo.enHorario('2026-07-06T23:59:59.999-05:00')).toBe(true)
    expect(todo.enHorario('2026-07-07T00:00:00-05:00')).toBe(false)
  })
})

describe('refusals', () => {
  it.each<[string, string, RegExp, Partial<DefinicionCalendario>]>([
    ['no working weekday', 'horario', /PRUEBA no tiene ningún día hábil/, { horario: {} }],
    ['only empty weekdays', 'horario', /ningún día hábil/, { horario: { 1: [] } }],
    ['every working day a holiday', 'horario', /ningún día hábil/, { desde: '2026-07-13', hasta: '2026-07-13' }],
    ['overlapping turnos', 'horario.1', /los turnos se cruzan/, { horario: { 1: [{ desde: '08:00', hasta: '12:01' }, { desde: '12:00', hasta: '17:00' }] } }],
    ['an inverted turno', 'horario.2', /termina antes de empezar/, { horario: { 2: [{ desde: '17:00', hasta: '08:00' }] } }],
    ['an empty turno', 'horario.2', /termina antes de empezar/, { horario: { 2: [{ desde: '08:00', hasta: '08:00' }] } }],
    ['a bad hour', 'horario.1.desde', /«8:00» no es una hora válida/, { horario: { 1: [{ desde: '8:00', hasta: '17:00' }] } }],
    ['24:00 as a start', 'horario.1.desde', /«24:00» no es una hora/, { horario: { 1: [{ desde: '24:00', hasta: '24:00' }] } }],
    ['a turno that is missing', 'horario.1.desde', /el valor vacío no es una hora/, { horario: { 1: [null as never] } }],
    ['turnos that are not a list', 'horario.1', /lista de turnos/, { horario: { 1: '08:00-17:00' as never } }],
    ['an unknown weekday', 'horario', /«8» no es un día de la semana/, { horario: { 8: [{ desde: '08:00', hasta: '17:00' }] } as never }],
    ['no timetable', 'horario', /se espera el horario semanal/, { horario: null as never }],
    ['a bad holiday', 'festivos.fecha', /«2026-02-30» no es una fecha/, { festivos: [{ fecha: '2026-02-30', nombre: 'X', norma: 'N' }] }],
    ['a nameless holiday', 'festivos.nombre', /2026-02-03 no tiene nombre/, { festivos: [{ fecha: '2026-02-03' } as never] }],
    ['no holiday list', 'festivos', /lista de festivos/, { festivos: undefined as never }],
    ['a bad start', 'desde', /«2026-1-1» no es una fecha/, { desde: '2026-1-1' }],
    ['a bad end', 'hasta', /«nunca» no es una fecha/, { hasta: 'nunca' }],
    ['an inverted range', 'hasta', /termina antes de empezar/, { desde: '2026-01-02', hasta: '2026-01-01' }],
    ['a bad closing hour', 'horario.1.hasta', /«25:00» no es una hora/, { horario: { 1: [{ desde: '08:00', hasta: '25:00' }] } }],
    ['an hour of more', 'horario.1.desde', /no es una hora/, { horario: { 1: [{ desde: '08:000', hasta: '17:00' }] } }],
    ['an hour with a sign', 'horario.1.desde', /no es una hora/, { horario: { 1: [{ desde: '-08:00', hasta: '17:00' }] } }],
    ['an hour as a number', 'horario.1.desde', /no es una hora/, { horario: { 1: [{ desde: 8 as never, hasta: '17:00' }] } }],
    ['a day below Monday', 'horario', /«0» no es un día/, { horario: { 0: [] } as never }],
    ['a timetable in words', 'horario', /se espera el horario/, { horario: 'de 8 a 5' as never }],
    ['a code that is no text', 'codigo', /no tiene código/, { codigo: 5 as never }],
    ['no code', 'codigo', /no tiene código/, { codigo: '' }],
    ['a bad version', 'version', /debe ser un entero/, { version: 1.5 }],
  ])('refuses a calendar with %s', (_, campo, dice, d) => {
    expect(() => crearCalendario(definir(d))).toThrow(expect.objectContaining({ name: 'ErrorPlazo', campo, message: expect.stringMatching(dice) }))
  })

  it('refuses no definition and unknown national calendars', () => {
    for (const nada of [null, undefined, 'CO-LV']) {
      expect(() => crearCalendario(nada as never)).toThrow(expect.objectContaining({ campo: 'calendario', message: 'calendario: se espera la definición del calendario' }))
    }
    expect(() => calendarioColombia('CO-XX')).toThrow(/CO-LV, CO-LS/)
  })

  it.each([-1, 1.5, NaN, Infinity, 3651, '5', null])('refuses %p days', (n) => {
    for (const f of [() => cal.sumarHabiles('2026-07-06', n as never), () => cal.restarHabiles('2026-07-06', n as never)]) {
      expect(f).toThrow(expect.objectContaining({ name: 'ErrorPlazo', campo: 'dias' }))
    }
  })

  it('refuses what the range does not cover instead of answering without holidays', () => {
    const corto = crearCalendario(definir())
    for (const f of [
      () => corto.esHabil('2025-12-31'), () => corto.esHabil('2028-01-01'), () => corto.sumarHabiles('2027-12-30', 15),
      () => corto.restarHabiles('2026-01-02', 5), () => corto.habilesEntre('2026-01-02', '2028-01-02'), () => corto.cierre('2028-01-01'),
      () => corto.enHorario('2028-01-02T10:00:00Z'), () => corto.siguienteApertura('2027-12-31T23:00:00Z'),
      () => corto.minutosHabilesEntre('2025-01-02T10:00:00Z', '2026-01-02T10:00:00Z'),
      () => corto.venceDia(NaN, 1), () => corto.venceDia(20_500.5, 1), () => corto.esHabilDia('x' as never),
    ]) expect(f).toThrow(ErrorPlazo)
    expect(() => corto.sumarHabiles('2027-12-30', 15)).toThrow('dias: el término pasa del último día del calendario PRUEBA (2027-12-31)')
  })

  it('ignores holidays outside its range and joins those on one date', () => {
    const x = crearCalendario(definir({
      festivos: [
        { fecha: '2031-01-01', nombre: 'Lejano', norma: '' },
        { fecha: '2026-07-06', nombre: 'Cierre de la Caja', norma: '' },
        { fecha: '2026-07-06', nombre: 'Día de la Familia', norma: 'Ley 1857/2017' },
      ],
    }))
    expect(x.motivoNoHabil('2026-07-06')).toEqual({ motivo: 'Festivo: Cierre de la Caja / Día de la Familia', norma: 'Ley 1857/2017' })
  })

  it('cannot be altered once built', () => {
    expect(Object.isFrozen(cal)).toBe(true)
    expect(calendarioColombia()).toBe(cal)
    cal.turnos('2026-07-06').pop()
    expect(cal.turnos('2026-07-06')).toHaveLength(1)
  })
})
