import fc from 'fast-check'
import { compararAnios } from '../../../srv/calendario/comparar-anio'
import { definicionDe, type FilaCalendario } from '../../../srv/calendario/definicion'
import { conLineas, lineaValida, type Linea } from '../../../srv/calendario/lineas'
import { recontarLote } from '../../../srv/calendario/recontar-lote'
import { dejaRastro, detalleDe, recontar, type FilaAbierta } from '../../../srv/calendario/recontar'
import type { FilaActuacion } from '../../../srv/casos/fila'
import { crearCalendario, calcularHitos, FESTIVOS_CO, festivosDelAnio, fechaLocal, venceEnMeses, type Calendario } from '../../../srv/plazos'

const ANIOS = Array.from({ length: 71 }, (_, i) => 1990 + i)
const BASE: FilaCalendario = {
  codigo: 'CO-LV', version: 1, nombre: 'Prueba', vigenteDesde: '1990-01-01', cierres: [],
  turnos: [1, 2, 3, 4, 5].map(dia => ({ dia, desde: '08:00:00', hasta: '17:00:00' })),
  festivos: ANIOS.flatMap(a => festivosDelAnio(FESTIVOS_CO, a)),
}
const linea = (fecha: string, otros: Partial<Linea> = {}): Linea => ({ fecha, tipo: 'FESTIVO', nombre: 'Día', norma: 'Ley 1', pasada: false, ...otros })
const con = (...lineas: Linea[]): Calendario => crearCalendario({ ...definicionDe(conLineas(BASE, lineas)), version: 2 })
const ANTES = crearCalendario(definicionDe(BASE))

const TERMINOS = {
  terminos_primerDia: 'SIGUIENTE' as const, terminos_legalDias: 15, terminos_legalHoras: null, terminos_prorrogaDias: null, terminos_internoDias: 7, terminos_clasificarDias: 1,
  terminos_areaDias: 5, terminos_atencionUsuarioDias: 2, terminos_leyendaDias: null, terminos_copiasDias: null,
}
const SIN_TERMINOS = Object.fromEntries(Object.keys(TERMINOS).map(k => [k, null])) as unknown as typeof TERMINOS
const CAMINO = [['radicar', 'Radicada'], ['clasificar', 'Clasificada'], ['trasladarAArea', 'EnArea'], ['responderArea', 'RespuestaArea'], ['responder', 'Respondida']] as const

/** A case some acts into its life, one act every so many hours. */
function casoDe(recibidaEn: string, actos: number, horas: number, politicaRecepcion: 'A' | 'B' | 'C' = 'A', terminos: Partial<typeof TERMINOS> = {}): FilaAbierta {
  const historia = CAMINO.slice(0, actos).map(([acto_code, estado], i): FilaActuacion => ({
    acto_code, en: new Date(Date.parse(recibidaEn) + i * horas * 3_600_000).toISOString(), por: 'x',
    estadoAnterior_code: CAMINO[i - 1]?.[1] ?? null, estadoNuevo_code: estado, fecha: null, ocurridoEn: null, calendarioVersion: i ? null : 1,
    ...(i < 2 ? { ...TERMINOS, ...terminos } : SIN_TERMINOS),
  }))
  return { ID: 'x', radicado: '2026-000001', estado_code: CAMINO[actos - 1]![1], recibidaEn, politicaRecepcion, historia, comunicaciones: [], prorrogaHasta: null, ...TERMINOS, ...terminos } as unknown as FilaAbierta
}
const pasar = (caso: FilaAbierta, calendario: Calendario, en = '2027-12-01T15:00:00.000Z') =>
  recontar(caso, { calendario, en, por: 'admin' }, { calendarioDe: () => ANTES, avisoDias: 2 })

