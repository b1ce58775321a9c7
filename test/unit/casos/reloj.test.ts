import type { ActuacionHecha, Comunicacion } from '../../../srv/casos/caso'
import { esperaALaCasa, fechaEfectiva, hechosDe, hitosDe, leerReloj, suspensionesDe, terminosVigentes, venceDesdeRecibo, type Lectura } from '../../../srv/casos/reloj'
import { calendarioColombia, crearCalendario, festivosDelAnio, FESTIVOS_CO, type Calendario, type PoliticaRecepcion, type Terminos } from '../../../srv/plazos'
import { aviso, caso, hecho, julio, politica } from './actos/un-caso'

const cal = calendarioColombia('CO-LV')
const PETICION = politica.terminos('PETICION_GENERAL')
const RECIBO = { recibidaEn: julio(6), politicaRecepcion: 'B' as PoliticaRecepcion }

/** Received on Monday 6 July 2026, 10:00: one day to classify is the 7th, seven the 16th, fifteen the 29th. */
const radicada = (terminos: Terminos = PETICION) => hecho('radicar', julio(6), null, 'Radicada', { terminos, calendarioVersion: 1 })
const clasificada = (otros: Partial<ActuacionHecha> = {}) => hecho('clasificar', julio(7), 'Radicada', 'Clasificada', otros)
const trasladada = hecho('trasladarAArea', julio(7, '11:00:00'), 'Clasificada', 'EnArea')
const areaRespondio = hecho('responderArea', julio(9), 'EnArea', 'RespuestaArea')
const respondida = hecho('responder', julio(10), 'RespuestaArea', 'Respondida')
const entregada = hecho('registrarEntrega', julio(14), 'Respondida', 'Respondida', { ocurridoEn: julio(10, '12:00:00') })
const pedida = (fecha: string | null = '2026-08-10') => hecho('solicitarCompletar', julio(8), 'EnArea', 'PorCompletar', { fecha })
const completada = (ocurridoEn: string | null) => hecho('registrarComplemento', julio(14), 'PorCompletar', 'EnArea', { ocurridoEn })
const EN_AREA = [radicada(), clasificada(), trasladada]

const lectura = (historia: ActuacionHecha[], otros: Partial<Lectura> = {}): Lectura => ({ recibo: RECIBO, historia, comunicaciones: [], calendarioDe: () => cal, avisoDias: 2, ...otros })
const reloj = (estado: string, historia: ActuacionHecha[], otros: Partial<Lectura> = {}) => leerReloj(estado, lectura(historia, otros)).reloj
const espera = (...args: Parameters<typeof reloj>) => {
  const { hito_code, vence, venceEn, avisarDesde } = reloj(...args)
  return [hito_code, vence, venceEn, avisarDesde]
}

