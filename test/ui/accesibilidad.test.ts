import { hallazgos } from './axe'
import { montarEscenario, type Escenario } from './escenario'
import { pulsar, tocar } from './gestos'

// Pages that no other test walks through; those look at their own as they pass

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

test('the launchpad, the counter, an anonymous filing, a list and a case of an asesor have no serious or critical finding', async () => {
  const page = await e.ir('asesor', '')
  await e.revisar(page, 'axe-escritorio')
  await e.ir('asesor', '#Atencion-gestionar')
  await e.revisar(page, 'axe-atencion')
  await pulsar(page, 'Radicar anónima')
  await page.getByRole('button', { name: 'Radicar', exact: true }).waitFor()
  await e.revisar(page, 'axe-radicar-anonima')
  await e.ir('asesor', '#PQRS-mias')
  await e.revisar(page, 'axe-mis-pqrs')
  await tocar(page.getByText(/^20\d\d-\d{6}$/).first())
  await e.revisar(page, 'axe-mis-pqrs-caso')
})

test('the whole list of an area has no serious or critical finding', async () => {
  await e.revisar(await e.ir('area', '#PQRS-area'), 'axe-area')
})

test('what is wrong with a page is found', async () => {
  const page = await e.ir('asesor', '')
  await page.evaluate(`document.body.append(Object.assign(document.createElement('button'), { id: 'sin-nombre' }))`)
  expect(await hallazgos(page)).toEqual(['button-name: #sin-nombre'])
})
