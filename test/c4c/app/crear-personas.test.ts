import cds from '@sap/cds'
import type { Json } from '../sandbox/sandbox-client'
import { appConC4C } from './app-con-c4c'
import { hasta } from './condicion'
import { PRONTAS } from './pruebas-de-fallas'

const { como, c4c, compuerta } = appConC4C({ requestTimeout: 2_000 })
const atencion = (ruta: string) => `/odata/v4/atencion/${ruta}`
let serie = 0
/** Invented, and nobody's in the sandbox. */
const nueva = (otros: Json = {}): Json => {
  serie++
  return {
    tipoDocumento: 'CC', numeroDocumento: `97${String(serie).padStart(6, '0')}`, primerNombre: `Nombre${String.fromCharCode(65 + serie)}`, primerApellido: 'Generado', segundoApellido: 'Inventado',
    celular: `300 000 ${String(serie).padStart(4, '0')}`, correo: `nueva${serie}@correo.example`, direccion: `Calle ${serie} # 2-3`, municipio: 'Palmira', ...otros,
  }
}
const crear = (datos: Json, usuario = 'asesor') => como(usuario).intentar.POST(atencion('crearPersona'), datos)
const conDocumento = (numero: string): Promise<Json[]> => c4c().rows(`/IndividualCustomerIdentificationCollection?$filter=IDNumber eq '${numero}'`)
const persona = async (cliente: string): Promise<Json> => (await c4c().rows(`/IndividualCustomerCollection?$filter=CustomerID eq '${cliente}'`))[0]!
const CREA = { metodo: 'POST', ruta: '/IndividualCustomerCollection' }
/** The time for which nobody else creates the same person. */
const pasaElRato = () => cds.tx(() => UPDATE('escucha.CreacionesC4C').with({ hasta: '2000-01-01T00:00:00Z' }))

afterEach(async () => {
  await c4c().clearFaults()
  compuerta().despejar()
})

describe('created', () => {
  test('with her identification, contact and address, in one request', async () => {
    const datos = nueva({ numeroDocumento: '97.111.222', segundoNombre: 'María', fijo: '602 555 0101' })
    const { status, data } = await crear(datos)
    expect([status, data]).toEqual([200, expect.objectContaining({ creada: true, mensaje: 'Persona creada en C4C.', personas: [] })])
    expect(await persona(data.clienteC4C)).toMatchObject({
      FirstName: datos.primerNombre, MiddleName: 'María', LastName: 'Generado', AdditionalLastName: 'Inventado', LifeCycleStatusCode: '2', RoleCode: 'CRM000',
      Mobile: datos.celular, Phone: '602 555 0101', Email: datos.correo, Street: datos.direccion, City: 'Palmira', CountryCode: 'CO',
    })
    expect(await conDocumento('97111222')).toMatchObject([{ CustomerID: data.clienteC4C, IDTypeCode: 'ZCC' }])
    expect((await como('asesor').GET(atencion(`Personas('${data.clienteC4C}')`))).data).toMatchObject({ numeroDocumento: '97111222', celular: datos.celular, correo: datos.correo })
  })

  test('with a name and a document alone', async () => {
    const { numeroDocumento, tipoDocumento } = nueva()
    const { data } = await crear({ numeroDocumento, tipoDocumento, primerNombre: '  Ana   Lucía ', primerApellido: 'Ñáñez' })
    expect(await persona(data.clienteC4C)).toMatchObject({ FirstName: 'Ana Lucía', LastName: 'Ñáñez', Email: '', Mobile: '' })
  })

  test('once: who repeats it finds her, whatever else she types', async () => {
    const datos = nueva()
    const { data } = await crear(datos)
    for (const otra of [datos, { ...datos, primerNombre: 'Otra', noEsNinguna: true }]) {
      expect((await crear(otra)).data).toMatchObject({ clienteC4C: data.clienteC4C, creada: false, mensaje: 'Esa persona ya estaba en C4C; no se creó otra.' })
    }
    expect(await conDocumento(datos.numeroDocumento)).toHaveLength(1)
  })

  test('never where a search finds her as her number was typed, which is how it stands in C4C', async () => {
    const enC4C = await c4c().create('IndividualCustomerCollection', { RoleCode: 'CRM000', FirstName: 'Con', LastName: 'Guiones', IndividualCustomerIdentification: [{ IDTypeCode: 'ZCC', IDNumber: '97-333-444' }] })
    expect((await crear(nueva({ numeroDocumento: '97-333-444', noEsNinguna: true }))).data).toMatchObject({ clienteC4C: enC4C.CustomerID, creada: false })
    expect(await conDocumento('97333444')).toEqual([])
  })

  test('once by many at a time', async () => {
    const datos = nueva({ noEsNinguna: true })
    const respuestas = await Promise.all(Array.from({ length: 6 }, (_, i) => crear(datos, i % 2 ? 'asesor' : 'asesor2')))
    expect(respuestas.filter(r => r.data.creada)).toHaveLength(1)
    expect(respuestas.every(r => [200, 409].includes(r.status))).toBe(true)
    expect(await conDocumento(datos.numeroDocumento)).toHaveLength(1)
  })
})

