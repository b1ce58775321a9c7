import { setTimeout as espera } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'
import { esperarUI5 } from './navegador'

/** What people do with the pages of every app; each waits until UI5 has nothing left to do. */

/**
 * A click on what may lie below the fold: scrolling folds the header of the page, and what moves between press and
 * release of the mouse is not clicked.
 */
export const tocar = async (que: Locator) => {
  const page = que.page()
  await que.scrollIntoViewIfNeeded()
  await esperarUI5(page)
  await que.click()
  await esperarUI5(page)
}

const OTRA_MIRADA_MS = 100

/** Looks again until it is so, as people do: what a page still fills, or a list still filters, is not wrong yet. */
export async function pronto(esAsi: () => Promise<void>, plazoMs = 60_000): Promise<void> {
  for (const limite = Date.now() + plazoMs; ; await espera(OTRA_MIRADA_MS)) {
    try {
      return await esAsi()
    } catch (fallo) {
      if (Date.now() > limite) throw fallo
    }
  }
}

export const pulsar = (page: Page, nombre: string) =>
  tocar(page.getByRole('button', { name: nombre, exact: true }).and(page.locator(':visible')).first())

/** A section of a page by its name; those for which there is no room wait behind the «+4» at the end of the bar. */
export const irASeccion = async (page: Page, nombre: string) => {
  // On the way from one case to another both have that section
  await esperarUI5(page)
  const visible = page.getByText(nombre, { exact: true }).and(page.locator(':visible'))
  if (!await visible.count()) {
    await tocar(page.getByText(/^\+\d+$/).and(page.locator(':visible')).first())
  }
  await visible.first().click()
  await esperarUI5(page)
}

export const enDialogo = (page: Page) => page.getByRole('dialog')

/** A value of a drop-down, typed as people do. */
export const elegir = async (page: Page, campo: RegExp, valor: string) => {
  const caja = enDialogo(page).getByRole('combobox', { name: campo })
  await caja.fill(valor)
  await caja.press('Tab')
  await esperarUI5(page)
}

export const confirmar = async (page: Page, boton: string) => {
  await enDialogo(page).getByRole('button', { name: boton, exact: true }).click()
  await enDialogo(page).waitFor({ state: 'hidden' })
  await esperarUI5(page)
}

/** The person of the sandbox with that document, at the counter. */
export const buscarPersona = async (page: Page, documento: string) => {
  await page.getByRole('textbox', { name: /Número de documento/ }).fill(documento)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Radicar PQRS' }).waitFor()
}

/** Files what the open form says, with a hasty hand that clicks twice; gives the radicado. */
export const radicar = async (page: Page) => {
  await page.getByRole('button', { name: 'Radicar', exact: true }).dblclick()
  await page.getByRole('button', { name: /Constancia/ }).waitFor()
  await esperarUI5(page)
  return /\b20\d\d-\d{6}\b/.exec(await page.locator('body').innerText())![0]
}

export const escribirPeticion = async (page: Page, texto: string) => {
  await page.getByRole('textbox', { name: /Lo que pide/ }).fill(texto)
  await page.keyboard.press('Tab')
  await esperarUI5(page)
}

export const filasVisibles = (page: Page) => page.locator('tbody tr.sapMLIB.sapMListTblRow:visible')

/** Opens the page of the first row of a list that says `texto`. */
export const abrirFila = (page: Page, texto: string) => tocar(filasVisibles(page).filter({ hasText: texto }).first())