const RECIBO = fc.date({ min: new Date('2026-01-05T05:00:00Z'), max: new Date('2027-06-01T05:00:00Z'), noInvalidDate: true }).map(d => d.toISOString())
const CASO = fc.record({
  recibidaEn: RECIBO, actos: fc.integer({ min: 1, max: 5 }), horas: fc.integer({ min: 1, max: 60 }), politica: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
}).map(({ recibidaEn, actos, horas, politica }) => casoDe(recibidaEn, actos, horas, politica))
const DIA = fc.integer({ min: 0, max: 600 }).map(n => new Date(Date.UTC(2026, 0, 5) + n * 86_400_000).toISOString().slice(0, 10))

const LISTA = (caso: FilaAbierta, calendario: Calendario) => {
  const de = (...actos: string[]) => caso.historia.filter(h => actos.includes(h.acto_code)).map(h => h.en)
  return calcularHitos(
    { primerDia: 'SIGUIENTE', legalDias: 15, internoDias: 7, clasificarDias: 1, areaDias: 5, atencionUsuarioDias: 2 },
    { recibidaEn: caso.recibidaEn, politicaRecepcion: caso.politicaRecepcion, clasificadaEn: de('clasificar')[0], trasladosAArea: de('trasladarAArea'), respuestasDeArea: de('responderArea'), respondidaEn: de('responder')[0] },
    calendario,
  )
}

test('pending milestones are those of counting from scratch with the new calendar; only they are written', () => {
  fc.assert(fc.property(CASO, fc.uniqueArray(DIA, { minLength: 1, maxLength: 6 }), (caso, dias) => {
    const calendario = con(...dias.filter(d => !BASE.festivos.some(f => f.fecha === d)).map(d => linea(d)))
    const { hitos, campos } = pasar(caso, calendario)
    const [viejos, nuevos] = [LISTA(caso, ANTES), LISTA(caso, calendario)]
    const esperados = nuevos.filter((h, i) => !h.cumplidoEn && h.vence !== viejos[i]!.vence).map(h => [h.tipo, h.ronda, h.vence, h.venceEn])
    expect(hitos.map(h => [h.tipo_code, h.ronda, h.vence, h.venceEn])).toEqual(esperados)
    expect(campos.venceLegal).toBe(nuevos.find(h => h.tipo === 'LEGAL')!.vence)
  }))
})

test('a closure of the house never moves a legal date, and never brings an internal one forward', () => {
  fc.assert(fc.property(CASO, fc.uniqueArray(DIA, { minLength: 1, maxLength: 6 }), (caso, dias) => {
    const { movidas, campos } = pasar(caso, con(...dias.filter(d => ANTES.esHabil(d)).map(d => linea(d, { tipo: 'CIERRE', norma: null }))))
    expect(movidas.filter(m => m.reloj === 'LEGAL')).toEqual([])
    expect(campos.venceLegal).toBe(LISTA(caso, ANTES).find(h => h.tipo === 'LEGAL')!.vence)
    for (const { antes, despues } of movidas) expect(despues! > antes!).toBe(true)
  }))
})

test('no date before the receipt can move a case', () => {
  fc.assert(fc.property(CASO, DIA, (caso, dia) => {
    fc.pre(dia < fechaLocal(caso.recibidaEn))
    expect(pasar(caso, con(linea(dia))).movidas).toEqual([])
  }))
})

test('to add a date and to take it out again leaves every date as it was', () => {
  fc.assert(fc.property(CASO, DIA, (caso, dia) => {
    fc.pre(!BASE.festivos.some(f => f.fecha === dia))
    const ida = conLineas(BASE, [linea(dia)])
    const vuelta = crearCalendario({ ...definicionDe(conLineas(ida, [linea(dia, { tipo: 'QUITAR' })])), version: 3 })
    expect(pasar(caso, vuelta).movidas).toEqual([])
  }))
})

