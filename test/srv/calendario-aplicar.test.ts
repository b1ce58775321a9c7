import { calendarioColombia, fechaLocal } from '../../srv/plazos'
import { afectadosDe, aplicado, aplicar, cierre, estrenar, exigir, festivo, iniciar, intentar, leer, radicadoEn, revisado, ultima } from './cambios-de-calendario'
import { abrir as abrirResarcimiento, leer as leerResarcimiento } from './resarcimientos-de-prueba'
import { appSinC4C, casoEnEstado, hacer, intentarActo, leerCaso, radicar, type CasoLeido } from './casos-de-prueba'

const s = appSinC4C()
let version: number
beforeEach(async () => { version = await estrenar(s) })

const base = calendarioColombia()
const hoy = fechaLocal(new Date())
/** The n-th business day from today. */
const habil = (n: number) => base.sumarHabiles(hoy, n)
const FECHAS = ['venceLegal', 'venceInterno', 'venceArea', 'vence'] as const
/** Without how it stands in C4C, which changes by itself. */
const sinEspejo = async (ID: string) => ({ ...await leerCaso(s, ID), espejo: null })
const fechasDe = (caso: CasoLeido) => Object.fromEntries(FECHAS.map(f => [f, caso[f]]))

describe('Ley 2578/2026: 13 July 2026, known after the fact', () => {
  const RECIBOS = Array.from({ length: 42 }, (_, i) => new Date(Date.parse('2026-06-01T15:00:00Z') + i * 86_400_000).toISOString())
    .filter(en => base.esHabil(fechaLocal(en)) && fechaLocal(en) < '2026-07-13')

  test('15 of the 27 receipts move one business day, and were seen before', async () => {
    await aplicar(s, [{ fecha: '2026-07-13', tipo: 'QUITAR', nombre: 'Como antes de la ley' }])
    const casos: CasoLeido[] = []
    for (const en of RECIBOS) casos.push(await radicadoEn(s, en))
    expect(casos).toHaveLength(27)

    const { ID } = await iniciar(s, 'Ley 2578 de 2026')
    const diferencias = await exigir(intentar(s, ID, 'generarAnio', { anio: 2026 }))
    expect(diferencias.value).toMatchObject([{ fecha: '2026-07-13', situacion: 'FALTA', norma: 'Ley 2578/2026 art. 6' }])
    const visto = await exigir(intentar(s, ID, 'revisar'))
    expect(visto).toMatchObject({ previsto_casos: 27, previsto_legalDespues: 15, previsto_legalAntes: 0 })
    const lista = await afectadosDe(s, ID)
    expect(lista.filter(a => a.legal === 'DESPUES')).toHaveLength(15)
    for (const a of lista.filter(x => x.legal === 'DESPUES')) expect(a.venceLegalNueva).toBe(base.sumarHabiles(a.venceLegal, a.venceLegal === '2026-07-13' ? 0 : 1))
    for (const c of casos) expect((await leerCaso(s, c.ID)).calendarioVersion).toBe(version + 1)

    await exigir(intentar(s, ID, 'aplicar'))
    expect((await aplicado(s, ID))).toMatchObject({ hecho_casos: 27, hecho_legalDespues: 15, hecho_legalAntes: 0, hecho_sinContar: 0 })
    for (const c of casos) {
      const ahora = await leerCaso(s, c.ID)
      expect([ahora.venceLegal, ahora.calendarioVersion]).toEqual([base.sumarHabiles(c.fechaRecibo, 15), version + 2])
      expect(ahora.historia.at(-1)).toMatchObject({ acto_code: 'recalcular', calendarioVersion: version + 2, por: 'admin', venceLegal: ahora.venceLegal })
      expect(ahora.historia.at(-1).detalle).toMatch(/Ley 2578/)
      expect(ahora.hitos.find((h: any) => h.tipo_code === 'LEGAL').vence).toBe(ahora.venceLegal)
    }
  })
})

