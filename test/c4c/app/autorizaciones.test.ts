import { createHash } from 'node:crypto'
import cds from '@sap/cds'
import { reanudar } from '../../../srv/c4c/conexion/pausa'
import { ODD_PEOPLE } from '../../c4c-sandbox/seed/odd-people'
import type { Json } from '../sandbox/sandbox-client'
import { appConC4C } from './app-con-c4c'
import { hasta } from './condicion'
import { encargoEn, encargosDe, pasanDosMinutos } from './encargos'
import { LENTAS, PRONTAS } from './pruebas-de-fallas'

process.env.cds_escucha_c4c_extensionPersona_autorizacionVersion = 'z_autorizacion_version_KUT'
process.env.cds_escucha_c4c_extensionPersona_autorizacionFecha = 'z_autorizacion_fecha_KUT'
const app = appConC4C({ requestTimeout: 2_000, limiteAnexo: 5_000 })
const { como, c4c, compuerta, radicar } = app
const atencion = (ruta: string) => `/odata/v4/atencion/${ruta}`

let serie = 0
/** A file that is what it says, another each time. */
const pdf = (relleno = 0) => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%${'x'.repeat(relleno)}${++serie}\ntrailer<</Root 1 0 R>>\n%%EOF\n`)
const firmada = (cliente: string | null, otros: Json = {}): Json => ({
  clienteC4C: cliente, fecha: '2026-06-15', medio: 'FORMATO', formato: 'FTO-RYA-MBD-01', version: '10', finalidades: ['SERVICIOS', 'PETICIONES'],
  nombre: 'actualiza tus datos.pdf', tipo: 'application/pdf', contenido: pdf().toString('base64'), ...otros,
})
const registrar = async (datos: Json): Promise<string> => (await como('asesor').POST(atencion('registrarAutorizacion'), datos)).data.value
const revocar = async (datos: Json): Promise<string> => (await como('asesor').POST(atencion('revocarAutorizacion'), { motivo: 'Ya no quiere recibir información.', ...datos })).data.value
const persona = async (cliente: string): Promise<Json> => (await c4c().rows(`/IndividualCustomerCollection?$filter=CustomerID eq '${cliente}'`))[0]!
const archivos = async (cliente: string): Promise<Json[]> =>
  c4c().rows(`/IndividualCustomerAttachmentFolderCollection?$filter=ParentObjectID eq '${(await persona(cliente)).ObjectID}'`)
const conDocumento = async (cliente: string): Promise<string> =>
  (await c4c().rows(`/IndividualCustomerIdentificationCollection?$filter=CustomerID eq '${cliente}'`))[0]!.IDNumber
const pagina = async (cliente: string): Promise<Json> => (await como('asesor').GET(atencion(`Personas('${cliente}')`))).data
const alDia = (ID: string) => encargoEn(app, ID, 'SINCRONIZADO')
const ADJUNTA = { metodo: 'POST', ruta: '/IndividualCustomerAttachmentFolderCollection' }

afterEach(async () => {
  await c4c().clearFaults()
  compuerta().despejar()
  reanudar()
})

test('its proof becomes an attachment of the customer, byte by byte, and her flag says so', async () => {
  const contenido = pdf()
  expect(await pagina('1000002')).toMatchObject({ autorizacionDatos: 'Pendiente', notaAutorizacion: 'Sin autorización registrada. No impide radicar.' })
  const ID = await registrar(firmada('1000002', { contenido: contenido.toString('base64') }))
  expect(await pagina('1000002')).toMatchObject({ autorizacionDatos: 'Otorgada' })
  expect(await alDia(ID)).toMatchObject({ clase_code: 'AUTORIZACION', numero: '1000002', asunto: 'Autorización de datos otorgada el 15/06/2026, con su soporte' })
  const [archivo, ...mas] = await archivos('1000002')
  expect(mas).toEqual([])
  expect(archivo).toMatchObject({ Name: `autorizacion-2026-06-15-${ID.slice(0, 8)}.pdf`, MimeType: 'application/pdf', TypeCode: '10001', CategoryCode: '2' })
  expect(Buffer.from(archivo!.Binary, 'base64')).toEqual(contenido)
  expect(await persona('1000002')).toMatchObject({ z_autorizacion_datos_KUT: true, z_autorizacion_version_KUT: 'FTO-RYA-MBD-01 v10', z_autorizacion_fecha_KUT: `/Date(${Date.UTC(2026, 5, 15)})/` })
  expect(await pagina('1000002')).toMatchObject({ autorizacionDatos: 'Otorgada', notaAutorizacion: 'FTO-RYA-MBD-01 v10, del 15/06/2026.' })
  const { value } = (await como('asesor').GET(atencion("Personas('1000002')/autorizaciones?$expand=situacionC4C,medio,hecho"))).data
  expect(value).toMatchObject([{
    ID, fecha: '2026-06-15', hecho: { name: 'Otorgada' }, medio: { name: 'Formato firmado' }, situacionC4C: { name: 'Al día en C4C' }, createdBy: 'asesor',
    huella: createHash('sha256').update(contenido).digest('hex'), finalidadesEnPalabras: 'Atención de peticiones y comunicaciones, Prestación de los servicios de la Caja',
  }])
  const bajado = await como('asesor').GET(atencion(`Autorizaciones(${ID})/contenido`), { accept: '*/*' })
  expect(bajado.data).toEqual(contenido)
})

test('revoked: the flag falls, the file and the fact stay', async () => {
  const ID = await registrar(firmada('1000005'))
  await alDia(ID)
  const revocada = await revocar({ clienteC4C: '1000005', fecha: '2026-07-01' })
  await alDia(revocada)
  expect(await persona('1000005')).toMatchObject({ z_autorizacion_datos_KUT: false })
  expect(await archivos('1000005')).toHaveLength(1)
  expect(await pagina('1000005')).toMatchObject({ autorizacionDatos: 'Revocada', notaAutorizacion: 'Revocada el 01/07/2026.' })
  const { value } = (await como('asesor').GET(atencion("Personas('1000005')/autorizaciones?$orderby=fecha"))).data
  expect(value.map((h: Json) => [h.hecho_code, h.motivo])).toEqual([['OTORGADA', null], ['REVOCADA', 'Ya no quiere recibir información.']])
})

test('what C4C alone knows of is revoked too, and what nobody granted is not', async () => {
  expect(await pagina('1000001')).toMatchObject({ autorizacionDatos: 'Otorgada', notaAutorizacion: 'Lo dice C4C; en Escucha no está el soporte.' })
  await alDia(await revocar({ clienteC4C: '1000001' }))
  expect(await persona('1000001')).toMatchObject({ z_autorizacion_datos_KUT: false })
  const dosVeces = await como('asesor').intentar.POST(atencion('revocarAutorizacion'), { clienteC4C: '1000001', motivo: 'Otra vez.' })
  expect([dosVeces.status, dosVeces.data.error.message]).toEqual([409, 'La autorización ya está revocada.'])
  const sin = (await c4c().rows('/IndividualCustomerCollection?$top=100')).find(p => p.z_autorizacion_datos_KUT === false && !['1000001', '1000002', '1000005'].includes(p.CustomerID))!
  const nada = await como('asesor').intentar.POST(atencion('revocarAutorizacion'), { clienteC4C: sin.CustomerID, motivo: 'No.' })
  expect([nada.status, nada.data.error.message]).toEqual([409, 'No hay una autorización que revocar.'])
})

test('what was recorded under another document of hers counts for her flag too', async () => {
  const cliente = ODD_PEOPLE.twoDocuments
  const { IDNumber: numeroDocumento } = (await c4c().rows(`/IndividualCustomerIdentificationCollection?$filter=CustomerID eq '${cliente}' and IDTypeCode eq 'ZTI'`))[0]!
  await alDia(await revocar({ tipoDocumento: 'TI', numeroDocumento, fecha: '2026-07-02' }))
  await alDia(await registrar(firmada(cliente, { fecha: '2026-06-30' })))
  expect(await persona(cliente)).toMatchObject({ z_autorizacion_datos_KUT: false })
  expect(await pagina(cliente)).toMatchObject({ autorizacionDatos: 'Revocada', notaAutorizacion: 'Revocada el 02/07/2026.' })
})

test('a form signed before the revocation and recorded after it is kept and changes nothing', async () => {
  await alDia(await revocar({ clienteC4C: '1000004', fecha: '2026-07-02' }))
  await alDia(await registrar(firmada('1000004', { fecha: '2026-06-30' })))
  expect(await persona('1000004')).toMatchObject({ z_autorizacion_datos_KUT: false })
  expect(await archivos('1000004')).toHaveLength(1)
})

test('granted and revoked within an outage: in whatever order C4C is told, the last fact counts', async () => {
  const numeroDocumento = await conDocumento('1000006')
  await c4c().fault({ tipo: 'caida' })
  const hechos = [
    await registrar(firmada(null, { numeroDocumento })), await revocar({ numeroDocumento, fecha: '2026-07-03' }), await registrar(firmada(null, { numeroDocumento, fecha: '2026-07-04' })),
  ]
  await c4c().clearFaults()
  for (const ID of hechos.toReversed()) await alDia(ID)
  expect(await persona('1000006')).toMatchObject({ z_autorizacion_datos_KUT: true, z_autorizacion_fecha_KUT: `/Date(${Date.UTC(2026, 6, 4)})/` })
  expect(await archivos('1000006')).toHaveLength(2)
})

describe('faults', () => {
  test.each([...PRONTAS, ...LENTAS])('%s of the attachment: one in the end', async (_nombre, falla) => {
    const cliente = String(1_000_030 + serie)
    await c4c().fault({ ...falla, ...ADJUNTA })
    const ID = await registrar(firmada(cliente))
    await hasta('un intento', async () => (await encargosDe(ID))[0]!.intentos > 0)
    await c4c().clearFaults()
    reanudar()
    await pasanDosMinutos(ID)
    await alDia(ID)
    expect(await archivos(cliente)).toHaveLength(1)
    expect(await persona(cliente)).toMatchObject({ z_autorizacion_datos_KUT: true })
  })

  test.each(['POST', 'PATCH'])('the answer to a %s lost after the commit: one attachment, the flag once', async metodo => {
    const cliente = String(1_000_060 + serie)
    await c4c().fault({ tipo: 'timeoutTrasCommit', demoraMs: 4000, metodo, ruta: '/IndividualCustomer', veces: 1 })
    const ID = await registrar(firmada(cliente))
    await hasta('un intento', async () => (await encargosDe(ID))[0]!.intentos > 0)
    await pasanDosMinutos(ID)
    await alDia(ID)
    expect(await archivos(cliente)).toHaveLength(1)
    expect(await persona(cliente)).toMatchObject({ z_autorizacion_datos_KUT: true })
  })

  test('larger than C4C takes: its own words, and the fact stays here', async () => {
    const ID = await registrar(firmada('1000090', { contenido: pdf(6_000).toString('base64') }))
    const encargo = await hasta('el rechazo', async () => (await encargosDe(ID)).find(e => e.situacion_code === 'ERROR'))
    expect(encargo.motivo).toMatch(/^C4C rechazó la operación \(400\): The attachment is larger than the allowed/)
    const { value } = (await como('asesor').GET(atencion("Personas('1000090')/autorizaciones?$expand=situacionC4C"))).data
    expect(value).toMatchObject([{ situacionC4C: { name: 'Rechazado por C4C' }, motivoC4C: encargo.motivo }])
    expect(await pagina('1000090')).toMatchObject({ autorizacionDatos: 'Otorgada' })
  })
})

describe('of somebody who is not in C4C', () => {
  test('kept by document, seen at the counter, and told to C4C when she is created', async () => {
    const numeroDocumento = '95000001'
    const ID = await registrar(firmada(null, { numeroDocumento: '95.000.001' }))
    expect((await como('asesor').POST(atencion('buscarPersona'), { numeroDocumento })).data).toMatchObject({ clienteC4C: null, autorizacion: 'Otorgada' })
    await hasta('un intento', async () => (await encargosDe(ID))[0]!.motivo?.startsWith('La persona aún no está en C4C'))
    const { clienteC4C } = (await como('asesor').POST(atencion('crearPersona'), { numeroDocumento, primerNombre: 'Persona', primerApellido: 'Generada' })).data
    await hasta('el archivo', async () => (await archivos(clienteC4C)).length)
    await alDia(ID)
    expect(await pagina(clienteC4C)).toMatchObject({ autorizacionDatos: 'Otorgada' })
    expect(await archivos(clienteC4C)).toHaveLength(1)
  })

  test('C4C down: recorded by the document that the page showed, and told when C4C is back', async () => {
    const [{ CustomerID, IDNumber: numeroDocumento }] = await c4c().rows(`/IndividualCustomerIdentificationCollection?$filter=IDTypeCode eq 'ZCE'&$orderby=CustomerID desc&$top=1`) as [Json]
    await c4c().fault({ tipo: 'caida' })
    const ID = await registrar(firmada(CustomerID, { tipoDocumento: 'CE', numeroDocumento }))
    await c4c().clearFaults()
    await alDia(ID)
    expect(await archivos(CustomerID)).toHaveLength(1)
  })

  test('C4C down and no document: a sentence, and nothing kept', async () => {
    await c4c().fault({ tipo: 'caida' })
    const { status } = await como('asesor').intentar.POST(atencion('registrarAutorizacion'), firmada('1000092'))
    expect(status).toBe(503)
    expect(await cds.tx(() => SELECT.from('escucha.Autorizaciones').where({ clienteC4C: '1000092' }))).toEqual([])
  })

  test('unknown to C4C by that code is 404', async () => {
    expect((await como('asesor').intentar.POST(atencion('registrarAutorizacion'), firmada('9999999'))).status).toBe(404)
  })
})

test('merged since: the survivor gets the file and the flag', async () => {
  const ID = await registrar(firmada(ODD_PEOPLE.merged))
  await alDia(ID)
  expect([(await archivos(ODD_PEOPLE.merged)).length, (await archivos(ODD_PEOPLE.survivor)).length]).toEqual([0, 1])
})

test('a petition is received without it, and after it was revoked', async () => {
  for (const cliente of ['1000001', '1000002', '1000005']) {
    const { value } = (await como('asesor').POST(atencion('iniciarRadicacion'), { clienteC4C: cliente })).data
    expect(value).toEqual(expect.any(String))
    expect((await radicar({ numeroDocumento: await conDocumento(cliente) })).radicado).toEqual(expect.any(String))
  }
  await app.cola.agotar()
})
