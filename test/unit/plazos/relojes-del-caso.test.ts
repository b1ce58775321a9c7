import { calcularHitos, calcularVencimientoSuspendible, calendarioColombia, explicarVencimiento, type Hechos, type HitoCalculado, type Plazo, type Suspension, type Terminos, type TipoHito } from '../../../srv/plazos'

const cal = calendarioColombia()
const bogota = (fecha: string, hora = '10:00:00') => `${fecha}T${hora}-05:00`
// Received on Monday 6 July 2026; the 13th and the 20th of July, the 7th and the 17th of August are holidays
const TERMINOS: Terminos = { primerDia: 'SIGUIENTE', legalDias: 15, internoDias: 7, clasificarDias: 1, areaDias: 5, atencionUsuarioDias: 2 }
const RECIBIDA: Hechos = { recibidaEn: bogota('2026-07-06'), politicaRecepcion: 'B' }
const hitos = (t: Partial<Terminos>, h: Partial<Hechos> = {}) => calcularHitos({ ...TERMINOS, ...t }, { ...RECIBIDA, ...h }, cal)
const hito = (lista: HitoCalculado[], tipo: TipoHito, ronda = 1) => lista.find(h => h.tipo === tipo && h.ronda === ronda)
const vence = (tipo: TipoHito, t: Partial<Terminos>, h: Partial<Hechos> = {}, ronda = 1) => hito(hitos(t, h), tipo, ronda)?.vence
const pausa = (desde: string, hasta: string | null): Suspension => ({ desde: bogota(desde), hasta: hasta && bogota(hasta) })
const abierta = (desde: string) => ({ suspensiones: [pausa(desde, null)] })

describe('while the term is suspended nothing that it reaches has a date (Ley 1755/2015 art. 17)', () => {
  const PRORROGA = { prorroga: { en: bogota('2026-07-15'), vence: '2026-08-12' } }
  test('not even after an extension, whichever came first', () => {
    for (const h of [{ ...PRORROGA, ...abierta('2026-07-21') }, { ...PRORROGA, ...abierta('2026-07-10') }]) {
      expect([vence('LEGAL', {}, h), vence('ENTREGA', {}, h), vence('RESPUESTA', {}, h), vence('COPIAS', { copiasDias: 3 }, { ...h, silencioEn: bogota('2026-07-30') })]).toEqual([null, null, null, undefined])
    }
    expect(vence('RESPUESTA_AREA', {}, { ...PRORROGA, ...abierta('2026-07-21') })).toBe('2026-07-14')
    // Past the date that was extended, too
    expect(vence('LEGAL', {}, { ...PRORROGA, ...abierta('2026-08-03') })).toBeNull()
  })

  test('the internal date neither: the legal one would be its limit', () => {
    expect(vence('RESPUESTA', {}, abierta('2026-07-21'))).toBeNull()
    expect(vence('RESPUESTA', { legalDias: null }, abierta('2026-07-21'))).toBe('2026-07-16')
  })

  test('nor a round of the area that it interrupts', () => {
    expect(vence('RESPUESTA_AREA', {}, { trasladosAArea: [bogota('2026-07-10')], ...abierta('2026-07-15') })).toBeNull()
    expect(vence('RESPUESTA_AREA', {}, { trasladosAArea: [bogota('2026-07-07'), bogota('2026-07-10')], ...abierta('2026-07-15') }, 2)).toBeNull()
    expect(vence('RESPUESTA_AREA', { legalDias: null }, { trasladosAArea: [bogota('2026-07-14')], ...abierta('2026-07-17') })).toBeNull()
  })
})

describe('after an extension the open round ends before Atención al Usuario needs the rest', () => {
  const area = (entrega: string | null, ...suspensiones: Suspension[]) => {
    const h = { prorroga: { en: bogota('2026-07-15'), vence: '2026-08-12' }, trasladosAArea: entrega ? [bogota(entrega)] : [], suspensiones }
    return [vence('RESPUESTA', {}, h), vence('RESPUESTA_AREA', {}, h)]
  }
  test.each([
    ['not yet handed over', null, [], '2026-08-12', '2026-08-10'],
    ['handed over before', '2026-07-07', [], '2026-08-12', '2026-08-10'],
    ['handed over on that very day: one day more', '2026-08-10', [], '2026-08-12', '2026-08-11'],
    ['handed over on the last day of the person', '2026-08-12', [], '2026-08-12', '2026-08-12'],
    ['stopped before', '2026-07-07', [['2026-08-05', '2026-08-11']], '2026-08-18', '2026-08-13'],
    ['stopped over that day: one day more', '2026-07-07', [['2026-08-11', '2026-08-20']], '2026-08-21', '2026-08-21'],
    ['stopped over that day before any hand-over', null, [['2026-08-11', '2026-08-20']], '2026-08-21', '2026-08-21'],
    ['stopped and completed within one day', '2026-07-07', [['2026-08-12', '2026-08-12']], '2026-08-12', '2026-08-10'],
    ['stopped from that day on', '2026-07-07', [['2026-08-12', '2026-08-13']], '2026-08-14', '2026-08-12'],
  ] as [string, string | null, [string, string][], string, string][])('%s', (_, entrega, pausas, respuesta, deArea) => {
    expect(area(entrega, ...pausas.map(p => pausa(...p)))).toEqual([respuesta, deArea])
  })
})

