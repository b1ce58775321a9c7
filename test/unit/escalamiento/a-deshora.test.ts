import fc from 'fast-check'
import { deshoraDesde, terminaEn } from '../../../srv/escalamiento/a-deshora'
import { calendarioColombia } from '../../../srv/plazos'

const cal = calendarioColombia()
const VIERNES_NOCHE = '2026-07-10T23:00:00.000Z'

test('out of hours it lasts until the next opening, over weekend and holiday; within them there is none', () => {
  expect(deshoraDesde(VIERNES_NOCHE, cal)).toEqual({ desde: VIERNES_NOCHE, hasta: '2026-07-14T13:00:00.000Z' })
  expect(deshoraDesde('2026-07-10T15:00:00.000Z', cal)).toBeUndefined()
})

test.each([
  ['a judge’s hour of that night', '2026-07-11T03:00:00.000Z', true],
  ['one of the weekend', '2026-07-12T15:00:00.000Z', true],
  ['a day that ends before the opening', '2026-07-14T04:59:59.000Z', true],
  ['what people find at the opening', '2026-07-14T13:00:00.000Z', false],
  ['what is due later', '2026-07-15T04:59:59.000Z', false],
  ['what is over already', '2026-07-10T22:00:00.000Z', false],
  ['what ends at this very moment', VIERNES_NOCHE, false],
  ['a row that does not say', null, false],
])('%s', (_que, venceEn, urge) => expect(terminaEn(venceEn, deshoraDesde(VIERNES_NOCHE, cal)!)).toBe(urge))

test('whatever the moment, what cannot wait ends while nobody is at work', () => {
  const instantes = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  fc.assert(fc.property(instantes, fc.integer({ min: 1, max: 5 * 24 * 60 }), (ahora, minutos) => {
    const deshora = deshoraDesde(ahora.toISOString(), cal)
    const venceEn = new Date(ahora.getTime() + minutos * 60_000).toISOString()
    expect(Boolean(deshora && terminaEn(venceEn, deshora))).toBe(!cal.enHorario(ahora) && cal.minutosHabilesEntre(ahora, venceEn) === 0 && !cal.enHorario(venceEn))
  }))
})
