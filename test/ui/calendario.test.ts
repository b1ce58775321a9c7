import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright-core'
import { calendarioColombia, fechaLocal } from '../../srv/plazos'
import { abrirFila, confirmar, elegir, enDialogo, filasVisibles, irASeccion, pronto, pulsar, tocar } from './gestos'
import { montarEscenario, type Escenario } from './escenario'
import { esperarUI5 } from './navegador'

const carpeta = mkdtempSync(join(tmpdir(), 'escucha-calendario-'))
const archivo = join(carpeta, 'escucha.sqlite')
let e: Escenario
beforeAll(async () => { e = await montarEscenario(archivo) })
afterAll(async () => {
  await e?.cerrar()
  rmSync(carpeta, { recursive: true, force: true })
})

/** What people see of a text: UI5 keeps pages that it left. */
const visto = (page: Page, texto: RegExp) => page.getByText(texto).and(page.locator(':visible')).first()
const mensaje = (page: Page) => page.getByRole('alertdialog')
const enPantalla = (fecha: string) => { const [a, m, d] = fecha.split('-'); return `${Number(d)}/${m}/${a}` }

test('a holiday is added: what it moves is seen before, and applied', async () => {
  const page = await e.entrar('admin', '#Politica-gestionar')
  await tocar(page.getByRole('tab', { name: /^Calendarios/ }))
  await abrirFila(page, 'CO-QUINDIO')
  await e.revisar(page, '40-calendario')
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
  await pronto(async () => expect(await filasVisibles(page).first().innerText()).toContain('Ley 1 de 2027'))

  await pulsar(page, 'Llevar a otros calendarios')
  await e.capturar(page, '42-llevar')
  await enDialogo(page).getByRole('checkbox', { name: /CO-LS/ }).click()
  await confirmar(page, 'Continuar')
  await irASeccion(page, 'En otros calendarios')
  await pronto(async () => expect(await filasVisibles(page).filter({ hasText: 'En borrador' }).allInnerTexts()).toEqual([expect.stringContaining('CO-LV')]))

  await pulsar(page, 'Ver casos afectados')
  await pronto(async () => expect(await mensaje(page).innerText()).toMatch(/Fechas de ley más tarde: [1-9]/))
  await e.capturar(page, '43-cuantos-afectados')
  await page.keyboard.press('Escape')
  await esperarUI5(page)
  await e.capturar(page, '44-casos-afectados')

  await pulsar(page, 'Aplicar')
  await mensaje(page).getByRole('button', { name: 'Aplicar', exact: true }).click()
  await page.getByText('Aplicado', { exact: true }).first().waitFor()
  await e.capturar(page, '45-aplicado')
})

/** As another process leaves the one change in draft of a calendar that goes with another. */
function dejar(situacion: string, progreso: number): void {
  const base = new DatabaseSync(archivo, { timeout: 10_000 })
  try {
    base.prepare(`update escucha_CambiosCalendario set situacion_code = ?, progreso = ?, tomadoHasta = '2099-01-01T00:00:00.000Z' where situacion_code in ('BORRADOR', 'REVISANDO') and base_codigo = 'CO-LV'`).run(situacion, progreso)
  } finally {
    base.close()
  }
}

test('whoever opens a change while others look at its cases sees it go on', async () => {
  dejar('REVISANDO', 40)
  const page = await e.entrar('admin', '#Politica-gestionar')
  await tocar(page.getByRole('tab', { name: /^Cambios/ }))
  await abrirFila(page, 'CO-LV')
  await visto(page, /^Revisándose$/).waitFor()
  await e.capturar(page, '46-revisando')
  dejar('REVISANDO', 80)
  await visto(page, /^80/).waitFor()
  dejar('BORRADOR', 0)
  await visto(page, /^En borrador$/).waitFor()
})
