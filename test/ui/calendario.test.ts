import type { Page } from 'playwright-core'
import { calendarioColombia, fechaLocal } from '../../srv/plazos'
import { confirmar, elegir, enDialogo, filasVisibles, irASeccion, pulsar } from './gestos'
import { montarEscenario, type Escenario } from './escenario'
import { esperarUI5 } from './navegador'

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

const mensaje = (page: Page) => page.getByRole('alertdialog')
const enPantalla = (fecha: string) => { const [a, m, d] = fecha.split('-'); return `${Number(d)}/${m}/${a}` }

test('a holiday is added: what it moves is seen before, and applied', async () => {
  const page = await e.entrar('admin', '#Politica-gestionar')
  await page.getByRole('tab', { name: /^Calendarios/ }).click()
  await esperarUI5(page)
  await filasVisibles(page).filter({ hasText: 'CO-QUINDIO' }).first().click()
  await esperarUI5(page)
  await e.capturar(page, '40-calendario')
  await pulsar(page, 'Preparar un cambio')
  await enDialogo(page).getByRole('textbox').first().fill('Festivo por una ley nueva')
  await confirmar(page, 'Continuar')

  await pulsar(page, 'Agregar fecha')
  const fecha = calendarioColombia().sumarHabiles(fechaLocal(new Date()), 2)
  await enDialogo(page).getByRole('textbox', { name: 'Fecha' }).fill(enPantalla(fecha))
  await elegir(page, /Qué se hace/, 'Festivo')
  await enDialogo(page).getByRole('textbox', { name: /Nombre/ }).fill('Festivo nuevo')
  await enDialogo(page).getByRole('textbox', { name: /Norma/ }).fill('Ley 1 de 2027')
  await e.capturar(page, '41-agregar-fecha')
  await confirmar(page, 'Agregar fecha')
  expect(await filasVisibles(page).first().innerText()).toContain('Ley 1 de 2027')

  await pulsar(page, 'Llevar a otros calendarios')
  await e.capturar(page, '42-llevar')
  await enDialogo(page).getByRole('checkbox', { name: /CO-LS/ }).click()
  await confirmar(page, 'Continuar')
  await irASeccion(page, 'En otros calendarios')
  expect(await filasVisibles(page).filter({ hasText: 'En borrador' }).allInnerTexts()).toEqual([expect.stringContaining('CO-LV')])

  await pulsar(page, 'Ver casos afectados')
  expect(await mensaje(page).innerText()).toMatch(/Fechas de ley más tarde: [1-9]/)
  await e.capturar(page, '43-cuantos-afectados')
  await page.keyboard.press('Escape')
  await esperarUI5(page)
  await e.capturar(page, '44-casos-afectados')

  await pulsar(page, 'Aplicar')
  await mensaje(page).getByRole('button', { name: 'Aplicar', exact: true }).click()
  await page.getByText('Aplicado', { exact: true }).first().waitFor()
  await e.capturar(page, '45-aplicado')
})
