import cds from '@sap/cds'
import type { Json } from '../sandbox/sandbox-client'
import { ODD_PEOPLE } from '../../c4c-sandbox/seed/odd-people'
import { reanudar } from '../../../srv/c4c/conexion/pausa'
import { appConC4C, peticion } from './app-con-c4c'
import { hasta } from './condicion'
import { encargoEn, encargosDe, pasanDosMinutos } from './encargos'
import { PRONTAS } from './pruebas-de-fallas'

process.env.cds_escucha_c4c_extensionOportunidad_turno = 'z_turno_KUT'
process.env.cds_escucha_c4c_extensionOportunidad_nivel = 'z_nivel_informacion_KUT'
const app = appConC4C({ requestTimeout: 2_000 })
const { como, c4c, compuerta, espejo, espejoEn, ticketsDe, cola } = app
const atencion = (ruta: string) => `/odata/v4/atencion/${ruta}`
const sobre = (cliente: string, accion: string, datos: Json, usuario = 'asesor') =>
  como(usuario).intentar.POST(atencion(`Personas('${cliente}')/AtencionService.${accion}`), datos)
const registrar = (cliente: string, datos: Json) => sobre(cliente, 'registrarAtencion', { tema: 'Curso generado', ...datos })
const ultimaAtencion = async (cliente: string): Promise<Json> =>
  (await como('asesor').GET(atencion(`Atenciones?$filter=clienteC4C eq '${cliente}'&$orderby=atendidaEn desc&$top=1`))).data.value[0]
const enC4C = (cliente: string): Promise<Json[]> => c4c().rows(`/OpportunityCollection?$filter=ProspectPartyID eq '${cliente}'`)
const porClave = (clave: string): Promise<Json[]> => c4c().rows(`/OpportunityCollection?$filter=z_radicado_KUT eq '${clave}'`)
/** Nothing that speaks against the code of C4C. */
const SIN_DOCUMENTO = { numeroDocumento: null, tipoDocumento_code: null }
const CREA = { metodo: 'POST', ruta: '/OpportunityCollection' }
const sinOportunidades = (async function* () {
  const con = new Set((await c4c().rows('/OpportunityCollection')).map(o => o.ProspectPartyID))
  for (let n = 1_000_200; n < 1_000_320; n++) if (!con.has(String(n))) yield String(n)
})()
/** Somebody without an opportunity, another each time. */
const alguien = async (): Promise<string> => (await sinOportunidades.next()).value as string

afterEach(async () => {
  await c4c().clearFaults()
  compuerta().despejar()
  reanudar()
})