test('the double holiday of June 2025 and 2030 is one date, and no year by rule lacks or exceeds anything', async () => {
  const { ID } = await iniciar(s)
  expect((await exigir(intentar(s, ID, 'generarAnio', { anio: 2025, hasta: 2030 }))).value).toEqual([])
  await exigir(intentar(s, ID, 'agregarFecha', { fecha: '2030-07-01', tipo: 'QUITAR', nombre: 'Prueba' }))
  await exigir(intentar(s, ID, 'agregarFecha', festivo('2027-12-31')))
  const { value } = await exigir(intentar(s, ID, 'generarAnio', { anio: 2025, hasta: 2030 }))
  expect(value.map((d: any) => [d.fecha, d.situacion])).toEqual([['2027-12-31', 'SOBRA'], ['2030-07-01', 'FALTA']])
  expect((await leer(s, ID)).lineas.map((l: any) => [l.fecha, l.tipo_code])).toEqual([['2027-12-31', 'FESTIVO'], ['2030-07-01', 'QUITAR']])
})

describe('a closure of the house', () => {
  test.each([['Holy Week', '2030-04-08T15:00:00Z', ['2030-04-16', '2030-04-17']], ['31 December', '2029-12-20T15:00:00Z', ['2029-12-31']]])('%s: internal dates only', async (_, en, dias) => {
    const caso = await radicadoEn(s, en)
    await aplicar(s, dias.map(d => cierre(d)))
    const ahora = await leerCaso(s, caso.ID)
    expect(ahora.venceLegal).toBe(caso.venceLegal)
    expect(ahora.venceInterno > caso.venceInterno).toBe(true)
    expect(ahora.historia.at(-1).detalle).not.toMatch(/ley/)
  })

  test('with the act that suspends terms it moves the legal date too', async () => {
    const caso = await radicar(s)
    expect(await aplicar(s, [cierre(habil(2), 'Resolución 1 de 2026')])).toMatchObject({ hecho_casos: 1, hecho_legalDespues: 1 })
    expect((await leerCaso(s, caso.ID)).venceLegal).toBe(base.sumarHabiles(caso.venceLegal, 1))
  })
})

test('a date taken out brings the legal term forward, and that is said before', async () => {
  await aplicar(s, [festivo(habil(3))])
  const caso = await radicar(s)
  const visto = await revisado(s, [{ fecha: habil(3), tipo: 'QUITAR', nombre: 'No hubo ley' }])
  expect(visto).toMatchObject({ previsto_casos: 1, previsto_legalAntes: 1, previsto_legalDespues: 0 })
  await aplicar(s, [{ fecha: habil(3), tipo: 'QUITAR', nombre: 'No hubo ley' }])
  expect((await leerCaso(s, caso.ID)).venceLegal < caso.venceLegal).toBe(true)
})

test.each(['Radicada', 'Clasificada', 'EnArea', 'RespuestaArea', 'Respondida', 'PorAprobar'])('a case in %s: pending dates move, what was met keeps its judgement', async estado => {
  const { ID } = await casoEnEstado(s, estado)
  const antes = await leerCaso(s, ID)
  await aplicar(s, [festivo(habil(2))])
  const ahora = await leerCaso(s, ID)
  expect(ahora.venceLegal).toBe(base.sumarHabiles(antes.venceLegal, 1))
  expect(ahora.estado_code).toBe(estado)
  for (const [i, h] of ahora.hitos.entries()) {
    const previo = antes.hitos.find((p: any) => p.tipo_code === h.tipo_code && p.ronda === h.ronda)
    if (previo.cumplidoEn) expect([i, h]).toEqual([i, previo])
    else expect(h.vence > previo.vence || h.vence === previo.vence).toBe(true)
  }
  // Columns that the calendar does not fill stay as they were
  for (const campo of ['asunto', 'texto', 'prioridad', 'preferencial', 'createdBy', 'createdAt', 'radicado', 'recibidaEn', 'area_code']) expect([campo, ahora[campo]]).toEqual([campo, antes[campo]])
  expect(ahora.modifiedAt > antes.modifiedAt).toBe(true)
})

