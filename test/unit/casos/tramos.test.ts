import fc from 'fast-check'
import { minutosDeUnDia, repartir, tramosDe, type CambioDeEstado } from '../../../srv/casos/tramos'
import { calendarioColombia } from '../../../srv/plazos'

const calendario = calendarioColombia('CO-LV')
const RESPONSABLE: Record<string, string> = {
  Radicada: 'ATENCION_USUARIO', Clasificada: 'ATENCION_USUARIO', EnArea: 'AREA', PorCompletar: 'PERSONA', PorAprobar: 'DIRECCION', Cerrada: 'NADIE', Desistida: 'NADIE',
}
const de = (estado: string) => RESPONSABLE[estado]!
const suma = (numeros: number[]) => numeros.reduce((a, b) => a + b, 0)

const paso = (en: string, estadoAnterior: string | null, estadoNuevo: string, ocurridoEn: string | null = null, acto = 'registrarComplemento'): CambioDeEstado => ({ acto, en, estadoAnterior, estadoNuevo, ocurridoEn })

test('the area took six days, Atención al Usuario one, and the person hers until she completed', () => {
  const pasos = [
    paso('2026-07-06T13:00:00.000Z', null, 'Radicada'),
    paso('2026-07-07T13:00:00.000Z', 'Radicada', 'EnArea'),
    paso('2026-07-13T13:00:00.000Z', 'EnArea', 'PorCompletar'),
    paso('2026-07-17T13:00:00.000Z', 'PorCompletar', 'EnArea', '2026-07-15T13:00:00.000Z'),
    paso('2026-07-17T13:00:00.000Z', 'EnArea', 'Cerrada'),
  ]
  const tramos = tramosDe('2026-07-06T13:00:00.000Z', pasos, de, calendario, '2027-01-01T00:00:00.000Z')
  expect(tramos.map(t => [t.responsable, t.decimas])).toEqual([['AREA', 60], ['ATENCION_USUARIO', 10], ['PERSONA', 10]])
})

test('the days of the person are hers even where a tutela ends them, whenever the judge’s notice was', () => {
  const pasos = [
    paso('2026-07-06T13:00:00.000Z', null, 'Radicada'),
    paso('2026-07-07T13:00:00.000Z', 'Radicada', 'PorCompletar'),
    paso('2026-07-09T13:00:00.000Z', 'PorCompletar', 'Radicada', '2026-07-06T13:00:00.000Z', 'reclasificar'),
  ]
  expect(tramosDe('2026-07-06T13:00:00.000Z', pasos, de, calendario, '2026-07-09T13:00:00.000Z').map(t => [t.responsable, t.decimas])).toEqual([['PERSONA', 20], ['ATENCION_USUARIO', 10]])
})

const INICIO = Date.parse('2026-01-05T13:00:00.000Z')
const instantes = fc.array(fc.integer({ min: 0, max: 400 * 86_400_000 }), { minLength: 1, maxLength: 12 })
  .map(ms => ms.toSorted((a, b) => a - b).map(n => new Date(INICIO + n).toISOString()))
const historias = fc.tuple(instantes, fc.array(fc.constantFrom(...Object.keys(RESPONSABLE).filter(e => de(e) !== 'NADIE')), { minLength: 12, maxLength: 12 }), fc.nat(), fc.boolean())
  .map(([cuando, estados, atraso, termina]) => {
    const pasos = cuando.map((en, i): CambioDeEstado => {
      const estadoAnterior = i ? estados[i - 1]! : null
      const ocurridoEn = estadoAnterior === 'PorCompletar' ? new Date(Date.parse(en) - (atraso % 86_400_000)).toISOString() : null
      return { acto: estadoAnterior === 'PorCompletar' ? 'registrarComplemento' : 'responder', en, ocurridoEn, estadoAnterior, estadoNuevo: i === cuando.length - 1 && i > 0 && termina ? 'Cerrada' : estados[i]! }
    })
    return { pasos, termina: termina && cuando.length > 1 }
  })

test('whatever happened, the legs add up to the business time of the case, in minutes, days and shares', () => {
  fc.assert(fc.property(historias, fc.integer({ min: 0, max: 500 * 86_400_000 }), ({ pasos, termina }, n) => {
    const recibida = pasos[0]!.en
    const ahora = new Date(Math.max(INICIO + n, Date.parse(pasos.at(-1)!.en))).toISOString()
    const tramos = tramosDe(recibida, pasos, de, calendario, ahora)
    const previos = pasos.map(p => p.ocurridoEn && p.ocurridoEn < p.en ? p.ocurridoEn : p.en)
    const fin = termina ? previos.reduce((a, b) => (a > b ? a : b)) : ahora
    const total = Math.max(0, calendario.minutosHabilesEntre(recibida, fin))
    expect(suma(tramos.map(t => t.minutos))).toBe(total)
    expect(suma(tramos.map(t => t.porcentaje))).toBe(total ? 100 : 0)
    expect(suma(tramos.map(t => t.decimas))).toBe(Math.round(10 * total / minutosDeUnDia(calendario)))
  }))
})

test('parts add up to the whole and none is off by one or more', () => {
  fc.assert(fc.property(fc.nat(1_000), fc.array(fc.nat(10_000), { minLength: 1 }), (total, pesos) => {
    const partes = repartir(total, pesos)
    const peso = suma(pesos)
    expect(suma(partes)).toBe(peso ? total : 0)
    partes.forEach((parte, i) => expect(Math.abs(parte - (peso ? total * pesos[i]! / peso : 0))).toBeLessThan(1))
  }))
})
