import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright-core'
import { SERVICE_ROOT } from '../c4c-sandbox'
import { hallazgos } from './axe'
import { montarEscenario, type Escenario } from './escenario'
import { esperarUI5 } from './navegador'

// What a person of C4C sees of Escucha: a frame in the screen of a ticket or an opportunity

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

type Fila = Record<string, string>

const filasDeC4C = async (ruta: string): Promise<Fila[]> => {
  const respuesta = await fetch(`${e.c4c}${SERVICE_ROOT}/${ruta}&$format=json`, { headers: { authorization: `Basic ${btoa('_prueba:prueba')}` } })
  return (await respuesta.json() as { d: { results: Fila[] } }).d.results
}
const falla = (metodo: 'POST' | 'DELETE', tipo?: object) => fetch(`${e.c4c}/__fallas`, { method: metodo, headers: { 'content-type': 'application/json' }, body: tipo && JSON.stringify(tipo) })

const sinCaso = async (parametro: 'ticket' | 'oportunidad', numero: string) => {
  const otro = parametro === 'ticket' ? 'oportunidad' : 'ticket'
  const { data } = await e.app.como('auditor').GET(`/odata/v4/mashup/buscar(${parametro}='${numero}',${otro}=null)`)
  return data.casos.length === 0
}
/** The tickets of the person of the sandbox who has many, without those that the demo filed from. */
const tickets: Fila[] = []
beforeAll(async () => {
  for (const ticket of await filasDeC4C(`ServiceRequestCollection?$filter=BuyerPartyID eq '1000001'&$orderby=ID`)) {
    if (await sinCaso('ticket', ticket.ID!)) tickets.push(ticket)
  }
})
const oportunidadesLibres = async () => {
  const libres: Fila[] = []
  for (const oportunidad of await filasDeC4C('OpportunityCollection?$orderby=ID&$top=20')) if (await sinCaso('oportunidad', oportunidad.ID!)) libres.push(oportunidad)
  return libres
}

const marcoDe = async (page: Page): Promise<Frame> => (await (await page.locator('iframe').elementHandle())!.contentFrame())!
const boton = (donde: Page | Frame, nombre: string | RegExp) => donde.getByRole('button', { name: nombre, exact: typeof nombre === 'string' })
const titulo = (donde: Page | Frame, nombre: string | RegExp) => donde.getByRole('heading', { name: nombre }).first()
const campo = (donde: Page | Frame, nombre: RegExp) => donde.getByRole('textbox', { name: nombre })

const esperarFormulario = async (marco: Page | Frame) => {
  await boton(marco, 'Radicar').waitFor()
  await esperarUI5(marco)
}
const esperarCaso = async (marco: Page | Frame) => {
  await boton(marco, /Constancia/).waitFor()
  await esperarUI5(marco)
}
const radicarEn = async (marco: Frame, texto: string) => {
  await campo(marco, /Lo que pide/).fill(texto)
  await campo(marco, /Lo que pide/).press('Tab')
  await esperarUI5(marco)
  // A hasty hand
  await boton(marco, 'Radicar').dblclick()
  await esperarCaso(marco)
}
const foto = (page: Page, nombre: string) => page.screenshot({ path: `resultados/capturas/mashup-${nombre}.png` })
const accesible = async (page: Page, nombre: string) => {
  await foto(page, nombre)
  expect([nombre, await hallazgos(page)]).toEqual([nombre, []])
}

