import fc from 'fast-check'
import { claveDeEscalon, type EscalonHecho, type EscalonPendiente, type HitoEscalable } from '../../../srv/escalamiento/escalon'
import { elegir } from '../../../srv/escalamiento/elegir'
import { inicioDe } from '../../../srv/escalamiento/inicio'
import { planear, type EntradaEscalones, type Plan } from '../../../srv/escalamiento/planear'
import { calendarioColombia, finDelDia, type TipoHito } from '../../../srv/plazos'
import { resolverPolitica } from '../../../srv/politica/resolver'
import { PAQUETES } from '../politica/de-fabrica'

const calendario = calendarioColombia()
const politica = resolverPolitica(PAQUETES, 'QUINDIO', '2026-07-06')
const RECIBIDA = '2026-07-06T13:00:00.000Z'

const hito = (tipo: TipoHito, vence: string | null, cumplidoEn: string | null = null, ronda = 1): HitoEscalable =>
  ({ tipo, ronda, vence, venceEn: vence && finDelDia(vence), cumplidoEn })
const entrada = (hitos: HitoEscalable[], otros: Partial<EntradaEscalones> = {}): EntradaEscalones => ({
  caso: { ID: 'c', area: 'SALUD', vence: '2026-07-07' }, hitos, inicioDe: () => RECIBIDA, politica, calendario, ahora: RECIBIDA, ...otros,
})

/** The two tables of a case, as `programarEscalones` leaves them. */
class Tablas {
  pendientes: EscalonPendiente[] = []
  hechos = new Map<string, EscalonHecho>()
  planear(e: EntradaEscalones): Plan {
    const plan = planear(e, this.pendientes, [...this.hechos.values()])
    const quitar = new Set(plan.quitar.map(claveDeEscalon))
    this.pendientes = [...this.pendientes.filter(p => !quitar.has(claveDeEscalon(p))), ...plan.poner]
    for (const h of plan.anotar) this.hechos.set(claveDeEscalon(h), h)
    return plan
  }
  /** Sweeps, and says what was sent. */
  barrer(ahora: string): string[] {
    const vencidos = this.pendientes.filter(p => p.en <= ahora)
    this.pendientes = this.pendientes.filter(p => p.en > ahora)
    const { avisos, omitidos } = elegir(vencidos)
    const anotar = (e: EscalonPendiente, situacion: 'AVISADO' | 'OMITIDO') => this.hechos.set(claveDeEscalon(e), { ...e, situacion, motivo: null, avisadoEn: null })
    avisos.forEach(e => anotar(e, 'AVISADO'))
    omitidos.forEach(({ escalon }) => anotar(escalon, 'OMITIDO'))
    return avisos.map(claveDeEscalon)
  }
}

test('a milestone that waits for another has no rungs yet', () => {
  const nada = { recibidaEn: RECIBIDA, clasificadaEn: null, trasladosAArea: [], respondidaEn: null, silencioEn: null }
  const corren = (hechos: object) => (['CLASIFICACION', 'TRASLADO_AREA', 'RESPUESTA_AREA', 'RESPUESTA', 'ENTREGA', 'LEGAL'] as const)
    .filter(tipo => inicioDe({ tipo, ronda: 1 }, { ...nada, ...hechos }))
  expect(corren({})).toEqual(['CLASIFICACION', 'RESPUESTA', 'LEGAL'])
  expect(corren({ clasificadaEn: RECIBIDA })).toContain('TRASLADO_AREA')
  expect(corren({ respondidaEn: RECIBIDA })).toContain('ENTREGA')
  const segunda = { ...nada, trasladosAArea: [RECIBIDA, '2026-07-09T13:00:00.000Z'] }
  expect([1, 2, 3].map(ronda => inicioDe({ tipo: 'RESPUESTA_AREA', ronda }, segunda))).toEqual([...segunda.trasladosAArea, null])
})

test('without an area its rungs go to Atención al Usuario, with one they go to the area', () => {
  const destinos = (area: string | null) => planear(entrada([hito('LEGAL', '2026-07-27')], { caso: { ID: 'c', area, vence: '2026-07-07' } }), [], []).poner.map(p => p.destino)
  expect(destinos(null)).toEqual(['COORDINACION', 'COORDINACION', 'COORDINACION', 'DIRECCION'])
  expect(destinos('SALUD')).toEqual(['AREA', 'JEFE_AREA', 'COORDINACION', 'DIRECCION'])
})

