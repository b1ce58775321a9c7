import type { Json } from '../sandbox/sandbox-client'
import { appConC4C } from './app-con-c4c'

const { como, c4c, radicar } = appConC4C()
const atencion = (ruta: string) => `/odata/v4/atencion/${ruta}`
const leer = async (ruta: string) => (await como('asesor').GET(atencion(ruta))).data
const buscar = (tipoDocumento: string | undefined, numeroDocumento: string) =>
  como('asesor').intentar.POST(atencion('buscarPersona'), { tipoDocumento, numeroDocumento })

const TIPOS: Record<string, string> = { ZCC: 'CC', ZTI: 'TI', ZCE: 'CE', ZPA: 'PA', ZPPT: 'PPT' }
const documento = async (cliente: string): Promise<Json> =>
  (await c4c().rows(`/IndividualCustomerIdentificationCollection?$filter=CustomerID eq '${cliente}'`))[0]!

describe('by document number', () => {
  test('as it is written, and with dots, spaces and hyphens', async () => {
    const { IDNumber: numero } = await documento('1000001')
    const conPuntos = numero.replace(/\B(?=(\d{3})+$)/g, '.')
    for (const escrito of [numero, conPuntos, ` ${numero.slice(0, 4)} ${numero.slice(4)} `, numero.replace(/(\d{3})/, '$1-')]) {
      const { status, data } = await buscar(undefined, escrito)
      expect([status, data.clienteC4C, data.numeroDocumento, data.tipoDocumento, data.mensaje]).toEqual([200, '1000001', numero, 'CC', null])
    }
  })

  test.each(Object.keys(TIPOS))('every type of document: %s', async enC4C => {
    const [una] = await c4c().rows(`/IndividualCustomerIdentificationCollection?$filter=IDTypeCode eq '${enC4C}'&$top=1`)
    const { data } = await buscar(TIPOS[enC4C], una!.IDNumber.toLowerCase())
    expect(data).toMatchObject({ clienteC4C: una!.CustomerID, tipoDocumento: TIPOS[enC4C], numeroDocumento: una!.IDNumber })
  })

  test('the same number as another type is nobody', async () => {
    const { IDNumber: numero } = await documento('1000004')
    expect((await buscar('CC', numero)).data.clienteC4C).toBeNull()
    expect((await buscar('CE', numero)).data.clienteC4C).toBe('1000004')
  })

  test('unknown: not an error, but the way to go on', async () => {
    const { status, data } = await buscar('CC', '99999999')
    expect([status, data.clienteC4C]).toEqual([200, null])
    expect(data.mensaje).toBe('No hay una persona con ese documento en C4C. Puede crearla, o radicar con los datos que ella dé.')
  })

  test.each([['CC', '12A45678'], ['CC', ''], ['CC', '1'], ['TI', '12345'], ['CC', "1' or '1' eq '1"], ['XX', '12345678']])(
    'wrong: %s «%s» is refused without repeating it', async (tipo, numero) => {
      const { status, data } = await buscar(tipo, numero)
      expect(status).toBe(400)
      expect(data.error.message).toMatch(/^El (número|tipo) de documento/)
      if (numero) expect(JSON.stringify(data)).not.toContain(numero === '1' ? '"1"' : numero)
    })

  test('only an asesor', async () => {
    expect((await como('area').intentar.POST(atencion('buscarPersona'), { numeroDocumento: '99999999' })).status).toBe(403)
  })
})

describe('the person', () => {
  test('as C4C knows her, with our names for the codes', async () => {
    const persona = await leer("Personas('1000001')?$expand=tipoDocumento,afiliacion,categoria")
    const [enC4C] = await c4c().rows(`/IndividualCustomerCollection?$filter=CustomerID eq '1000001'`)
    expect(persona).toMatchObject({
      clienteC4C: '1000001', nombre: enC4C!.FormattedName, correo: enC4C!.Email, telefono: enC4C!.Mobile,
      direccion: `${enC4C!.Street} ${enC4C!.HouseNumber}`, municipio: enC4C!.City,
      numeroDocumento: (await documento('1000001')).IDNumber, autorizacionDatos: 'Otorgada',
      tipoDocumento: { name: 'Cédula de ciudadanía' }, afiliacion: { name: 'Trabajador afiliado' }, categoria: { name: 'Categoría A' },
    })
  })

  test.each([
    ['1000002', 'CC', 'TRABAJADOR', 'B', 'Pendiente'],
    ['1000003', 'TI', 'BENEFICIARIO', 'A', 'Otorgada'],
    ['1000004', 'CE', 'TRABAJADOR', 'C', 'Otorgada'],
    ['1000005', 'CC', 'NO_AFILIADO', 'D', 'Pendiente'],
  ])('%s: document, affiliation, category and data consent', async (cliente, tipo, afiliacion, categoria, autorizacion) => {
    expect(await leer(`Personas('${cliente}')`)).toMatchObject({
      tipoDocumento_code: tipo, afiliacion_code: afiliacion, categoria_code: categoria, autorizacionDatos: autorizacion,
    })
  })

  test.each([['PE', 'PENSIONADO'], ['IN', 'INDEPENDIENTE']])('affiliation %s', async (enC4C, nuestra) => {
    const [uno] = await c4c().rows(`/IndividualCustomerCollection?$filter=z_afiliacion_KUT eq '${enC4C}'&$top=1`)
    expect((await leer(`Personas('${uno!.CustomerID}')`)).afiliacion_code).toBe(nuestra)
  })

  test('unknown is 404, and a list of everybody is empty', async () => {
    expect((await como('asesor').intentar.GET(atencion("Personas('9999999')"))).status).toBe(404)
    expect((await leer('Personas?$count=true'))).toMatchObject({ '@odata.count': 0, value: [] })
  })
})

