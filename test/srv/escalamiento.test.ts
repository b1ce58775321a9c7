import { barrer, consultaDeVencidos } from '../../srv/escalamiento/barrido'
import { entradaDe } from '../../srv/escalamiento/del-caso'
import { claveDeEscalon, type EscalonHecho, type EscalonPendiente } from '../../srv/escalamiento/escalon'
import { programarEscalones } from '../../srv/escalamiento/programar'
import type { Aviso } from '../../srv/notificacion/avisar'
import { finDelDia } from '../../srv/plazos'
import { reglasDelCaso } from '../../srv/politica/activa'
import { appSinC4C, casoEnEstado, hacer, radicar } from './casos-de-prueba'

const s = appSinC4C()
type Fila = Record<string, any>

// The app's own sweep goes by the clock of the machine; these tests bring their own
beforeAll(async () => {
  const servicio = await s.cds.connect.to('EscalamientoService') as unknown as { unschedule(tarea: string): Promise<void> }
  await servicio.unschedule('barrer')
})
beforeEach(() => s.cds.tx(async () => {
  await DELETE.from('escucha.EscalonesPendientes')
  await DELETE.from('escucha.Escalones')
  await DELETE.from('escucha.Tropiezos')
}))

const leer = <T>(consulta: () => unknown) => s.cds.tx(consulta as () => Promise<unknown>) as Promise<T>
const pendientesDe = (caso_ID: string) => leer<EscalonPendiente[]>(() => SELECT.from('escucha.EscalonesPendientes').where({ caso_ID }).orderBy('en', 'hito_code'))
const hechosDe = (caso_ID: string) => leer<EscalonHecho[]>(() => SELECT.from('escucha.Escalones').where({ caso_ID }).orderBy('en', 'porcentaje'))
const deHito = <T extends { hito_code: string }>(filas: T[], hito: string) => filas.filter(f => f.hito_code === hito)
const resumen = (filas: EscalonHecho[]) => filas.map(f => [f.hito_code, f.porcentaje, f.situacion, f.motivo]).sort()
const HITOS_VIVOS = (filas: EscalonPendiente[]) => [...new Set(filas.map(f => f.hito_code))].sort()

/** What a sweep at a moment sends. */
async function barrido(ahora: string, otros: { lote?: number; avisar?: (a: Aviso) => Promise<void> } = {}) {
  const avisos: Aviso[] = []
  const resultado = await barrer({ ahora: new Date(ahora), avisar: async a => { avisos.push(a) }, ...otros })
  return { avisos, ...resultado }
}

/** Programs a case again at a moment, with other dates or another state, as an act would. */
async function reprogramar(ID: string, ahora: string, cambio: { hitos?: (h: Fila) => Fila; vence?: string | null } = {}) {
  await s.cds.tx(async () => {
    const fila = await SELECT.one.from('escucha.PQRS').where({ ID }) as Fila
    const hitos = await SELECT.from('escucha.Hitos').where({ caso_ID: ID }) as Fila[]
    const historia = await SELECT.from('escucha.Actuaciones').where({ caso_ID: ID }).orderBy('orden') as Fila[]
    const vence = cambio.vence === undefined ? fila.vence : cambio.vence
    const entrada = entradaDe({ ...fila, vence } as never, hitos.map(h => cambio.hitos?.(h) ?? h) as never, historia as never, { ...await reglasDelCaso(fila as never), ahora })
    await programarEscalones(entrada)
  })
}

const mover = (tipo: string, vence: string) => (h: Fila) => h.tipo_code === tipo ? { ...h, vence, venceEn: finDelDia(vence) } : h

/** A business morning long after all that these tests program. */
const MUY_DESPUES = '2031-03-12T15:00:00.000Z'
const masTarde = (minutos: number) => new Date(Date.parse(MUY_DESPUES) + minutos * 60_000).toISOString()