test('Ley 2578/2026: of the 27 receipts before 13 July, 15 legal dates move one business day', () => {
  const sin = crearCalendario(definicionDe(conLineas(BASE, [linea('2026-07-13', { tipo: 'QUITAR' })])))
  const dias = Array.from({ length: 42 }, (_, i) => new Date(Date.UTC(2026, 5, 1 + i, 15)).toISOString()).filter(en => sin.esHabil(fechaLocal(en)) && fechaLocal(en) < '2026-07-13')
  const movidos = dias.map(en => recontar(casoDe(en, 1, 1), { calendario: con(), en: '2026-07-20T15:00:00.000Z', por: 'x' }, { calendarioDe: () => sin, avisoDias: 2 }).movidas.find(m => m.reloj === 'LEGAL'))
  expect([dias.length, movidos.filter(m => m).length]).toEqual([27, 15])
  for (const m of movidos) if (m) expect(sin.habilesEntre(m.antes!, m.despues!)).toBe(1)
})

test('what was received on the very day that stops counting is understood received on the next', () => {
  const caso = casoDe('2026-07-14T15:00:00.000Z', 1, 1, 'B')
  expect(pasar(caso, con(linea('2026-07-14'))).campos.fechaRecibo).toBe('2026-07-15')
})

test('without a legal term delivery is due with the answer: its clock is of the house', () => {
  const caso = casoDe('2026-07-14T15:00:00.000Z', 1, 1, 'A', { terminos_legalDias: null as never })
  const { movidas } = pasar(caso, con(linea('2026-07-15')))
  expect(movidas.length).toBeGreaterThan(0)
  expect(movidas.every(m => m.reloj === 'INTERNO')).toBe(true)
})

test('the history says each date before and after, and why', () => {
  const caso = Object.assign(casoDe('2026-07-01T15:00:00.000Z', 1, 1), { venceLegal: '2026-07-24', venceInterno: null, venceArea: null, vence: null })
  expect(detalleDe(caso, { ...pasar(caso, con()), campos: { venceLegal: '2026-07-27', venceInterno: null, venceArea: null, vence: null } as never, movidas: [] }, 'Motivo.')).toBe('Motivo. Vence por ley: 24/07/2026 → 27/07/2026.')
  expect(detalleDe({ ...caso, venceLegal: null }, { ...pasar(caso, con()), campos: { venceLegal: null, venceInterno: null, venceArea: null, vence: null } as never, movidas: [] }, 'Motivo.')).toBe('Motivo. Sus fechas no cambian.')
})

