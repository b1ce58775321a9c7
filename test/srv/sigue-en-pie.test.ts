import { lanzar, type Proceso } from '../bases/proceso-app'
import { borradorEn, CUALQUIER_VERSION, RUTA } from './casos-de-prueba'

// CAP stumbles over these inside of its own protocol layer and, left to its default, ends the process.
// Only a process of its own shows it: under jest CAP never shuts down.
let app: Proceso
beforeAll(async () => { app = await lanzar({}) })
afterAll(() => app?.parar())

const JSON_TIPO = { 'content-type': 'application/json' }

test.each<[string, string, string, string]>([
  ['asesor', 'POST', `${RUTA.atencion}/PQRS`, 'null'],
  ['asesor', 'POST', `${RUTA.atencion}/buscarPersona`, 'null'],
  ['asesor', 'POST', `${RUTA.atencion}/$batch`, 'null'],
  ['asesor', 'POST', `${RUTA.atencion}/PQRS/AtencionService.draftNew`, '[null]'],
  ['coordinador', 'POST', `${RUTA.coordinacion}/Notas`, 'null'],
  ['asesor', 'GET', `${RUTA.atencion}/PQRS?$expand=nombre($select=x)`, ''],
  ['coordinador', 'GET', `${RUTA.coordinacion}/PQRS?$expand=radicado($expand=x)`, ''],
  ['area', 'GET', `${RUTA.area}/DiasExplicados?$expand=caso`, ''],
])('%s %s %s %s does not end the app', async (usuario, metodo, ruta, cuerpo) => {
  const quien = app.como(usuario).intentar
  const { status } = metodo === 'GET' ? await quien.GET(ruta) : await quien.POST(ruta, cuerpo, JSON_TIPO)
  expect(status).toBeGreaterThanOrEqual(400)
  expect((await quien.GET('/health')).status).toBe(200)
})

test.each(['{"anexos":[null]}', '{"anexos":0}', '[null]', 'null'])('a draft changed with %s does not end the app', async cuerpo => {
  const quien = app.como('asesor')
  const { data } = await quien.POST(`${RUTA.atencion}/PQRS/AtencionService.draftNew`, {})
  const { status } = await quien.intentar.PATCH(borradorEn(data.ID), cuerpo, { ...JSON_TIPO, ...CUALQUIER_VERSION })
  expect(status).toBeGreaterThanOrEqual(400)
  expect((await quien.GET('/health')).status).toBe(200)
})

test.each<[string, string, RegExp]>([
  ['GET', '/odata/v4/atencin/PQRS?$filter=numeroDocumento eq \'1094900001\'', /^application\/json/],
  ['PROPFIND', `${RUTA.atencion}/PQRS`, /^application\/json/],
  ['POST', '/1094900001', /^text\/plain/],
])('%s %s is answered in Spanish, without the address', async (method, ruta, tipo) => {
  const respuesta = await fetch(app.url + ruta, { method, headers: { authorization: `Basic ${btoa('asesor:x')}` } })
  const texto = await respuesta.text()
  expect([respuesta.status, respuesta.headers.get('content-type')]).toEqual([404, expect.stringMatching(tipo)])
  expect(texto).toMatch(/dirección/)
  expect(texto).not.toMatch(/1094900001|Cannot/)
})