describe('what a case waits for is the milestone of its state', () => {
  test.each<[string, ActuacionHecha[], string, string]>([
    ['Radicada', [radicada()], 'CLASIFICACION', '2026-07-07'],
    ['Clasificada', [radicada(), clasificada()], 'TRASLADO_AREA', '2026-07-07'],
    ['EnArea', EN_AREA, 'RESPUESTA_AREA', '2026-07-14'],
    ['RespuestaArea', [...EN_AREA, areaRespondio], 'RESPUESTA', '2026-07-16'],
    ['PorAprobar', EN_AREA, 'RESPUESTA', '2026-07-16'],
    ['Respondida', [...EN_AREA, areaRespondio, respondida], 'ENTREGA', '2026-07-29'],
  ])('%s', (estado, historia, hito_code, vence) => {
    expect(reloj(estado, historia)).toMatchObject({ hito_code, vence, venceEn: `${vence.slice(0, 8)}${String(Number(vence.slice(8)) + 1).padStart(2, '0')}T04:59:59.000Z`, venceLegal: '2026-07-29', venceInterno: '2026-07-16', venceArea: '2026-07-14' })
    expect(esperaALaCasa(estado)).toBe(true)
  })

  test('back before a hand-over that was met once, the answer to the person is what it waits for', () => expect(reloj('Clasificada', EN_AREA).hito_code).toBe('RESPUESTA'))

  test('once it was delivered nothing of the answer is due; closed, nothing at all', () => {
    expect(espera('Respondida', [...EN_AREA, areaRespondio, respondida, entregada])).toEqual([null, null, null, null])
    expect(espera('Cerrada', EN_AREA)).toEqual([null, null, null, null])
    for (const estado of ['Cerrada', 'PorCompletar', 'Desistida']) expect(esperaALaCasa(estado)).toBe(false)
  })

  test('the person to complete: until the last date that an act of this suspension gave her', () => {
    const suspendida = [...EN_AREA, pedida()]
    expect(reloj('PorCompletar', suspendida)).toMatchObject({ limiteCompletar: '2026-08-10', hito_code: 'COMPLETAR', vence: '2026-08-10', venceEn: '2026-08-11T04:59:59.000Z', venceLegal: null })
    const ampliada = [...suspendida, hecho('ampliarCompletar', julio(9), 'PorCompletar', 'PorCompletar', { fecha: '2026-09-09' })]
    expect(reloj('PorCompletar', ampliada).limiteCompletar).toBe('2026-09-09')
    const otraVez = [...ampliada, completada(null), hecho('aprobarImprocedencia', julio(15), 'EnArea', 'PorCompletar')]
    expect(reloj('PorCompletar', otraVez).limiteCompletar).toBeNull()
    expect(reloj('EnArea', suspendida).limiteCompletar).toBeNull()
  })

  test('or a notice still to be proved, where that is due first', () => {
    const avisos = (...c: Partial<Comunicacion>[]) => ({ comunicaciones: c.map(aviso) })
    expect(reloj('EnArea', EN_AREA, avisos({ vence: '2026-07-10' }))).toMatchObject({ hito_code: 'AVISO', vence: '2026-07-10', venceEn: '2026-07-11T04:59:59.000Z' })
    expect(reloj('EnArea', EN_AREA, avisos({ vence: '2026-07-13' }, { vence: '2026-07-10' }, { vence: '2026-07-12' })).vence).toBe('2026-07-10')
    for (const nada of [{ vence: null }, { vence: '2026-07-10', entregadaEn: julio(9) }, { vence: '2026-07-20' }]) expect(reloj('EnArea', EN_AREA, avisos(nada)).hito_code).toBe('RESPUESTA_AREA')
    // Due on one day, the milestone of the state goes first
    expect(reloj('EnArea', EN_AREA, avisos({ vence: '2026-07-14' })).hito_code).toBe('RESPUESTA_AREA')
    expect(reloj('Cerrada', EN_AREA, avisos({ vence: '2026-07-29' })).hito_code).toBe('AVISO')
  })

  test('the legend of a habeas data claim, until it is there or the claim is answered (Ley 1581/2012 art. 15)', () => {
    const habeas = [radicada(politica.terminos('HABEAS_RECLAMO')), clasificada(), trasladada]
    expect(reloj('EnArea', habeas)).toMatchObject({ hito_code: 'LEYENDA', vence: '2026-07-08', venceEn: '2026-07-09T04:59:59.000Z' })
    expect(reloj('EnArea', [...habeas, hecho('incluirLeyenda', julio(8), 'EnArea', 'EnArea')]).hito_code).toBe('RESPUESTA_AREA')
    expect(reloj('Respondida', [...habeas, areaRespondio, respondida]).hito_code).toBe('ENTREGA')
    expect(reloj('Cerrada', habeas).hito_code).toBeNull()
  })
})

describe('silence grants documents and information (Ley 1755/2015 art. 14 num. 1)', () => {
  const informacion = [radicada(politica.terminos('PETICION_INFORMACION')), clasificada(), trasladada]
  const silencio = hecho('silencio', julio(23), 'EnArea', 'EnArea')

  test('from the end of the term of what is not answered', () => {
    const desde = (estado: string, historia: ActuacionHecha[]) => reloj(estado, historia).silencioDesde
    expect(desde('EnArea', informacion)).toBe('2026-07-23T04:59:59.000Z')
    expect([desde('EnArea', [...informacion, silencio]), desde('Respondida', [...informacion, areaRespondio, respondida]), desde('Cerrada', informacion), desde('EnArea', EN_AREA)]).toEqual([null, null, null, null])
  })

  test('and what the case waits for then are the copies', () => {
    expect(espera('EnArea', [...informacion, silencio]).slice(0, 2)).toEqual(['COPIAS', '2026-07-27'])
    expect(espera('Respondida', [...informacion, silencio, areaRespondio, respondida, entregada])[0]).toBeNull()
    expect(espera('Cerrada', [...informacion, silencio])[0]).toBeNull()
  })
})