describe('the last day of the person', () => {
  /** A case in suspense since an act of that instant, which gave her until `fecha`. */
  const enSuspenso = (acto_code: string, en: string, fecha: string, ...despues: Partial<FilaActuacion>[]): FilaAbierta => {
    const caso = casoDe('2026-01-05T15:00:00.000Z', 2, 1)
    const hecha = (h: Partial<FilaActuacion>): FilaActuacion => ({
      acto_code, en, por: 'x', estadoAnterior_code: 'Clasificada', estadoNuevo_code: 'PorCompletar', fecha, ocurridoEn: null, calendarioVersion: null, ...SIN_TERMINOS, ...h,
    })
    const historia = [...caso.historia, hecha({}), ...despues.map(d => hecha({ estadoAnterior_code: 'PorCompletar', ...d }))]
    return { ...caso, historia, estado_code: 'PorCompletar', limiteCompletar: historia.findLast(h => h.fecha)!.fecha, venceLegal: null }
  }
  const completar = (en: string) => enSuspenso('solicitarCompletar', en, venceEnMeses(fechaLocal(en), 1, ANTES))
  const aclarar = (en: string) => enSuspenso('aprobarImprocedencia', en, ANTES.sumarHabiles(fechaLocal(en), 10))
  const nuevos = (dias: string[]) => con(...dias.filter(d => !BASE.festivos.some(f => f.fecha === d)).map(d => linea(d)))

  test('is counted as the law says by the new calendar, a month or ten business days (Ley 1755/2015 arts. 17 and 19)', () => {
    fc.assert(fc.property(RECIBO, fc.uniqueArray(DIA, { minLength: 1, maxLength: 40 }), (en, dias) => {
      const calendario = nuevos(dias)
      expect(pasar(completar(en), calendario).campos.limiteCompletar).toBe(venceEnMeses(fechaLocal(en), 1, calendario))
      expect(pasar(aclarar(en), calendario).campos.limiteCompletar).toBe(calendario.sumarHabiles(fechaLocal(en), 10))
    }))
  })

  test('never comes earlier than she was told', () => {
    fc.assert(fc.property(RECIBO, fc.uniqueArray(fc.constantFrom(...BASE.festivos.map(f => f.fecha).filter(f => f > '2026' && f < '2028')), { minLength: 1 }), (en, dias) => {
      const sin = con(...dias.map(d => linea(d, { tipo: 'QUITAR' })))
      for (const caso of [completar(en), aclarar(en)]) expect(pasar(caso, sin)).toMatchObject({ limiteNuevo: null, campos: { limiteCompletar: caso.limiteCompletar } })
    }))
  })

  const JUEVES = '2026-08-13T15:00:00.000Z'

  test('is told apart from the clocks of the house, and the history says it', () => {
    const caso = completar(JUEVES)
    const recontado = pasar(caso, con(linea('2026-09-14')))
    expect(recontado).toMatchObject({ limiteNuevo: '2026-09-15', movidas: [{ reloj: 'PERSONA', antes: '2026-09-14', despues: '2026-09-15' }], campos: { vence: '2026-09-15', limiteCompletar: '2026-09-15' } })
    expect(detalleDe(caso, recontado, 'Motivo.')).toMatch(/La persona completa hasta: 14\/09\/2026 → 15\/09\/2026/)
    expect(pasar(caso, con(linea('2026-09-11')))).toMatchObject({ limiteNuevo: null, movidas: [] })
  })

  test('to clarify counts from the day she was told, whatever other changes left it', () => {
    const avisada = enSuspenso('aprobarImprocedencia', JUEVES, '2026-08-28', { acto_code: 'registrarAviso', en: '2026-08-24T15:00:00.000Z', ocurridoEn: '2026-08-20T15:00:00.000Z', fecha: '2026-09-03' })
    expect(pasar(avisada, con(linea('2026-08-20'))).limiteNuevo).toBeNull()
    expect(pasar(avisada, con(linea('2026-08-21'))).limiteNuevo).toBe('2026-09-04')
    const yaMovida = enSuspenso('aprobarImprocedencia', JUEVES, '2026-08-28', { acto_code: 'recalcular', en: '2026-08-27T15:00:00.000Z', fecha: '2026-08-31' })
    expect(pasar(yaMovida, con()).limiteNuevo).toBeNull()
    expect(pasar(yaMovida, con(linea('2026-08-28'), linea('2026-08-31'))).limiteNuevo).toBe('2026-09-01')
  })

  test('in no other state there is one', () => {
    const caso = completar(JUEVES)
    const sigue = { ...caso, estado_code: 'Clasificada', historia: [...caso.historia, { ...caso.historia.at(-1)!, acto_code: 'registrarComplemento', estadoAnterior_code: 'PorCompletar', estadoNuevo_code: 'Clasificada', fecha: null }] }
    expect(pasar(sigue, con(linea('2026-09-14')))).toMatchObject({ limiteNuevo: null, campos: { limiteCompletar: null } })
  })
})

test('what was extended to a day that counts no more ends on the next that does, within what an extension may reach', () => {
  const extendido = (prorrogaDias: number | null): FilaAbierta => {
    const caso = casoDe('2026-08-03T15:00:00.000Z', 2, 1, 'A', { terminos_prorrogaDias: prorrogaDias as never })
    return { ...caso, historia: [...caso.historia, { ...caso.historia[1]!, ...SIN_TERMINOS, acto_code: 'prorrogar', estadoAnterior_code: 'Clasificada', fecha: '2026-09-15' }] }
  }
  const legal = (prorrogaDias: number | null, dia: string) => pasar(extendido(prorrogaDias), con(linea(dia))).campos.venceLegal
  expect([legal(null, '2026-09-15'), legal(null, '2026-09-14'), legal(30, '2026-09-15')]).toEqual(['2026-09-16', '2026-09-15', '2026-09-16'])
  expect(legal(20, '2026-09-15')).toBe(con(linea('2026-09-15')).sumarHabiles('2026-08-03', 20))
})