test('a suspended case gets its dates by the new calendar when it goes on', async () => {
  const { ID } = await casoEnEstado(s, 'PorCompletar')
  const antes = await leerCaso(s, ID)
  await aplicar(s, [festivo(habil(2))])
  // Meanwhile only the notice of the request, which is still owed, has a date
  expect({ ...fechasDe(await leerCaso(s, ID)), vence: null }).toEqual({ ...fechasDe(antes), vence: null })
  await hacer(s, ID, 'registrarComplemento')
  const despues = await leerCaso(s, ID)
  expect([despues.calendarioVersion, despues.venceLegal]).toEqual([version + 1, base.sumarHabiles(despues.fechaRecibo, 16)])
})

test('the last day of the person goes on to the next business day when it stops being one, and she is told', async () => {
  const { ID } = await casoEnEstado(s, 'PorCompletar')
  const { limiteCompletar: antes } = await leerCaso(s, ID)
  const visto = await revisado(s, [festivo(antes)])
  expect(visto).toMatchObject({ previsto_casos: 1, previsto_conCambio: 1, previsto_legalDespues: 0 })
  expect((await afectadosDe(s, visto.ID))[0].cambia).toContain('La persona completa hasta: ')
  await exigir(intentar(s, visto.ID, 'aplicar'))
  await aplicado(s, visto.ID)
  const despues = base.sumarHabiles(antes, 1)
  const ahora = await leerCaso(s, ID)
  expect([ahora.limiteCompletar, ahora.historia.at(-1).fecha]).toEqual([despues, despues])
  const avisos = await s.cds.tx(() => SELECT.from('escucha.Avisos').columns('destino_code', 'plantilla').where({ caso_ID: ID, plantilla: 'masTiempoParaCompletar' }))
  expect(avisos).toEqual([{ destino_code: 'PERSONA', plantilla: 'masTiempoParaCompletar' }])
  const { status } = await intentarActo(s, 'ampliarCompletar', ID)
  expect([status, (await leerCaso(s, ID)).limiteCompletar > despues]).toEqual([200, true])
})

test('an extended case keeps the date that the person was told', async () => {
  const { ID } = await casoEnEstado(s, 'EnArea')
  await hacer(s, ID, 'prorrogar')
  const antes = await leerCaso(s, ID)
  await aplicar(s, [festivo(habil(2))])
  const ahora = await leerCaso(s, ID)
  expect([ahora.venceLegal, ahora.prorrogaHasta, ahora.calendarioVersion]).toEqual([antes.venceLegal, antes.prorrogaHasta, version + 1])
})

test('a case Cerrada is not touched', async () => {
  const { ID } = await casoEnEstado(s, 'Cerrada')
  const antes = await sinEspejo(ID)
  expect((await aplicar(s, [festivo(habil(2))])).hecho_casos).toBe(0)
  expect(await sinEspejo(ID)).toEqual(antes)
})

test.each(['Improcedente', 'Trasladada', 'Desistida'])('of a case %s only the notice that it owes follows the calendar, there and back', async estado => {
  const { ID } = await casoEnEstado(s, estado)
  const antes = await leerCaso(s, ID)
  expect((await aplicar(s, [festivo(habil(2))]))).toMatchObject({ hecho_casos: 1, hecho_conCambio: 1, hecho_legalDespues: 0, hecho_internaDespues: 0 })
  const ahora = await leerCaso(s, ID)
  for (const campo of ['venceLegal', 'venceInterno', 'venceArea', 'fechaRecibo', 'hitos', 'estado_code']) expect([campo, ahora[campo]]).toEqual([campo, antes[campo]])
  expect([ahora.hito_code, ahora.vence]).toEqual(['AVISO', base.sumarHabiles(antes.vence, 1)])
  expect(ahora.comunicaciones.map((c: any) => c.vence)).toEqual(antes.comunicaciones.map((c: any) => base.sumarHabiles(c.vence, 1)))
  expect(ahora.historia.at(-1)).toMatchObject({ acto_code: 'recalcular', calendarioVersion: null, detalle: expect.stringContaining('Aviso por probar') })
  await aplicar(s, [{ fecha: habil(2), tipo: 'QUITAR', nombre: 'No hubo ley' }])
  expect((await leerCaso(s, ID)).vence).toBe(antes.vence)
})