describe('who may be her already', () => {
  test('the same name with the same contact is shown first, and created when she is none of them', async () => {
    const parecida = await persona('1000002')
    const datos = nueva({ primerNombre: parecida.FirstName, primerApellido: parecida.LastName, correo: parecida.Email })
    const { data } = await crear(datos)
    expect(data).toMatchObject({ clienteC4C: null, creada: false, mensaje: '¿Es una de estas personas?', personas: [{ clienteC4C: '1000002', nombre: parecida.FormattedName, obsoleta: false }] })
    expect(await conDocumento(datos.numeroDocumento)).toEqual([])
    expect((await crear({ ...datos, noEsNinguna: true })).data.creada).toBe(true)
  })

  test('the same number as another type of document is somebody to look at too', async () => {
    const { IDNumber } = (await c4c().rows(`/IndividualCustomerIdentificationCollection?$filter=IDTypeCode eq 'ZTI'&$top=1`))[0]!
    const { data } = await crear(nueva({ tipoDocumento: 'CC', numeroDocumento: IDNumber }))
    expect([data.creada, data.clienteC4C]).toEqual([true, expect.any(String)])
  })

  test('C4C cannot compare: nobody is created unseen', async () => {
    const datos = nueva()
    await c4c().fault({ tipo: 'estado', estado: 500, ruta: 'CheckForDuplicate' })
    const { status, data } = await crear(datos)
    expect([status, data.error.message]).toEqual([503, 'C4C tuvo un error interno (500).'])
    expect(await conDocumento(datos.numeroDocumento)).toEqual([])
  })
})

describe('an answer that does not come', () => {
  test('lost after C4C s commit: said what to do, refused meanwhile, and found afterwards', async () => {
    const datos = nueva()
    await c4c().fault({ tipo: 'timeoutTrasCommit', demoraMs: 4000, ...CREA, veces: 1 })
    const perdida = await crear(datos)
    expect(perdida.status).toBe(503)
    expect(perdida.data.error.message).toMatch(/^C4C no respondió a tiempo\. Puede que la persona haya quedado creada: búsquela a partir de las \d+:\d\d .*; si no aparece, créela entonces\./)
    const hallada = (await como('asesor').POST(atencion('buscarPersona'), { numeroDocumento: datos.numeroDocumento })).data
    expect(hallada.clienteC4C).toEqual(expect.any(String))
    expect((await crear(datos)).data).toMatchObject({ clienteC4C: hallada.clienteC4C, creada: false })
    expect(await conDocumento(datos.numeroDocumento)).toHaveLength(1)
  })

  test('C4C still at it while somebody else tries: refused, and one customer in the end', async () => {
    const datos = nueva()
    const retencion = compuerta().retener(({ metodo, ruta }) => metodo === 'POST' && ruta.endsWith('/IndividualCustomerCollection'))
    expect((await crear(datos)).status).toBe(503)
    await retencion.llegadas(1)
    const otra = await crear(datos, 'asesor2')
    expect([otra.status, otra.data.error.message]).toEqual([409, expect.stringMatching(/^Ya se pidió crear a esa persona y C4C no lo ha confirmado\. Búsquela a partir de las/)])
    retencion.soltar()
    await hasta('C4C did it', async () => (await conDocumento(datos.numeroDocumento)).length)
    expect((await crear(datos)).data.creada).toBe(false)
    expect(await conDocumento(datos.numeroDocumento)).toHaveLength(1)
  })

  test('never done: after the wait she is created', async () => {
    const datos = nueva()
    await c4c().fault({ tipo: 'reset', ...CREA, veces: 1 })
    expect((await crear(datos)).status).toBe(503)
    expect((await crear(datos)).status).toBe(409)
    await pasaElRato()
    expect((await crear(datos)).data.creada).toBe(true)
    expect(await conDocumento(datos.numeroDocumento)).toHaveLength(1)
  })

  test.each(PRONTAS)('%s of the creation: a sentence, no data in it, and one customer when it is repeated', async (_nombre, falla) => {
    const datos = nueva()
    await c4c().fault({ ...falla, ...CREA })
    const { status, data } = await crear(datos)
    expect(status).toBe(503)
    for (const dato of [datos.numeroDocumento, datos.correo, datos.celular, datos.primerNombre]) expect(JSON.stringify(data)).not.toContain(dato)
    await c4c().clearFaults()
    await pasaElRato()
    expect((await crear(datos)).data.creada).toBe(true)
    expect(await conDocumento(datos.numeroDocumento)).toHaveLength(1)
  })

  test('what C4C refuses is told in its words without our data, and may be tried again at once', async () => {
    const datos = nueva()
    const value = `LastName '${datos.primerApellido}' de ${datos.correo} no es válido`
    compuerta().responder(({ metodo, ruta }) => metodo === 'POST' && ruta.endsWith('/IndividualCustomerCollection'), { estado: 400, cuerpo: JSON.stringify({ error: { message: { value } } }) })
    const { status, data } = await crear(datos)
    expect(status).toBe(503)
    expect(data.error.message).toContain('C4C rechazó la operación (400)')
    expect(JSON.stringify(data)).not.toContain(datos.correo)
    compuerta().despejar()
    expect((await crear(datos)).data.creada).toBe(true)
  })
})