describe('programming', () => {
  test('a case just filed has rungs for what runs from its receipt, none before now', async () => {
    const caso = await radicar(s)
    const filas = await pendientesDe(caso.ID)
    expect(HITOS_VIVOS(filas)).toEqual(['CLASIFICACION', 'LEGAL', 'RESPUESTA'])
    expect(deHito(filas, 'LEGAL').map(f => [f.porcentaje, f.destino])).toEqual([[50, 'COORDINACION'], [75, 'COORDINACION'], [90, 'COORDINACION'], [100, 'DIRECCION']])
    expect(await hechosDe(caso.ID)).toEqual([])
  })

  test('each act leaves the rungs of what waits next', async () => {
    const { ID } = await radicar(s)
    const tras = async (acto: string) => {
      await hacer(s, ID, acto)
      return HITOS_VIVOS(await pendientesDe(ID))
    }
    expect(await tras('clasificar')).toEqual(['LEGAL', 'RESPUESTA', 'TRASLADO_AREA'])
    expect(await tras('trasladarAArea')).toEqual(['LEGAL', 'RESPUESTA', 'RESPUESTA_AREA'])
    expect(deHito(await pendientesDe(ID), 'LEGAL').map(f => f.destino)).toEqual(['AREA', 'JEFE_AREA', 'COORDINACION', 'DIRECCION'])
    expect(await tras('responderArea')).toEqual(['LEGAL', 'RESPUESTA'])
    expect(await tras('devolverAlArea')).toEqual(['LEGAL', 'RESPUESTA', 'RESPUESTA_AREA'])
    expect(new Set(deHito(await pendientesDe(ID), 'RESPUESTA_AREA').map(f => f.ronda))).toEqual(new Set([2]))
    expect(await tras('responderArea')).toEqual(['LEGAL', 'RESPUESTA'])
    expect(await tras('responder')).toEqual(['ENTREGA', 'LEGAL'])
    expect(await tras('registrarEntrega')).toEqual([])
    expect((await hechosDe(ID)).filter(h => h.situacion === 'AVISADO')).toEqual([])
  })

  test('twice the same changes nothing', async () => {
    const { ID } = await casoEnEstado(s, 'EnArea')
    const antes = [await pendientesDe(ID), await hechosDe(ID)]
    await reprogramar(ID, new Date().toISOString())
    expect([await pendientesDe(ID), await hechosDe(ID)]).toEqual(antes)
  })

  test('a date that moves has rungs of its own; those of the old one are gone', async () => {
    const { ID } = await radicar(s)
    const nueva = '2031-05-15'
    await reprogramar(ID, new Date().toISOString(), { hitos: mover('LEGAL', nueva) })
    expect(new Set(deHito(await pendientesDe(ID), 'LEGAL').map(f => f.vence))).toEqual(new Set([nueva]))
    expect(await hechosDe(ID)).toEqual([])
  })

  test('a date already past when it is set: the highest rung at once, the others never', async () => {
    const { ID } = await radicar(s, { recibidaEn: new Date(Date.now() - 60 * 86_400_000).toISOString() })
    const legales = [deHito(await pendientesDe(ID), 'LEGAL'), deHito(await hechosDe(ID), 'LEGAL')] as const
    expect(legales[0].map(f => f.porcentaje)).toEqual([100])
    expect(resumen(legales[1])).toEqual([50, 75, 90].map(p => ['LEGAL', p, 'OMITIDO', 'PASADO']))
  })

  test('suspended, nothing is pending; resumed, it goes on and what was sent stays sent', async () => {
    const { ID } = await radicar(s)
    const [primero] = deHito(await pendientesDe(ID), 'LEGAL') as [EscalonPendiente]
    await barrido(primero.en)
    await reprogramar(ID, primero.en, { vence: null })
    expect(await pendientesDe(ID)).toEqual([])
    await reprogramar(ID, primero.en)
    expect(deHito(await pendientesDe(ID), 'LEGAL').map(f => f.porcentaje)).toEqual([75, 90, 100])
    expect((await barrido(primero.en)).avisos).toEqual([])
  })
})

