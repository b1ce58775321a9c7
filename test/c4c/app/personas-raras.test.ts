import cds from '@sap/cds'
import type { Json } from '../sandbox/sandbox-client'
import { ODD_PEOPLE } from '../../c4c-sandbox/seed/odd-people'
import { appConC4C } from './app-con-c4c'

const { como, c4c, radicar, espejoEn, ticketsDe } = appConC4C()
const atencion = (ruta: string) => `/odata/v4/atencion/${ruta}`
const leer = async (ruta: string) => (await como('asesor').GET(atencion(ruta))).data
const buscar = async (numeroDocumento: string, tipoDocumento = 'CC') => (await como('asesor').POST(atencion('buscarPersona'), { tipoDocumento, numeroDocumento })).data
const documentosDe = (cliente: string): Promise<Json[]> => c4c().rows(`/IndividualCustomerIdentificationCollection?$filter=CustomerID eq '${cliente}'`)
const persona = async (cliente: string): Promise<Json> => (await c4c().rows(`/IndividualCustomerCollection?$filter=CustomerID eq '${cliente}'`))[0]!

test('without a document in C4C: shown, said, and a case is filed all the same', async () => {
  const pagina = await leer(`Personas('${ODD_PEOPLE.withoutDocument}')`)
  expect(pagina).toMatchObject({ numeroDocumento: null, tipoDocumento_code: null, notaPersona: expect.stringContaining('no tiene documento') })
  expect((await leer(`Personas('${ODD_PEOPLE.withoutDocument}')/identificaciones`)).value).toEqual([])
  const { value: ID } = (await como('asesor').POST(atencion('iniciarRadicacion'), { clienteC4C: ODD_PEOPLE.withoutDocument })).data
  await como('asesor').PATCH(atencion(`PQRS(ID=${ID},IsActiveEntity=false)`), { texto: 'Texto generado.' }, { 'if-match': '*' })
  expect((await como('asesor').POST(atencion(`PQRS(ID=${ID},IsActiveEntity=false)/AtencionService.draftActivate`), {}, { 'if-match': '*' })).data.clienteC4C).toBe(ODD_PEOPLE.withoutDocument)
})

test('with two documents: both are shown, each finds her, and a grown-up is known by her cédula', async () => {
  const documentos = await documentosDe(ODD_PEOPLE.twoDocuments)
  const TIPOS: Record<string, string> = { ZCC: 'CC', ZTI: 'TI' }
  for (const { IDTypeCode, IDNumber } of documentos) expect((await buscar(IDNumber, TIPOS[IDTypeCode])).clienteC4C).toBe(ODD_PEOPLE.twoDocuments)
  const cedula = documentos.find(d => d.IDTypeCode === 'ZCC')!.IDNumber
  expect(await leer(`Personas('${ODD_PEOPLE.twoDocuments}')`)).toMatchObject({ tipoDocumento_code: 'CC', numeroDocumento: cedula })
  const { value } = await leer(`Personas('${ODD_PEOPLE.twoDocuments}')/identificaciones?$expand=tipoDocumento`)
  expect(value.map((d: Json) => [d.tipoDocumento.name, d.enC4C])).toEqual([['Cédula de ciudadanía', cedula], ['Tarjeta de identidad', documentos.find(d => d.IDTypeCode === 'ZTI')!.IDNumber]])
})

test('cases filed under either of her documents are hers', async () => {
  const casos = []
  for (const { IDTypeCode, IDNumber } of await documentosDe(ODD_PEOPLE.twoDocuments)) {
    casos.push((await radicar({ tipoDocumento_code: IDTypeCode === 'ZCC' ? 'CC' : 'TI', numeroDocumento: IDNumber })).radicado)
  }
  casos.push((await radicar({ clienteC4C: ODD_PEOPLE.twoDocuments, tipoDocumento_code: null, numeroDocumento: null })).radicado)
  const ajeno = await radicar()
  const { value } = await leer(`Personas('${ODD_PEOPLE.twoDocuments}')/casos?$orderby=radicado`)
  expect(value.map((c: Json) => c.radicado)).toEqual(casos)
  expect(JSON.stringify(value)).not.toContain(ajeno.radicado)
})

