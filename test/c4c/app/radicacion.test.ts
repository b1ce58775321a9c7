import { barrer } from '../../../srv/escalamiento/barrido'
import { finDelDia } from '../../../srv/plazos'
import type { Json } from '../sandbox/sandbox-client'
import { appConC4C, peticion } from './app-con-c4c'

const { como, c4c, radicar, espejoEn, espejo, ticketsDe, cola } = appConC4C({ html204: true })
const atencion = (ruta: string) => `/odata/v4/atencion/${ruta}`
const iniciar = (datos: Json) => como('asesor').intentar.POST(atencion('iniciarRadicacion'), datos)
const borrador = async (ID: string) => (await como('asesor').GET(atencion(`PQRS(ID=${ID},IsActiveEntity=false)`))).data
const ticketConNumero = async (numero: string): Promise<Json> => (await c4c().rows(`/ServiceRequestCollection?$filter=ID eq '${numero}'`))[0]!
const referencias = (objectID: string) =>
  c4c().rows(`/ServiceRequestBusinessTransactionDocumentReferenceCollection?$filter=ParentObjectID eq '${objectID}'`)
const persona = async (cliente: string): Promise<Json> => (await como('asesor').GET(atencion(`Personas('${cliente}')`))).data
/** Nothing that speaks against the code of C4C. */
const SIN_DOCUMENTO = { numeroDocumento: null, tipoDocumento_code: null }
const CAMPOS = ['nombre', 'tipoDocumento_code', 'numeroDocumento', 'correo', 'telefono', 'direccion', 'municipio', 'afiliacion_code', 'categoria_code', 'clienteC4C']
const copia = (p: Json) => Object.fromEntries(CAMPOS.map(campo => [campo, p[campo]]))

describe('a filing starts', () => {
  test('from a person, with what C4C knows of her', async () => {
    const { status, data } = await iniciar({ clienteC4C: '1000003' })
    expect(status).toBe(200)
    expect(await borrador(data.value)).toMatchObject({ ...copia(await persona('1000003')), canal_code: 'PRESENCIAL' })
  })

  test('from a ticket, with its person and subject', async () => {
    const ticket = await ticketConNumero('40001')
    const { data } = await iniciar({ ticketC4C: '40001' })
    expect(await borrador(data.value)).toMatchObject({ ...copia(await persona('1000001')), ticketC4C: '40001', asunto: ticket.Name })
  })

  test('from a document that C4C does not know, and from nobody', async () => {
    expect(await borrador((await iniciar({ numeroDocumento: '99.888.777' })).data.value)).toMatchObject({ tipoDocumento_code: 'CC', numeroDocumento: '99888777' })
    expect(await borrador((await iniciar({ anonima: true })).data.value)).toMatchObject({ anonima: true, numeroDocumento: null })
  })

  test('but not from what does not exist', async () => {
    const ticket = await iniciar({ ticketC4C: '39999' })
    expect([ticket.status, ticket.data.error.message]).toEqual([404, 'Ese ticket no existe en C4C.'])
    const nadie = await iniciar({ clienteC4C: '9999999' })
    expect([nadie.status, nadie.data.error.message]).toEqual([404, 'Esa persona no existe en C4C.'])
  })

  test('with the customer of C4C only as long as the document is hers', async () => {
    const trasCambiar = async (cambio: object) => {
      const ID = (await iniciar({ clienteC4C: '1000003' })).data.value
      await como('asesor').PATCH(atencion(`PQRS(ID=${ID},IsActiveEntity=false)`), cambio, { 'if-match': '*' })
      return borrador(ID)
    }
    const { numeroDocumento, tipoDocumento_code } = await persona('1000003')
    expect((await trasCambiar({ telefono: '6060000000' })).clienteC4C).toBe('1000003')
    expect((await trasCambiar({ tipoDocumento_code, numeroDocumento: `${numeroDocumento.slice(0, 3)}.${numeroDocumento.slice(3)}` })).clienteC4C).toBe('1000003')
    expect((await trasCambiar({ numeroDocumento: `${numeroDocumento.slice(0, 1)}, ${numeroDocumento.slice(1, 4)}–${numeroDocumento.slice(4)}` })).clienteC4C).toBe('1000003')
    expect((await trasCambiar({ numeroDocumento: '1.094.555.666' })).clienteC4C).toBeNull()
  })

  test('nor from a ticket that was filed: known here at once, and in C4C to others', async () => {
    const caso = await radicar({ ticketC4C: '40002', clienteC4C: '1000001' })
    const antes = await iniciar({ ticketC4C: '40002' })
    expect([antes.status, antes.data.error.message]).toEqual([409, `Ese ticket ya tiene el radicado ${caso.radicado}.`])
    const otra = await como('asesor').intentar.POST(atencion('PQRS'), peticion({ ticketC4C: '40002' }))
    expect(otra.status).toBe(409)

    await c4c().write('PATCH', `/ServiceRequestCollection('${(await ticketConNumero('40003')).ObjectID}')`, { z_radicado_KUT: '2025-004711' })
    const ajeno = await iniciar({ ticketC4C: '40003' })
    expect([ajeno.status, ajeno.data.error.message]).toEqual([409, 'Ese ticket ya tiene el radicado 2025-004711.'])
  })
})

