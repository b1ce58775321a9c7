import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ponerAvisosPropios } from './avisos-propios'
import { montarEscenario, type Escenario } from './escenario'
import { abrirFila, confirmar, elegir, enDialogo, filasVisibles, irASeccion, pronto, pulsar, tocar } from './gestos'
import { esperarUI5 } from './navegador'

const carpeta = mkdtempSync(join(tmpdir(), 'escucha-registro-'))
const archivo = join(carpeta, 'escucha.sqlite')
let e: Escenario
let caso: { radicado: string }

beforeAll(async () => {
  e = await montarEscenario(archivo)
  caso = escribirAvisos()
})
afterAll(async () => {
  await e?.cerrar()
  rmSync(carpeta, { recursive: true, force: true })
})

/** Notices about one case that ended in every way. */
const escribirAvisos = () => ponerAvisosPropios(archivo, base => {
  const uno = base.prepare(`select ID, radicado from escucha_PQRS where estado_code = 'EnArea' and area_code = 'RECREACION' order by radicado limit 1`).get() as { ID: string; radicado: string }
  const nuevo = base.prepare(`insert into escucha_Avisos (ID, createdAt, createdBy, caso_ID, plantilla, destino_code, area_code, correo, asunto, texto, situacion_code, motivo, intentos, enviadoEn, entregadoEn)
    values (?, ?, 'coordinador', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const filas = [
    ['radicar', 'PERSONA', null, 'generada@correo.example', 'REBOTADO', 'El buzón de destino no existe.', 1, '2026-07-01T15:00:05.000Z', null],
    ['radicar', 'PERSONA', null, null, 'SIN_CORREO', 'La persona no dio un correo; avise por otro medio.', 0, null, null],
    ['escalamiento', 'JEFE_AREA', null, null, 'FALLIDO', 'El caso no tiene un área a la cual avisar.', 0, null, null],
    ['trasladarAArea', 'AREA', 'RECREACION', 'recreacion@caja.example', 'ENTREGADO', null, 1, '2026-07-01T15:00:05.000Z', '2026-07-01T15:01:00.000Z'],
    ['clasificar', 'COORDINACION', null, null, 'INTERNO', 'Sin buzón configurado.', 0, null, null],
  ] as const
  filas.forEach(([plantilla, destino, area, correo, situacion, motivo, intentos, enviado, entregado], i) => nuevo.run(
    randomUUID(), `2026-07-01T15:0${i}:00.000Z`, uno.ID, plantilla, destino, area, correo, `Radicado ${uno.radicado}`, `Cordial saludo:\n\nEste es el texto del aviso ${i + 1}.`, situacion, motivo, intentos, enviado, entregado))
  return uno
})

/** What people see of a text: UI5 keeps some for screen readers alone. */
const visto = (page: Page, texto: string) => page.getByText(texto).and(page.locator(':visible')).first()
const textoDe = (page: Page) => page.locator('body').innerText()
const enTelefono = async (page: Page, nombre: string) => {
  const ancha = page.viewportSize()!
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await esperarUI5(page)
  await e.capturar(page, `${nombre}-telefono`)
  await page.setViewportSize(ancha)
  await esperarUI5(page)
}

test('what did not arrive waits to be seen to, is read whole and leads to its case, which lists it too', async () => {
  const inicio = await e.entrar('coordinador')
  await pronto(async () => expect(await inicio.locator('.sapMGT').filter({ hasText: 'Registro de avisos' }).innerText()).toMatch(/\b3\b/))
  await inicio.close()

  const page = await e.entrar('coordinador', '#Avisos-consultar')
  await page.getByRole('tab', { name: 'Por atender (3)' }).waitFor()
  await pronto(async () => expect(await filasVisibles(page).allInnerTexts()).toEqual(['No se pudo enviar', 'Sin correo', 'Rebotado'].map(situacion => expect.stringContaining(situacion))))
  await e.revisar(page, 'registro-por-atender')
  await tocar(page.getByRole('tab', { name: 'Todos (5)' }))
  await pronto(async () => expect(await filasVisibles(page).count()).toBe(5))
  await e.capturar(page, 'registro-todos')
  await abrirFila(page, 'Rebotado')
  for (const parte of ['El buzón de destino no existe.', 'generada@correo.example', 'Este es el texto del aviso 1.']) await pronto(async () => expect(await textoDe(page)).toContain(parte))
  await e.capturar(page, 'registro-aviso')
  await enTelefono(page, 'registro-aviso')
  await pulsar(page, 'Abrir el caso')
  await page.waitForURL(/#PQRS-bandeja/)
  await esperarUI5(page)
  await pronto(async () => expect(await textoDe(page)).toContain(caso.radicado))

  await irASeccion(page, 'Registro de avisos')
  await filasVisibles(page).filter({ hasText: 'Rebotado' }).waitFor()
  expect(await textoDe(page)).not.toContain('Este es el texto')
  await e.capturar(page, 'registro-en-el-caso')
  await page.close()
})

test('what was told by other means waits no more', async () => {
  const page = await e.entrar('coordinador', '#Avisos-consultar')
  await page.getByRole('tab', { name: 'Por atender (3)' }).waitFor()
  const accion = page.getByRole('button', { name: 'Avisado por otro medio' })
  expect(await accion.isEnabled()).toBe(false)
  await tocar(filasVisibles(page).filter({ hasText: 'Sin correo' }).getByRole('checkbox'))
  await tocar(accion)
  await elegir(page, /Medio por el que se avisó/, 'Llamada con constancia')
  await e.capturar(page, 'registro-atender')
  await confirmar(page, 'Avisado por otro medio')
  await page.getByRole('tab', { name: 'Por atender (2)' }).waitFor()
  await tocar(page.getByRole('tab', { name: 'Todos (5)' }))
  await abrirFila(page, 'Avisado por otro medio')
  for (const parte of ['Llamada con constancia', 'La persona no dio un correo']) await pronto(async () => expect(await textoDe(page)).toContain(parte))
  await e.capturar(page, 'registro-atendido')
  await page.close()
})

test('admin reads how it ended, and neither what was said nor to which address', async () => {
  const page = await e.entrar('admin', '#Avisos-consultar')
  await abrirFila(page, 'Rebotado')
  await visto(page, 'El buzón de destino no existe.').waitFor()
  expect(await textoDe(page)).not.toMatch(/generada@|Este es el texto|Lo que se dijo|Abrir el caso/)
  await e.capturar(page, 'registro-aviso-admin')
  await page.close()
})

test('a mailbox is created, corrected and removed by admin; the auditor only reads', async () => {
  const page = await e.entrar('admin', '#Buzones-gestionar')
  await visto(page, 'Sin buzones, los avisos de la Caja solo se leen en Escucha.').waitFor()
  await e.revisar(page, 'buzones-vacio')
  await pulsar(page, 'Crear')
  const correo = enDialogo(page).getByRole('textbox', { name: /Dirección de correo/ })
  await elegir(page, /Para/, 'Área')
  await correo.fill('recreacion@caja')
  await enDialogo(page).getByRole('button', { name: 'Guardar', exact: true }).click()
  await visto(page, 'Elija el área de este buzón.').waitFor()
  await e.capturar(page, 'buzon-sin-area')
  await elegir(page, /Área/, 'Recreación')
  await enDialogo(page).getByRole('button', { name: 'Guardar', exact: true }).click()
  await visto(page, 'Escriba una dirección de correo, por ejemplo area@caja.com.co.').waitFor()
  await e.capturar(page, 'buzon-correo')
  await correo.fill('recreacion@caja.example')
  await confirmar(page, 'Guardar')
  await filasVisibles(page).filter({ hasText: 'recreacion@caja.example' }).waitFor()
  await e.capturar(page, 'buzones')

  await abrirFila(page, 'Recreación')
  await pulsar(page, 'Editar')
  await correo.fill('deportes@caja.example')
  await confirmar(page, 'Guardar')
  await visto(page, 'deportes@caja.example').waitFor()
  await e.capturar(page, 'buzon')
  await enTelefono(page, 'buzon')

  const auditor = await e.entrar('auditor', '#Buzones-gestionar')
  for (const nombre of ['Crear', 'Borrar']) expect(await auditor.getByRole('button', { name: nombre, exact: true }).and(auditor.locator(':visible')).count()).toBe(0)
  await e.capturar(auditor, 'buzones-auditor')
  await abrirFila(auditor, 'Recreación')
  await visto(auditor, 'deportes@caja.example').waitFor()
  for (const nombre of ['Editar', 'Borrar']) expect(await auditor.getByRole('button', { name: nombre, exact: true }).and(auditor.locator(':visible')).count()).toBe(0)
  await auditor.close()

  await pulsar(page, 'Borrar')
  await e.capturar(page, 'buzon-borrar')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Borrar', exact: true }).click()
  await visto(page, 'Sin buzones, los avisos de la Caja solo se leen en Escucha.').waitFor()
})