describe('a notice still owed', () => {
  const ACTO = '2026-08-12T15:00:00.000Z'
  /** Received on Monday 3 August 2026; an act left a notice of it. Friday 7 and Monday 17 are holidays. */
  function debe(acto: string, estado_code: string, vence: string | null, dias: number | null, otros: Partial<FilaAbierta> = {}): FilaAbierta {
    const caso = casoDe('2026-08-03T15:00:00.000Z', 2, 1)
    const fila: FilaActuacion = { ...caso.historia[1]!, ...SIN_TERMINOS, acto_code: acto, fecha: acto === 'prorrogar' ? '2026-09-15' : null, en: ACTO, estadoAnterior_code: 'Clasificada', estadoNuevo_code: estado_code }
    return {
      ...caso, estado_code, historia: [...caso.historia, fila], hito_code: 'AVISO', vence, venceLegal: '2026-08-26', calendarioVersion: 1,
      comunicaciones: [{ ID: 'a', acto, vence, dias, creadaEn: ACTO, entregadaEn: null }], ...otros,
    }
  }
  const traslado = (vence: string | null = '2026-08-11') => debe('trasladarPorCompetencia', 'Trasladada', vence, 5)
  const sin = (...dias: string[]) => con(...dias.map(d => linea(d, { tipo: 'QUITAR' })))
  const vence = (caso: FilaAbierta, calendario: Calendario) => pasar(caso, calendario).avisos[0]?.vence
  const lote = (calendario: Calendario, ...filas: FilaAbierta[]) =>
    recontarLote(filas, { calendario, en: '2027-12-01T15:00:00.000Z', por: 'admin' }, { calendarioDe: () => () => ANTES, avisoDias: () => 2 })

  test('is due when its act would have said by the new calendar, sooner or later, and back again with it', () => {
    expect([vence(traslado(), sin('2026-08-07')), vence(traslado(), con(linea('2026-08-06'))), vence(traslado(), con(linea('2026-08-13')))]).toEqual(['2026-08-10', '2026-08-12', undefined])
    for (const otra of ['2026-08-10', '2026-08-12']) expect(vence(traslado(otra), con())).toBe('2026-08-11')
    expect(pasar(traslado(null), sin('2026-08-07')).avisos).toEqual([])
  })

  test('with the term of the case where that is its date, as the act found it', () => {
    for (const acto of ['prorrogar', 'aprobarImprocedencia', 'desistir']) expect([acto, vence(debe(acto, 'EnArea', '2026-08-26', null), sin('2026-08-17'))]).toEqual([acto, '2026-08-25'])
    expect(vence(debe('ampliarCompletar', 'PorCompletar', '2026-08-31', null), sin('2026-08-07'))).toBeUndefined()
  })

  test('from the effective receipt, and without the days that were the person’s', () => {
    const enFestivo = { ...traslado('2026-08-18'), recibidaEn: '2026-08-07T15:00:00.000Z', politicaRecepcion: 'B' as const }
    expect(vence(enFestivo, sin('2026-08-07'))).toBe('2026-08-14')
    const suspendido = traslado('2026-08-24')
    const [radicar, clasificar, acto] = suspendido.historia as [FilaActuacion, FilaActuacion, FilaActuacion]
    const hecha = (acto_code: string, en: string, de: string, a: string): FilaActuacion => ({ ...acto, acto_code, en, estadoAnterior_code: de, estadoNuevo_code: a })
    suspendido.historia = [radicar, clasificar, hecha('solicitarCompletar', '2026-08-05T15:00:00.000Z', 'Clasificada', 'PorCompletar'), hecha('registrarComplemento', '2026-08-18T15:00:00.000Z', 'PorCompletar', 'Clasificada'), { ...acto, en: '2026-08-19T15:00:00.000Z' }]
    suspendido.comunicaciones[0]!.creadaEn = '2026-08-19T15:00:00.000Z'
    const contada = vence(suspendido, con())
    expect(vence(suspendido, sin('2026-08-07'))).toBe(contada)
  })

  test('of what ended it alone moves: its dates stay', () => {
    const caso = traslado()
    const recontado = pasar(caso, sin('2026-08-07'))
    expect(recontado).toMatchObject({
      avisos: [{ ID: 'a', antes: '2026-08-11', vence: '2026-08-10' }], movidas: [{ reloj: 'AVISO', antes: '2026-08-11', despues: '2026-08-10' }], hitos: [], version: null,
      campos: { hito_code: 'AVISO', vence: '2026-08-10', venceLegal: '2026-08-26', calendarioVersion: 2 },
    })
    expect(detalleDe(caso, recontado, 'Motivo.')).toMatch(/Aviso por probar: 11\/08\/2026 → 10\/08\/2026; Vence ahora/)
  })

  test('what ended, or was delivered, is counted again only for that', () => {
    const terminado = traslado()
    const entregado = debe('prorrogar', 'Respondida', '2026-08-26', null)
    entregado.historia = [...entregado.historia, { ...entregado.historia[2]!, acto_code: 'registrarEntrega', estadoNuevo_code: 'Respondida', ocurridoEn: '2026-08-14T15:00:00.000Z' }]
    expect(lote(sin('2026-08-07'), terminado, entregado).contados.map(c => c.recontado.avisos[0]!.vence)).toEqual(['2026-08-10', '2026-08-25'])
    const sinMover = lote(con(linea('2026-09-01')), terminado, entregado)
    expect(sinMover.recuento.casos).toBe(0)
    expect(sinMover.contados.map(c => [dejaRastro(c.recontado), c.recontado.campos.vence, c.recontado.campos.calendarioVersion])).toEqual([[false, '2026-08-11', 2], [false, '2026-08-26', 2]])
    expect(lote(sin('2026-08-07'), { ...terminado, comunicaciones: [] }).contados).toEqual([])
    expect(lote(con(linea('2026-09-01')), casoDe('2026-08-03T15:00:00.000Z', 2, 1)).contados).toHaveLength(1)
  })
})

