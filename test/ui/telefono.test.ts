import { montarEscenario, type Escenario } from './escenario'
import { esperarUI5 } from './navegador'

// What UI5 does only where the browser says that it is a telephone

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

const LISTAS: [usuario: string, intencion: string][] = [
  ['coordinador', 'PQRS-bandeja'], ['area', 'PQRS-area'], ['asesor', 'PQRS-mias'], ['coordinador', 'Avisos-leer'], ['coordinador', 'Resarcimiento-gestionar'], ['area', 'Resarcimiento-area'],
  ['direccion', 'Resarcimiento-aprobar'], ['asesor', 'Reconexion-atender'], ['admin', 'Incentivo-gestionar'], ['admin', 'Politica-gestionar'], ['admin', 'Plantillas-gestionar'], ['admin', 'CodigosC4C-gestionar'],
]

test.each(LISTAS)('%s opens %s and a page of it on a telephone', async (usuario, intencion) => {
  const page = await e.ventana(usuario, '/launchpad/', true)
  const errores: string[] = []
  page.on('pageerror', ({ message }) => errores.push(message))
  await page.goto(`/launchpad/?sap-ui-animation-mode=none#${intencion}`)
  await esperarUI5(page)
  await e.capturar(page, `telefono-${intencion}`)
  await page.locator('tbody .sapMListTblRow').first().tap()
  await esperarUI5(page)
  expect(new URL(page.url()).hash).toContain('&/')
  await e.capturar(page, `telefono-${intencion}-pagina`)
  expect(errores).toEqual([])
  await page.context().close()
})

test('what failures cost is drawn on a telephone too', async () => {
  const page = await e.ventana('direccion', '/launchpad/', true)
  await page.goto('/launchpad/?sap-ui-animation-mode=none#Resarcimiento-analizar')
  await page.locator('.v-datapoint').first().waitFor()
  expect(await page.getByText('Costo de las fallas').count()).toBeGreaterThan(0)
  await e.capturar(page, 'telefono-analisis')
})
