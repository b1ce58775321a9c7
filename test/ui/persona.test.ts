import type { Page } from 'playwright-core'
import { montarEscenario, type Escenario } from './escenario'
import { buscarPersona, confirmar, elegir, enDialogo, escribirPeticion, filasVisibles, irASeccion, pronto, pulsar, radicar, tocar } from './gestos'
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
const visible = (page: Page, texto: string | RegExp) => page.getByText(texto).and(page.locator(':visible')).first()

const adjuntar = async (page: Page, name: string, mimeType: string, buffer: Buffer) => {
  await enDialogo(page).locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
  await esperarUI5(page)
}

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
  await visible(page, 'El correo electrónico no es válido.').waitFor()
  await campo(page, /Correo/).fill('zoraida@correo.example')
  await confirmar(page, 'Crear')
  await page.getByRole('heading', { name: 'Zoraida Inventada' }).first().waitFor()
  await e.revisar(page, 'persona-3-creada')

  await irASeccion(page, 'Autorización de datos')
  await pulsar(page, 'Registrar autorización')
  const registrar = enDialogo(page).getByRole('button', { name: 'Registrar', exact: true })
  expect(await registrar.isDisabled()).toBe(true)
  await enDialogo(page).getByRole('combobox', { name: /Para qué/ }).fill('Prestación de los servicios de la Caja')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await adjuntar(page, 'falso.pdf', 'application/pdf', Buffer.from('esto no es un PDF'))
  await registrar.click()
  await visible(page, /el contenido no es del tipo que dice ser/).waitFor()
  await adjuntar(page, 'actualiza tus datos.pdf', 'application/pdf', PDF)
  await e.revisar(page, 'persona-4-autorizacion')
  await confirmar(page, 'Registrar')
  await visible(page, /FTO-RYA-MBD-01 v1, del/).waitFor()
  await e.revisar(page, 'persona-5-autorizada')

  await pulsar(page, 'Registrar atención')
  await campo(page, /Tema/).fill('Inscripción al curso de natación')
  const accede = enDialogo(page).getByRole('checkbox', { name: /accede a un servicio/ })
  expect(await accede.isChecked()).toBe(false)
  await elegir(page, /Nivel/, 'Nivel 2: con trámite')
  await pronto(async () => expect(await accede.isChecked()).toBe(true))
  await elegir(page, /Línea/, 'Vivienda')
  await pronto(async () => expect(await accede.isChecked()).toBe(false))
  await elegir(page, /Línea/, 'Recreación y deporte')
  await pronto(async () => expect(await accede.isChecked()).toBe(true))
  await e.revisar(page, 'persona-6-atencion')
  await confirmar(page, 'Registrar')
  await irASeccion(page, 'Oportunidades en C4C')
  await visible(page, 'Abierta').waitFor()
  await e.revisar(page, 'persona-7-oportunidad')
  const numero = /\b7\d{4}\b/.exec(await filasVisibles(page).filter({ hasText: 'Inscripción al curso de natación' }).first().innerText())![0]

  await tocar(page.getByRole('button', { name: 'Radicar sobre esta' }).and(page.locator(':visible')).first())
  await page.getByRole('button', { name: 'Radicar', exact: true }).waitFor()
  await escribirPeticion(page, TEXTO)
  await e.revisar(page, 'persona-8-radicar')
  const radicado = await radicar(page)
  await pronto(async () => expect(await page.locator('body').innerText()).toContain(numero))
  await e.revisar(page, 'persona-9-radicada')
  const [caso] = (await e.app.como('coordinador').GET(`/odata/v4/coordinacion/PQRS?$select=oportunidadC4C,nombre,numeroDocumento&$filter=radicado eq '${radicado}'`)).data.value
  expect(caso).toMatchObject({ oportunidadC4C: numero, nombre: 'Zoraida Inventada', numeroDocumento: '1999000111' })
})

test('one of her opportunities is chosen in the form; contact and authorisation are changed on her page', async () => {
  const page = await e.entrar('asesor', '#Atencion-gestionar')
  await buscarPersona(page, CEDULA)
  await pulsar(page, 'Actualizar contacto')
  await campo(page, /Celular/).fill('doce')
  await enDialogo(page).getByRole('button', { name: 'Guardar', exact: true }).click()
  await visible(page, /Escriba el celular con sus cifras/).waitFor()
  await campo(page, /Celular/).fill('311 444 5566')
  await campo(page, /Municipio/).fill('Palmira')
  await e.revisar(page, 'persona-10-contacto')
  await confirmar(page, 'Guardar')
  await irASeccion(page, 'Datos y contacto')
  await visible(page, '311 444 5566').waitFor()

  await irASeccion(page, 'Autorización de datos')
  await pulsar(page, 'Revocar')
  await campo(page, /Por qué/).fill('No quiere recibir más información.')
  await e.revisar(page, 'persona-11-revocar')
  await enDialogo(page).getByRole('button', { name: 'Revocar', exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revocar', exact: true }).click()
  await visible(page, 'Revocada').waitFor()
  await pronto(async () => expect(await page.locator('body').innerText()).toMatch(/Revocada el \d\d\/\d\d\/\d{4}/))
  await e.revisar(page, 'persona-12-revocada')

  await pulsar(page, 'Radicar PQRS')
  await escribirPeticion(page, TEXTO)
  const oportunidad = page.getByRole('combobox', { name: /Oportunidad/ })
  await oportunidad.click()
  await page.keyboard.press('F4')
  await esperarUI5(page)
  await page.getByRole('option', { name: /Inscripción al curso/ }).or(page.getByRole('row', { name: /Inscripción al curso/ })).first().click()
  await esperarUI5(page)
  await e.capturar(page, 'persona-13-elegir-oportunidad')
  const radicado = await radicar(page)
  const [caso] = (await e.app.como('coordinador').GET(`/odata/v4/coordinacion/PQRS?$select=oportunidadC4C&$filter=radicado eq '${radicado}'`)).data.value
  expect(caso.oportunidadC4C).toMatch(/^7\d{4}$/)
})

test('the whole of a page costs C4C one $batch, looked at to its end', async () => {
  const page = await e.entrar('asesor', '#Atencion-gestionar')
  await fetch(`${e.c4c}/__peticiones`, { method: 'DELETE' })
  await buscarPersona(page, '1.543.127.944')
  for (const seccion of ['Tickets en C4C', 'Oportunidades en C4C', 'Autorización de datos', 'Datos y contacto', 'Atenciones que registró']) await irASeccion(page, seccion)
  await visible(page, 'camilo.zuniga1@correo.example').waitFor()
  const { conteos } = await (await fetch(`${e.c4c}/__peticiones`)).json() as { conteos: { ruta: string; cantidad: number }[] }
  expect(conteos.filter(c => c.ruta.endsWith('/$batch'))).toMatchObject([{ cantidad: 1 }])
})

test('on a phone', async () => {
  const page = await e.entrar('asesor', '#Atencion-gestionar')
  await page.setViewportSize({ width: 390, height: 844 })
  await buscar(page, CEDULA)
  await page.getByRole('heading', { name: 'Zoraida Inventada' }).first().waitFor()
  await e.capturar(page, 'persona-14-telefono')
  const ancho = await page.evaluate('document.documentElement.scrollWidth')
  expect(ancho).toBeLessThanOrEqual(390)
})