describe('lines of a change', () => {
  const conCierre = conLineas(BASE, [linea('2027-03-23', { tipo: 'CIERRE', norma: null })])

  test('what the house closed by itself may become law', () => {
    const ley = lineaValida({ fecha: '2027-03-23', tipo: 'FESTIVO', nombre: 'Ley', norma: 'Ley 1' }, conCierre, [], '2027-01-01')
    const dias = conLineas(conCierre, [ley])
    expect([dias.cierres, dias.festivos.filter(f => f.fecha === '2027-03-23')]).toEqual([[], [{ fecha: '2027-03-23', nombre: 'Ley', norma: 'Ley 1' }]])
  })

  test('a closure is internal, and of the law once it cites its act', () => {
    const interno = crearCalendario(definicionDe(conCierre))
    expect([interno.esHabil('2027-03-23'), interno.interno.esHabil('2027-03-23')]).toEqual([true, false])
    const legal = crearCalendario(definicionDe(conLineas(BASE, [linea('2027-03-23', { tipo: 'CIERRE', norma: 'Resolución 1' })])))
    expect(legal.esHabil('2027-03-23')).toBe(false)
    expect(legal.motivoNoHabil('2027-03-23')).toMatchObject({ norma: 'Resolución 1' })
  })
})

test.each([[2025, 17], [2026, 19], [2030, 18]])('a calendar of %i by rule has %i dates, and nothing is missing or too many', (anio, cuantos) => {
  expect(compararAnios(FESTIVOS_CO, anio, anio, { festivos: [], cierres: [] })).toHaveLength(cuantos)
  expect(compararAnios(FESTIVOS_CO, anio, anio, BASE)).toEqual([])
})