test('what was received after the last day that changes is not touched', async () => {
  const { ID } = await radicar(s)
  const antes = await sinEspejo(ID)
  expect((await aplicar(s, [festivo(base.restarHabiles(hoy, 5))])).hecho_casos).toBe(0)
  expect(await sinEspejo(ID)).toEqual(antes)
})

test('a tutela notified before it was filed follows a change of a day between', async () => {
  const notificadaEn = new Date(Date.now() - 6 * 86_400_000).toISOString()
  const { ID } = await radicar(s)
  const { status } = await intentarActo(s, 'clasificar', ID, { datos: { tipologia: 'PETICION', regimen: 'TUTELA', diasJudiciales: 8, notificadaEn } })
  expect(status).toBe(200)
  const { venceLegal: antes } = await leerCaso(s, ID)
  await aplicar(s, [festivo(base.sumarHabiles(fechaLocal(notificadaEn), 1))])
  expect((await leerCaso(s, ID)).venceLegal).toBe(base.sumarHabiles(antes, 1))
})

test.each(['PorCompletar'])('a notice owed in %s comes earlier when a day turns out to stop nothing', async estado => {
  await aplicar(s, [festivo(habil(3))])
  const { ID } = await casoEnEstado(s, estado)
  const antes = await leerCaso(s, ID)
  const avisosDe = (caso: CasoLeido): (string | null)[] => caso.comunicaciones.map((c: any) => c.vence)
  await aplicar(s, [{ fecha: habil(3), tipo: 'QUITAR', nombre: 'No hubo ley' }])
  const ahora = await leerCaso(s, ID)
  expect(avisosDe(ahora)).toEqual(avisosDe(antes).map(vence => vence && base.restarHabiles(vence, 1)))
  expect([ahora.hito_code, ahora.vence]).toEqual(['AVISO', base.restarHabiles(antes.vence, 1)])
  expect(ahora.historia.at(-1)).toMatchObject({ acto_code: 'recalcular', estadoNuevo_code: estado, detalle: expect.stringContaining('Aviso por probar') })
  const pendientes = await s.cds.tx(() => SELECT.from('escucha.EscalonesPendientes').columns('vence').where({ caso_ID: ID })) as unknown as { vence: string }[]
  expect(new Set(pendientes.map(p => p.vence))).toEqual(new Set([ahora.vence]))
})

test('an answer already delivered is not touched; what comes in later uses the new version', async () => {
  const { ID } = await casoEnEstado(s, 'Respondida')
  await hacer(s, ID, 'registrarEntrega')
  const antes = await sinEspejo(ID)
  await aplicar(s, [festivo(habil(2))])
  expect(await sinEspejo(ID)).toEqual(antes)
  const nuevo = await radicar(s)
  expect([nuevo.calendarioVersion, nuevo.venceLegal]).toEqual([version + 1, base.sumarHabiles(nuevo.fechaRecibo, 16)])
})

test('a change that came before an act is seen by the act: what it extends is counted by the new calendar', async () => {
  const { ID } = await casoEnEstado(s, 'EnArea')
  await aplicar(s, [festivo(habil(20))])
  const { status, data } = await intentarActo(s, 'prorrogar', ID)
  expect([status, JSON.stringify(data)]).toEqual([400, expect.stringContaining('no es día hábil')])
})

