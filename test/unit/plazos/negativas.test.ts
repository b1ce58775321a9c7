import {
  aDia, calcularHitos, calcularVencimiento, calcularVencimientoHoras, calcularVencimientoSuspendible, CALENDARIOS_CO, calendarioColombia, crearCalendario, deDia, DIAS_MAXIMOS,
  fechaDeRecibo, fechaLocal, FESTIVOS_CO, festivosDelAnio, finDelDia, horaLocal, inicioDelDia, type Hechos, type Plazo, type Terminos,
} from '../../../srv/plazos'

const cal = calendarioColombia()
const corto = crearCalendario({
  codigo: 'PRUEBA', version: 1, nombre: 'x', horario: { 1: [{ desde: '08:00', hasta: '17:00' }], 2: [{ desde: '08:00', hasta: '17:00' }] }, festivos: [], desde: '2026-01-05', hasta: '2026-12-31',
})
const plazo = (p: Record<string, unknown>) => ({ recibidaEn: '2026-07-06T10:00:00-05:00', dias: 15, politicaRecepcion: 'A', calendario: cal, ...p }) as unknown as Plazo
const TERMINOS: Terminos = { primerDia: 'SIGUIENTE', legalDias: 15, internoDias: 7, clasificarDias: 1, areaDias: 5, atencionUsuarioDias: 2 }
const RECIBIDA: Hechos = { recibidaEn: '2026-07-06T10:00:00-05:00', politicaRecepcion: 'B' }
const hitos = (t: object, h: object = {}) => calcularHitos({ ...TERMINOS, ...t }, { ...RECIBIDA, ...h }, cal)
const regla = (r: object) => ({ codigo: 'X', nombre: 'X', norma: 'N', tipo: 'FIJO', mes: 7, dia: 9, ...r }) as never

const FUERA = 'está fuera del calendario PRUEBA (2026-01-05 a 2026-12-31)'
const FECHA = 'no es una fecha válida (AAAA-MM-DD, años 1915 a 2999)'
const INSTANTE = 'no es un instante válido (ISO 8601 con zona, por ejemplo 2026-07-06T10:00:00-05:00)'

