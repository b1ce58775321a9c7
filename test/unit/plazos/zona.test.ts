import fc from 'fast-check'
import { aDia, deDia, ErrorPlazo, fechaLocal, finDelDia, horaLocal, inicioDelDia } from '../../../srv/plazos'
import { recordarPorDia } from '../../../srv/plazos/dia'
import { leerInstante } from '../../../srv/plazos/zona'
import { vueltas } from './muestras'

const bogota = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Bogota', hourCycle: 'h23',
  year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
})
const segunIntl = (d: Date) => bogota.format(d).split(', ')
const instantes = fc.date({ min: new Date('1915-01-01T05:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
const recientes = fc.date({ min: new Date('1992-01-01T00:00:00Z'), max: new Date('1993-12-31T00:00:00Z'), noInvalidDate: true })
const dias = fc.integer({ min: aDia('1916-01-01'), max: aDia('2999-12-30') })

describe('America/Bogota', () => {
  it('agrees with Intl on date and time, daylight-saving window included', () => {
    fc.assert(fc.property(fc.oneof(instantes, recientes), (d) => {
      expect([fechaLocal(d), horaLocal(d)]).toEqual(segunIntl(d))
      expect(fechaLocal(d.toISOString())).toBe(fechaLocal(d))
    }), vueltas(2000))
  })

  it.each([
    ['1992-05-03T04:59:59Z', '1992-05-02', '23:59:59'],
    ['1992-05-03T05:00:00Z', '1992-05-03', '01:00:00'],
    ['1993-02-07T03:59:59Z', '1993-02-06', '23:59:59'],
    ['1993-02-07T04:00:00Z', '1993-02-06', '23:00:00'],
    ['1993-02-07T05:00:00Z', '1993-02-07', '00:00:00'],
    ['2026-07-30T04:59:59Z', '2026-07-29', '23:59:59'],
    ['2026-07-30T05:00:00Z', '2026-07-30', '00:00:00'],
  ])('%s is %s %s', (instante, fecha, hora) => {
    expect([fechaLocal(instante), horaLocal(instante)]).toEqual([fecha, hora])
    expect(segunIntl(new Date(instante))).toEqual([fecha, hora])
  })

  it('ends a date at its last 23:59:59 and begins the next one second later', () => {
    expect(finDelDia('2026-07-29')).toBe('2026-07-30T04:59:59.000Z')
    expect(finDelDia('2026-12-31')).toBe('2027-01-01T04:59:59.000Z')
    expect(inicioDelDia('2026-07-29')).toBe('2026-07-29T05:00:00.000Z')
    fc.assert(fc.property(fc.oneof(dias, fc.integer({ min: aDia('1992-04-25'), max: aDia('1993-02-15') })), (n) => {
      const f = deDia(n)
      const fin = Date.parse(finDelDia(f))
      expect([fechaLocal(new Date(fin)), horaLocal(new Date(fin))]).toEqual([f, '23:59:59'])
      expect(fechaLocal(new Date(fin + 1000))).toBe(deDia(n + 1))
      expect(inicioDelDia(deDia(n + 1))).toBe(new Date(fin + 1000).toISOString())
    }), vueltas(1000))
  })
})

describe('dates and instants as text', () => {
  it('numbers days as UTC does, both ways', () => {
    fc.assert(fc.property(dias, (n) => {
      expect(deDia(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10))
      expect(aDia(deDia(n))).toBe(n)
    }))
  })

  it('writes each day of 1980 to 2100 once, and keeps no other', () => {
    const escritos: number[] = []
    const escribir = recordarPorDia((n) => { escritos.push(n); return `${n}` })
    const [primero, ultimo] = [aDia('1980-01-01'), aDia('2100-12-31')]
    for (const n of [primero, ultimo, primero - 1, ultimo + 1]) expect([escribir(n), escribir(n)]).toEqual([`${n}`, `${n}`])
    expect(escritos).toEqual([primero, ultimo, primero - 1, primero - 1, ultimo + 1, ultimo + 1])
  })

  it('reads the same instant as Date.parse, with any offset and precision', () => {
    const desfase = fc.tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 59 }))
      .map(([s, h, m]) => `${s}${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
    const corte = fc.constantFrom(16, 19, 21, 22, 23)
    fc.assert(fc.property(instantes, corte, fc.oneof(fc.constant('Z'), desfase), (d, largo, zona) => {
      const texto = d.toISOString().slice(0, largo) + zona
      fc.pre(texto > '1915-01-03' && texto < '2999-12-30')
      expect(leerInstante(texto)).toBe(Date.parse(texto))
    }))
    expect(leerInstante('2026-07-06T15:00:00.1239999Z')).toBe(Date.parse('2026-07-06T15:00:00.123Z'))
  })

  it.each([
    '', 'ayer', '2026-07-06', '2026-07-06T10:00:00', '2026-07-06 10:00:00Z', '2026-02-30T10:00:00Z', '2026-13-01T10:00:00Z',
    '2026-07-06T24:00:00Z', '2026-07-06T10:60:00Z', '2026-07-06T10:00:60Z', '2026-07-06T10:00:00.Z', '2026-07-06T10:00:0Z',
    '2026-07-06T10:00:00Zz', '2026-07-06T10:00:00+0500', '2026-07-06T10:00:00+24:00', '2026-07-06T10:00:', '2026-07-06T10:00:00.',
    '2026-07-06T10:00', '1914-12-31T10:00:00Z', '3000-01-02T10:00:00Z', '2O26-07-06T10:00:00Z', '2026-07-06T10:00:00.12xZ',
    new Date(NaN), 0, null, undefined, {}, Object.create(null), Symbol('x'),
  ])('refuses the instant %p', (valor) => {
    expect(() => fechaLocal(valor as never)).toThrow(ErrorPlazo)
    expect(() => horaLocal(valor as never)).toThrow(ErrorPlazo)
  })

  it.each(['', '2026-7-6', '2026-02-29', '2100-02-29', '2026-00-10', '2026-07-00', '1914-12-31', '3000-01-01', '2026/07/06', '2026-07-06T', null, 20260706])(
    'refuses the date %p', (valor) => {
      expect(() => finDelDia(valor as never)).toThrow(expect.objectContaining({ name: 'ErrorPlazo', campo: 'fecha' }))
    })

  it.each([NaN, 1.5, -1e9, 1e9, '5', undefined])('refuses the day number %p', (valor) => {
    expect(() => deDia(valor as never)).toThrow(ErrorPlazo)
  })

  it('never fails with anything but ErrorPlazo on any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.anything()), (x) => {
      for (const f of [fechaLocal, finDelDia, aDia] as ((v: never) => unknown)[]) {
        try { f(x as never) } catch (e) { expect(e).toBeInstanceOf(ErrorPlazo) }
      }
    }))
  })
})
