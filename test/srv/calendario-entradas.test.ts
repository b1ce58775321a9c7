import { calendarioColombia, fechaLocal } from '../../srv/plazos'
import { afectadosDe, aplicado, cierre, estrenar, exigir, festivo, iniciar, intentar, leer, revisado, ultima } from './cambios-de-calendario'
import { appSinC4C, casoEnEstado, errorDe, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
let version: number
beforeAll(async () => { version = await estrenar(s) })

const base = calendarioColombia()
const hoy = fechaLocal(new Date())
const NO_ADMIN = ['asesor', 'coordinador', 'area', 'calidad', 'direccion', 'auditor', 'integracion']
const regla = (otros: object = {}) => ({ codigo: 'PRUEBA', nombre: 'Festivo de prueba', norma: 'Ley 1/2027', tipo: 'LUNES', mes: 9, dia: 9, validoDesde: '2027-01-01', ...otros })
const agregarRegla = (datos: object, usuario = 'admin') => s.como(usuario).intentar.POST(`${RUTA.politica}/agregarRegla`, datos)

describe('only admin', () => {
  test.each(NO_ADMIN)('%s changes nothing', async usuario => {
    const { ID } = await revisado(s, [festivo('2031-03-05')])
    for (const [accion, datos] of [['agregarFecha', festivo('2031-03-06')], ['generarAnio', { anio: 2030 }], ['revisar', {}], ['aplicar', {}], ['ponerAlDia', {}], ['descartar', {}]] as const) {
      expect([accion, (await intentar(s, ID, accion, datos, usuario)).status]).toEqual([accion, 403])
    }
    const { POST } = s.como(usuario).intentar
    expect((await POST(`${RUTA.politica}/Calendarios(codigo='CO-LV',version=${version})/PoliticaService.iniciarCambio`, { nombre: 'x' })).status).toBe(403)
    expect((await POST(`${RUTA.politica}/LineasCambioCalendario(cambio_ID=${ID},fecha=2031-03-05)/PoliticaService.quitar`, {})).status).toBe(403)
    expect((await agregarRegla(regla(), usuario)).status).toBe(403)
    expect((await POST(`${RUTA.politica}/ReglasFestivo('BOYACA')/PoliticaService.terminar`, { validoHasta: '2030-01-01' })).status).toBe(403)
    const lee = ['coordinador', 'auditor'].includes(usuario) ? 200 : 403
    for (const ruta of ['CambiosCalendario', 'LineasCambioCalendario', 'AfectadosCalendario']) expect([ruta, (await s.como(usuario).intentar.GET(`${RUTA.politica}/${ruta}`)).status]).toEqual([ruta, lee])
    expect(await leer(s, ID)).toMatchObject({ situacion_code: 'BORRADOR', lineas: [{ fecha: '2031-03-05' }] })
  })

  test('and not without her actions', async () => {
    const { ID } = await iniciar(s)
    const { PATCH, POST, DELETE } = s.como('admin').intentar
    expect((await PATCH(`${RUTA.politica}/CambiosCalendario(${ID})`, { situacion_code: 'APLICADO' })).status).toBe(405)
    expect((await DELETE(`${RUTA.politica}/CambiosCalendario(${ID})`)).status).toBe(405)
    expect((await POST(`${RUTA.politica}/LineasCambioCalendario`, { cambio_ID: ID, fecha: '2031-01-02', tipo_code: 'FESTIVO', nombre: 'x' })).status).toBe(405)
    expect((await POST(`${RUTA.politica}/Festivos`, { calendario_codigo: 'CO-LV', calendario_version: version, fecha: '2031-01-02', nombre: 'x' })).status).toBe(405)
    expect((await POST(`${RUTA.politica}/CierresCalendario`, {})).status).toBe(405)
  })
})

describe('a bad date is refused, naming the field', () => {
  let ID: string
  beforeAll(async () => {
    ID = (await iniciar(s)).ID
    await exigir(intentar(s, ID, 'agregarFecha', festivo('2031-05-06')))
  })
  test.each<[string, object, string]>([
    ['a holiday that is there', festivo('2031-12-25'), 'fecha'],
    ['a date already in the change', cierre('2031-05-06'), 'fecha'],
    ['a holiday without its norm', { ...festivo('2031-05-07'), norma: null }, 'norma'],
    ['a holiday with a blank norm', { ...festivo('2031-05-07'), norma: '  ' }, 'norma'],
    ['a norm too long', { ...festivo('2031-05-07'), norma: 'x'.repeat(201) }, 'norma'],
    ['no name', { ...festivo('2031-05-07'), nombre: ' ' }, 'nombre'],
    ['a name too long', { ...festivo('2031-05-07'), nombre: 'x'.repeat(201) }, 'nombre'],
    ['a day that does not exist', festivo('2031-02-30'), 'fecha'],
    ['what is no date', festivo('mañana'), 'fecha'],
    ['a year before the calendars', festivo('1989-12-31'), 'fecha'],
    ['a year after the calendars', festivo('2061-01-01'), 'fecha'],
    ['an unknown kind', { ...festivo('2031-05-07'), tipo: 'PUENTE' }, 'tipo'],
    ['no kind', { ...festivo('2031-05-07'), tipo: undefined }, 'tipo'],
    ['a closure of a day that is not worked', cierre('2031-05-10'), 'fecha'],
    ['a closure of a holiday', cierre('2031-12-25'), 'fecha'],
    ['a closure of the house decided after the fact', cierre(base.restarHabiles(hoy, 1)), 'fecha'],
    ['to take out a day that is worked', { fecha: '2031-05-07', tipo: 'QUITAR', nombre: 'x' }, 'fecha'],
  ])('%s', async (_, datos, campo) => {
    const r = await intentar(s, ID, 'agregarFecha', datos)
    expect([r.status, errorDe(r).target]).toEqual([400, campo])
    expect((await leer(s, ID)).lineas).toHaveLength(1)
  })

  test('past holidays and acts that suspend terms are taken, and shown as past', async () => {
    const { ID: otro } = await iniciar(s)
    await exigir(intentar(s, otro, 'agregarFecha', festivo('2026-07-14')))
    await exigir(intentar(s, otro, 'agregarFecha', cierre('2026-07-15', 'Resolución 1 de 2026')))
    await exigir(intentar(s, otro, 'agregarFecha', festivo('2055-07-15')))
    expect((await leer(s, otro)).lineas.map((l: any) => l.pasada)).toEqual([true, true, false])
  })
})

test.each([[{ anio: 1989 }, 'anio'], [{ anio: 2061 }, 'anio'], [{ anio: 2030, hasta: 2061 }, 'hasta'], [{ anio: 2030, hasta: 2029 }, 'hasta'], [{}, 'anio'], [{ anio: 'dos mil' }, undefined]])('a year by rule: %j is refused', async (datos, campo) => {
  const { ID } = await iniciar(s)
  const r = await intentar(s, ID, 'generarAnio', datos)
  expect([r.status, errorDe(r).target]).toEqual([400, campo ?? errorDe(r).target])
})

test('a change begins with its reason, on a calendar that exists', async () => {
  const { POST } = s.como('admin').intentar
  const de = (codigo: string) => `${RUTA.politica}/Calendarios(codigo='${codigo}',version=${version})/PoliticaService.iniciarCambio`
  expect((await POST(de('CO-LV'), { nombre: ' ' })).status).toBe(400)
  expect((await POST(de('CO-LV'), { nombre: 'x'.repeat(121) })).status).toBe(400)
  expect((await POST(de('CO-NADA'), { nombre: 'x' })).status).toBe(404)
  expect((await intentar(s, '11111111-1111-4111-8111-111111111111', 'revisar')).status).toBe(404)
})

test('nothing is applied that nobody looked at, and no date comes in after that', async () => {
  const { ID } = await iniciar(s)
  expect((await intentar(s, ID, 'revisar')).status).toBe(400)
  expect((await intentar(s, ID, 'aplicar')).status).toBe(400)
  await exigir(intentar(s, ID, 'agregarFecha', festivo('2031-06-03')))
  const sinVer = await intentar(s, ID, 'aplicar')
  expect([sinVer.status, errorDe(sinVer).message]).toEqual([409, expect.stringContaining('casos afectados')])
  await exigir(intentar(s, ID, 'revisar'))
  await exigir(s.como('admin').intentar.POST(`${RUTA.politica}/LineasCambioCalendario(cambio_ID=${ID},fecha=2031-06-03)/PoliticaService.quitar`, {}))
  await exigir(intentar(s, ID, 'agregarFecha', festivo('2031-06-04')))
  expect((await intentar(s, ID, 'aplicar')).status).toBe(409)
  expect(await leer(s, ID)).toMatchObject({ revisadoEn: null, situacion_code: 'BORRADOR' })
})

test('the version begins not after today and not before its base', async () => {
  const { ID } = await revisado(s, [festivo('2031-06-05')])
  for (const vigenteDesde of ['2055-01-01', '1989-01-01', '2026-02-30']) {
    const r = await intentar(s, ID, 'aplicar', { vigenteDesde })
    expect([vigenteDesde, r.status, errorDe(r).target]).toEqual([vigenteDesde, 400, 'vigenteDesde'])
  }
  const antes = await ultima(s)
  await exigir(intentar(s, ID, 'aplicar', { vigenteDesde: hoy }))
  await aplicado(s, ID)
  const { data } = await s.como('admin').GET(`${RUTA.politica}/Calendarios(codigo='CO-QUINDIO',version=${antes + 1})?$expand=turnos,festivos($filter=fecha eq 2031-06-05),cierres`)
  expect(data).toMatchObject({ vigenteDesde: hoy, festivos: [{ norma: 'Ley 1/2026' }], cierres: [] })
  expect(data.turnos.length).toBeGreaterThan(5)
})

test('a change that was applied or discarded takes nothing more', async () => {
  const { ID } = await revisado(s, [festivo('2031-06-06')])
  await exigir(intentar(s, ID, 'descartar'))
  for (const [accion, datos] of [['agregarFecha', festivo('2031-06-09')], ['generarAnio', { anio: 2030 }], ['revisar', {}], ['aplicar', {}], ['ponerAlDia', {}], ['descartar', {}]] as const) {
    expect([accion, (await intentar(s, ID, accion, datos)).status]).toEqual([accion, 409])
  }
  expect((await s.como('admin').intentar.POST(`${RUTA.politica}/LineasCambioCalendario(cambio_ID=${ID},fecha=2031-06-06)/PoliticaService.quitar`, {})).status).toBe(409)
})

test('the affected cases are filtered, ordered and paged, and say nothing of the person', async () => {
  const casos = [await radicar(s), await casoEnEstado(s, 'EnArea')]
  const { ID } = await revisado(s, [festivo(base.sumarHabiles(hoy, 3))])
  const todos = await afectadosDe(s, ID)
  expect(todos.map(a => a.radicado)).toEqual(casos.map(c => c.radicado).sort())
  expect(JSON.stringify(todos)).not.toMatch(/Persona Generada/)
  const ruta = `${RUTA.politica}/CambiosCalendario(${ID})/afectados`
  const { data } = await s.como('admin').GET(`${ruta}?$filter=area_code eq 'RECREACION' and legal eq 'DESPUES'&$expand=estado($select=name)&$count=true&$top=1`)
  expect(data).toMatchObject({ '@odata.count': 1, value: [{ radicado: casos[1]!.radicado, estado: { name: 'En el área' } }] })
})

describe('rules of holidays', () => {
  test('a new law adds a rule, and calendars take it up year by year', async () => {
    expect((await agregarRegla(regla())).status).toBe(200)
    const { ID } = await iniciar(s)
    const { value } = await exigir(intentar(s, ID, 'generarAnio', { anio: 2026, hasta: 2028 }))
    expect(value).toMatchObject([{ fecha: '2027-09-13', norma: 'Ley 1/2027', situacion: 'FALTA' }, { fecha: '2028-09-11' }])
    await exigir(s.como('admin').intentar.POST(`${RUTA.politica}/ReglasFestivo('PRUEBA')/PoliticaService.terminar`, { validoHasta: '2027-12-31' }))
    expect((await exigir(intentar(s, (await iniciar(s)).ID, 'generarAnio', { anio: 2026, hasta: 2028 }))).value).toHaveLength(1)
  })

  test.each<[string, object, string]>([
    ['a code that is there', { codigo: 'BOYACA' }, 'codigo'],
    ['a code that is none', { codigo: 'día cívico' }, 'codigo'],
    ['no norm', { norma: ' ' }, 'norma'],
    ['an unknown kind', { tipo: 'LUNAR' }, 'tipo'],
    ['a month that does not exist', { mes: 13 }, 'mes'],
    ['a day that does not exist', { mes: 4, dia: 31 }, 'dia'],
    ['Easter without its days', { tipo: 'PASCUA' }, 'desplazamiento'],
    ['an end before the beginning', { validoHasta: '2026-01-01' }, 'validoHasta'],
    ['no beginning', { validoDesde: null }, 'validoDesde'],
  ])('%s is refused', async (_, otros, campo) => {
    const r = await agregarRegla(regla({ codigo: 'OTRA', ...otros }))
    expect([r.status, errorDe(r).target]).toEqual([400, campo])
  })
})
