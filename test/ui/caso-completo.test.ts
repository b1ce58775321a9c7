import type { Page } from 'playwright-core'
import { montarEscenario, type Escenario } from './escenario'
import { buscarPersona, confirmar, elegir, enDialogo, escribirPeticion, pulsar, radicar, tocar } from './gestos'
import { esperarUI5 } from './navegador'

// A person of the sandbox (invented), as somebody at the counter dictates it
const CEDULA = '1.543.127.944'
const TEXTO = 'Pagué dos veces la entrada a la piscina el domingo; pido la devolución de una de ellas.'

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

const abrirCaso = async (usuario: string, intencion: string, radicado: string) => {
  const page = await e.entrar(usuario, `#${intencion}`)
  const busqueda = page.getByRole('searchbox').first()
  await busqueda.fill(radicado)
  await busqueda.press('Enter')
  // The list answers the search when nothing else is left in it
  await page.getByRole('row', { name: /20\d\d-\d{6}/ }).and(page.locator(':visible')).nth(1).waitFor({ state: 'detached' })
  await esperarUI5(page)
  return page
}

const abrirDeLaLista = async (page: Page, radicado: string) => {
  await tocar(page.getByText(radicado, { exact: true }).first())
  await page.getByRole('heading', { name: radicado }).first().waitFor()
  await esperarUI5(page)
}

test('a whole case: asesor, coordinator, area and back', async () => {
  // Asesor: find the person, file
  const mostrador = await e.entrar('asesor', '#Atencion-gestionar')
  await buscarPersona(mostrador, CEDULA)
  await e.revisar(mostrador, '01-persona')
  await pulsar(mostrador, 'Radicar PQRS')
  await escribirPeticion(mostrador, TEXTO)
  await e.revisar(mostrador, '02-radicar')
  const radicado = await radicar(mostrador)
  await e.revisar(mostrador, '03-radicada')
  const casos = await e.app.como('asesor').GET(`/odata/v4/atencion/PQRS?$select=ID,radicado&$filter=texto eq '${TEXTO}'`)
  expect((casos.data as { value: { radicado: string }[] }).value.map(c => c.radicado)).toEqual([radicado])

  // Coordinator: classify, hand over
  const bandeja = await abrirCaso('coordinador', 'PQRS-bandeja', radicado)
  await e.revisar(bandeja, '04-bandeja')
  await abrirDeLaLista(bandeja, radicado)
  await e.revisar(bandeja, '05-caso')
  await pulsar(bandeja, 'Clasificar')
  await elegir(bandeja, /Tipología/, 'Reclamo')
  await e.capturar(bandeja, '06-clasificar')
  await confirmar(bandeja, 'Clasificar')
  await pulsar(bandeja, 'Entregar al área')
  await elegir(bandeja, /Área/, 'Recreación y deporte')
  await e.capturar(bandeja, '07-entregar')
  await confirmar(bandeja, 'Entregar al área')

  // Area: answer
  const area = await abrirCaso('area', 'PQRS-area', radicado)
  await e.revisar(area, '08-area')
  await abrirDeLaLista(area, radicado)
  await pulsar(area, 'Responder')
  await enDialogo(area).getByRole('textbox').first().fill('Se confirmó el doble cobro; la devolución quedó ordenada.')
  await e.capturar(area, '09-responder-area')
  await confirmar(area, 'Responder')

  // Coordinator: answer with the checklist, prove delivery, close
  await bandeja.reload()
  await esperarUI5(bandeja)
  await pulsar(bandeja, 'Responder')
  const responder = enDialogo(bandeja).getByRole('button', { name: 'Responder', exact: true })
  await enDialogo(bandeja).getByRole('textbox').first().fill('Le confirmamos la devolución de la segunda entrada. Lamentamos lo ocurrido.')
  expect(await responder.isDisabled()).toBe(true)
  for (const punto of await enDialogo(bandeja).getByRole('checkbox').all()) await punto.click()
  await e.capturar(bandeja, '10-responder')
  await confirmar(bandeja, 'Responder')
  await pulsar(bandeja, 'Registrar entrega')
  await elegir(bandeja, /Medio/, 'Correo electrónico con acuse')
  await enDialogo(bandeja).getByRole('textbox', { name: /Prueba/ }).fill('Acuse 4471 del servidor de correo')
  await e.capturar(bandeja, '11-entrega')
  await confirmar(bandeja, 'Registrar entrega')
  await pulsar(bandeja, 'Cerrar')
  await e.capturar(bandeja, '12-confirmar-cierre')
  await bandeja.getByRole('alertdialog').getByRole('button', { name: 'OK', exact: true }).click()
  await esperarUI5(bandeja)
  await e.capturar(bandeja, '13-cerrado')

  const [caso] = (await e.app.como('coordinador').GET(`/odata/v4/coordinacion/PQRS?$select=estado_code&$filter=radicado eq '${radicado}'&$expand=historia($orderby=orden)`)).data.value
  expect(caso.estado_code).toBe('Cerrada')
  expect(caso.historia.map((h: { acto_code: string }) => h.acto_code))
    .toEqual(['radicar', 'clasificar', 'trasladarAArea', 'responderArea', 'responder', 'registrarEntrega', 'cerrar'])
})
