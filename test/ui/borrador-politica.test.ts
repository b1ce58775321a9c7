import type { Page } from 'playwright-core'
import { montarEscenario, type Escenario } from './escenario'
import { enDialogo, pulsar } from './gestos'
import { esperarUI5 } from './navegador'

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

const escribir = async (page: Page, campo: RegExp, valor: string) => {
  const caja = page.getByRole('textbox', { name: campo }).and(page.locator(':visible')).first()
  await caja.fill(valor)
  await caja.press('Tab')
  await esperarUI5(page)
}

const cerrarDialogo = async (page: Page) => {
  await enDialogo(page).getByRole('button', { name: 'Cerrar', exact: true }).first().click()
  await enDialogo(page).waitFor({ state: 'hidden' })
  await esperarUI5(page)
}

test('an administrator changes a term: refused over the law, corrected, compared, simulated, activated', async () => {
  const page = await e.entrar('admin', '#Politica-gestionar')
  await e.capturar(page, '30-politicas')
  await page.getByRole('row', { name: /QUINDIO/ }).first().click()
  await esperarUI5(page)
  await pulsar(page, 'Iniciar borrador')
  await page.getByRole('button', { name: 'Validar', exact: true }).waitFor()
  await e.capturar(page, '31-borrador')

  await pulsar(page, 'Editar')
  await page.getByRole('button', { name: 'Guardar', exact: true }).waitFor()
  const regimen = page.getByRole('combobox', { name: /régimen/ }).first()
  await regimen.fill('Petición de documentos o información')
  await regimen.press('Tab')
  await esperarUI5(page)
  await escribir(page, /Días hábiles/, '11')
  await e.capturar(page, '32-borrador-editado')
  await pulsar(page, 'Guardar')
  await pulsar(page, 'Validar')
  await e.capturar(page, '33-borrador-rechazado')
})