describe('the ticket of a case', () => {
  test('is created once, with everything that C4C shall know', async () => {
    const enC4C = await persona('1000002')
    const caso = await radicar({ ...copia(enC4C), canal_code: 'WHATSAPP', preferencial: true, motivoPreferencial: 'Adulto mayor' })
    const fila = await espejoEn(caso.ID, 'SINCRONIZADO')
    const tickets = await ticketsDe(caso.radicado)
    expect(tickets).toHaveLength(1)
    const [ticket] = tickets
    expect(ticket).toMatchObject({
      ID: fila.ticket, ObjectID: fila.objectID, Name: caso.asunto, ProcessingTypeCode: 'SRRQ', DataOriginTypeCode: 'Z03', ServicePriorityCode: '2',
      BuyerPartyID: '1000002', ServiceRequestUserLifeCycleStatusCode: '1',
      RequestInitialReceiptdatetimecontent: caso.recibidaEn, RequestInitialReceiptdatetimeZoneCode: 'UTC',
      FirstReactionDuedatetimeContent: finDelDia(caso.venceInterno), FirstReactionDuedatetimeZoneCode: 'UTC',
      CompleteDuedatetimeContent: finDelDia(caso.venceLegal), CompleteDuedatetimeZoneCode: 'UTC',
    })
    const textos = await c4c().rows(`/ServiceRequestTextCollectionCollection?$filter=ParentObjectID eq '${ticket!.ObjectID}'`)
    expect(textos.map(t => [t.TypeCode, t.Text])).toEqual([['10004', caso.texto]])
    expect(JSON.stringify(ticket)).not.toContain('Adulto mayor')
  })

  test.each([
    ['PRESENCIAL', 'Z01'], ['ESCRITO', 'Z01'], ['TURNERO', 'Z01'], ['TELEFONO', 'Z02'], ['LINEA_GRATUITA', 'Z02'], ['CORREO', 'Z04'],
    ['BUZON_FISICO', 'Z05'], ['BUZON_VIRTUAL', 'Z05'], ['WEB', '4'],
  ])('channel %s, normal priority', async (canal_code, origen) => {
    const caso = await radicar({ canal_code })
    await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(await ticketsDe(caso.radicado)).toMatchObject([{ DataOriginTypeCode: origen, ServicePriorityCode: '3' }])
  })

  test('finds its buyer by document when the case was filed without C4C at hand', async () => {
    const { tipoDocumento_code, numeroDocumento } = await persona('1000004')
    const caso = await radicar({ tipoDocumento_code, numeroDocumento })
    await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(await ticketsDe(caso.radicado)).toMatchObject([{ BuyerPartyID: '1000004' }])
  })

  test('has no buyer when nobody is known, nor when the petition is anonymous', async () => {
    for (const datos of [{}, { anonima: true }]) {
      const caso = await radicar(datos)
      await espejoEn(caso.ID, 'SINCRONIZADO')
      expect(await ticketsDe(caso.radicado)).toMatchObject([{ BuyerPartyID: '' }])
    }
  })

  test('is never that of somebody else, whose code came with the document of another person', async () => {
    const ajeno = (await c4c().rows(`/ServiceRequestCollection?$filter=ServiceRequestUserLifeCycleStatusCode eq '1'`)).find(t => t.BuyerPartyID && !t.z_radicado_KUT)
    const [oportunidad] = await c4c().rows(`/OpportunityCollection?$filter=ProspectPartyID eq '${ajeno!.BuyerPartyID}'&$top=1`)
    const caso = await radicar({ ticketC4C: ajeno!.ID, clienteC4C: ajeno!.BuyerPartyID, oportunidadC4C: oportunidad?.ID ?? null })
    const fila = await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(fila.ticket).not.toBe(ajeno!.ID)
    expect((await ticketConNumero(fila.ticket)).BuyerPartyID).not.toBe(ajeno!.BuyerPartyID)
    expect((await ticketConNumero(ajeno!.ID)).z_radicado_KUT).toBe(ajeno!.z_radicado_KUT)
    const { value } = (await como('asesor2').GET(atencion(`Personas('${ajeno!.BuyerPartyID}')/casos`))).data
    expect(value.map((c: Json) => c.radicado)).not.toContain(caso.radicado)
  })

  test('is the one it was filed from where the document in C4C is no number: typed well, it is hers and no second case', async () => {
    const { json: { d: { results: cliente } } } = await c4c().write('POST', '/IndividualCustomerCollection', { RoleCode: 'CRM000', FirstName: 'Ana', LastName: 'Generada' }) as Json
    await c4c().write('POST', '/IndividualCustomerIdentificationCollection', { ParentObjectID: cliente.ObjectID, IDTypeCode: 'ZCC', IDNumber: '98765-0O9' })
    const { json: { d: { results: ticket } } } = await c4c().write('POST', '/ServiceRequestCollection', { ProcessingTypeCode: 'ZPQR', Name: 'Asunto generado', BuyerPartyID: cliente.CustomerID }) as Json
    const ID = (await iniciar({ ticketC4C: ticket.ID })).data.value
    expect(await borrador(ID)).toMatchObject({ clienteC4C: cliente.CustomerID, numeroDocumento: null })
    await como('asesor').PATCH(atencion(`PQRS(ID=${ID},IsActiveEntity=false)`), { tipoDocumento_code: 'CC', numeroDocumento: '98765009', texto: 'Texto generado.' }, { 'if-match': '*' })
    const caso = (await como('asesor').POST(atencion(`PQRS(ID=${ID},IsActiveEntity=false)/AtencionService.draftActivate`), {}, { 'if-match': '*' })).data
    expect((await espejoEn(caso.ID, 'SINCRONIZADO')).ticket).toBe(ticket.ID)
    expect(await ticketsDe(caso.radicado)).toMatchObject([{ ID: ticket.ID, BuyerPartyID: cliente.CustomerID }])
  })

  test('is the one it was filed from; a closed one stays closed', async () => {
    const abierto = (await c4c().rows(`/ServiceRequestCollection?$filter=ServiceRequestUserLifeCycleStatusCode eq '2'&$top=1`))[0]!
    const cerrado = (await c4c().rows(`/ServiceRequestCollection?$filter=ServiceRequestUserLifeCycleStatusCode eq '6'&$top=1`))[0]!
    const cuantos = async () => (await c4c().get('/ServiceRequestCollection/$count')).text
    const antes = await cuantos()
    for (const [origen, estado] of [[abierto, '1'], [cerrado, '6']] as const) {
      const caso = await radicar({ ticketC4C: origen.ID, clienteC4C: origen.BuyerPartyID, ...SIN_DOCUMENTO })
      const fila = await espejoEn(caso.ID, 'SINCRONIZADO')
      expect([fila.ticket, fila.objectID]).toEqual([origen.ID, origen.ObjectID])
      expect(await ticketConNumero(origen.ID)).toMatchObject({
        z_radicado_KUT: caso.radicado, ServiceRequestUserLifeCycleStatusCode: estado, CompleteDuedatetimeContent: finDelDia(caso.venceLegal),
        DataOriginTypeCode: origen.DataOriginTypeCode, Name: origen.Name,
      })
    }
    expect(await cuantos()).toBe(antes)
  })

  test('carries the constancia once, which is the one that the asesor hands over', async () => {
    const caso = await radicar()
    const { objectID } = await espejoEn(caso.ID, 'SINCRONIZADO')
    const [archivo] = await c4c().rows(`/ServiceRequestAttachmentFolderCollection?$filter=ParentObjectID eq '${objectID}'&$select=ObjectID,Name,MimeType,CategoryCode`)
    expect(archivo).toMatchObject({ Name: `constancia-${caso.radicado}.pdf`, MimeType: 'application/pdf', CategoryCode: '2' })
    const { data } = await como('asesor').GET(atencion(`PQRS(ID=${caso.ID},IsActiveEntity=true)/AtencionService.constancia()`), { accept: '*/*' })
    const enC4C = await c4c().get(`/ServiceRequestAttachmentFolderCollection('${archivo!.ObjectID}')?$select=Binary`)
    expect(enC4C.json.d.results.Binary).toBe((data as Buffer).toString('base64'))
  })

  test('is escalated when the ladder of its milestone has come to its end, and no more when the case goes on', async () => {
    const caso = await radicar()
    await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(await ticketsDe(caso.radicado)).toMatchObject([{ EscalationStatusCode: '1' }])
    await barrer({ ahora: new Date('2031-03-12T15:00:00.000Z'), avisar: async () => {} })
    await espejoEn(caso.ID, 'SINCRONIZADO')
    await cola.agotar()
    expect(await ticketsDe(caso.radicado)).toMatchObject([{ EscalationStatusCode: '2', EscalationTimePointDateTime: expect.stringMatching(/^2031-03-12/), EscalationTimePointtimeZoneCode: 'UTC' }])
    await como('coordinador').POST(`/odata/v4/coordinacion/PQRS(${caso.ID})/CoordinacionService.clasificar`, { tipologia: 'QUEJA' }, { 'if-match': '*' })
    await cola.agotar()
    expect(await ticketsDe(caso.radicado)).toMatchObject([{ EscalationStatusCode: '1', ServiceRequestClassificationCode: 'Z2', ServiceIssueCategoryID: 'PQRS-Q' }])
  })

  test('is created when the ticket that was named does not exist', async () => {
    const caso = await radicar({ ticketC4C: '39998' })
    await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(await ticketsDe(caso.radicado)).toHaveLength(1)
  })
})

