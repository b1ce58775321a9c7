import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { buscarPersona, escribirPeticion, pulsar, radicar } from './gestos'
import { montarEscenario, type Escenario } from './escenario'
import { esperarUI5 } from './navegador'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

const adjuntar = async (page: Page, name: string, buffer: Buffer) => {
  const dialogo = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Agregar anexo', exact: true }).click()
  await (await dialogo).setFiles({ name, mimeType: 'application/pdf', buffer })
  await esperarUI5(page)
}

test('a file goes up with the petition and comes down as it was; what is not what it says is refused', async () => {
  const page = await e.entrar('asesor', '#Atencion-gestionar')
  await buscarPersona(page, '1.543.127.944')
  await pulsar(page, 'Radicar PQRS')
  await escribirPeticion(page, 'Adjunto el recibo de la piscina para la devolución.')
  await adjuntar(page, 'recibo.pdf', PDF)
  await adjuntar(page, 'falso.pdf', Buffer.from('esto no es un PDF'))
  await page.getByRole('alertdialog').getByText('el contenido no es del tipo que dice ser').waitFor()
  await e.capturar(page, '22-anexo-rechazado')
  await pulsar(page, 'Cerrar')
  await radicar(page)
  expect(await page.getByRole('link', { name: /falso/ }).count()).toBe(0)

  const descarga = page.waitForEvent('download')
  await page.getByRole('link', { name: 'recibo.pdf' }).click()
  const archivo = await descarga
  expect(archivo.suggestedFilename()).toBe('recibo.pdf')
  expect(await readFile(await archivo.path())).toEqual(PDF)
})
