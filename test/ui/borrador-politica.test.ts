import type { Page } from 'playwright-core'
import { montarEscenario, type Escenario } from './escenario'
import { enDialogo, pronto, pulsar, tocar } from './gestos'
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

const editar = async (page: Page, cambiar: () => Promise<unknown>) => {
  await pulsar(page, 'Editar')
  await page.getByRole('button', { name: 'Guardar', exact: true }).waitFor()
  await cambiar()
  await pulsar(page, 'Guardar')
  await page.getByRole('button', { name: 'Editar', exact: true }).waitFor()
  await esperarUI5(page)
}

test('an administrator changes a term: refused over the law, corrected, compared, simulated, activated', async () => {
  const page = await e.entrar('admin', '#Politica-gestionar')
  await e.revisar(page, '30-politicas')
  await tocar(page.getByRole('row', { name: /QUINDIO/ }).first())
  await pulsar(page, 'Iniciar borrador')
  await page.getByRole('button', { name: 'Validar', exact: true }).waitFor()
  await e.capturar(page, '31-borrador')

  await editar(page, async () => {
    const regimen = page.getByRole('combobox', { name: /régimen/ }).first()
    await regimen.fill('Petición de documentos o información')
    await regimen.press('Tab')
    await esperarUI5(page)
    await escribir(page, /Días hábiles/, '11')
    await e.capturar(page, '32-borrador-editado')
  })
  await pulsar(page, 'Validar')
  await e.capturar(page, '33-borrador-rechazado')
  await pronto(async () => expect(await page.getByRole('row', { name: /Problema/ }).innerText()).toMatch(/11 días hábiles pasa del legal de 10 \(Ley 1755\/2015 art\. 14 num\. 1\)/))
  await page.getByRole('alertdialog').getByRole('button', { name: 'OK', exact: true }).click()
  await esperarUI5(page)
  await pulsar(page, 'Activar')
  await enDialogo(page).getByRole('button', { name: 'Activar', exact: true }).click()
  await enDialogo(page).getByText(/pasa del legal de 10/).waitFor()
  await enDialogo(page).getByRole('button', { name: 'Cancelar', exact: true }).click()
  await enDialogo(page).waitFor({ state: 'hidden' })

  await editar(page, () => escribir(page, /Días hábiles/, '3').then(() => escribir(page, /Del área/, '2')).then(() => escribir(page, /De Atención/, '1')))
  await pronto(async () => expect(await page.getByRole('row', { name: /Problema/ }).count()).toBe(0))
  await pulsar(page, 'Comparar')
  await enDialogo(page).getByText('Petición de documentos o información (régimen): término interno').waitFor()
  await e.capturar(page, '34-borrador-comparado')
  await cerrarDialogo(page)

  await pulsar(page, 'Simular')
  await enDialogo(page).getByRole('button', { name: 'Simular', exact: true }).click()
  await enDialogo(page).getByText(/casos\. Respuesta interna tarde/).waitFor()
  await e.capturar(page, '35-borrador-simulado')
  await cerrarDialogo(page)

  await pulsar(page, 'Activar')
  await e.capturar(page, '36-borrador-activar')
  await enDialogo(page).getByRole('button', { name: 'Activar', exact: true }).click()
  await enDialogo(page).waitFor({ state: 'hidden' })
  await esperarUI5(page)
  await page.getByText('Activado', { exact: true }).first().waitFor()
  await pronto(async () => expect(await page.getByRole('button', { name: 'Editar', exact: true }).and(page.locator(':visible')).count()).toBe(0))
  await e.capturar(page, '37-borrador-activado')
  const { value } = (await e.app.como('admin').GET("/odata/v4/politica/PaquetesPolitica?$filter=codigo eq 'QUINDIO'&$orderby=version desc&$expand=terminos")).data as { value: { version: number; terminos: object[] }[] }
  expect(value[0]).toMatchObject({ version: 2, terminos: [{ clave: 'PETICION_INFORMACION', internoDias: 3 }] })
})

test('a calendar of a draft has its shifts on a page of its own, Saturday among them', async () => {
  const { ID } = (await e.app.como('admin').POST('/odata/v4/politica/iniciarBorrador', { codigo: 'VALLE' })).data as { ID: string }
  const page = await e.entrar('admin', `#Politica-gestionar&/BorradoresPolitica(ID=${ID},IsActiveEntity=true)`)
  await editar(page, async () => {
    await tocar(page.getByRole('option', { name: 'Calendarios y turnos' }).or(page.getByRole('tab', { name: 'Calendarios y turnos' })).first())
    const seccion = page.getByRole('region', { name: 'Calendarios y turnos' })
    await tocar(seccion.getByRole('button', { name: 'Crear', exact: true }))
    const casillas = seccion.getByRole('row').last().getByRole('textbox')
    for (const [i, valor] of ['CO-VALLE', 'Sábados de ocho a doce', 'Horarios de la sede'].entries()) {
      await casillas.nth(i).fill(valor)
      await casillas.nth(i).press('Tab')
    }
    await esperarUI5(page)
    await tocar(seccion.locator('.sapMListTblNavCol, .sapMLIBImgNav').last())
    await page.getByRole('button', { name: 'Aplicar', exact: true }).waitFor()
    await esperarUI5(page)
    await pulsar(page, 'Crear')
    const dia = page.getByRole('combobox', { name: /Día de la semana/ }).and(page.locator(':visible')).first()
    await dia.fill('Sábado')
    await dia.press('Tab')
    await escribir(page, /Desde/, '08:00:00')
    await escribir(page, /Hasta/, '12:00:00')
    await e.capturar(page, '38-borrador-turnos')
    await pulsar(page, 'Aplicar')
  })
  await e.capturar(page, '38-borrador-calendario')
  const { calendarios } = (await e.app.como('admin').GET(`/odata/v4/politica/BorradoresPolitica(ID=${ID},IsActiveEntity=true)?$expand=calendarios($expand=turnos)`)).data as { calendarios: object[] }
  expect(calendarios).toMatchObject([{ codigo: 'CO-VALLE', turnos: [{ dia_code: 6, desde: '08:00:00', hasta: '12:00:00' }] }])
})

test('who only reads policies sees packs and calendars, no drafts and no acts', async () => {
  const page = await e.entrar('auditor', '#Politica-gestionar')
  await page.getByRole('row', { name: /QUINDIO/ }).first().waitFor()
  await e.capturar(page, '39-politicas-auditor')
  for (const rotulo of ['Borradores', 'Importar paquetes']) expect([rotulo, await page.getByText(rotulo).and(page.locator(':visible')).count()]).toEqual([rotulo, 0])
  expect(await page.getByRole('dialog').count()).toBe(0)
})