describe('what cannot be counted is refused with the field at fault, and a value short enough to be read', () => {
  test.each<[string, string, () => unknown]>([
    ['fecha', `«${'x'.repeat(40)}» ${FECHA}`, () => aDia('x'.repeat(50))],
    ['fecha', `«5» ${FECHA}`, () => aDia(5 as never)],
    ['fecha', `«true» ${FECHA}`, () => aDia(true as never)],
    ['fecha', `el valor vacío ${FECHA}`, () => aDia(null as never)],
    ['fecha', `el valor vacío ${FECHA}`, () => aDia(undefined as never)],
    ['fecha', `el valor recibido ${FECHA}`, () => aDia({} as never)],
    ['dia', '«1.5» no es un número de día válido', () => deDia(1.5)],
    ['instante', `«ayer» ${INSTANTE}`, () => fechaLocal('ayer')],
    ['instante', `«ayer» ${INSTANTE}`, () => horaLocal('ayer')],

    ['calendario', '«CO-XX» no es un calendario conocido (CO-LV, CO-LS)', () => calendarioColombia('CO-XX')],
    ['fecha', `2026-01-04 ${FUERA}`, () => corto.esHabil('2026-01-04')],
    ['fecha', `2027-01-01 ${FUERA}`, () => corto.sumarHabiles('2027-01-01', 1)],
    ['fecha', `2027-01-01 ${FUERA}`, () => corto.restarHabiles('2027-01-01', 1)],
    ['fecha', `2027-01-01 ${FUERA}`, () => corto.cierre('2027-01-01')],
    ['fecha', `«NaN» ${FUERA}`, () => corto.venceDia(NaN, 1)],
    ['fecha', `«0.5» ${FUERA}`, () => corto.esHabilDia(0.5)],
    ['dias', 'el término empieza antes del primer día del calendario PRUEBA (2026-01-05)', () => corto.restarHabiles('2026-01-06', 2)],
    ['dias', 'el término pasa del último día del calendario PRUEBA (2026-12-31)', () => corto.sumarHabiles('2026-12-29', 1)],
    ['dias', '«3651» no es un número entero de días entre 0 y 3650', () => cal.sumarHabiles('2026-07-06', DIAS_MAXIMOS + 1)],
    ['a', `«x» ${FECHA}`, () => cal.habilesEntre('x', '2026-07-06')],
    ['b', `«x» ${FECHA}`, () => cal.habilesEntre('2026-07-06', 'x')],
    ['a', `2027-01-01 ${FUERA}`, () => corto.habilesEntre('2027-01-01', '2026-07-06')],
    ['b', `2027-01-01 ${FUERA}`, () => corto.habilesEntre('2026-07-06', '2027-01-01')],
    ['instante', `2027-01-01 ${FUERA}`, () => corto.enHorario('2027-01-01T10:00:00Z')],
    ['instante', `2027-01-01 ${FUERA}`, () => corto.siguienteApertura('2027-01-01T10:00:00Z')],
    ['a', `2027-01-01 ${FUERA}`, () => corto.minutosHabilesEntre('2027-01-01T10:00:00Z', '2026-07-06T10:00:00Z')],
    ['b', `«x» ${INSTANTE}`, () => corto.minutosHabilesEntre('2026-07-06T10:00:00Z', 'x')],
    ['inicio', `2027-01-01 ${FUERA}`, () => corto.trasMinutos(Date.parse('2027-01-01T10:00:00Z'), 1)],
    ['minutos', '«-1» no es un número de minutos', () => corto.trasMinutos(Date.parse('2026-07-06T10:00:00Z'), -1)],
    ['minutos', 'el término pasa del último día del calendario PRUEBA (2026-12-31)', () => corto.trasMinutos(Date.parse('2026-12-31T10:00:00Z'), 10_000)],
    ['limite', `2027-01-01 ${FUERA}`, () => corto.ultimoTurno(Date.parse('2027-01-01T10:00:00Z'))],
    ['limite', `el valor recibido ${INSTANTE}`, () => corto.ultimoTurno(NaN)],
    ['limite', 'antes de ese instante no hay atención en el calendario PRUEBA (2026-01-05)', () => corto.ultimoTurno(Date.parse('2026-01-05T06:00:00Z'))],

    ['anio', '«1915» no es un año entre 1916 y 2999', () => festivosDelAnio(FESTIVOS_CO, 1915)],
    ['anio', '«3000» no es un año entre 1916 y 2999', () => festivosDelAnio(FESTIVOS_CO, 3000)],
    ['festivos.fecha', `el valor vacío ${FECHA}`, () => crearCalendario({ codigo: 'X', version: 1, nombre: 'x', horario: {}, festivos: [null as never] })],
    ['reglas', 'se espera la lista de reglas de festivos', () => festivosDelAnio(null as never, 2026)],
    ['reglas', 'faltan los datos', () => festivosDelAnio([null as never], 2026)],
    ['desplazamiento', 'la regla X necesita los días desde el Domingo de Pascua', () => festivosDelAnio([regla({ tipo: 'PASCUA' })], 2026)],
    ['tipo', 'la regla X tiene un tipo desconocido (FIJO, LUNES o PASCUA)', () => festivosDelAnio([regla({ tipo: 'OTRO' })], 2026)],
    ['dia', 'la regla X no tiene un mes y un día que existan', () => festivosDelAnio([regla({ dia: 32 })], 2026)],
    ['validoHasta', `«nunca» ${FECHA}`, () => festivosDelAnio([regla({ validoHasta: 'nunca' })], 2026)],

    ['plazo', 'faltan los datos', () => calcularVencimiento(undefined as never)],
    ['plazo', 'faltan los datos', () => calcularVencimientoSuspendible(undefined as never, [])],
    ['recibidaEn', `«ayer» ${INSTANTE}`, () => calcularVencimientoSuspendible(plazo({ recibidaEn: 'ayer' }), [])],
    ['recibidaEn', `«ayer» ${INSTANTE}`, () => fechaDeRecibo('ayer', 'A', cal)],
    ['politicaRecepcion', '«D» no es una política de recepción (A, B o C)', () => fechaDeRecibo('2026-07-06T10:00:00Z', 'D' as never, cal)],
    ['primerDia', '«HOY» no es un primer día conocido (SIGUIENTE o RECIBO)', () => calcularVencimiento(plazo({ primerDia: 'HOY' }))],
    ['notificadaEn', `«ayer» ${INSTANTE}`, () => calcularVencimientoHoras('ayer', 2)],
    ['horas', '«0» no es un número entero de horas entre 1 y 87600', () => calcularVencimientoHoras('2026-07-06T10:00:00Z', 0)],

    ['terminos', 'faltan los datos', () => calcularHitos(null as never, RECIBIDA, cal)],
    ['hechos', 'faltan los datos', () => calcularHitos(TERMINOS, null as never, cal)],
    ['calendario', 'falta el calendario', () => calcularHitos(TERMINOS, RECIBIDA, null as never)],
    ['trasladosAArea', 'se espera una lista de instantes', () => hitos({}, { trasladosAArea: 'hoy' })],
    ['respuestasDeArea', 'se espera una lista de instantes', () => hitos({}, { respuestasDeArea: 'hoy' })],
    ['trasladosAArea', `«hoy» ${INSTANTE}`, () => hitos({}, { trasladosAArea: [RECIBIDA.recibidaEn, 'hoy'] })],
    ['notificadaEn', `«hoy» ${INSTANTE}`, () => hitos({}, { notificadaEn: 'hoy' })],
    ['leyendaEn', `«hoy» ${INSTANTE}`, () => hitos({ leyendaDias: 2 }, { leyendaEn: 'hoy' })],
    ['prorroga', `«hoy» ${FECHA}`, () => hitos({}, { prorroga: { en: '2026-07-08T10:00:00Z', vence: 'hoy' } })],
    ['prorroga', `«hoy» ${INSTANTE}`, () => hitos({}, { prorroga: { en: 'hoy', vence: '2026-08-12' } })],
  ])('%s: %s', (campo, detalle, hacer) => {
    expect(hacer).toThrow(expect.objectContaining({ name: 'ErrorPlazo', campo, message: `${campo}: ${detalle}` }))
  })

  test('what is just within is counted', () => {
    expect(cal.sumarHabiles('2026-07-06', DIAS_MAXIMOS) > '2040').toBe(true)
    expect(calcularVencimientoHoras('2026-07-06T10:00:00Z', 1).venceEn).toBe('2026-07-06T11:00:00.000Z')
    expect(calcularVencimientoHoras('2026-07-06T10:00:00Z', 87_600).vence).toBe('2036-07-03')
    expect([corto.esHabil('2026-01-05'), corto.restarHabiles('2026-01-06', 1)]).toEqual([true, '2026-01-05'])
  })
})