test.each<[Json, string]>([
  [{ numeroDocumento: '' }, 'numeroDocumento'], [{ numeroDocumento: '12A' }, 'numeroDocumento'], [{ tipoDocumento: 'XX' }, 'tipoDocumento_code'],
  [{ primerNombre: ' ' }, 'primerNombre'], [{ primerApellido: null }, 'primerApellido'], [{ primerNombre: '123' }, 'primerNombre'], [{ primerNombre: 'N'.repeat(41) }, 'primerNombre'],
  [{ correo: 'a@b' }, 'correo'], [{ celular: 'trescientos' }, 'celular'], [{ celular: '123' }, 'celular'], [{ fijo: '1'.repeat(16) }, 'fijo'],
  [{ direccion: 'C'.repeat(61) }, 'direccion'], [{ municipio: 'M'.repeat(41) }, 'municipio'], [{ primerNombre: 5 }, 'primerNombre'], [{ primerNombre: 'A\u0000' }, 'primerNombre'],
])('%j is refused before C4C hears of it', async (otros, campo) => {
  await c4c().call('DELETE', '/__peticiones')
  const { status, data } = await crear(nueva(otros))
  expect([status, data.error.target]).toEqual([400, campo])
  expect((await c4c().call('GET', '/__peticiones')).json.total).toBe(0)
})

test('only an asesor creates', async () => {
  for (const usuario of ['coordinador', 'area', 'auditor', 'integracion']) expect((await crear(nueva(), usuario)).status).toBe(403)
})