describe('an attention with access to a service', () => {
  test('becomes one opportunity with its data, known by the attention s key', async () => {
    const cliente = await alguien()
    const { status, headers } = await registrar(cliente, { lineaServicio: 'EDUCACION', nivelInformacion: 2, turno: 'A-07', accedeAServicio: true })
    expect(status).toBe(200)
    expect(JSON.parse(headers.get('sap-messages')!)[0].message).toBe('Atención registrada; su oportunidad se escribe en C4C.')
    const { ID } = await ultimaAtencion(cliente)
    const encargo = await encargoEn(app, ID, 'SINCRONIZADO')
    const [una, ...mas] = await enC4C(cliente)
    expect(mas).toEqual([])
    expect(una).toMatchObject({
      ID: encargo.numero, Name: 'Curso generado', ProcessingTypeCode: 'OPPT', ProspectPartyID: cliente, MainEmployeeResponsiblePartyID: '8000010',
      GroupCode: 'Z002', OriginTypeCode: 'Z01', ExternalUserStatusCode: 'ZINF2', z_radicado_KUT: ID, z_nivel_informacion_KUT: '2', z_turno_KUT: 'A-07',
    })
    expect(await ultimaAtencion(cliente)).toMatchObject({ oportunidadC4C: una!.ID, accedeAServicio: true })
    expect(encargo).toMatchObject({ clase_code: 'OPORTUNIDAD', asunto: 'Oportunidad: Educación, nivel 2', motivo: null })
    const { value } = (await como('asesor').GET(atencion(`Personas('${cliente}')/oportunidades`))).data
    expect(value).toMatchObject([{ numero: una!.ID, nombre: 'Curso generado', estado: 'Abierta' }])
  })

  test.each<[Json, boolean]>([
    [{}, false], [{ nivelInformacion: 1, lineaServicio: 'EDUCACION' }, false], [{ nivelInformacion: 2 }, true], [{ nivelInformacion: 3, lineaServicio: 'RECREACION' }, true],
    [{ nivelInformacion: 2, lineaServicio: 'VIVIENDA' }, false], [{ nivelInformacion: 3, lineaServicio: 'REGISTRO_APORTES' }, false],
    [{ nivelInformacion: 1, accedeAServicio: true }, true], [{ nivelInformacion: 3, lineaServicio: 'EDUCACION', accedeAServicio: false }, false],
  ])('%j: access %s', async (datos, accede) => {
    const cliente = await alguien()
    await registrar(cliente, datos)
    const { ID, accedeAServicio } = await ultimaAtencion(cliente)
    expect([accedeAServicio, (await encargosDe(ID)).length]).toEqual([accede, accede ? 1 : 0])
  })

  test('is shown at once, before C4C has it, and no second one is made of it', async () => {
    const cliente = await alguien()
    const { ID } = await (async () => {
      await registrar(cliente, { accedeAServicio: true })
      return ultimaAtencion(cliente)
    })()
    await encargoEn(app, ID, 'SINCRONIZADO')
    await c4c().fault({ tipo: 'estado', estado: 503, ...CREA })
    await registrar(cliente, { tema: 'Otro curso', accedeAServicio: true })
    const otra = await ultimaAtencion(cliente)
    await hasta('un intento', async () => (await encargosDe(otra.ID))[0]!.intentos > 0)
    const lista = async () => (await como('asesor2').GET(atencion(`Personas('${cliente}')/oportunidades`))).data.value
    expect(await lista()).toMatchObject([{ numero: null, nombre: 'Otro curso', estado: 'En cola para C4C', motivo: 'C4C tuvo un error interno (503).' }, { nombre: 'Curso generado', estado: 'Abierta' }])
    // To choose one for a case it takes a number
    expect((await como('asesor').GET(atencion(`Oportunidades?$filter=cliente eq '${cliente}'`))).data.value).toHaveLength(1)
    await c4c().clearFaults()
    await pasanDosMinutos(otra.ID)
    await encargoEn(app, otra.ID, 'SINCRONIZADO')
    expect((await lista()).map((o: Json) => o.estado)).toEqual(['Abierta', 'Abierta'])
  })

  test('written by another process is shown with its number at once', async () => {
    const cliente = await alguien()
    await c4c().fault({ tipo: 'estado', estado: 503, ...CREA })
    await registrar(cliente, { accedeAServicio: true })
    const { ID } = await ultimaAtencion(cliente)
    await hasta('un intento', async () => (await encargosDe(ID))[0]!.intentos > 0)
    const lista = async () => (await como('asesor2').GET(atencion(`Personas('${cliente}')/oportunidades`))).data.value
    expect(await lista()).toMatchObject([{ numero: null, estado: 'En cola para C4C' }])
    await c4c().clearFaults()
    const { ID: numero } = await c4c().create('OpportunityCollection', { Name: 'Curso generado', ProcessingTypeCode: 'OPPT', ProspectPartyID: cliente, MainEmployeeResponsiblePartyID: '8000010', z_radicado_KUT: ID })
    await cds.tx(() => UPDATE('escucha.EncargosC4C').with({ situacion_code: 'SINCRONIZADO', numero, reflejadoEn: new Date().toISOString() }).where({ objeto: ID }))
    expect(await lista()).toMatchObject([{ numero }])
  })

  test('without anybody to create it for is refused', async () => {
    for (const datos of [{ tema: 'Tema', accedeAServicio: true }, { tema: 'Tema', anonima: true, accedeAServicio: true }]) {
      const { status, data } = await como('asesor').intentar.POST(atencion('Atenciones'), datos)
      expect([status, data.error.target]).toEqual([400, 'accedeAServicio'])
    }
  })

  test('of somebody not yet in C4C waits for her, holds nobody up, and goes when she is created', async () => {
    const { data } = await como('asesor').POST(atencion('Atenciones'), { tema: 'Curso generado', nombre: 'Persona Generada', numeroDocumento: '96000001', accedeAServicio: true })
    const encargo = await hasta('un intento', async () => (await encargosDe(data.ID)).find(e => e.motivo?.startsWith('La persona aún no está')))
    expect(encargo).toMatchObject({ situacion_code: 'PENDIENTE', intentos: 0 })
    expect(Date.parse(encargo.proximoIntento) - Date.now()).toBeGreaterThan(3_600_000)
    const creada = (await como('asesor').POST(atencion('crearPersona'), { numeroDocumento: '96000001', primerNombre: 'Persona', primerApellido: 'Generada' })).data
    // Woken by her creation, not by the sweep
    await hasta('la oportunidad', async () => (await porClave(data.ID)).length)
    expect(await porClave(data.ID)).toMatchObject([{ ProspectPartyID: creada.clienteC4C }])
  })

  test('of somebody merged since is the survivor s', async () => {
    const { data } = await como('asesor').POST(atencion('Atenciones'), {
      tema: 'Curso generado', clienteC4C: ODD_PEOPLE.merged, accedeAServicio: true,
      numeroDocumento: (await c4c().rows(`/IndividualCustomerIdentificationCollection?$filter=CustomerID eq '${ODD_PEOPLE.survivor}'`))[0]!.IDNumber,
    })
    await encargoEn(app, data.ID, 'SINCRONIZADO')
    expect(await porClave(data.ID)).toMatchObject([{ ProspectPartyID: ODD_PEOPLE.survivor }])
  })

  test('C4C refuses it: its own words for who looks after the queue, no further attempts', async () => {
    const cliente = await alguien()
    compuerta().responder(({ metodo, ruta }) => metodo === 'POST' && ruta.endsWith('/OpportunityCollection'), { estado: 400, cuerpo: '{"error":{"message":{"value":"GroupCode Z002 is not allowed"}}}' })
    await registrar(cliente, { accedeAServicio: true, lineaServicio: 'EDUCACION' })
    const { ID } = await ultimaAtencion(cliente)
    const encargo = await hasta('el rechazo', async () => (await encargosDe(ID)).find(e => e.situacion_code === 'ERROR'))
    expect(encargo.motivo).toBe('C4C rechazó la operación (400): GroupCode Z002 is not allowed')
    const antes = compuerta().vistas.length
    for (let vez = 0; vez < 3; vez++) await cola.pasar()
    expect(compuerta().vistas.slice(antes).filter(p => p.metodo === 'POST' && p.ruta.endsWith('/OpportunityCollection'))).toEqual([])
  })
})

