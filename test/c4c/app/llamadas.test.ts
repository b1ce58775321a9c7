import type { Json } from '../sandbox/sandbox-client'
import { ODD_PEOPLE } from '../../c4c-sandbox/seed/odd-people'
import { olvidar } from '../../../srv/c4c/persona/recuerdo'
import { appConC4C } from './app-con-c4c'
import { hasta } from './condicion'

const { como, c4c, compuerta, radicar, cola } = appConC4C()
const atencion = (ruta: string) => `/odata/v4/atencion/${ruta}`

// The task that goes through the tickets begins with the app
beforeAll(() => hasta('the first reading of the tickets', async () => (await c4c().call('GET', '/__peticiones')).json.conteos.some((p: Json) => p.ruta.includes('$skip'))))
afterEach(async () => {
  await c4c().clearFaults()
  compuerta().despejar()
})

/** What the page of a person asks for, as Fiori elements sends it: its header in one $batch, its tables in others, all at once. */
const LOTES_DE_LA_PAGINA = (cliente: string) => [
  [`Personas('${cliente}')?$select=autorizacionDatos,categoria_code,clienteC4C,nombre,notaOportunidades,notaPersona,notaTickets,numeroDocumento,sinNotas,tipoDocumento_code&$expand=afiliacion($select=code,name),categoria($select=code,name),tipoDocumento($select=code,name)`],
  [
    `Personas('${cliente}')/tickets?$count=true&$select=asunto,creadoEn,estado,numero,objectID,prioridad,radicado&$skip=0&$top=10`,
    `Personas('${cliente}')/casos?$count=true&$orderby=recibidaEn%20desc&$select=ID,asunto,estado_code,radicado,recibidaEn,venceLegal&$expand=estado($select=code,criticality,name)&$skip=0&$top=10`,
  ],
  [`Personas('${cliente}')/oportunidades?$count=true&$select=creadaEn,estado,motivo,nombre,numero,objectID&$skip=0&$top=10`],
]
/** What it asks for later, as people scroll down. */
const LOTES_MAS_ABAJO = (cliente: string) => [
  [`Personas('${cliente}')/autorizaciones?$count=true&$orderby=fecha%20desc,createdAt%20desc&$select=ID,contenido,createdBy,fecha,finalidadesEnPalabras,formato,hecho_code,medio_code,motivo,motivoC4C,nombre,referencia,situacionC4C_code,tipo,version&$expand=hecho($select=code,criticality,name),medio($select=code,name),situacionC4C($select=code,criticality,name)&$skip=0&$top=10`],
  [`Personas('${cliente}')/identificaciones?$count=true&$select=enC4C,numeroDocumento,objectID,tipoDocumento_code&$expand=tipoDocumento($select=code,name)&$skip=0&$top=10`],
  [`Personas('${cliente}')/atenciones?$count=true&$orderby=atendidaEn%20desc&$select=ID,accedeAServicio,atendidaEn,lineaServicio_code,nivelInformacion_code,oportunidadC4C,tema&$expand=lineaServicio($select=code,name),nivelInformacion($select=code,name)&$skip=0&$top=10`],
]

async function pedirLote(rutas: string[], usuario: string): Promise<Json[]> {
  const cuerpo = rutas.map(ruta => `--l\r\nContent-Type:application/http\r\nContent-Transfer-Encoding:binary\r\n\r\nGET ${ruta} HTTP/1.1\r\nAccept:application/json;odata.metadata=minimal;IEEE754Compatible=true\r\nAccept-Language:es\r\nContent-Type:application/json;charset=UTF-8;IEEE754Compatible=true\r\n\r\n\r\n`).join('') + '--l--\r\n'
  const { data } = await como(usuario).POST(atencion('$batch'), cuerpo, { 'content-type': 'multipart/mixed; boundary=l', accept: 'multipart/mixed' })
  return String(data).split(/\r\n(?=HTTP\/1\.1)/).slice(1).map(parte => ({ estado: Number(/^HTTP\/1\.1 (\d+)/.exec(parte)![1]), ...JSON.parse(/\{.*\}/s.exec(parte)?.[0] ?? '{}') }))
}

/** A $batch ends at its first part that fails. */
const abrirPagina = async (cliente: string, usuario = 'asesor') => (await Promise.all(LOTES_DE_LA_PAGINA(cliente).map(rutas => pedirLote(rutas, usuario)))).flat()

