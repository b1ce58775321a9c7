import type { Page } from 'playwright-core'
import { hallazgos } from './axe'
import { montarEscenario, type Escenario } from './escenario'
import { esperarUI5 } from './navegador'

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

const abrirPrimera = async (page: Page) => {
  await page.getByText(/^20\d\d-\d{6}$/).first().click()
  await esperarUI5(page)
}

test.each([
  ['asesor', '', 'escritorio'],
  ['asesor', '#Atencion-gestionar', 'atencion'],
  ['asesor', '#PQRS-mias', 'mis-pqrs'],
  ['coordinador', '#PQRS-bandeja', 'bandeja'],
  ['coordinador', '#Grupo-gestionar', 'grupos'],
  ['area', '#PQRS-area', 'area'],
  ['admin', '#Politica-gestionar', 'politica'],
  ['coordinador', '#Avisos-leer', 'avisos'],
  ['coordinador', '#Avisos-consultar', 'registro-avisos'],
  ['admin', '#Plantillas-gestionar', 'plantillas'],
  ['admin', '#Buzones-gestionar', 'buzones'],
])('%s on "%s" has no serious or critical finding', async (usuario, hash, nombre) => {
  const page = await e.ir(usuario, hash)
  await e.capturar(page, `axe-${nombre}`)
  expect(await hallazgos(page)).toEqual([])
})

test.each([
  ['asesor', '#PQRS-mias', 'mis-pqrs'],
  ['coordinador', '#PQRS-bandeja', 'bandeja'],
  ['area', '#PQRS-area', 'area'],
])('a case seen by %s has no serious or critical finding', async (usuario, hash, nombre) => {
  const page = await e.ir(usuario, hash)
  await abrirPrimera(page)
  await e.capturar(page, `axe-${nombre}-caso`)
  expect(await hallazgos(page)).toEqual([])
})

test('the filing form has no serious or critical finding', async () => {
  const page = await e.ir('asesor', '#Atencion-gestionar')
  await page.getByRole('button', { name: 'Radicar anónima', exact: true }).click()
  await page.getByRole('button', { name: 'Radicar', exact: true }).waitFor()
  await esperarUI5(page)
  await e.capturar(page, 'axe-radicar')
  expect(await hallazgos(page)).toEqual([])
})