describe('her tickets', () => {
  const tickets = (opciones: string) => leer(`Personas('1000001')/tickets${opciones}`)

  test('all sixty, newest first, in words', async () => {
    const { value } = await tickets('')
    expect(value).toHaveLength(60)
    const fechas = value.map((t: Json) => t.creadoEn)
    expect(fechas).toEqual([...fechas].sort().reverse())
    expect(new Set(value.map((t: Json) => t.estado))).toEqual(new Set([
      'Abierto', 'En proceso', 'Pendiente del cliente', 'Completado', 'Cerrado', 'En gestión del área', 'Pendiente por completar',
    ]))
    expect(value.every((t: Json) => ['Urgente', 'Normal', 'Baja'].includes(t.prioridad))).toBe(true)
  })

  test('pages neither lose nor repeat one', async () => {
    const todos = (await tickets('')).value.map((t: Json) => t.numero)
    const paginas: string[] = []
    for (let desde = 0; desde < 60; desde += 25) {
      const { value, '@odata.count': total } = await tickets(`?$top=25&$skip=${desde}&$count=true&$select=numero`)
      expect(total).toBe(60)
      paginas.push(...value.map((t: Json) => t.numero))
    }
    expect(paginas).toEqual(todos)
    expect((await tickets('?$skip=60')).value).toEqual([])
  })

  test('$count alone, an order of ones own and one by key', async () => {
    expect(await tickets('/$count')).toBe('60')
    const porNumero = (await tickets('?$orderby=numero desc&$top=2')).value.map((t: Json) => t.numero)
    expect(porNumero).toEqual(['40060', '40059'])
    const { value } = await tickets('?$top=3')
    expect((await tickets(`('${value[2].objectID}')`)).numero).toBe(value[2].numero)
    expect((await como('asesor').intentar.GET(atencion("Personas('1000001')/tickets('00')"))).status).toBe(404)
  })

  test('a filter is refused, never passed over in silence', async () => {
    const r = await como('asesor').intentar.GET(atencion("Personas('1000001')/tickets?$filter=contains(asunto,'x')"))
    expect([r.status, r.data.error.target]).toEqual([400, 'asunto'])
  })

  test('somebody without any', async () => {
    expect((await leer("Personas('1000202')/tickets?$count=true"))).toMatchObject({ '@odata.count': 0, value: [] })
    expect((await leer("Personas('1000202')/oportunidades?$count=true"))).toMatchObject({ '@odata.count': 0, value: [] })
  })
})

test('her opportunities, newest first, in words', async () => {
  const [una] = await c4c().rows(`/OpportunityCollection?$filter=LifeCycleStatusCode eq '4'&$top=1`)
  const deElla = await c4c().rows(`/OpportunityCollection?$filter=ProspectPartyID eq '${una!.ProspectPartyID}'`)
  const { value, '@odata.count': total } = await leer(`Personas('${una!.ProspectPartyID}')/oportunidades?$count=true`)
  expect(total).toBe(deElla.length)
  expect(value.find((o: Json) => o.numero === una!.ID)).toMatchObject({ nombre: una!.Name, estado: 'Ganada' })
  expect(value.map((o: Json) => o.creadaEn)).toEqual(value.map((o: Json) => o.creadaEn).sort().reverse())
})

describe('her cases', () => {
  test('by C4C code and by document, of any asesor, and of nobody else', async () => {
    const { IDNumber: numeroDocumento } = await documento('1000006')
    const porCodigo = await radicar({ clienteC4C: '1000006', numeroDocumento: null, tipoDocumento_code: null })
    const porDocumento = await radicar({ tipoDocumento_code: 'CC', numeroDocumento })
    const ajeno = await radicar()
    const { value } = (await como('asesor2').GET(atencion("Personas('1000006')/casos?$count=true&$orderby=radicado"))).data
    expect(value.map((c: Json) => c.radicado)).toEqual([porCodigo.radicado, porDocumento.radicado])
    const filtrado = (await como('asesor2').GET(atencion(`Personas('1000006')/casos?$filter=radicado eq '${ajeno.radicado}'`))).data
    expect(filtrado.value).toEqual([])
    expect(await leer("Personas('1000006')/casos/$count")).toBe('2')
  })

  test('not without a person', async () => {
    expect((await como('asesor').intentar.GET(atencion('CasosDePersona'))).status).toBe(400)
  })
})