test.each([
  ['dots', ODD_PEOPLE.dottedDocument, (n: string) => [n, n.replaceAll('.', ''), n.replaceAll('.', ' ')]],
  ['letters before the digits', ODD_PEOPLE.letteredDocument, (n: string) => [n, n.slice(2), n.toLowerCase(), `CC ${n.slice(2)}`]],
])('a number that stands in C4C with %s is found however it is typed, and filed plain', async (_como, cliente, formas) => {
  const { IDNumber: enC4C } = (await documentosDe(cliente))[0]!
  const llano = enC4C.replace(/\D/g, '')
  for (const escrito of formas(enC4C)) expect(await buscar(escrito)).toMatchObject({ clienteC4C: cliente, numeroDocumento: llano })
  expect(await leer(`Personas('${cliente}')`)).toMatchObject({ numeroDocumento: llano })
  expect((await leer(`Personas('${cliente}')/identificaciones`)).value).toMatchObject([{ numeroDocumento: llano, enC4C }])
  const caso = await radicar({ numeroDocumento: llano })
  await espejoEn(caso.ID, 'SINCRONIZADO')
  expect(await ticketsDe(caso.radicado)).toMatchObject([{ BuyerPartyID: cliente }])
})

test('merged and still with the same document: the survivor is found, and the other says that it is not used', async () => {
  const { IDNumber } = (await documentosDe(ODD_PEOPLE.survivor))[0]!
  expect(await buscar(IDNumber)).toMatchObject({ clienteC4C: ODD_PEOPLE.survivor, personas: [], mensaje: null })
  expect((await leer(`Personas('${ODD_PEOPLE.merged}')`)).notaPersona).toMatch(/ya no se usa en C4C/)
  const caso = await radicar({ clienteC4C: ODD_PEOPLE.merged, numeroDocumento: IDNumber })
  await espejoEn(caso.ID, 'SINCRONIZADO')
  expect(await ticketsDe(caso.radicado)).toMatchObject([{ BuyerPartyID: ODD_PEOPLE.survivor }])
})

test('merged while her case waits: its ticket is the survivor s', async () => {
  const [de, a] = ['1000010', '1000011']
  const { IDNumber } = (await documentosDe(de))[0]!
  await c4c().fault({ tipo: 'caida' })
  const caso = await radicar({ clienteC4C: de, numeroDocumento: IDNumber })
  await c4c().clearFaults()
  expect((await c4c().call('POST', '/__personas/fusionar', {}, JSON.stringify({ de, a }))).status).toBe(200)
  await c4c().create('IndividualCustomerIdentificationCollection', { CustomerID: a, IDTypeCode: 'ZCC', IDNumber, CountryCode: 'CO' })
  await espejoEn(caso.ID, 'SINCRONIZADO')
  expect(await ticketsDe(caso.radicado)).toMatchObject([{ BuyerPartyID: a }])
})

describe('two in use with one document', () => {
  const DOS = ['1000012', '1000013']
  let numero: string
  beforeAll(async () => {
    numero = (await documentosDe(DOS[0]!))[0]!.IDNumber
    await c4c().create('IndividualCustomerIdentificationCollection', { CustomerID: DOS[1], IDTypeCode: 'ZCC', IDNumber: numero, CountryCode: 'CO' })
  })

  test('the asesor chooses; none is taken in silence, and no third is created', async () => {
    const hallado = await buscar(numero)
    expect(hallado).toMatchObject({ clienteC4C: null, puedeCrear: false, mensaje: expect.stringContaining('elija cuál es') })
    expect(hallado.personas.map((p: Json) => p.clienteC4C).sort()).toEqual(DOS)
    expect(hallado.personas[0].nombre).toBe((await persona(hallado.personas[0].clienteC4C)).FormattedName)
    const creada = (await como('asesor').POST(atencion('crearPersona'), { numeroDocumento: numero, primerNombre: 'Una', primerApellido: 'Tercera', noEsNinguna: true })).data
    expect(creada).toMatchObject({ clienteC4C: null, creada: false })
    expect(creada.personas.map((p: Json) => p.clienteC4C).sort()).toEqual(DOS)
  })

  test('a case goes to the one that was chosen, and to nobody where nobody chose', async () => {
    for (const [clienteC4C, comprador] of [[DOS[1], DOS[1]], [null, '']]) {
      const caso = await radicar({ clienteC4C, numeroDocumento: numero })
      await espejoEn(caso.ID, 'SINCRONIZADO')
      expect(await ticketsDe(caso.radicado)).toMatchObject([{ BuyerPartyID: comprador }])
    }
  })
})