describe('how she is reached', () => {
  const pagina = async (cliente: string) => (await como('asesor').GET(atencion(`Personas('${cliente}')`))).data
  const cambiar = (cliente: string, datos: Json) => como('asesor').intentar.POST(atencion(`Personas('${cliente}')/AtencionService.actualizarContacto`), datos)
  const CONTACTO = ['celular', 'fijo', 'correo', 'direccion', 'municipio', 'huellaContacto']
  const contacto = async (cliente: string): Promise<Json> => {
    const p = await pagina(cliente)
    return Object.fromEntries(CONTACTO.map(c => [c, p[c]]))
  }

  test('is changed in C4C, what is not changed stays, and the page shows it at once', async () => {
    const antes = await contacto('1000020')
    const { status } = await cambiar('1000020', { ...antes, celular: '310 222 3344', correo: '' })
    expect(status).toBe(200)
    const enC4C = await persona('1000020')
    expect(enC4C).toMatchObject({ Mobile: '310 222 3344', Email: '', City: antes.municipio })
    expect([enC4C.Street, enC4C.HouseNumber].join(' ')).toBe(antes.direccion)
    expect(await contacto('1000020')).toMatchObject({ celular: '310 222 3344', correo: null, direccion: antes.direccion })
    await cambiar('1000020', { ...await contacto('1000020'), direccion: 'Carrera 9 # 8-07' })
    expect(await persona('1000020')).toMatchObject({ Street: 'Carrera 9 # 8-07', HouseNumber: '' })
  })

  test('is not written over what somebody else changed since it was seen, in C4C or here', async () => {
    const visto = await contacto('1000021')
    const { ObjectID } = await persona('1000021')
    await c4c().write('PATCH', `/IndividualCustomerCollection('${ObjectID}')`, { Mobile: '+57 311 000 0001' })
    const { status, data } = await cambiar('1000021', { ...visto, correo: 'otro@correo.example' })
    expect([status, data.error.message]).toEqual([412, expect.stringContaining('Otra persona cambió estos datos en C4C')])
    expect(await persona('1000021')).toMatchObject({ Mobile: '+57 311 000 0001', Email: visto.correo })

    const a = await contacto('1000021')
    expect((await cambiar('1000021', { ...a, correo: 'uno@correo.example' })).status).toBe(200)
    expect((await cambiar('1000021', { ...a, correo: 'dos@correo.example' })).status).toBe(412)
    expect((await persona('1000021')).Email).toBe('uno@correo.example')
  })

  test('nor at the same instant: one of two gets through', async () => {
    const visto = await contacto('1000022')
    const respuestas = await Promise.all(['uno', 'dos', 'tres'].map(quien => cambiar('1000022', { ...visto, correo: `${quien}@correo.example` })))
    expect(respuestas.map(r => r.status).sort()).toEqual([200, 412, 412])
  })

  test('what changes of her otherwise is no conflict', async () => {
    const visto = await contacto('1000023')
    const { ObjectID } = await persona('1000023')
    await c4c().write('PATCH', `/IndividualCustomerCollection('${ObjectID}')`, { z_categoria_KUT: 'B' })
    expect((await cambiar('1000023', { ...visto, municipio: 'Buga' })).status).toBe(200)
    const retencion = compuerta().retener(({ metodo }) => metodo === 'PATCH')
    const enCurso = cambiar('1000023', { ...await contacto('1000023'), municipio: 'Tuluá' })
    await retencion.llegadas(1)
    await c4c().write('PATCH', `/IndividualCustomerCollection('${ObjectID}')`, { z_categoria_KUT: 'C' })
    retencion.soltar()
    expect((await enCurso).status).toBe(200)
    expect(await persona('1000023')).toMatchObject({ City: 'Tuluá', z_categoria_KUT: 'C' })
  })

  test('an answer lost after the commit: repeated, it finds its work done', async () => {
    const visto = await contacto('1000024')
    await c4c().fault({ tipo: 'timeoutTrasCommit', demoraMs: 4000, metodo: 'PATCH', veces: 1 })
    const perdida = await cambiar('1000024', { ...visto, municipio: 'Cartago' })
    expect([perdida.status, perdida.data.error.message]).toEqual([503, 'C4C no respondió a tiempo. Puede que C4C la haya hecho: revise antes de repetirla.'])
    expect((await cambiar('1000024', { ...visto, municipio: 'Cartago' })).status).toBe(200)
    expect((await pagina('1000024')).municipio).toBe('Cartago')
  })

  test.each<[Json, string]>([
    [{ correo: 'sin arroba' }, 'correo'], [{ celular: 'abc' }, 'celular'], [{ direccion: 'C'.repeat(61) }, 'direccion'], [{ huellaContacto: null }, 'huellaContacto'], [{ huellaContacto: '' }, 'huellaContacto'],
  ])('%j is refused', async (otros, campo) => {
    const { status, data } = await cambiar('1000001', { ...await contacto('1000001'), ...otros })
    expect([status, data.error.target]).toEqual([400, campo])
  })

  test('what stays as people wrote it in C4C holds nothing up', async () => {
    const raros = { Street: 'C'.repeat(60), HouseNumber: '12 - 34', Mobile: '300 VER NOTA', Email: 'sin arroba' }
    const { CustomerID } = await c4c().create('IndividualCustomerCollection', { RoleCode: 'CRM000', FirstName: 'Persona', LastName: 'Generada', ...raros })
    const visto = await contacto(CustomerID)
    expect((await cambiar(CustomerID, { ...visto, fijo: '602 123 4567' })).status).toBe(200)
    expect(await persona(CustomerID)).toMatchObject({ ...raros, Phone: '602 123 4567' })
  })

  test('of nobody is 404', async () => {
    expect((await cambiar('9999999', { correo: 'a@correo.example', huellaContacto: 'x' })).status).toBe(404)
  })
})