describe('from filing to closing', () => {
  const LISTA = ['CALIDAD', 'CLARIDAD', 'PRECISION', 'IDONEIDAD', 'CONGRUENCIA', 'OPORTUNIDAD', 'DE_FONDO', 'PUESTA_EN_CONOCIMIENTO']
  const acto = async (servicio: string, usuario: string, ID: string, nombre: string, datos: Json = {}) => {
    const ruta = `/odata/v4/${servicio}/PQRS(${ID})`
    const Servicio = servicio === 'area' ? 'AreaService' : 'CoordinacionService'
    await como(usuario).POST(`${ruta}/${Servicio}.${nombre}`, datos, { 'if-match': '*' })
  }

  test('the ticket follows every state, its dates the classification, and the opportunity is linked once', async () => {
    const [oportunidad] = await c4c().rows(`/OpportunityCollection?$top=1`)
    const caso = await radicar({ clienteC4C: oportunidad!.ProspectPartyID, oportunidadC4C: oportunidad!.ID, ...SIN_DOCUMENTO })
    const politica = (await como('coordinador').GET(`/odata/v4/coordinacion/PQRS(${caso.ID})/CoordinacionService.listaDeCalidad()`)).data.value.map((i: Json) => i.item)
    expect(LISTA).toEqual(expect.arrayContaining(politica))
    const enC4C = async () => {
      await espejoEn(caso.ID, 'SINCRONIZADO')
      const tickets = await ticketsDe(caso.radicado)
      const { data } = await como('coordinador').GET(`/odata/v4/coordinacion/PQRS(${caso.ID})`)
      expect(tickets).toHaveLength(1)
      expect(tickets[0]!.CompleteDuedatetimeContent).toBe(finDelDia(data.venceLegal))
      if (data.venceInterno) expect(tickets[0]!.FirstReactionDuedatetimeContent).toBe(finDelDia(data.venceInterno))
      return [data.estado_code, tickets[0]!.ServiceRequestUserLifeCycleStatusCode]
    }

    expect(await enC4C()).toEqual(['Radicada', '1'])
    const [{ CompleteDuedatetimeContent: provisional, ObjectID }] = await ticketsDe(caso.radicado) as [Json]
    await acto('coordinacion', 'coordinador', caso.ID, 'clasificar', { tipologia: 'INFORMACION', regimen: 'PETICION_INFORMACION' })
    expect(await enC4C()).toEqual(['Clasificada', '2'])
    expect((await ticketsDe(caso.radicado))[0]!.CompleteDuedatetimeContent).not.toBe(provisional)
    await acto('coordinacion', 'coordinador', caso.ID, 'trasladarAArea', { area: 'RECREACION' })
    expect(await enC4C()).toEqual(['EnArea', 'Z1'])
    await acto('area', 'area', caso.ID, 'responderArea', { texto: 'Respuesta generada del área.' })
    expect(await enC4C()).toEqual(['RespuestaArea', '2'])
    await acto('coordinacion', 'coordinador', caso.ID, 'devolverAlArea', { motivo: 'Falta un dato.' })
    expect(await enC4C()).toEqual(['EnArea', 'Z1'])
    await acto('area', 'area', caso.ID, 'responderArea', { texto: 'Respuesta generada completa.' })
    await acto('coordinacion', 'coordinador', caso.ID, 'responder', { texto: 'Respuesta generada a la persona.', verificados: politica })
    expect(await enC4C()).toEqual(['Respondida', '5'])
    await acto('coordinacion', 'coordinador', caso.ID, 'registrarEntrega', { medio: 'CORREO', entregadaEn: new Date().toISOString(), prueba: 'Acuse generado 1' })
    await acto('coordinacion', 'coordinador', caso.ID, 'cerrar')
    expect(await enC4C()).toEqual(['Cerrada', '6'])

    await cola.agotar()
    expect((await referencias(ObjectID)).map(r => [r.TypeCode, r.RoleCode, r.ID])).toEqual([['72', '1', oportunidad!.ID]])
  })

  test('acts in quick succession leave the ticket in the last state', async () => {
    const caso = await radicar()
    await acto('coordinacion', 'coordinador', caso.ID, 'clasificar', { tipologia: 'QUEJA' })
    await acto('coordinacion', 'coordinador', caso.ID, 'trasladarAArea', { area: 'RECREACION' })
    await espejoEn(caso.ID, 'SINCRONIZADO')
    await cola.agotar()
    expect(await ticketsDe(caso.radicado)).toMatchObject([{ ServiceRequestUserLifeCycleStatusCode: 'Z1' }])
    expect(await espejo(caso.ID)).toMatchObject({ situacion_code: 'SINCRONIZADO', motivo: null })
  })

  test('the mirror is shown with the case, to who filed and to Atención al Usuario', async () => {
    const caso = await radicar()
    const { ticket } = await espejoEn(caso.ID, 'SINCRONIZADO')
    for (const [usuario, servicio, clave] of [['asesor', 'atencion', `ID=${caso.ID},IsActiveEntity=true`], ['coordinador', 'coordinacion', caso.ID]] as const) {
      const { data } = await como(usuario).GET(`/odata/v4/${servicio}/PQRS(${clave})?$expand=espejo($expand=situacion)`)
      expect(data.espejo).toMatchObject({ ticket, motivo: null, situacion: { name: 'Al día en C4C' } })
    }
  })
})