/** HTTP requests that C4C got while something was done. */
async function llamadas<T>(hacer: () => Promise<T>): Promise<[number, T]> {
  await c4c().call('DELETE', '/__peticiones')
  const hecho = await hacer()
  return [(await c4c().call('GET', '/__peticiones')).json.total, hecho]
}

test('the page of a person is one $batch of C4C, and the token for it where C4C has not given one yet', async () => {
  const [primera, partes] = await llamadas(() => abrirPagina('1000001'))
  expect(primera).toBe(2)
  expect(partes.map(p => p.estado)).toEqual([200, 200, 200, 200])
  expect(partes).toMatchObject([{ clienteC4C: '1000001', tipoDocumento: { name: 'Cédula de ciudadanía' } }, { '@odata.count': 60 }, { value: expect.any(Array) }, { value: expect.any(Array) }])
  const [segunda] = await llamadas(() => abrirPagina('1000006'))
  expect(segunda).toBe(1)
  const { lotes } = (await c4c().call('GET', '/__peticiones')).json
  expect(lotes.conteos.every((l: Json) => l.metodo === 'GET')).toBe(true)
})

test('what is looked at further down costs nothing more', async () => {
  await abrirPagina('1000002')
  const [cuantas, partes] = await llamadas(async () => (await Promise.all(LOTES_MAS_ABAJO('1000002').map(rutas => pedirLote(rutas, 'asesor')))).flat())
  expect([cuantas, partes.map(p => p.estado)]).toEqual([0, [200, 200, 200]])
  expect(partes[1]!.value).toMatchObject([{ tipoDocumento: { name: 'Cédula de ciudadanía' } }])
})

test('a page of one of her lists is one request at most', async () => {
  await abrirPagina('1000001')
  olvidar()
  for (const ruta of ["Personas('1000001')/tickets?$count=true&$skip=10&$top=10", "Personas('1000001')/oportunidades?$top=10", "Oportunidades?$filter=cliente eq '1000001'"]) {
    olvidar()
    const [cuantas, { status }] = await llamadas(() => como('asesor').intentar.GET(atencion(ruta)))
    expect([ruta, cuantas, status]).toEqual([ruta, 1, 200])
  }
})

test('worklists, cases, attentions and the ledger ask C4C nothing', async () => {
  const caso = await radicar()
  await cola.agotar()
  const rutas: [string, string][] = [
    ['asesor', atencion('PQRS?$count=true&$expand=espejo($expand=situacion)')], ['asesor', atencion(`PQRS(ID=${caso.ID},IsActiveEntity=true)?$expand=espejo,hitos,historia`)],
    ['asesor', atencion('Atenciones?$count=true')], ['coordinador', '/odata/v4/coordinacion/PQRS?$count=true&$expand=espejo'], ['coordinador', '/odata/v4/coordinacion/Atenciones'],
    ['area', '/odata/v4/area/PQRS?$count=true'], ['asesor', atencion('requisitosAutorizacion()')],
  ]
  for (const [usuario, ruta] of rutas) {
    const [cuantas, { status }] = await llamadas(() => como(usuario).intentar.GET(ruta))
    expect([ruta, cuantas, status]).toEqual([ruta, 0, 200])
  }
})

test('each user asks for herself', async () => {
  await abrirPagina('1000003', 'asesor')
  const [cuantas] = await llamadas(() => abrirPagina('1000003', 'asesor2'))
  expect(cuantas).toBe(1)
})

test('a session that C4C ended is opened again within the same reading', async () => {
  await abrirPagina('1000001')
  await c4c().fault({ tipo: 'csrfVencido', veces: 1 })
  olvidar()
  const [cuantas, partes] = await llamadas(() => abrirPagina('1000001'))
  expect([partes.map(p => p.estado), cuantas]).toEqual([[200, 200, 200, 200], 3])
})

test('C4C silent is waited for once a page, not by each part of it', async () => {
  await abrirPagina('1000001')
  olvidar()
  await c4c().fault({ tipo: 'caida' })
  const [cuantas, partes] = await llamadas(() => abrirPagina('1000001'))
  expect(partes.map(p => p.estado)).toEqual([503, 503, 503])
  // Each reading is tried twice
  expect(cuantas).toBe(2)
})