describe('the warning comes before the date', () => {
  test('two business days before it, within the second half of a short term', () => {
    expect(reloj('RespuestaArea', EN_AREA).avisarDesde).toBe(julio(14, '00:00:00'))
    expect(reloj('RespuestaArea', EN_AREA, { avisoDias: 5 }).avisarDesde).toBe(julio(10, '00:00:00'))
    expect(reloj('Radicada', [radicada()]).avisarDesde).toBe(julio(7, '00:00:00'))
    expect(reloj('EnArea', EN_AREA, { comunicaciones: [aviso({ vence: '2026-07-03' })] }).avisarDesde).toBe(julio(3, '00:00:00'))
  })

  test('counted strictly, from the calendar date of receipt', () => {
    // At 18:00, after closing: policy C counts from the 7th, strict counting from the 6th
    const tarde = { recibo: { recibidaEn: julio(6, '18:00:00'), politicaRecepcion: 'C' as const } }
    expect(reloj('RespuestaArea', EN_AREA, tarde)).toMatchObject({ vence: '2026-07-17', avisarDesde: julio(14, '00:00:00') })
    expect(reloj('PorCompletar', [...EN_AREA, pedida('2026-08-10')], tarde).avisarDesde).toBe('2026-08-05T05:00:00.000Z')
    expect(reloj('EnArea', EN_AREA, { ...tarde, comunicaciones: [aviso({ vence: '2026-07-10' })] }).avisarDesde).toBe(julio(9, '00:00:00'))
  })

  test('half the hours that a judge gave, of what ends with them', () => {
    const tutela = [radicada(), clasificada({ terminos: { ...politica.terminos('TUTELA'), legalHoras: 48 }, ocurridoEn: julio(7) }), trasladada]
    expect(espera('RespuestaArea', tutela)).toEqual(['RESPUESTA', '2026-07-09', julio(9), julio(8)])
    expect(espera('EnArea', tutela)).toEqual(['RESPUESTA_AREA', '2026-07-07', '2026-07-08T04:59:59.000Z', julio(7, '00:00:00')])
    expect(espera('RespuestaArea', tutela, { comunicaciones: [aviso({ vence: '2026-07-08' })] })).toEqual(['AVISO', '2026-07-08', '2026-07-09T04:59:59.000Z', julio(7, '00:00:00')])
  })
})