test('only somebody who is not used any more bears it: said, and a new one may be created', async () => {
  const [cliente] = ['1000014']
  const { IDNumber } = (await documentosDe(cliente!))[0]!
  await c4c().write('PATCH', `/IndividualCustomerCollection('${(await persona(cliente!)).ObjectID}')`, { LifeCycleStatusCode: '4' })
  expect(await buscar(IDNumber)).toMatchObject({ clienteC4C: null, puedeCrear: true, personas: [{ clienteC4C: cliente, obsoleta: true }] })
})

test('with a document of a type that nobody mapped: her page and all its lists are there', async () => {
  await cds.tx(() => DELETE.from('escucha.EntradasC4C').where({ lista_code: 'TIPO_DOCUMENTO', valor: 'ZPPT' }))
  const { CustomerID } = await c4c().create('IndividualCustomerCollection', { RoleCode: 'CRM000', FirstName: 'Persona', LastName: 'Generada', IndividualCustomerIdentification: [{ IDTypeCode: 'ZPPT', IDNumber: '5123456' }] })
  const caso = await radicar({ clienteC4C: CustomerID, tipoDocumento_code: null, numeroDocumento: null })
  expect(await leer(`Personas('${CustomerID}')`)).toMatchObject({ tipoDocumento_code: null, numeroDocumento: '5123456' })
  for (const lista of ['identificaciones', 'tickets', 'oportunidades', 'autorizaciones', 'atenciones']) expect((await leer(`Personas('${CustomerID}')/${lista}`)).value).toEqual(expect.any(Array))
  expect((await leer(`Personas('${CustomerID}')/casos`)).value).toMatchObject([{ radicado: caso.radicado }])
  await cds.tx(() => INSERT.into('escucha.EntradasC4C').entries({ lista_code: 'TIPO_DOCUMENTO', valor: 'ZPPT', codigo: 'PPT' }))
})

test('longer than a case takes: cut where that does no harm, left out where half of it leads nowhere', async () => {
  const largo = { FirstName: 'N'.repeat(40), LastName: 'A'.repeat(40), City: 'M'.repeat(40), Street: 'C'.repeat(60), HouseNumber: '1'.repeat(10), Mobile: `+57 ${'3'.repeat(36)}`, Email: `${'x'.repeat(240)}@correo.example` }
  const { CustomerID } = await c4c().create('IndividualCustomerCollection', { RoleCode: 'CRM000', ...largo, IndividualCustomerIdentification: [{ IDTypeCode: 'ZPA', IDNumber: 'P'.repeat(60) }] })
  const pagina = await leer(`Personas('${CustomerID}')`)
  expect(pagina).toMatchObject({ numeroDocumento: null, telefono: largo.Mobile.slice(0, 30), celular: largo.Mobile, correo: largo.Email })
  expect((await como('asesor').intentar.POST(atencion('iniciarRadicacion'), { clienteC4C: CustomerID })).status).toBe(200)
  expect((await como('asesor').intentar.POST(atencion(`Personas('${CustomerID}')/AtencionService.registrarAtencion`), { tema: 'Tema generado' })).status).toBe(200)
})

test.each(['*', '10000*', '1000010*'])('%s for a code is nobody, though C4C takes the sign for whatever', async codigo => {
  expect((await como('asesor').intentar.GET(atencion(`Personas('${codigo}')`))).status).toBe(404)
  for (const lista of ['identificaciones', 'tickets', 'oportunidades', 'autorizaciones', 'casos']) {
    const { status, data } = await como('asesor').intentar.GET(atencion(`Personas('${codigo}')/${lista}`))
    expect([lista, status === 404 || data.value.length === 0]).toEqual([lista, true])
  }
  for (const [accion, datos] of [['registrarAtencion', { tema: 'Tema', accedeAServicio: true }], ['crearOportunidad', { nombre: 'Tema' }], ['actualizarContacto', { celular: '3000000000', huellaContacto: 'x' }]] as const) {
    const { status } = await como('asesor').intentar.POST(atencion(`Personas('${codigo}')/AtencionService.${accion}`), datos)
    expect([accion, status]).toEqual([accion, 404])
  }
})

test.each(['*', '9*', '96*01'])('%s for a document finds nobody', async numeroDocumento => {
  const { status, data } = await como('asesor').intentar.POST(atencion('buscarPersona'), { tipoDocumento: 'CC', numeroDocumento })
  expect([status, data.clienteC4C ?? null, data.personas ?? []]).toEqual([400, null, []])
})