test('the national calendars reach from 1980 to 2100, holidays included', () => {
  expect(CALENDARIOS_CO.map(c => [c.codigo, c.nombre])).toEqual([['CO-LV', 'Lunes a viernes, 08:00 a 17:00'], ['CO-LS', 'Lunes a sábado, 08:00 a 17:00']])
  expect(['1980-01-01', '2100-12-08'].map(f => cal.motivoNoHabil(f)?.motivo)).toEqual(['Festivo: Año Nuevo', 'Festivo: Inmaculada Concepción'])
  expect([cal.desde, cal.hasta, cal.version, cal.turnos('2026-07-06')]).toEqual(['1980-01-01', '2100-12-31', 1, [{ desde: '08:00', hasta: '17:00' }]])
  const sinNorma = crearCalendario({ codigo: 'X', version: 1, nombre: 'x', horario: { 1: [{ desde: '08:00', hasta: '17:00' }] }, festivos: [{ fecha: '2026-07-06', nombre: 'Cierre' } as never] })
  expect(sinNorma.motivoNoHabil('2026-07-06')).toEqual({ motivo: 'Festivo: Cierre', norma: null })
})

describe('instants as text are those of ISO 8601 with a zone', () => {
  test.each([
    ['2026-07-06T10:00-05:00', '2026-07-06T15:00:00.000Z'], ['2026-07-06T10:00+00:00', '2026-07-06T10:00:00.000Z'], ['2026-07-06T10:00:59-00:30', '2026-07-06T10:30:59.000Z'],
    ['2026-07-06T23:59:00.5+05:30', '2026-07-06T18:29:00.500Z'], ['2026-07-06T00:00Z', '2026-07-06T00:00:00.000Z'], ['2000-02-29T10:00:00.25Z', '2000-02-29T10:00:00.250Z'],
  ])('%s', (texto, utc) => {
    const ms = Date.parse(utc)
    expect([fechaLocal(texto), horaLocal(texto)]).toEqual([fechaLocal(new Date(ms)), horaLocal(new Date(ms))])
  })

  test.each([
    '2026-07-06T10-00:00Z', '2026-07-06T10:00:0xZ', '2026-07-06T10:00:x0Z', '2026-07-06T10:00:00*05:00', '2026-07-06T10:00*05:00', '2026-07-06T10:00:00+05-00', '2026-07-06T10:00:00+05:000', '2026-07-06T10:00:00+05:0',
    '2026-07-06T10:00:00+0x:00', '2026-07-06Tx0:00:00Z', '2026-07-06T10:x0:00Z', '2026-07-06T1', '2026-07-06T10:00:0', '2026-07-06T10:00:00.5', '2026-07-06T10:00:00ZZ', '2026-07-06T10:00:00+24:00', '2026-07-06T10:00:00+05:60',
  ])('not %s', texto => expect(() => fechaLocal(texto)).toThrow(expect.objectContaining({ campo: 'instante' })))

  test('of the years 1915 to 2999 in Bogotá, to the millisecond', () => {
    const lee = (texto: string) => { try { return horaLocal(new Date(texto)) && fechaLocal(new Date(texto)) } catch (e) { return (e as Error).message.split(' ', 1)[0] } }
    expect(['1915-01-01T04:59:59.999Z', '1915-01-01T05:00:00.000Z', '3000-01-01T04:59:59.999Z', '3000-01-01T05:00:00.000Z'].map(lee)).toEqual(['instante:', '1915-01-01', '2999-12-31', 'instante:'])
    for (const ms of ['1915-01-01T04:59:59.999Z', '3000-01-01T05:00:00.000Z']) expect(() => horaLocal(new Date(ms))).toThrow(expect.objectContaining({ campo: 'instante' }))
    expect([deDia(aDia('1915-01-01')), deDia(aDia('2999-12-31'))]).toEqual(['1915-01-01', '2999-12-31'])
  })

  test.each(['2026/07-06', '2026-07/06', '2026-07-0:', '2026-07-1/', '202:-07-06', '202/-07-06', '20:6-07-06', '2026-0:-06', '2026-1/-06', '1:26-07-06', '2026-07-:6', '2026-07-/6'])('the date %s is none', f => {
    expect(() => aDia(f)).toThrow(FECHA)
  })

  test.each(['1/:00', '0::00', '10:0:', '10:1/', '10:/9', '/9:00', ':0:00'])('the time %s is none', hora => {
    expect(() => fechaLocal(`2026-07-06T${hora}Z`)).toThrow(INSTANTE)
  })

  test('leap years are those of the Gregorian calendar', () => {
    expect(['2000-02-29', '2024-02-29', '2400-02-29'].map(f => deDia(aDia(f)))).toEqual(['2000-02-29', '2024-02-29', '2400-02-29'])
    for (const f of ['2024-13-29', '2024-00-29', '2023-02-29', '2100-02-29', '2024-02-30', '2024-04-31']) expect(() => aDia(f)).toThrow(FECHA)
  })

  test('the daylight-saving time of 1992 began and ended at midnight', () => {
    expect(['1992-05-02', '1992-05-03', '1992-05-04', '1993-02-06', '1993-02-07'].map(inicioDelDia)).toEqual([
      '1992-05-02T05:00:00.000Z', '1992-05-03T05:00:00.000Z', '1992-05-04T04:00:00.000Z', '1993-02-06T04:00:00.000Z', '1993-02-07T05:00:00.000Z',
    ])
    expect(['1992-05-02', '1992-05-03', '1993-02-05', '1993-02-06'].map(finDelDia)).toEqual(['1992-05-03T04:59:59.000Z', '1992-05-04T03:59:59.000Z', '1993-02-06T03:59:59.000Z', '1993-02-07T04:59:59.000Z'])
    const madrugada = crearCalendario({ codigo: 'X', version: 1, nombre: 'x', horario: { 7: [{ desde: '01:00', hasta: '02:00' }] }, festivos: [] })
    expect(madrugada.siguienteApertura('1992-05-03T04:00:00Z')).toBe('1992-05-03T05:00:00.000Z')
  })
})