describe('acts on a person', () => {
  const sobre = (cliente: string, accion: string, datos: Json) =>
    como('asesor').intentar.POST(atencion(`Personas('${cliente}')/AtencionService.${accion}`), datos)

  test('crearOportunidad writes one opportunity and says its number', async () => {
    const { status, data, headers } = await sobre('1000202', 'crearOportunidad', { nombre: 'Curso generado', lineaServicio: 'EDUCACION' })
    expect([status, data.clienteC4C]).toEqual([200, '1000202'])
    const deElla = await c4c().rows(`/OpportunityCollection?$filter=ProspectPartyID eq '1000202'`)
    expect(deElla).toMatchObject([{ Name: 'Curso generado', GroupCode: 'Z002', MainEmployeeResponsiblePartyID: '8000010' }])
    expect(decodeURIComponent(headers.get('sap-messages')!)).toContain(deElla[0]!.ID)
    const { value } = (await como('asesor').GET(atencion("Personas('1000202')/oportunidades"))).data
    expect(value).toMatchObject([{ numero: deElla[0]!.ID, nombre: 'Curso generado', estado: 'Abierta' }])
  })

  test('registrarAtencion leaves a line with a snapshot of the person, and nothing in C4C', async () => {
    await c4c().call('DELETE', '/__peticiones')
    const { status } = await sobre('1000003', 'registrarAtencion', { tema: 'Horarios generados', detalle: 'Se informó.', turno: 'A-12' })
    expect(status).toBe(200)
    const { value } = (await como('asesor').GET(atencion(`Atenciones?$filter=clienteC4C eq '1000003'`))).data
    const { nombre, numeroDocumento, categoria_code } = await persona('1000003')
    expect(value).toMatchObject([{ tema: 'Horarios generados', turno: 'A-12', nivelInformacion_code: 1, nombre, numeroDocumento, categoria_code }])
    const { propiedades } = (await c4c().call('GET', '/__peticiones')).json
    expect(propiedades).toEqual({})
  })

  test.each([
    ['crearOportunidad', { nombre: 'Curso generado', lineaServicio: 'EDUCACION' }],
    ['registrarAtencion', { tema: 'Horarios generados' }],
  ])('%s on somebody whom C4C does not know is 404 and does nothing', async (accion, datos) => {
    const { status, data } = await sobre('9999999', accion, datos)
    expect([status, data.error.message]).toEqual([404, 'Esa persona no existe en C4C.'])
    expect(await c4c().rows(`/OpportunityCollection?$filter=ProspectPartyID eq '9999999'`)).toEqual([])
  })

  test.each(['crearOportunidad', 'registrarAtencion'])('%s without a subject is refused', async accion => {
    expect((await sobre('1000003', accion, {})).status).toBe(400)
  })
})
