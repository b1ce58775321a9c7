import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ponerAvisosPropios } from './avisos-propios'
import { montarEscenario, type Escenario } from './escenario'
import { abrirFila, confirmar, enDialogo, filasVisibles, pronto, pulsar, tocar } from './gestos'
import { esperarUI5 } from './navegador'

const carpeta = mkdtempSync(join(tmpdir(), 'escucha-avisos-'))
const archivo = join(carpeta, 'escucha.sqlite')
let e: Escenario
let radicados: string[]

beforeAll(async () => {
  e = await montarEscenario(archivo)
  radicados = escribirAvisos()
})
afterAll(async () => {
  await e?.cerrar()
  rmSync(carpeta, { recursive: true, force: true })
})

/** Two notices about cases of an area, each for the area and for Atención al Usuario, as acts leave them. */
const escribirAvisos = () => ponerAvisosPropios(archivo, base => {
  const casos = base.prepare(`select ID, radicado from escucha_PQRS where estado_code = 'EnArea' and area_code = 'RECREACION' order by radicado limit 2`).all() as { ID: string; radicado: string }[]
  const nuevo = base.prepare(`insert into escucha_Avisos (ID, createdAt, createdBy, caso_ID, plantilla, destino_code, area_code, asunto, texto, situacion_code)
    values (?, ?, 'coordinador', ?, 'trasladarAArea', ?, ?, ?, ?, 'INTERNO')`)
  casos.forEach(({ ID, radicado }, i) => {
    for (const [destino, area] of [['AREA', 'RECREACION'], ['COORDINACION', null]] as const) {
      nuevo.run(randomUUID(), `2026-07-0${i + 1}T15:00:00.000Z`, ID, destino, area, `Radicado ${radicado}: requerimiento para su área`, `Recibió un requerimiento: radicado ${radicado}.\n\nÁbralo en Escucha.`)
    }
  })
  return casos.map(c => c.radicado)
})

test('the tile counts what is unread; a notice is read, marked and leads to its case', async () => {
  const inicio = await e.entrar('area')
  await pronto(async () => expect(await inicio.locator('.sapMGT').filter({ hasText: 'Avisos' }).innerText()).toMatch(/\b2\b/))
  await inicio.close()

  const page = await e.entrar('area', '#Avisos-leer')
  await pronto(async () => expect(await filasVisibles(page).count()).toBe(2))
  await e.revisar(page, 'avisos-sin-leer')
  await abrirFila(page, radicados[1]!)
  await pronto(async () => expect(await page.locator('body').innerText()).toContain('Ábralo en Escucha.'))
  await e.capturar(page, 'avisos-texto')
  await pulsar(page, 'Marcar como leído')
  await page.goBack()
  await esperarUI5(page)
  await pronto(async () => expect(await filasVisibles(page).allInnerTexts()).toEqual([expect.stringContaining(radicados[0]!)]))

  await abrirFila(page, radicados[0]!)
  await pulsar(page, 'Abrir el caso')
  await page.waitForURL(/#PQRS-area/)
  await esperarUI5(page)
  await e.capturar(page, 'avisos-caso')
  await pronto(async () => expect(await page.locator('body').innerText()).toContain(radicados[0]!))
})

test('several are marked at once, and for that person only', async () => {
  const page = await e.entrar('coordinador', '#Avisos-leer')
  for (let i = 0; i < 2; i++) await tocar(filasVisibles(page).nth(i).getByRole('checkbox'))
  await pulsar(page, 'Marcar como leído')
  await page.getByText('No se han encontrado datos').waitFor()
  await page.getByRole('tab', { name: 'Sin leer (0)' }).waitFor()
  await tocar(page.getByRole('tab', { name: /Todos/ }))
  await pronto(async () => expect(await filasVisibles(page).count()).toBe(2))
  await e.capturar(page, 'avisos-todos')
})

test('a text is edited with a live preview that names what is wrong, and brought back', async () => {
  const page = await e.entrar('admin', '#Plantillas-gestionar')
  await e.revisar(page, 'plantillas')
  await abrirFila(page, 'Prórroga del plazo')
  await e.capturar(page, 'plantilla')
  await pulsar(page, 'Editar')
  const cuerpo = enDialogo(page).getByRole('textbox', { name: /Cuerpo/ })
  const dialogo = enDialogo(page)
  await dialogo.getByText('29 de julio de 2026').or(dialogo.getByText(/30 de julio de 2026/)).first().waitFor()
  await cuerpo.fill('Hola {{inventado}}')
  await dialogo.getByText('El campo «inventado» no existe en esta plantilla.').waitFor()
  await e.capturar(page, 'plantilla-error')
  expect(await dialogo.getByRole('button', { name: 'Guardar', exact: true }).isDisabled()).toBe(true)
  await cuerpo.fill('Le responderemos a más tardar el {{fechaNueva}}.')
  await dialogo.getByText('Le responderemos a más tardar el 21 de agosto de 2026.').waitFor()
  await e.capturar(page, 'plantilla-previa')
  await confirmar(page, 'Guardar')
  await pronto(async () => expect(await page.locator('body').innerText()).toContain('Le responderemos a más tardar el {{fechaNueva}}.'))

  await pulsar(page, 'Volver al texto de fábrica')
  await page.getByRole('button', { name: 'OK', exact: true }).click()
  await page.getByText(/Cordial saludo/).first().waitFor()
})