describe('created by hand', () => {
  test('at once, with its number, as an attention of its own', async () => {
    const cliente = await alguien()
    const { status, headers } = await sobre(cliente, 'crearOportunidad', { nombre: 'Reserva generada', lineaServicio: 'RECREACION' })
    const [una] = await enC4C(cliente)
    expect([status, JSON.parse(headers.get('sap-messages')!)[0].message]).toEqual([200, `Oportunidad ${una!.ID} creada en C4C.`])
    expect(await ultimaAtencion(cliente)).toMatchObject({ tema: 'Reserva generada', accedeAServicio: true, nivelInformacion_code: 2, lineaServicio_code: 'RECREACION', oportunidadC4C: una!.ID })
  })

  test.each(PRONTAS)('%s: kept, told how it goes on, and one opportunity in the end', async (_nombre, falla, motivo) => {
    const cliente = await alguien()
    await c4c().fault({ ...falla, ...CREA })
    const { status, headers } = await sobre(cliente, 'crearOportunidad', { nombre: 'Reserva generada' })
    const [{ message, numericSeverity }] = JSON.parse(headers.get('sap-messages')!) as [Json]
    expect([status, message, numericSeverity]).toEqual([200, `La oportunidad quedó registrada y se creará sola en C4C. ${motivo} No la cree otra vez.`, 3])
    await c4c().clearFaults()
    const { ID } = await ultimaAtencion(cliente)
    await pasanDosMinutos(ID)
    await encargoEn(app, ID, 'SINCRONIZADO')
    expect(await enC4C(cliente)).toHaveLength(1)
  })

  test('an answer lost after C4C s commit: still one', async () => {
    const cliente = await alguien()
    await c4c().fault({ tipo: 'timeoutTrasCommit', demoraMs: 4000, ...CREA, veces: 1 })
    const { status } = await sobre(cliente, 'crearOportunidad', { nombre: 'Reserva generada' })
    expect(status).toBe(200)
    expect(await enC4C(cliente)).toHaveLength(1)
    const { ID } = await ultimaAtencion(cliente)
    expect((await encargosDe(ID))[0]!.tomadoHasta > new Date().toISOString()).toBe(true)
    await pasanDosMinutos(ID)
    const { numero } = await encargoEn(app, ID, 'SINCRONIZADO')
    expect((await enC4C(cliente)).map(o => o.ID)).toEqual([numero])
    expect((await ultimaAtencion(cliente)).oportunidadC4C).toBe(numero)
  })

  test.each<[Json, string]>([[{ nombre: ' ' }, 'nombre'], [{ nombre: 'x', lineaServicio: 'NADA' }, 'lineaServicio'], [{ nombre: 'x'.repeat(161) }, 'nombre'], [{ nombre: 'x', nivelInformacion: 9 }, 'nivelInformacion_code']])(
    '%j is refused and leaves nothing', async (datos, campo) => {
      const cliente = await alguien()
      const { status, data } = await sobre(cliente, 'crearOportunidad', datos)
      expect([status, data.error.target]).toEqual([400, campo])
      expect((await como('asesor').GET(atencion(`Atenciones?$filter=clienteC4C eq '${cliente}'`))).data.value).toEqual([])
    })

  test('not as one of a group that may be taken back', async () => {
    const requests = [
      { id: '1', atomicityGroup: 'g', method: 'POST', url: 'Atenciones', headers: { 'content-type': 'application/json' }, body: { tema: 'Tema' } },
      { id: '2', atomicityGroup: 'g', dependsOn: ['1'], method: 'POST', url: "Personas('1000001')/AtencionService.crearOportunidad", headers: { 'content-type': 'application/json' }, body: { nombre: 'x' } },
    ]
    const { data } = await como('asesor').POST(atencion('$batch'), { requests })
    expect(data.responses.map((r: Json) => r.status)).toEqual([424, 400])
  })
})

