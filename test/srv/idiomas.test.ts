import cds from '@sap/cds'
import { appSinC4C, casoEnEstado, casoEn, errorDe, peticion, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const nombre = async (lista: string, codigo: string, idioma?: string) =>
  (await s.como('coordinador', idioma ? { 'accept-language': idioma } : {}).GET(`${RUTA.coordinacion}/${lista}('${codigo}')`)).data.name

test.each([
  ['EstadosPQRS', 'Radicada', 'Radicada', 'Filed'], ['MediosEntrega', 'CORREO', 'Correo electrónico con acuse', 'E-mail with receipt'], ['TiposHito', 'LEGAL', 'Término legal', 'Legal term'],
])('%s %s is Spanish for a Colombian, by default and in any other language, English for who asks', async (lista, codigo, es, en) => {
  for (const idioma of ['es-CO', 'es', 'es-MX', 'es-CO,es;q=0.9,en;q=0.8', undefined]) expect([idioma, await nombre(lista, codigo, idioma)]).toEqual([idioma, es])
  for (const idioma of ['en', 'en-US', 'en-GB,en;q=0.9']) expect([idioma, await nombre(lista, codigo, idioma)]).toEqual([idioma, en])
})

test('every code of every list has both names', async () => {
  const conjuntos: string[] = (await s.como('coordinador').GET(`${RUTA.coordinacion}/`)).data.value.map((v: any) => v.name)
  const { definitions } = cds.model as unknown as { definitions: Record<string, { elements?: object }> }
  const listas = conjuntos.filter(n => 'texts' in (definitions[`CoordinacionService.${n}`]?.elements ?? {}))
  expect(listas.length).toBeGreaterThan(10)
  for (const lista of listas) {
    const leer = async (idioma: string) => (await s.como('coordinador', { 'accept-language': idioma }).GET(`${RUTA.coordinacion}/${lista}`)).data.value as { code: unknown; name: string }[]
    const [es, en] = [await leer('es-CO'), await leer('en')]
    expect([lista, en.length]).toEqual([lista, es.length])
    for (const fila of [...es, ...en]) expect([lista, fila.code, fila.name]).toEqual([lista, fila.code, expect.stringMatching(/\S/)])
  }
})

test('what the case tells of itself follows the reader, its history stays as written', async () => {
  const { ID } = await casoEnEstado(s, 'Clasificada')
  const { data } = await s.como('coordinador', { 'accept-language': 'en' }).GET(`${casoEn('coordinacion', ID)}?$expand=estado,historia`)
  expect(data.estado.name).toBe('Classified')
  expect(data.plazoEnPalabras).toMatch(/business days? left$/)
  expect(data.historia.map((h: any) => h.detalle).join()).toMatch(/días hábiles/)
})

test('refusals speak Spanish unless somebody asks otherwise', async () => {
  const r = await s.como('asesor', { 'accept-language': 'es-CO' }).intentar.POST(`${RUTA.atencion}/PQRS`, peticion({ canal_code: 'NADA' }))
  expect(errorDe(r).message).toBe('Elija un valor de la lista.')
})