describe('the days of a judge count from the notice of the order, and nothing of the house moves them (Decreto 2591/1991)', () => {
  const ORDEN = { notificadaEn: bogota('2026-07-08') }
  const TRES = { legalDias: 3, internoDias: 3 }
  test('neither a suspension nor an extension', () => {
    const moverlos = { ...ORDEN, ...abierta('2026-07-09'), prorroga: { en: bogota('2026-07-09'), vence: '2026-08-12' } }
    for (const h of [ORDEN, moverlos]) expect([vence('LEGAL', TRES, h), vence('ENTREGA', TRES, h), vence('RESPUESTA', TRES, h)]).toEqual(['2026-07-14', '2026-07-14', '2026-07-14'])
    expect(vence('RESPUESTA_AREA', { legalDias: 10 }, { ...ORDEN, prorroga: moverlos.prorroga })).toBe('2026-07-14')
  })

  test('a notice without days of a judge fixes nothing', () => {
    expect(vence('LEGAL', { legalDias: null }, ORDEN)).toBeNull()
    expect(vence('ENTREGA', { legalDias: null }, ORDEN)).toBe('2026-07-16')
  })

  test('hours cut only what would come after them, and leave pending what was not done', () => {
    const enHoras = hitos({ legalDias: null, legalHoras: 72 }, { notificadaEn: bogota('2026-07-07', '23:59:59') })
    expect(hito(enHoras, 'CLASIFICACION')).toMatchObject({ vence: '2026-07-07', venceEn: '2026-07-08T04:59:59.000Z', aTiempo: null })
    expect(hito(enHoras, 'LEGAL')).toEqual({ tipo: 'LEGAL', ronda: 1, vence: '2026-07-10', venceEn: '2026-07-11T04:59:59.000Z', cumplidoEn: null, aTiempo: null, protegido: true })
    const aMediaManana = hitos({ legalDias: null, legalHoras: 24 }, { notificadaEn: bogota('2026-07-06', '08:00:00') })
    expect(hito(aMediaManana, 'LEGAL')).toMatchObject({ vence: '2026-07-07', venceEn: '2026-07-07T13:00:00.000Z', aTiempo: null })
  })
})

describe('milestones that only some regimes know', () => {
  test('the legend (Ley 1581/2012 art. 15) and the copies (Ley 1755/2015 art. 14 num. 1) are owed to the person', () => {
    const h = hitos({ leyendaDias: 2, copiasDias: 3 }, { silencioEn: bogota('2026-07-30'), leyendaEn: bogota('2026-07-09'), entregadaEn: bogota('2026-08-03') })
    expect(hito(h, 'LEYENDA')).toMatchObject({ vence: '2026-07-08', cumplidoEn: bogota('2026-07-09'), aTiempo: false, protegido: true })
    expect(hito(h, 'COPIAS')).toMatchObject({ vence: '2026-08-03', cumplidoEn: bogota('2026-08-03'), aTiempo: true, protegido: true })
  })

  test('and where the regime knows none there is none', () => {
    const h = hitos({}, { silencioEn: bogota('2026-07-30') })
    expect([hito(h, 'LEYENDA'), hito(h, 'COPIAS')]).toEqual([undefined, undefined])
  })
})