test('acts and a change at once: every case ends under the new version, with one row of each', async () => {
  const casos = await Promise.all(Array.from({ length: 8 }, () => casoEnEstado(s, 'Clasificada')))
  const { ID } = await revisado(s, [festivo(habil(2))])
  const respuestas = await Promise.all([
    intentar(s, ID, 'aplicar'), ...casos.map(c => intentarActo(s, 'trasladarAArea', c.ID)),
  ])
  expect(respuestas.map(r => r.status)).toEqual(Array(9).fill(200))
  await aplicado(s, ID)
  for (const c of casos) {
    const { historia, calendarioVersion, venceLegal, hitos, venceArea, fechaRecibo } = await leerCaso(s, c.ID)
    expect([calendarioVersion, venceLegal]).toEqual([version + 1, base.sumarHabiles(fechaRecibo, 16)])
    expect(historia.map((h: any) => h.orden)).toEqual(historia.map((_: any, i: number) => i + 1))
    expect(historia.map((h: any) => h.acto_code).sort()).toEqual(['clasificar', 'radicar', 'recalcular', 'trasladarAArea'])
    expect(hitos.find((h: any) => h.tipo_code === 'RESPUESTA_AREA').vence).toBe(venceArea)
  }
})

test('of two changes of one calendar the second must be looked at again', async () => {
  const uno = await revisado(s, [festivo(habil(2))])
  const otro = await revisado(s, [festivo(habil(2)), festivo(habil(4))])
  await exigir(intentar(s, uno.ID, 'aplicar'))
  await aplicado(s, uno.ID)
  const { status, data } = await intentar(s, otro.ID, 'aplicar')
  expect([status, data.error.message]).toEqual([409, expect.stringContaining('Póngalo al día')])
  await exigir(intentar(s, otro.ID, 'ponerAlDia'))
  expect((await leer(s, otro.ID))).toMatchObject({ base_version: version + 1, revisadoEn: null, lineas: [{ fecha: habil(4) }] })
  await exigir(intentar(s, otro.ID, 'revisar'))
  await exigir(intentar(s, otro.ID, 'aplicar'))
  await aplicado(s, otro.ID)
  expect(await ultima(s)).toBe(version + 2)
})

test('of two who apply at once one wins', async () => {
  const { ID } = await revisado(s, [festivo(habil(2))])
  const respuestas = await Promise.all([1, 2].map(() => intentar(s, ID, 'aplicar')))
  expect(respuestas.map(r => r.status).sort()).toEqual([200, 409])
  await aplicado(s, ID)
  expect(await ultima(s)).toBe(version + 1)
})

test('the term of a Resarcimiento that still runs follows; one that was told keeps its date', async () => {
  const [corre, dicho] = [await abrirResarcimiento(s), await abrirResarcimiento(s)]
  await UPDATE('escucha.Resarcimientos', dicho.ID).with({ vence: null, venceEn: null, avisarDesde: null })
  const dia = base.sumarHabiles(corre.fechaRecibo, 3)
  await aplicar(s, [festivo(dia)])
  const [despues, igual] = [await leerResarcimiento(s, corre.ID), await leerResarcimiento(s, dicho.ID)]
  expect([despues.limite, despues.vence, despues.calendarioVersion]).toEqual([base.sumarHabiles(corre.fechaRecibo, 8), base.sumarHabiles(corre.fechaRecibo, 8), version + 1])
  expect(despues.historia.at(-1)).toMatchObject({ acto_code: 'recalcular', por: 'admin' })
  expect(despues.historia.at(-1).detalle).toMatch(/La decisión se informa a más tardar el .*; antes, el /)
  expect([igual.limite, igual.calendarioVersion]).toEqual([dicho.limite, version])
  const peldanos = await SELECT.from('escucha.EscalonesResarcimiento').columns('porcentaje', 'en').where({ resarcimiento_ID: corre.ID, porcentaje: 100 }) as { en: string }[]
  expect(peldanos.map(p => fechaLocal(p.en))).toEqual([despues.limite])
})
