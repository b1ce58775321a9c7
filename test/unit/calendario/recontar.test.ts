import fc from 'fast-check'
import { compararAnios } from '../../../srv/calendario/comparar-anio'
import { definicionDe, type FilaCalendario } from '../../../srv/calendario/definicion'
import { conLineas, lineaValida, type Linea } from '../../../srv/calendario/lineas'
import { detalleDe, recontar, type FilaAbierta } from '../../../srv/calendario/recontar'
import type { FilaActuacion } from '../../../srv/casos/fila'
import { crearCalendario, calcularHitos, FESTIVOS_CO, festivosDelAnio, fechaLocal, type Calendario } from '../../../srv/plazos'

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