describe('a ticket without a case', () => {
  let radicado: string
  let ticket: Fila

  test('asks who she is, shows the form filled in, files once, and leads to the case ever after', async () => {
    ticket = tickets.shift()!
    const [persona] = await filasDeC4C(`IndividualCustomerCollection?$filter=CustomerID eq '1000001'`)
    const page = await e.ventana(null, `${e.c4c}/mashup?ticket=${ticket.ID}`)
    let marco = await marcoDe(page)
    await boton(marco, /^Asesoría asesor/).click()
    await esperarFormulario(marco)
    expect(await campo(marco, /^Nombre/).inputValue()).toBe(persona!.FormattedName)
    expect(await campo(marco, /^Asunto/).inputValue()).toBe(ticket.Name)
    await marco.getByText(ticket.ID!, { exact: true }).waitFor()
    await foto(page, 'formulario')

    await radicarEn(marco, 'Pide que le digan cuándo se paga lo que se debe.')
    const { data } = await e.app.como('asesor').GET(`/odata/v4/atencion/PQRS?$select=ID,radicado,clienteC4C&$filter=ticketC4C eq '${ticket.ID}' and IsActiveEntity eq true`)
    expect(data.value).toEqual([expect.objectContaining({ clienteC4C: '1000001' })])
    radicado = data.value[0].radicado

    await page.reload()
    marco = await marcoDe(page)
    await esperarCaso(marco)
    await titulo(marco, radicado).waitFor()
    await foto(page, 'caso')
    await page.close()
  })

  test('is the same case for Atención al Usuario, in the worklist that they know', async () => {
    const page = await e.ventana('coordinador', `${e.c4c}/mashup?ticket=${ticket.ID}`)
    const marco = await marcoDe(page)
    await boton(marco, 'Clasificar').waitFor()
    await titulo(marco, radicado).waitFor()
    expect(new URL(marco.url()).pathname).toBe('/bandeja/webapp/index.html')
    await page.close()
  })

  test('tells who attends there today how it stands, and leads on to the person', async () => {
    const page = await e.ventana('asesor2', `${e.c4c}/mashup?ticket=${ticket.ID}`)
    const marco = await marcoDe(page)
    await titulo(marco, `Radicado ${radicado}`).waitFor()
    await marco.getByText('Este caso no lo radicó usted.').waitFor()
    expect(await marco.locator('body').innerText()).not.toContain('cuándo se paga')
    await boton(marco, 'Ver a la persona').click()
    await boton(marco, 'Radicar PQRS').waitFor()
    await page.close()
  })

  test('is none of an area to which it was not handed over', async () => {
    const page = await e.ventana('area', `/mashup/index.html?ticket=${ticket.ID}`)
    await titulo(page, 'Aquí no hay un caso para usted').waitFor()
    expect(await page.locator('body').innerText()).not.toContain(radicado)
    await accesible(page, 'sin-caso')
    await page.close()
  })
})

test('an opportunity opens the form for its prospect; with two cases there is a list, worked by keyboard', async () => {
  const [oportunidad] = await oportunidadesLibres()
  const [prospecto] = await filasDeC4C(`IndividualCustomerCollection?$filter=CustomerID eq '${oportunidad!.ProspectPartyID}'`)
  const page = await e.ventana('asesor', `${e.c4c}/mashup?oportunidad=${oportunidad!.ID}`)
  const marco = await marcoDe(page)
  await esperarFormulario(marco)
  expect(await campo(marco, /^Nombre/).inputValue()).toBe(prospecto!.FormattedName)
  await radicarEn(marco, 'Pide cambiar de grupo.')
  const primera = (await titulo(marco, /20\d\d-\d{6}/).innerText()).trim()
  const { data: segunda } = await e.app.como('asesor2').POST('/odata/v4/atencion/PQRS', { nombre: 'Persona Inventada', texto: 'Pide otra cosa.', oportunidadC4C: oportunidad!.ID })

  await page.goto(`/mashup/index.html?oportunidad=${oportunidad!.ID}`)
  await titulo(page, 'Elija el caso que quiere abrir').waitFor()
  await accesible(page, 'lista')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').innerText()).toContain(segunda.radicado)
  await page.keyboard.press('Enter')
  await titulo(page, `Radicado ${segunda.radicado}`).waitFor()
  // Led to what came of it, she goes on from there
  expect(await page.locator(':focus').innerText()).toBe(`Radicado ${segunda.radicado}`)
  await accesible(page, 'situacion')
  await boton(page, 'Volver a la lista').press('Enter')
  await boton(page, new RegExp(primera)).press('Enter')
  await esperarCaso(page)
  await titulo(page, primera).waitFor()
  await page.close()
})