const enLote = (...partes: [number, string, string][]) => ({
  estado: 202, cabeceras: { 'content-type': 'multipart/mixed; boundary=ejjeeffe0' },
  cuerpo: [...partes.map(([estado, tipo, cuerpo]) => `--ejjeeffe0\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${estado} X\r\nContent-Type: ${tipo}\r\n\r\n${cuerpo}\r\n`), '--ejjeeffe0--\r\n'].join(''),
})
const JSON_VACIO: [number, string, string] = [200, 'application/json', '{"d":{"results":[]}}']
const PERSONA: [number, string, string] = [200, 'application/json', '{"d":{"results":[{"ObjectID":"A","CustomerID":"1000001","LifeCycleStatusCode":"2","FormattedName":"Persona de prueba"}]}}']
const esLote = ({ ruta }: { ruta: string }) => ruta.endsWith('/$batch')

test('a part that C4C refuses is missed alone; the rest of the page is there', async () => {
  const rechazo = '{"error":{"code":"X","message":{"lang":"es","value":"Sin permiso para oportunidades"}}}'
  compuerta().responder(esLote, enLote(PERSONA, JSON_VACIO, JSON_VACIO, [403, 'application/json', rechazo], [200, 'text/plain', '0'], [500, 'text/html', '<html>']))
  const [persona, tickets, casos, oportunidades] = await abrirPagina('1000001')
  expect([persona!.estado, tickets!.estado, casos!.estado, oportunidades!.estado]).toEqual([200, 200, 200, 503])
  expect(oportunidades!.error.message).toBe('C4C rechazó la operación (403): Sin permiso para oportunidades')
  expect(persona!.nombre).toBe('Persona de prueba')
})

test.each([
  ['ends early', enLote(PERSONA, JSON_VACIO), [200, 503, 503]],
  ['ends at the first that C4C refuses', enLote([400, 'application/json', '{"error":{"message":{"value":"Malformed"}}}']), [503, 503, 503]],
  ['is no $batch', { estado: 200, cabeceras: { 'content-type': 'text/plain' }, cuerpo: 'OK' }, [503, 503, 503]],
  ['holds no JSON', enLote([200, 'application/json', '{"d":']), [503, 503, 503]],
  ['is nothing at all', { estado: 202, cuerpo: '' }, [503, 503, 503]],
])('an answer that %s is a sentence, not an error', async (_como, respuesta, estados) => {
  compuerta().responder(esLote, respuesta)
  const partes = await abrirPagina('1000001')
  expect(partes.map(p => p.estado)).toEqual(estados)
  for (const { error } of partes.filter(p => p.error)) expect(error.message).toMatch(/^C4C /)
})

describe('a person with 1 001 tickets', () => {
  test('shows the newest hundred and says how many there are', async () => {
    const [cuantas, [persona, tickets]] = await llamadas(() => abrirPagina(ODD_PEOPLE.manyTickets))
    expect(cuantas).toBe(1)
    expect(persona!.notaTickets).toBe('Se muestran 100 de 1.001 tickets, de lo más reciente a lo más antiguo; los demás están en C4C.')
    expect(tickets!['@odata.count']).toBe(100)
    expect(tickets!.value[0].numero).toBe('911001')
    const { value } = (await como('asesor').GET(atencion(`Personas('${ODD_PEOPLE.manyTickets}')/tickets?$skip=90&$top=30`))).data
    expect(value.map((t: Json) => t.numero)).toEqual(Array.from({ length: 10 }, (_, i) => String(910_911 - i)))
  })

  test('and that there may be more where C4C does not count', async () => {
    const fila = JSON.stringify({ ObjectID: 'T', ID: '1', CreationDateTime: '/Date(0)/' })
    const cien: [number, string, string] = [200, 'application/json', `{"d":{"results":[${Array(100).fill(fila).join()}]}}`]
    compuerta().responder(esLote, enLote(PERSONA, JSON_VACIO, cien, JSON_VACIO, [400, 'application/json', '{}'], [200, 'text/plain', '0']))
    const [persona] = await abrirPagina('1000001')
    expect(persona!.notaTickets).toBe('Se muestran los 100 más recientes; en C4C puede haber más tickets.')
  })
})