describe('a term whose first day is that of receipt (Ley 1581/2012 art. 14)', () => {
  const p = (otros: Partial<Plazo> = {}): Plazo => ({ recibidaEn: bogota('2026-07-06'), dias: 10, politicaRecepcion: 'A', primerDia: 'RECIBO', calendario: cal, ...otros })
  const suspendido = (plazo: Plazo, ...s: Suspension[]) => calcularVencimientoSuspendible(plazo, s)?.vence
  test('keeps that day when it is suspended', () => {
    expect([suspendido(p()), suspendido(p(), pausa('2026-07-08', '2026-07-09')), suspendido(p({ primerDia: 'SIGUIENTE' }), pausa('2026-07-08', '2026-07-09'))]).toEqual(['2026-07-21', '2026-07-22', '2026-07-23'])
  })

  test('of no days ends that day', () => expect(suspendido(p({ dias: 0 }))).toBe('2026-07-06'))

  test('begins on the first business day when it was received on another', () => {
    expect(explicarVencimiento(p({ recibidaEn: bogota('2026-07-11'), dias: 1 })).dias[0]).toMatchObject({ fecha: '2026-07-11', motivo: 'Sábado. Día de recepción: el término empieza el primer día hábil' })
  })
})

describe('an account of what moved a term', () => {
  const contar = (dias: number, movimientos: Parameters<typeof explicarVencimiento>[1]) =>
    explicarVencimiento({ recibidaEn: bogota('2026-07-06'), dias, politicaRecepcion: 'B', calendario: cal }, movimientos)
  const fila = (e: ReturnType<typeof contar>, fecha: string) => e.dias.find(d => d.fecha === fecha)
  const PRORROGA = { en: bogota('2026-07-14'), vence: '2026-07-16' }

  test('says which days the person had', () => {
    expect(fila(contar(5, { suspensiones: [pausa('2026-07-08', '2026-07-10')] }), '2026-07-09')).toEqual({
      fecha: '2026-07-09', habil: true, conteo: null, motivo: 'Término suspendido: la persona completa su petición', norma: 'Ley 1755/2015 art. 17',
    })
  })

  test('gives back the last day, on which she was asked', () => {
    const e = contar(5, { suspensiones: [pausa('2026-07-14', '2026-07-15')] })
    expect([e.vence, e.dias.filter(d => d.conteo).map(d => d.fecha)]).toEqual(['2026-07-16', ['2026-07-07', '2026-07-08', '2026-07-09', '2026-07-10', '2026-07-16']])
    expect(fila(e, '2026-07-14')).toEqual({
      fecha: '2026-07-14', habil: true, conteo: null, motivo: 'Se pidió completar en el último día: el término sigue al día hábil siguiente de la entrega', norma: 'Ley 1755/2015 art. 17',
    })
    const deUnDia = contar(1, { suspensiones: [pausa('2026-07-06', '2026-07-08')] })
    expect(fila(deUnDia, '2026-07-06')!.motivo).toMatch(/^Día de recepción/)
    const alRecibo = explicarVencimiento({ recibidaEn: bogota('2026-07-06'), dias: 1, politicaRecepcion: 'B', primerDia: 'RECIBO', calendario: cal }, { suspensiones: [pausa('2026-07-06', '2026-07-08')] })
    expect([alRecibo.vence, alRecibo.dias[0]!.conteo]).toEqual(['2026-07-09', null])
    expect(alRecibo.dias[0]!.motivo).toMatch(/último día/)
  })

  test('goes on through an extension', () => {
    const e = contar(5, { prorroga: PRORROGA })
    expect(e.dias.slice(-3).map(d => [d.fecha, d.habil, d.conteo, d.motivo, d.norma])).toEqual([
      ['2026-07-14', true, 5, 'Día hábil 5 de 5', null], ['2026-07-15', true, 6, 'Día hábil 6: prórroga', 'Ley 1755/2015 art. 14 par.'], ['2026-07-16', true, 7, 'Día hábil 7: prórroga', 'Ley 1755/2015 art. 14 par.'],
    ])
  })

  test('ends on the day after the request while that is open, also with an extension', () => {
    for (const e of [
      contar(5, { suspensiones: [pausa('2026-07-07', '2026-07-08'), pausa('2026-07-10', null)] }),
      contar(5, { suspensiones: [pausa('2026-07-10', null)], prorroga: PRORROGA }),
    ]) expect([e.vence, e.venceEn, e.dias.at(-1)!.fecha]).toEqual([null, null, '2026-07-11'])
    const prorrogada = contar(5, { suspensiones: [pausa('2026-07-15', null)], prorroga: PRORROGA })
    expect([prorrogada.vence, prorrogada.dias.at(-1)!.fecha]).toEqual([null, '2026-07-16'])
  })

  test('names an extension that cannot be read', () => {
    for (const mal of [{ vence: 'hoy' }, { en: 'hoy' }]) expect(() => contar(5, { prorroga: { ...PRORROGA, ...mal } })).toThrow(expect.objectContaining({ campo: 'prorroga' }))
  })
})