test('another petition about an opportunity begins from the list, and is gone on with later', async () => {
  const [, oportunidad] = await oportunidadesLibres()
  for (const texto of ['Pide una cosa.', 'Pide otra.']) {
    await e.app.como('asesor').POST('/odata/v4/atencion/PQRS', { nombre: 'Persona Inventada', texto, oportunidadC4C: oportunidad!.ID })
  }
  const page = await e.ventana('asesor', `/mashup/index.html?oportunidad=${oportunidad!.ID}`)
  await boton(page, 'Radicar otra petición').click()
  await esperarFormulario(page)
  const borrador = page.url()
  await campo(page, /Lo que pide/).fill('Pide una tercera cosa.')
  await campo(page, /Lo que pide/).press('Tab')
  await esperarUI5(page)
  await page.goto(`/mashup/index.html?oportunidad=${oportunidad!.ID}`)
  await boton(page, /Continuar lo que empezó/).click()
  await esperarFormulario(page)
  expect(page.url()).toBe(borrador)
  expect(await campo(page, /Lo que pide/).inputValue()).toBe('Pide una tercera cosa.')
  await page.close()
})

describe('an address that leads nowhere', () => {
  test.each([
    ['sin-numero', '', 'No se sabe qué abrir', /guárdelo en C4C/],
    ['ticket-nuevo', '?ticket=&oportunidad=', 'No se sabe qué abrir', /guárdelo en C4C/],
    ['comodin', '?ticket=4*', 'No se sabe qué abrir', /no es un número de C4C/],
    ['marcas', `?ticket=${encodeURIComponent('<img src=x onerror="document.title=1">')}`, 'No se sabe qué abrir', /no es un número de C4C/],
    ['largo', `?oportunidad=${'7'.repeat(500)}`, 'No se sabe qué abrir', /Abra esta página desde/],
    ['desconocido', '?ticket=99999', 'No está en C4C', /Ese ticket no existe en C4C/],
    ['oportunidad-desconocida', '?oportunidad=99999', 'No está en C4C', /Esa oportunidad no existe en C4C/],
  ])('%s is said clearly, and nothing of it becomes part of the page', async (nombre, busqueda, cabeza, texto) => {
    const page = await e.ventana('asesor', `/mashup/index.html${busqueda}`)
    await titulo(page, cabeza).waitFor()
    await page.getByText(texto).waitFor()
    await accesible(page, nombre)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.title()).toBe('Escucha')
    await page.close()
  })

  test('a role that works on no cases is told whom to ask; English for who asks', async () => {
    const page = await e.ventana('admin', `/mashup/index.html?ticket=${tickets[0]!.ID}`)
    await titulo(page, 'Su usuario no trabaja casos en Escucha').waitFor()
    await accesible(page, 'sin-rol')
    await page.goto(`/mashup/index.html?ticket=${tickets[0]!.ID}&sap-language=en`)
    await titulo(page, 'Your user works on no cases in Escucha').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.close()
  })
})

