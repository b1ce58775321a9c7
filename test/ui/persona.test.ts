import type { Page } from 'playwright-core'
import { montarEscenario, type Escenario } from './escenario'
import { confirmar, elegir, enDialogo, escribirPeticion, filasVisibles, irASeccion, pronto, pulsar, radicar } from './gestos'
import { esperarUI5 } from './navegador'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
// Invented, and nobody's in the sandbox
const CEDULA = '1.999.000.111'
const TEXTO = 'Pide que le confirmen el horario del curso en el que se inscribió.'

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

const buscar = async (page: Page, documento: string) => {
  await page.getByRole('textbox', { name: /Número de documento/ }).fill(documento)
  await page.keyboard.press('Enter')
  await esperarUI5(page)
}

const campo = (page: Page, nombre: RegExp) => enDialogo(page).getByRole('textbox', { name: nombre })

test('a person nobody knows: created, authorised with a file, attended with access to a service, and a case about it', async () => {
  const page = await e.entrar('asesor', '#Atencion-gestionar')
  await buscar(page, CEDULA)
  await e.revisar(page, 'persona-1-nadie')

  await pulsar(page, 'Crear persona en C4C')
  await campo(page, /Primer nombre/).fill('Zoraida')
  await campo(page, /Primer apellido/).fill('Inventada')
  await campo(page, /Celular/).fill('300 555 0101')
  await campo(page, /Correo/).fill('zoraida@')
  await e.revisar(page, 'persona-2-crear')
  await enDialogo(page).getByRole('button', { name: 'Crear', exact: true }).click()
  await page.getByText('El correo electrónico no es válido.').and(page.locator(':visible')).first().waitFor()
  await campo(page, /Correo/).fill('zoraida@correo.example')
  await confirmar(page, 'Crear')
  await page.getByRole('heading', { name: 'Zoraida Inventada' }).first().waitFor()
  await e.revisar(page, 'persona-3-creada')
  console.log(await page.locator('body').innerText())
})