describe('the facts of a case are read from its history alone', () => {
  test('each from its act: the first classification, the last answer, the earliest delivery', () => {
    const historia = [
      ...EN_AREA, areaRespondio, hecho('devolverAlArea', julio(9, '12:00:00'), 'RespuestaArea', 'EnArea'), { ...areaRespondio, en: julio(10, '08:00:00') }, { ...respondida, en: julio(10, '09:00:00') }, respondida,
      entregada, { ...entregada, ocurridoEn: julio(10, '11:00:00') }, { ...entregada, ocurridoEn: null }, hecho('incluirLeyenda', julio(8), 'EnArea', 'EnArea'), hecho('registrarAviso', julio(9), 'EnArea', 'EnArea', { ocurridoEn: julio(8) }), hecho('silencio', julio(23), 'EnArea', 'EnArea'), { ...clasificada(), en: julio(14) },
    ]
    expect(hechosDe(RECIBO, historia)).toEqual({
      ...RECIBO, clasificadaEn: julio(7), trasladosAArea: [julio(7, '11:00:00'), julio(9, '12:00:00')], respuestasDeArea: [julio(9), julio(10, '08:00:00')], respondidaEn: julio(10),
      entregadaEn: julio(10, '11:00:00'), suspensiones: [], prorroga: null, notificadaEn: null, leyendaEn: julio(8), silencioEn: julio(23),
    })
    expect(hechosDe(RECIBO, [radicada()])).toEqual({
      ...RECIBO, clasificadaEn: null, trasladosAArea: [], respuestasDeArea: [], respondidaEn: null, entregadaEn: null, suspensiones: [], prorroga: null, notificadaEn: null, leyendaEn: null, silencioEn: null,
    })
  })

  test('an extension stays what was granted, whatever comes after it', () => {
    const prorrogada = hecho('prorrogar', julio(8), 'EnArea', 'EnArea', { fecha: '2026-08-12' })
    const prorroga = (...h: ActuacionHecha[]) => hechosDe(RECIBO, [...EN_AREA, ...h]).prorroga
    expect(prorroga(prorrogada)).toEqual({ en: julio(8), vence: '2026-08-12' })
    expect(prorroga(prorrogada, hecho('reclasificar', julio(9), 'EnArea', 'EnArea'))).toEqual({ en: julio(8), vence: '2026-08-12' })
    expect(prorroga(pedida())).toBeNull()
    expect(reloj('EnArea', [...EN_AREA, prorrogada])).toMatchObject({ prorrogaHasta: '2026-08-12', venceLegal: '2026-08-12', venceInterno: '2026-08-12' })
    expect(reloj('EnArea', EN_AREA).prorrogaHasta).toBeNull()
  })

  test('the notice of a judge, as the last classification has it', () => {
    const notificada = (...h: ActuacionHecha[]) => hechosDe(RECIBO, [radicada(), ...h]).notificadaEn
    expect(notificada(clasificada({ ocurridoEn: julio(6) }))).toBe(julio(6))
    expect(notificada(clasificada({ ocurridoEn: julio(6) }), hecho('reclasificar', julio(8), 'EnArea', 'EnArea', { ocurridoEn: julio(7) }))).toBe(julio(7))
    expect(notificada(clasificada({ ocurridoEn: julio(6) }), hecho('reclasificar', julio(8), 'EnArea', 'EnArea'))).toBeNull()
    expect(notificada(entregada)).toBeNull()
  })

  test('the stretches in which the person had the ball, until she completed, whenever that was registered', () => {
    const tramos = (...h: ActuacionHecha[]) => suspensionesDe([...EN_AREA, ...h])
    expect(tramos()).toEqual([])
    expect(tramos(pedida())).toEqual([{ desde: julio(8), hasta: null }])
    expect(tramos(pedida(), hecho('ampliarCompletar', julio(9), 'PorCompletar', 'PorCompletar'))).toEqual([{ desde: julio(8), hasta: null }])
    expect(tramos(pedida(), completada(julio(10)))).toEqual([{ desde: julio(8), hasta: julio(10) }])
    expect(tramos(pedida(), completada(null))).toEqual([{ desde: julio(8), hasta: julio(14) }])
    const clasificadaTutela = hecho('reclasificar', julio(9), 'PorCompletar', 'EnArea', { ocurridoEn: julio(7) })
    expect(tramos(pedida(), clasificadaTutela)).toEqual([{ desde: julio(8), hasta: julio(9) }])
    expect(tramos(pedida(), completada(julio(10)), { ...pedida(), en: julio(15) })).toEqual([{ desde: julio(8), hasta: julio(10) }, { desde: julio(15), hasta: null }])
  })

  test('the terms of the last act that set some', () => {
    const otros = politica.terminos('CONSULTA')
    expect(terminosVigentes([...EN_AREA, hecho('reclasificar', julio(8), 'EnArea', 'EnArea', { terminos: otros }), areaRespondio])).toBe(otros)
  })
})