describe('a case about it', () => {
  const iniciar = (datos: Json, usuario = 'asesor') => como(usuario).intentar.POST(atencion('iniciarRadicacion'), datos)
  const borrador = async (ID: string) => (await como('asesor').GET(atencion(`PQRS(ID=${ID},IsActiveEntity=false)`))).data
  const activar = async (ID: string): Promise<Json> => {
    await como('asesor').PATCH(atencion(`PQRS(ID=${ID},IsActiveEntity=false)`), { texto: 'Texto generado.' }, { 'if-match': '*' })
    return (await como('asesor').POST(atencion(`PQRS(ID=${ID},IsActiveEntity=false)/AtencionService.draftActivate`), {}, { 'if-match': '*' })).data
  }
  const enlaces = async (radicado: string) => {
    const [ticket] = await ticketsDe(radicado)
    return (await c4c().rows(`/ServiceRequestBusinessTransactionDocumentReferenceCollection?$filter=ParentObjectID eq '${ticket!.ObjectID}'`)).map(r => [r.TypeCode, r.ID])
  }

  test('filed from the opportunity, it has the person and the ticket is linked', async () => {
    const [una] = await c4c().rows(`/OpportunityCollection?$filter=ProspectPartyID eq '1000001'&$top=1`)
    const [oportunidad] = una ? [una] : await c4c().rows('/OpportunityCollection?$top=1')
    const { data } = await iniciar({ oportunidadC4C: oportunidad!.ID })
    expect(await borrador(data.value)).toMatchObject({ oportunidadC4C: oportunidad!.ID, clienteC4C: oportunidad!.ProspectPartyID })
    const caso = await activar(data.value)
    await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(await enlaces(caso.radicado)).toEqual([['72', oportunidad!.ID]])
    expect((await como('coordinador').GET(`/odata/v4/coordinacion/PQRS(${caso.ID})`)).data.oportunidadC4C).toBe(oportunidad!.ID)
  })

  test('filed from the attention while C4C does not have its opportunity yet: linked once it does, and no version goes stale', async () => {
    const cliente = await alguien()
    await c4c().fault({ tipo: 'estado', estado: 500, ...CREA })
    await registrar(cliente, { accedeAServicio: true, lineaServicio: 'EDUCACION' })
    const { ID: ID_ATENCION } = await ultimaAtencion(cliente)
    const { data } = await iniciar({ atencion: ID_ATENCION })
    expect(await borrador(data.value)).toMatchObject({ clienteC4C: cliente, oportunidadC4C: null, lineaServicio_code: 'EDUCACION' })
    const caso = await activar(data.value)
    await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(await enlaces(caso.radicado)).toEqual([])
    const antes = (await como('coordinador').GET(`/odata/v4/coordinacion/PQRS(${caso.ID})`)).data['@odata.etag']
    await c4c().clearFaults()
    const { numero } = await encargoEn(app, ID_ATENCION, 'SINCRONIZADO')
    await hasta('el enlace', async () => {
      await cola.pasar()
      return (await enlaces(caso.radicado)).length
    })
    expect(await enlaces(caso.radicado)).toEqual([['72', numero]])
    const despues = (await como('coordinador').GET(`/odata/v4/coordinacion/PQRS(${caso.ID})`)).data
    expect([despues.oportunidadC4C, despues['@odata.etag']]).toEqual([numero, antes])
    expect((await espejo(caso.ID)).situacion_code).toBe('SINCRONIZADO')
  })

  test('is not that of somebody else: another document leaves it behind, another asesor s attention is none', async () => {
    const [oportunidad] = await c4c().rows('/OpportunityCollection?$top=1')
    const { data } = await iniciar({ oportunidadC4C: oportunidad!.ID })
    await como('asesor').PATCH(atencion(`PQRS(ID=${data.value},IsActiveEntity=false)`), { numeroDocumento: '1094555777' }, { 'if-match': '*' })
    expect(await borrador(data.value)).toMatchObject({ clienteC4C: null, oportunidadC4C: null })
    const cliente = await alguien()
    await registrar(cliente, {})
    const { ID } = await ultimaAtencion(cliente)
    expect((await iniciar({ atencion: ID }, 'asesor2')).status).toBe(404)
    for (const [usuario, datos] of [['asesor', {}], ['asesor2', { clienteC4C: cliente, ...SIN_DOCUMENTO }]] as const) {
      const ajena = await como(usuario).intentar.POST(atencion('PQRS'), peticion({ atencion_ID: ID, ...datos }))
      expect([ajena.status, ajena.data.error.target]).toEqual([400, 'atencion'])
    }
  })

  test.each([[{ oportunidadC4C: '79999' }, 'Esa oportunidad no existe en C4C.'], [{ atencion: '00000000-0000-4000-8000-000000000000' }, 'Esa atención no existe o no la registró usted.']])('%j is 404', async (datos, mensaje) => {
    const { status, data } = await iniciar(datos)
    expect([status, data.error.message]).toEqual([404, mensaje])
  })
})