test('a rung of a judge’s hour knows when it ends, and one whose hour moves within its day is another; a date ends with its day', () => {
  const judicial = (venceEn: string): HitoEscalable => ({ ...hito('LEGAL', '2026-07-10'), venceEn })
  const t = new Tablas()
  const fines = (venceEn: string) => t.planear(entrada([judicial(venceEn)])).poner.map(p => p.venceEn)
  expect(fines('2026-07-11T01:00:00.000Z')).toEqual(Array(4).fill('2026-07-11T01:00:00.000Z'))
  expect(fines('2026-07-11T03:00:00.000Z')).toEqual(Array(4).fill('2026-07-11T03:00:00.000Z'))
  expect(fines('2026-07-11T03:00:00.000Z')).toEqual([])
  expect(t.pendientes).toHaveLength(4)
  expect(fines(finDelDia('2026-07-10'))).toEqual(Array(4).fill(null))
})

test('a milestone that was met leaves no rung and no trace', () => {
  const t = new Tablas()
  t.planear(entrada([hito('CLASIFICACION', '2026-07-07')]))
  expect(t.planear(entrada([hito('CLASIFICACION', '2026-07-07', '2026-07-06T15:00:00.000Z')]))).toMatchObject({ quitar: { length: 4 }, poner: [], anotar: [] })
})

test('a date that comes back has again what was not sent, at once what is past, and never what was sent', () => {
  const t = new Tablas()
  const con = (vence: string, ahora: string) => t.planear(entrada([hito('LEGAL', vence)], { ahora }))
  con('2026-07-10', RECIBIDA)
  expect(t.barrer('2026-07-08T20:00:00.000Z')).toEqual(['LEGAL/1/2026-07-10/50'])
  con('2026-08-10', '2026-07-08T20:00:00.000Z')
  con('2026-07-10', '2026-07-10T19:00:00.000Z')
  expect(t.barrer('2026-07-10T19:00:00.000Z')).toEqual(['LEGAL/1/2026-07-10/90'])
  expect(t.barrer('2026-07-20T19:00:00.000Z')).toEqual(['LEGAL/1/2026-07-10/100'])
})

test('another calendar or another area changes the rungs in place', () => {
  const t = new Tablas()
  t.planear(entrada([hito('LEGAL', '2026-07-27')]))
  const otro = entrada([hito('LEGAL', '2026-07-27')], { caso: { ID: 'c', area: null, vence: '2026-07-07' } })
  expect(t.planear(otro)).toMatchObject({ quitar: { length: 2 }, poner: { length: 2 }, anotar: [] })
  expect(t.pendientes).toHaveLength(4)
})

test('whatever the dates do, nothing is sent twice for a date, and what is planned twice changes nothing', () => {
  const dia = (n: number) => calendario.sumarHabiles('2026-07-06', n)
  const pasos = fc.array(fc.record({
    minutos: fc.integer({ min: 0, max: 5 * 24 * 60 }),
    legal: fc.option(fc.integer({ min: 1, max: 20 })),
    respuesta: fc.integer({ min: 1, max: 20 }),
    suspendida: fc.boolean(),
    barre: fc.boolean(),
  }), { maxLength: 12 })
  fc.assert(fc.property(pasos, todos => {
    const t = new Tablas()
    const enviados: string[] = []
    let reloj = Date.parse(RECIBIDA)
    for (const p of todos) {
      reloj += p.minutos * 60_000
      const e = entrada([hito('LEGAL', p.legal === null ? null : dia(p.legal)), hito('RESPUESTA', dia(p.respuesta))], {
        ahora: new Date(reloj).toISOString(), caso: { ID: 'c', area: null, vence: p.suspendida ? null : '2026-07-07' },
      })
      t.planear(e)
      expect(t.planear(e)).toEqual({ quitar: [], poner: [], anotar: [] })
      if (p.suspendida) expect(t.pendientes).toEqual([])
      if (p.barre) enviados.push(...t.barrer(e.ahora))
    }
    expect(new Set(enviados).size).toBe(enviados.length)
  }), { numRuns: 200 })
})