describe('what was met is judged by what was in force then', () => {
  const juzgado = (tipo: string, historia: ActuacionHecha[], otros: Partial<Lectura> = {}, ronda = 1) => {
    const { vence, aTiempo } = hitosDe(lectura(historia, otros)).find(h => h.tipo === tipo && h.ronda === ronda)!
    return [vence, aTiempo]
  }
  const mal = [radicada(), { ...clasificada(), en: julio(8) }, { ...trasladada, en: julio(8) }]

  const conFestivo: Calendario = crearCalendario({
    codigo: 'CO-LV', version: 2, nombre: 'x', horario: Object.fromEntries([1, 2, 3, 4, 5].map(d => [d, [{ desde: '08:00', hasta: '17:00' }]])),
    festivos: [...festivosDelAnio(FESTIVOS_CO, 2026), { fecha: '2026-07-07', nombre: 'Nuevo', norma: '' }], desde: '2026-01-01', hasta: '2026-12-31',
  })
  const calendarioDe = (version: number | null) => (version === 2 ? conFestivo : cal)
  const recontada = hecho('recontar', julio(31), 'EnArea', 'EnArea', { calendarioVersion: 2 })

  test('another calendar, an extension or other terms change the pending dates alone', () => {
    expect(juzgado('CLASIFICACION', [...mal, recontada], { calendarioDe })).toEqual(['2026-07-07', false])
    expect(juzgado('RESPUESTA', [...mal, recontada], { calendarioDe })).toEqual(['2026-07-17', null])
    expect(juzgado('CLASIFICACION', [radicada(), recontada, mal[1]!], { calendarioDe })).toEqual(['2026-07-08', true])

    const prorrogada = hecho('prorrogar', julio(21), 'EnArea', 'EnArea', { fecha: '2026-08-12' })
    expect(juzgado('RESPUESTA_AREA', [...EN_AREA, { ...areaRespondio, en: julio(15) }, prorrogada])).toEqual(['2026-07-14', false])
    expect(juzgado('RESPUESTA', [...EN_AREA, areaRespondio, prorrogada])).toEqual(['2026-08-12', null])

    const masLargo = hecho('reclasificar', julio(21), 'Respondida', 'Respondida', { terminos: { ...PETICION, internoDias: 10 } })
    expect(juzgado('RESPUESTA', [...EN_AREA, areaRespondio, { ...respondida, en: julio(17) }, masLargo])).toEqual(['2026-07-16', false])
  })

  test.each<[string, string, string]>([
    ['clasificar', 'CLASIFICACION', '2026-07-07'], ['trasladarAArea', 'TRASLADO_AREA', '2026-07-07'], ['responderArea', 'RESPUESTA_AREA', '2026-07-14'], ['responder', 'RESPUESTA', '2026-07-16'],
    ['registrarEntrega', 'LEGAL', '2026-07-29'], ['incluirLeyenda', 'LEYENDA', '2026-07-08'], ['devolverAlArea', 'TRASLADO_AREA', '2026-07-07'],
  ])('what %s met keeps its date in a newer calendar', (acto, tipo, vence) => {
    const hecha = hecho(acto, julio(30), 'EnArea', 'EnArea', { ocurridoEn: julio(30) })
    expect(juzgado(tipo, [radicada({ ...PETICION, leyendaDias: 2 }), hecha, recontada], { calendarioDe })).toEqual([vence, false])
  })

  test('an answer of before a suspension is not moved by it', () => {
    expect(juzgado('RESPUESTA_AREA', [...EN_AREA, areaRespondio, { ...pedida(null), en: julio(9, '13:00:00') }, { ...completada(null), en: julio(22) }])).toEqual(['2026-07-14', true])
  })

  test('a history without versions is read with the calendar of the receipt', () => {
    const pedidas: unknown[] = []
    hitosDe(lectura([{ ...radicada(), calendarioVersion: null }], { calendarioDe: version => { pedidas.push(version); return cal } }))
    expect(pedidas).toEqual([null])
  })

  test('so does a suspension, and each round of the area on its own', () => {
    const tarde = { ...areaRespondio, en: julio(15) }
    const devuelta = hecho('devolverAlArea', julio(15, '12:00:00'), 'RespuestaArea', 'EnArea')
    const suspendida = [...EN_AREA, tarde, devuelta, { ...pedida(), en: julio(15, '13:00:00') }, { ...completada(null), en: julio(22) }]
    expect(juzgado('RESPUESTA_AREA', suspendida)).toEqual(['2026-07-14', false])
    expect(juzgado('RESPUESTA_AREA', suspendida, {}, 2)).toEqual(['2026-07-23', null])
  })

  test('a delivery known after the extension was met before it', () => {
    const recontada = hecho('recontar', julio(15), 'Respondida', 'Respondida', { calendarioVersion: 1 })
    expect(juzgado('LEGAL', [...EN_AREA, areaRespondio, respondida, entregada, recontada])).toEqual(['2026-07-29', true])
  })
})

test('terms of other acts count from receipt too, the days of the person left out', () => {
  const vence = (...args: [number, 'RECIBO'?]) => venceDesdeRecibo(caso(), args[0], cal, args[1])
  expect([vence(10), vence(10, 'RECIBO')]).toEqual(['2026-07-22', '2026-07-21'])
  expect(venceDesdeRecibo(caso({ historia: [...EN_AREA, pedida(), completada(julio(10))] }), 10, cal)).toBe('2026-07-24')
  expect(venceDesdeRecibo(caso({ historia: [...EN_AREA, pedida()] }), 10, cal)).toBeNull()
  expect(fechaEfectiva({ recibidaEn: julio(11), politicaRecepcion: 'B' }, cal)).toBe('2026-07-14')
})