describe('while C4C does not answer', () => {
  beforeEach(async () => { await falla('POST', { tipo: 'caida' }) })
  afterEach(async () => { await falla('DELETE') })

  test('who attends files all the same, on a telephone and by keyboard; the case keeps its ticket', async () => {
    const ticket = tickets.shift()!
    const page = await e.ventana('asesor', `/mashup/index.html?ticket=${ticket.ID}`, true)
    await titulo(page, 'C4C no responde').waitFor()
    await accesible(page, 'sin-c4c')
    // Nothing is wider than the screen
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true)
    await boton(page, 'Radicar sin C4C').press('Enter')
    await esperarFormulario(page)
    expect(await campo(page, /^Nombre/).inputValue()).toBe('')
    await page.getByText(ticket.ID!, { exact: true }).waitFor()
    await foto(page, 'telefono')
    await page.close()
  })

  test('it is enough to try again when C4C is back', async () => {
    const ticket = tickets.shift()!
    const page = await e.ventana('asesor', `/mashup/index.html?ticket=${ticket.ID}`)
    await titulo(page, 'C4C no responde').waitFor()
    await falla('DELETE')
    await boton(page, 'Intentar de nuevo').click()
    await esperarFormulario(page)
    expect(await campo(page, /^Asunto/).inputValue()).toBe(ticket.Name)
    await page.close()
  })

  test('a case that is there opens without it', async () => {
    const ticket = tickets.shift()!
    const { data } = await e.app.como('asesor').POST('/odata/v4/atencion/PQRS', { nombre: 'Persona Inventada', texto: 'Pide una cosa.', ticketC4C: ticket.ID })
    const page = await e.ventana('asesor', `/mashup/index.html?ticket=${ticket.ID}`)
    await esperarCaso(page)
    await titulo(page, data.radicado).waitFor()
    await page.close()
  })
})

test('Escucha that does not answer is told from C4C that does not', async () => {
  const page = await e.ventana('asesor', '/mashup/index.html?ticket=99999')
  await titulo(page, 'No está en C4C').waitFor()
  await page.route('**/odata/v4/mashup/**', ruta => ruta.abort())
  await boton(page, 'Intentar de nuevo').click()
  await titulo(page, 'Escucha no responde').waitFor()
  await accesible(page, 'sin-respuesta')
  await page.close()
})

test('a session that ended is opened again, and where none can be kept the way out is another window', async () => {
  const url = `/mashup/index.html?ticket=${tickets[0]!.ID}`
  const page = await e.ventana('asesor', '/mashup/index.html?ticket=99999')
  await titulo(page, 'No está en C4C').waitFor()
  let negadas = 0
  await page.route('**/odata/v4/mashup/**', ruta => {
    negadas++
    return ruta.fulfill({ status: 401, body: '' })
  })
  await page.goto(url)
  await titulo(page, 'No se pudo abrir su sesión').waitFor()
  // Once as it was, once after the log-on; then it stops
  expect(negadas).toBe(2)
  const salida = page.getByRole('link', { name: 'Abrir en otra ventana' })
  expect(await salida.getAttribute('href')).toBe(`${e.app.url}${url}`)
  await accesible(page, 'sin-sesion')
  await page.close()
})

test('only this house and its C4C may frame it', async () => {
  const ajena = createServer((_req, res) => {
    res.setHeader('content-type', 'text/html').end(`<title>ajena</title><iframe src="${e.app.url}/mashup/index.html?ticket=99999"></iframe>`)
  })
  await new Promise<void>(lista => ajena.listen(0, lista))
  try {
    for (const ruta of ['/', '/mashup/index.html', '/atencion/webapp/index.html', '/bandeja/webapp/index.html', '/odata/v4/mashup/']) {
      const { headers } = await e.app.como('asesor').intentar.GET(ruta)
      expect([ruta, headers.get('content-security-policy'), headers.get('x-frame-options')]).toEqual([ruta, `frame-ancestors 'self' ${e.c4c}`, null])
    }
    const page = await e.ventana('asesor', `http://localhost:${(ajena.address() as AddressInfo).port}/`)
    await page.waitForLoadState('load')
    expect((await marcoDe(page)).url()).toBe('chrome-error://chromewebdata/')
    await page.goto(`${e.c4c}/mashup?ticket=${tickets[0]!.ID}`)
    await boton(await marcoDe(page), 'Radicar').waitFor()
    await page.close()
  } finally {
    ajena.closeAllConnections()
    await new Promise(cerrada => ajena.close(cerrada))
  }
})
