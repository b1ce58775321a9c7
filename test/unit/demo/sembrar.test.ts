import cds from '@sap/cds'
import { resumen, sembrarDemo } from '../../data/demo'
import { generarDemo, type Demo } from '../../data/demo/generar'
import { baseVacia } from './base'

type Fila = Record<string, any>

const AHORA = new Date('2026-11-18T15:20:00-05:00')

describe('sembrarDemo', () => {
  baseVacia()
  let demo: Demo
  beforeAll(async () => {
    demo = await cds.tx(() => generarDemo(AHORA)) as unknown as Demo
    expect(await sembrarDemo(AHORA)).toBe(true)
  })

  const contar = async (tabla: string) => Number((await SELECT.one.from(tabla).columns('count(*) as n') as unknown as { n: number }).n)

  test('writes every generated row', async () => {
    const de = (filas: (c: Demo['casos'][number]) => unknown[]) => demo.casos.flatMap(filas).length
    expect(await contar('escucha.PQRS')).toBe(demo.casos.length)
    expect(await contar('escucha.Hitos')).toBe(de(c => c.hitos))
    expect(await contar('escucha.Actuaciones')).toBe(de(c => c.pqrs.historia))
    expect(await contar('escucha.Anexos')).toBe(de(c => c.anexos))
    expect(await contar('escucha.Notas')).toBe(de(c => c.notas))
    expect(await contar('escucha.Verificaciones')).toBe(de(c => c.verificaciones))
    expect(await contar('escucha.Entregas')).toBe(de(c => c.pqrs.entregas))
    expect(await contar('escucha.Comunicaciones')).toBe(de(c => c.pqrs.comunicaciones))
    expect(await contar('escucha.Vinculos')).toBe(de(c => c.vinculos))
    expect(await contar('escucha.Atenciones')).toBe(demo.atenciones.length)
  })

  test('a case is stored as it was generated, with its historic authors and instants', async () => {
    for (const { pqrs } of demo.casos) {
      const { historia: _historia, entregas: _entregas, comunicaciones: _comunicaciones, ...esperada } = pqrs as Fila
      const guardada = await SELECT.one.from('escucha.PQRS').where({ ID: pqrs.ID }) as Fila
      expect(guardada).toMatchObject(esperada)
    }
  })

  test('an attachment keeps its bytes', async () => {
    const anexo = demo.casos.flatMap(c => c.anexos)[0] as Fila
    const { contenido } = await SELECT.one.from('escucha.Anexos').columns('contenido').where({ ID: anexo.ID }) as { contenido: AsyncIterable<Buffer> }
    const trozos: Buffer[] = []
    for await (const trozo of contenido) trozos.push(Buffer.from(trozo))
    expect(Buffer.concat(trozos).equals(anexo.contenido)).toBe(true)
  })

  test('filing goes on from the last number of the year', async () => {
    expect(await SELECT.from('escucha.Consecutivos')).toMatchObject([{ anio: 2026, ultimo: demo.casos.length }])
  })

  test('every case has its row in C4C: few wait for somebody, the others are due', async () => {
    const espejos = await SELECT.from('escucha.EspejosC4C') as Fila[]
    expect(espejos.map(e => e.caso_ID).sort()).toEqual(demo.casos.map(c => c.pqrs.ID).sort())
    const de = (situacion: string) => espejos.filter(e => e.situacion_code === situacion)
    expect([de('ERROR').length, de('DESCARTADO').length]).toEqual([2, 1])
    for (const { motivo, proximoIntento } of de('ERROR')) expect([motivo, proximoIntento]).toEqual([expect.stringMatching(/^C4C rechazó/), null])
    const enCola = de('PENDIENTE').filter(e => e.motivo === 'En cola para escribirse en C4C.')
    expect(de('PENDIENTE')).toHaveLength(enCola.length + 1)
    expect(enCola.every(e => e.proximoIntento)).toBe(true)
    const distintos = espejos.filter(e => e.escrito)
    expect(distintos.map(e => demo.casos.find(c => c.pqrs.ID === e.caso_ID)!.pqrs.ticketC4C)).toEqual([expect.stringMatching(/^4\d+$/), expect.stringMatching(/^4\d+$/)])
  })

  test('what silence will grant is on its list', async () => {
    const esperados = demo.casos.flatMap(({ pqrs: { ID, silencioDesde } }) => (silencioDesde ? [[ID, silencioDesde]] : []))
    const filas = await SELECT.from('escucha.SilenciosPendientes') as Fila[]
    expect(esperados.length).toBeGreaterThan(0)
    expect(filas.map(f => [f.caso_ID, f.en]).sort()).toEqual(esperados.sort())
  })

  test('each role of the house has notices to read, whole and about cases of its own', async () => {
    const avisos = await SELECT.from('escucha.Avisos').columns('plantilla', 'destino_code', 'area_code', 'asunto', 'texto', 'createdAt', 'resarcimiento.ID as falla', 'caso.area.code as delCaso', 'resarcimiento.area.code as deLaFalla') as Fila[]
    expect(new Set(avisos.map(a => a.destino_code))).toEqual(new Set(['AREA', 'JEFE_AREA', 'COORDINACION', 'DIRECCION']))
    expect(new Set(avisos.map(a => a.plantilla))).toEqual(new Set([
      'trasladarAArea', 'declararImprocedente', 'silencio', 'escalamiento', 'resarcimientoConcepto', 'resarcimientoDecidido', 'resarcimientoEscalamiento', 'resarcimientoPorAprobar',
    ]))
    for (const { destino_code, area_code, falla, delCaso, deLaFalla, asunto, texto, createdAt } of avisos) {
      expect(area_code).toBe(destino_code.endsWith('AREA') ? falla ? deLaFalla : delCaso : null)
      expect(`${asunto}${texto}`).not.toMatch(/[{}]|undefined|null/)
      expect(createdAt <= AHORA.toISOString()).toBe(true)
    }
  })

  test('what was escalated is on record, and once', async () => {
    expect(await contar('escucha.Escalones')).toBeGreaterThan(0)
    const avisados = await SELECT.from('escucha.Escalones').where({ situacion: 'AVISADO' }) as Fila[]
    expect(await SELECT.from('escucha.Avisos').where({ plantilla: 'escalamiento' })).toHaveLength(avisados.length)
  })

  test('no rung of a failure is due when the demo opens, and those of a running term are ahead', async () => {
    const corren = await SELECT.from('escucha.Resarcimientos').columns('ID').where({ venceEn: { '>': AHORA.toISOString() } }) as Fila[]
    const porDecir = await SELECT.from('escucha.EscalonesResarcimiento').where({ avisadoEn: null, omitido: false }) as Fila[]
    expect(porDecir.every(p => p.en > AHORA.toISOString())).toBe(true)
    expect(new Set(porDecir.map(p => p.resarcimiento_ID))).toEqual(new Set(corren.map(r => r.ID)))
  })

  test('every case that waits for somebody has its rungs ahead, the others none', async () => {
    const esperan = demo.casos.filter(c => c.pqrs.vence).map(c => c.pqrs.ID).sort()
    const conEscalones = await SELECT.distinct.from('escucha.EscalonesPendientes').columns('caso_ID') as Fila[]
    expect(conEscalones.map(f => f.caso_ID).sort()).toEqual(esperan)
    expect(await contar('escucha.EscalonesPendientes')).toBeGreaterThan(4 * esperan.length)
  })

  test('the summary counts what was generated', async () => {
    const { casos, atenciones, estados, situaciones } = await resumen()
    const suma = (cuentas: Record<string, number>) => Object.values(cuentas).reduce((a, b) => a + b, 0)
    expect({ casos, atenciones }).toEqual({ casos: demo.casos.length, atenciones: demo.atenciones.length })
    expect(suma(estados)).toBe(casos)
    expect(suma(situaciones)).toBe(casos)
    for (const [estado, cuantos] of Object.entries(estados)) {
      expect(demo.casos.filter(c => c.pqrs.estado_code === estado)).toHaveLength(cuantos)
    }
  })

  test('a database with cases is left alone', async () => {
    expect(await sembrarDemo(new Date('2026-11-20T10:00:00-05:00'))).toBe(false)
    expect(await contar('escucha.PQRS')).toBe(demo.casos.length)
  })
})