describe('the sweep', () => {
  test('sends each rung at its moment, once', async () => {
    const { ID } = await casoEnEstado(s, 'EnArea')
    const [primero] = deHito(await pendientesDe(ID), 'RESPUESTA_AREA') as [EscalonPendiente]
    const unMinutoAntes = new Date(Date.parse(primero.en) - 60_000).toISOString()
    expect(deHito((await barrido(unMinutoAntes)).avisos.map(a => ({ ...a, hito_code: a.datos!.codigoHito as string })), 'RESPUESTA_AREA')).toEqual([])
    const { avisos } = await barrido(primero.en)
    expect(avisos).toContainEqual({
      plantilla: 'escalamiento', caso: ID, destinos: ['AREA'], area: 'RECREACION',
      datos: { nivel: 50, hito: 'Respuesta del área', codigoHito: 'RESPUESTA_AREA', ronda: 1, vence: primero.vence },
    })
    expect((await barrido(primero.en)).avisos).toEqual([])
    expect(deHito(await hechosDe(ID), 'RESPUESTA_AREA')).toMatchObject([{ porcentaje: 50, situacion: 'AVISADO', avisadoEn: primero.en }])
  })

  test('walked minute of rung by minute of rung, nobody is warned twice and each milestone once a rung', async () => {
    const { ID } = await radicar(s)
    const esperados = await pendientesDe(ID)
    const avisos: Aviso[] = []
    for (const en of new Set(esperados.map(e => e.en))) avisos.push(...(await barrido(en)).avisos, ...(await barrido(en)).avisos)
    const claves = avisos.map(a => `${String(a.datos!.codigoHito)}/${String(a.datos!.nivel)}`)
    expect(new Set(claves).size).toBe(claves.length)
    expect(claves.length).toBe(esperados.length)
    expect(await pendientesDe(ID)).toEqual([])
  })

  test('only in office hours, and not on holidays', async () => {
    const { ID } = await radicar(s)
    for (const fuera of ['2031-03-13T03:00:00.000Z', '2031-03-15T15:00:00.000Z', '2031-04-11T15:00:00.000Z']) {
      expect(await barrido(fuera)).toMatchObject({ avisados: 0, avisos: [] })
    }
    expect((await hechosDe(ID))).toEqual([])
    expect((await barrido(MUY_DESPUES)).avisados).toBe(3)
  })

  test('what ends before the next opening is told at night too, and nothing else of its case', async () => {
    const { ID } = await radicar(s)
    const [VIERNES_18, VIERNES_22, MARTES] = ['2031-03-14T23:00:00.000Z', '2031-03-15T03:00:00.000Z', '2031-03-18T15:00:00.000Z']
    const aLas22 = (h: Fila) => h.tipo_code === 'LEGAL' ? { ...h, vence: '2031-03-14', venceEn: VIERNES_22 } : h
    await reprogramar(ID, VIERNES_18, { hitos: aLas22 })
    expect(deHito(await pendientesDe(ID), 'LEGAL').map(f => [f.porcentaje, f.en < VIERNES_18])).toEqual([[100, true]])
    const { avisos } = await barrido('2031-03-14T23:01:00.000Z')
    expect(avisos.map(a => [a.datos!.codigoHito, a.datos!.nivel, a.destinos])).toEqual([['LEGAL', 100, ['DIRECCION']]])
    expect(await barrido('2031-03-14T23:02:00.000Z')).toMatchObject({ avisados: 0, omitidos: 0 })
    expect(HITOS_VIVOS(await pendientesDe(ID))).toEqual(['CLASIFICACION', 'RESPUESTA'])
    expect((await barrido(MARTES)).avisos.map(a => a.datos!.codigoHito).sort()).toEqual(['CLASIFICACION', 'RESPUESTA'])
  })

  test('what ended in the night while nobody could tell waits for the opening', async () => {
    const { ID } = await radicar(s)
    const aLas22 = (h: Fila) => h.tipo_code === 'LEGAL' ? { ...h, vence: '2031-03-14', venceEn: '2031-03-15T03:00:00.000Z' } : h
    await reprogramar(ID, '2031-03-14T23:00:00.000Z', { hitos: aLas22 })
    expect((await barrido('2031-03-15T03:00:00.000Z')).avisos).toEqual([])
    expect((await barrido('2031-03-18T15:00:00.000Z')).avisos).toHaveLength(3)
  })

  test('after an outage only the highest rung of each milestone, and never again', async () => {
    const { ID } = await radicar(s)
    const { avisos } = await barrido(MUY_DESPUES)
    expect(avisos.map(a => [a.datos!.codigoHito, a.datos!.nivel, a.destinos]).sort()).toEqual([
      ['CLASIFICACION', 100, ['DIRECCION']], ['LEGAL', 100, ['DIRECCION']], ['RESPUESTA', 100, ['DIRECCION']],
    ])
    expect(new Set((await hechosDe(ID)).filter(h => h.porcentaje < 100).map(h => `${h.situacion} ${String(h.motivo)}`))).toEqual(new Set(['OMITIDO SUPERADO']))
    expect((await barrido(MUY_DESPUES)).avisos).toEqual([])
    await reprogramar(ID, MUY_DESPUES)
    expect((await barrido(MUY_DESPUES)).avisos).toEqual([])
  })

  test('milestones with the same date say it once to the same people', async () => {
    const { ID } = await radicar(s)
    await reprogramar(ID, new Date().toISOString(), { hitos: h => h.tipo_code === 'CLASIFICACION' ? { ...h, cumplidoEn: h.venceEn } : h.tipo_code === 'RESPUESTA' ? { ...h, ...mover('RESPUESTA', '2031-02-14')(h) } : mover('LEGAL', '2031-02-14')(h) })
    await s.cds.tx(() => DELETE.from('escucha.Escalones'))
    expect((await barrido(MUY_DESPUES)).avisos.map(a => a.datos!.codigoHito)).toEqual(['LEGAL'])
    expect((await hechosDe(ID)).filter(h => h.motivo === 'MISMO_PLAZO').map(h => h.hito_code)).toEqual(['RESPUESTA'])
  })

  test('goes through more than one batch', async () => {
    for (let i = 0; i < 5; i++) await radicar(s)
    expect((await barrido(MUY_DESPUES, { lote: 2 })).avisados).toBe(15)
  })

  test('a case that fails holds back no other, and is tried again', async () => {
    const [malo, bueno] = [await radicar(s), await radicar(s)]
    const enviados: string[] = []
    const avisar = async (a: Aviso) => {
      if (a.caso === malo.ID) throw new Error('Falla de prueba')
      enviados.push(a.caso!)
    }
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const { fallidos } = await barrido(MUY_DESPUES, { avisar })
    log.mockRestore()
    expect(fallidos).toBe(1)
    expect(enviados).toContain(bueno.ID)
    expect((await pendientesDe(malo.ID)).length).toBeGreaterThan(0)
    expect(await hechosDe(malo.ID)).toEqual([])
    expect(new Set((await barrido(masTarde(2))).avisos.map(a => a.caso))).toEqual(new Set([malo.ID]))
  })

  test('a case that goes on failing is left alone for longer each time, and no other with it', async () => {
    const malo = await radicar(s)
    const avisar = async (a: Aviso) => {
      if (a.caso === malo.ID) throw new Error('Falla de prueba')
    }
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const intentos: number[] = []
    let vencidoEntretanto = ''
    for (let minuto = 0; minuto <= 40; minuto++) {
      if (minuto === 5) vencidoEntretanto = (await radicar(s)).ID
      if ((await barrido(masTarde(minuto), { avisar })).fallidos) intentos.push(minuto)
    }
    expect(log.mock.calls.flat().filter(dicho => String(dicho).includes('no se pudo escalar'))).toHaveLength(intentos.length)
    log.mockRestore()
    expect(intentos).toEqual([0, 2, 6, 14, 29])
    expect(await pendientesDe(vencidoEntretanto)).toEqual([])
    // Done at last, its moments are those that they were, and the next failure starts anew
    const antes = new Map((await pendientesDe(malo.ID)).map(e => [claveDeEscalon(e), e.en]))
    expect((await barrido(masTarde(62))).avisados).toBe(3)
    expect((await hechosDe(malo.ID)).every(h => antes.get(claveDeEscalon(h)) === h.en)).toBe(true)
    expect(await leer(() => SELECT.from('escucha.Tropiezos').where({ caso_ID: malo.ID }))).toEqual([])
  })

  const MARCA = { en: '2031-03-12T14:00:00.000Z', caso_ID: 'c', venceEn: null, calendario: 'CO-LV', calendarioVersion: 1 }
  const NOCHE = { desde: MUY_DESPUES, hasta: '2031-03-13T13:00:00.000Z' }
  test.each([[undefined, undefined], [MARCA, undefined], [MARCA, NOCHE]])('reads what is due after %j, out of hours %j, as a range of an index', async (tras, deshora) => {
    const plan = await (s.cds.db as unknown as { tx(f: (tx: { run(sql: string): Promise<unknown> }) => unknown): unknown }).tx(async tx => {
      const db = tx as unknown as { cqn2sql(q: unknown): { sql: string; values: unknown[] }; prepare(sql: string): Promise<{ all(values: unknown[]): Promise<unknown[]> }> }
      const { sql, values } = db.cqn2sql(consultaDeVencidos(MUY_DESPUES, tras, 200, deshora))
      // PostgreSQL reads a table of a few rows whole, or sorts them, whatever its indexes
      for (const ajuste of s.base === 'postgres' ? ['seqscan', 'bitmapscan'] : []) await tx.run(`SET LOCAL enable_${ajuste} = off`)
      if (s.base === 'sqlite') await tx.run('SELECT 1')
      return (await db.prepare(`EXPLAIN ${s.base === 'sqlite' ? 'QUERY PLAN ' : ''}${sql}`)).all(values)
    })
    const texto = JSON.stringify(plan)
    expect(texto).toMatch(s.base === 'sqlite' ? /SEARCH \S+ USING (COVERING )?INDEX sqlite_autoindex_escucha_EscalonesPendientes_1 \(en/ : /Index (Only )?Scan using escucha_escalonespendientes_pkey/)
    expect(texto).toMatch(s.base === 'sqlite' ? /\(en<\?\)|\(en>\? AND en<\?\)/ : /Index Cond: \(.*en.* <= /)
    // SQLite orders those of one instant by itself
    expect(texto).not.toMatch(/Sort|TEMP B-TREE FOR ORDER/i)
  })

  test('is a task of the queue, out of reach from outside', async () => {
    const servicio = await s.cds.connect.to('EscalamientoService')
    await servicio.send('barrer')
    expect((await s.como('admin').intentar.POST('/odata/v4/escalamiento/barrer', {})).status).toBe(404)
  })
})
