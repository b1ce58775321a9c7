import { randomUUID } from 'node:crypto'
import { appSinC4C, errorDe, hacer, intentarActo, leerCaso, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const importar = (contenido: unknown) => s.como('admin').intentar.POST(`${RUTA.politica}/importar`, { contenido: typeof contenido === 'string' ? contenido : JSON.stringify(contenido) })
const exportar = async (codigo: string, version: number) => (await s.como('admin').GET(`${RUTA.politica}/PaquetesPolitica(codigo='${codigo}',version=${version})/PoliticaService.exportar()`)).data
const instalados = async () => (await s.como('admin').GET(`${RUTA.politica}/PaquetesPolitica?$select=codigo,version`)).data.value.map((p: any) => `${p.codigo}@${p.version}`).sort()

const SEMANA = ['1', '2', '3', '4', '5']
const DOS_JORNADAS = [['07:30', '12:00'], ['13:30', '17:30']]
/** The data of a Caja that nobody wrote code for: it works on Saturdays, in two shifts during the week. */
const CAJA = {
  codigo: 'CAJA-NUEVA', version: 1, nombre: 'Caja generada', hereda: 'BASE', fuente: 'Manual de la Caja generada', vigenteDesde: '2026-01-01',
  calendario: 'CO-NUEVA',
  calendarios: [{ codigo: 'CO-NUEVA', nombre: 'Lunes a sábado', fuente: 'Manual', horario: { ...Object.fromEntries(SEMANA.map(d => [d, DOS_JORNADAS])), 6: [['08:00', '12:00']] } }],
  calendarioDe: [{ sede: 'VIRTUAL', canal: 'WEB', calendario: 'CO-LV', fuente: 'Manual' }],
  internos: [{ ambito: 'TODOS', dias: 6, areaDias: 4, atencionUsuarioDias: 2, fuente: 'Manual' }],
  recepcion: [{ canal: 'CORREO', politica: 'C', fuente: 'Manual' }],
}

function conPolitica<T>(codigo: string, hacer: () => Promise<T>): Promise<T> {
  const { escucha } = s.cds.env as unknown as { escucha: { politica: string } }
  const activa = escucha.politica
  escucha.politica = codigo
  return hacer().finally(() => { escucha.politica = activa })
}

test('a new Caja is data: its pack is imported, made active, and its cases have its dates', async () => {
  const r = await importar(CAJA)
  expect(r).toMatchObject({ status: 200, data: { value: [{ codigo: 'CAJA-NUEVA', version: 1, estaba: false, hallazgos: [] }] } })
  await conPolitica('CAJA-NUEVA', async () => {
    // Thursday 2026-10-29, 10:00. Monday 2 November is a holiday (Todos los Santos); Saturday 31 October counts
    const enSede = await radicar(s, { recibidaEn: '2026-10-29T15:00:00Z', sede_code: 'ADMINISTRATIVA' })
    expect(enSede).toMatchObject({ paquete: 'CAJA-NUEVA', cadenaPolitica: 'CAJA-NUEVA@1,BASE@1,LEY@1', calendario: 'CO-NUEVA', politicaRecepcion: 'B', terminos_internoDias: 6, venceInterno: '2026-11-06' })
    // The virtual channel follows Monday to Friday
    const porWeb = await radicar(s, { recibidaEn: '2026-10-29T15:00:00Z', sede_code: 'VIRTUAL', canal_code: 'WEB' })
    expect(porWeb).toMatchObject({ calendario: 'CO-LV', venceInterno: '2026-11-09' })
    // Saturday at noon its office closes: mail of the afternoon counts from Tuesday on
    const deTarde = await radicar(s, { recibidaEn: '2026-10-31T17:30:00Z', canal_code: 'CORREO' })
    expect(deTarde).toMatchObject({ politicaRecepcion: 'C', fechaRecibo: '2026-11-03' })
    // In the pause at noon it is still that day
    const alMediodia = await radicar(s, { recibidaEn: '2026-10-30T17:30:00Z', canal_code: 'CORREO' })
    expect(alMediodia).toMatchObject({ fechaRecibo: '2026-10-30' })
  })
})

test('a new round follows the calendar of its sede and channel, as the first did', async () => {
  await importar(CAJA)
  await conPolitica('CAJA-NUEVA', async () => {
    const { ID, calendario } = await radicar(s, { sede_code: 'VIRTUAL', canal_code: 'WEB' })
    await hacer(s, ID, 'desistir')
    const { status, data } = await intentarActo(s, 'reabrir', ID)
    expect([calendario, status, (await leerCaso(s, data.ID)).calendario]).toEqual(['CO-LV', 200, 'CO-LV'])
  })
})

test('a pack goes out as a file with its whole chain, parents first, and comes in again as nothing new', async () => {
  await importar(CAJA)
  const archivo = await exportar('CAJA-NUEVA', 1)
  const paquetes = typeof archivo === 'string' || Buffer.isBuffer(archivo) ? JSON.parse(String(archivo)) : archivo
  expect(paquetes.map((p: any) => p.codigo)).toEqual(['LEY', 'BASE', 'CAJA-NUEVA'])
  expect(paquetes[2]).toMatchObject(CAJA)
  const antes = await instalados()
  expect((await importar(paquetes)).data.value.map((c: any) => [c.codigo, c.estaba])).toEqual([['LEY', true], ['BASE', true], ['CAJA-NUEVA', true]])
  expect(await instalados()).toEqual(antes)
})

test('of several packs an heir may come after its parent, and all are taken or none', async () => {
  const codigo = `C${randomUUID().slice(0, 6).toUpperCase()}`
  const padre = { ...CAJA, codigo: `${codigo}-P`, calendario: `${codigo}-CAL`, calendarios: [{ ...CAJA.calendarios[0], codigo: `${codigo}-CAL` }] }
  const hijo = { codigo: `${codigo}-H`, version: 1, nombre: 'Seccional', hereda: padre.codigo, fuente: 'f', vigenteDesde: '2026-01-01', calendarioDe: [{ sede: 'SEDE_RECREATIVA', calendario: `${codigo}-CAL`, fuente: 'f' }] }
  const antes = await instalados()
  const malo = await importar([padre, { ...hijo, internos: [{ ambito: 'REGIMEN', clave: 'QUEJA', dias: 16, fuente: 'f' }] }])
  expect([malo.status, errorDe(malo)]).toEqual([400, expect.objectContaining({ target: 'internos[1]', message: expect.stringContaining('Paquete 2') })])
  expect((await importar([hijo, padre])).status).toBe(400)
  expect((await importar([padre, { ...hijo, calendarios: [{ ...CAJA.calendarios[0], codigo: `${codigo}-CAL`, horario: Object.fromEntries(SEMANA.map(d => [d, [['09:00', '10:00']]])) }] }])).status).toBe(400)
  expect(await instalados()).toEqual(antes)
  expect((await importar([padre, hijo])).data.value).toHaveLength(2)
})

test.each<[string, unknown]>([
  ['what is not JSON', '{codigo'], ['an empty list', []], ['too many packs', Array.from({ length: 51 }, () => CAJA)], ['a list of nothing', [null]], ['a number', 7],
  ['the same version with another content', { ...CAJA, codigo: 'VALLE', hereda: 'BASE' }], ['a NUL character', { ...CAJA, nombre: 'a\u0000' }],
])('a file with %s is refused whole', async (_que, contenido) => {
  const antes = await instalados()
  const r = await importar(contenido)
  expect([r.status, (errorDe(r).details ?? [errorDe(r)]).every(e => /\S{3}/.test(e.message) && e.target)]).toEqual([400, true])
  expect(await instalados()).toEqual(antes)
})

test('a version that does not exist has no file', async () => {
  expect((await s.como('admin').intentar.GET(`${RUTA.politica}/PaquetesPolitica(codigo='VALLE',version=99)/PoliticaService.exportar()`)).status).toBe(404)
})
