import { calendarioColombia, fechaLocal } from '../../srv/plazos'
import { aplicado, aplicar, cierre, estrenar, exigir, festivo, iniciar, intentar, leer, revision, ultima, type LineaDePrueba } from './cambios-de-calendario'
import { appSinC4C, errorDe, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
beforeEach(() => estrenar(s))

const base = calendarioColombia()
const hoy = fechaLocal(new Date())
const habil = (n: number) => base.sumarHabiles(hoy, n)
const NAVIDAD = `${Number(hoy.slice(0, 4)) + 2}-12-25`

async function con(...lineas: LineaDePrueba[]): Promise<string> {
  const { ID } = await iniciar(s, 'Festivo por una ley nueva')
  for (const linea of lineas) await exigir(intentar(s, ID, 'agregarFecha', linea))
  return ID
}
const llevar = (ID: string, ...calendarios: string[]) => intentar(s, ID, 'llevar', { calendarios })
const hermanosDe = async (ID: string): Promise<any[]> =>
  (await s.como('admin').GET(`${RUTA.politica}/CambiosCalendario(${ID})/hermanos?$expand=lineas($orderby=fecha)&$orderby=base_codigo`)).data.value
const porLlevar = async (ID: string): Promise<any[]> =>
  (await s.como('admin').GET(`${RUTA.politica}/CambiosCalendario(${ID})/PoliticaService.calendariosPorLlevar()`)).data.value.map((d: any) => [d.codigo, d.faltan])

test('holidays go to the chosen calendars, each with a draft of its own; closures stay', async () => {
  const ID = await con(festivo(habil(2)), cierre(habil(4)), cierre(habil(5), 'Resolución 1 de 2026'), { fecha: NAVIDAD, tipo: 'QUITAR', nombre: 'La ley la quitó' })
  expect(await porLlevar(ID)).toEqual([['CO-LS', 2], ['CO-LV', 2]])
  await exigir(llevar(ID, 'CO-LV', 'CO-LS'))
  const hermanos = await hermanosDe(ID)
  expect(hermanos).toMatchObject(['CO-LS', 'CO-LV'].map(base_codigo => ({
    base_codigo, situacion_code: 'BORRADOR', nombre: 'Festivo por una ley nueva', revisadoEn: null,
    lineas: [{ fecha: habil(2), tipo_code: 'FESTIVO', norma: 'Ley 1/2026' }, { fecha: NAVIDAD, tipo_code: 'QUITAR' }],
  })))
  // Seen from any of them
  expect((await hermanosDe(hermanos[0].ID)).map(h => h.base_codigo)).toEqual(['CO-LV', 'CO-QUINDIO'])
  expect(await porLlevar(ID)).toEqual([['CO-LS', 0], ['CO-LV', 0]])
})

test('each is reviewed and applied on its own, the first of them applied or not', async () => {
  const caso = await radicar(s)
  const ID = await con(festivo(habil(2)))
  for (const accion of ['revisar', 'aplicar']) await exigir(intentar(s, ID, accion))
  await aplicado(s, ID)
  await exigir(llevar(ID, 'CO-LV'))
  const [hermano] = await hermanosDe(ID)
  await exigir(intentar(s, hermano.ID, 'revisar'))
  expect(await revision(s, hermano.ID)).toMatchObject({ previsto_casos: 0 })
  await exigir(intentar(s, hermano.ID, 'aplicar'))
  await aplicado(s, hermano.ID)
  const { data } = await s.como('admin').GET(`${RUTA.politica}/Calendarios(codigo='CO-LV',version=${await ultima(s, 'CO-LV')})?$expand=festivos($filter=fecha eq ${habil(2)})`)
  expect(data.festivos).toHaveLength(1)
  expect(caso.calendario).toBe('CO-QUINDIO')
})

test('a date that is there already is not taken; a calendar that lacks none is refused, and nothing is half taken', async () => {
  await aplicar(s, [festivo(habil(2)), festivo(habil(3))])
  const { ID } = await iniciar(s, 'Ya en Quindío', 'CO-LV')
  for (const fecha of [habil(2), habil(4)]) await exigir(intentar(s, ID, 'agregarFecha', festivo(fecha)))
  await exigir(llevar(ID, 'CO-QUINDIO'))
  expect(await hermanosDe(ID)).toMatchObject([{ base_codigo: 'CO-QUINDIO', lineas: [{ fecha: habil(4) }] }])
  const r = await llevar(ID, 'CO-LS', 'CO-QUINDIO')
  expect([r.status, errorDe(r).target, errorDe(r).message]).toEqual([400, 'calendarios', expect.stringContaining('CO-QUINDIO')])
  expect(await hermanosDe(ID)).toHaveLength(1)
})

test('a date that came in later goes to the draft that is open there, whose review is void', async () => {
  const ID = await con(festivo(habil(2)))
  await exigir(llevar(ID, 'CO-LV'))
  const [{ ID: suyo }] = await hermanosDe(ID)
  await exigir(intentar(s, suyo, 'revisar'))
  await exigir(intentar(s, ID, 'agregarFecha', festivo(habil(4))))
  await exigir(llevar(ID, 'CO-LV'))
  expect(await leer(s, suyo)).toMatchObject({ revisadoEn: null, revisionAnulada: true, lineas: [{ fecha: habil(2) }, { fecha: habil(4) }] })
  expect(await hermanosDe(ID)).toHaveLength(1)
})

test.each<[string, unknown, number]>([
  ['no calendar', [], 400],
  ['a calendar that is none', ['CO-NADA'], 400],
  ['its own calendar', ['CO-QUINDIO'], 400],
  ['what is no list', 'CO-LV', 400],
  ['nothing at all', undefined, 400],
])('%s is refused', async (_, calendarios, status) => {
  const ID = await con(festivo(habil(2)))
  expect((await intentar(s, ID, 'llevar', { calendarios })).status).toBe(status)
  expect(await hermanosDe(ID)).toEqual([])
})

test('a change of closures alone goes nowhere, nor does one that was discarded', async () => {
  const ID = await con(cierre(habil(2)))
  expect(errorDe(await llevar(ID, 'CO-LV')).message).toContain('cierres')
  await exigir(intentar(s, ID, 'descartar'))
  expect((await llevar(ID, 'CO-LV')).status).toBe(409)
})

test('twice at once it is there once', async () => {
  const ID = await con(festivo(habil(2)))
  const respuestas = await Promise.all([llevar(ID, 'CO-LV'), llevar(ID, 'CO-LV')])
  expect(respuestas.map(r => r.status).sort()).toEqual([200, 400])
  expect(await hermanosDe(ID)).toHaveLength(1)
})

test.each(['asesor', 'coordinador', 'area', 'calidad', 'direccion', 'auditor', 'integracion'])('%s takes nothing anywhere', async usuario => {
  const ID = await con(festivo(habil(2)))
  expect((await intentar(s, ID, 'llevar', { calendarios: ['CO-LV'] }, usuario)).status).toBe(403)
  expect((await s.como(usuario).intentar.GET(`${RUTA.politica}/CambiosCalendario(${ID})/PoliticaService.calendariosPorLlevar()`)).status).toBe(403)
})
