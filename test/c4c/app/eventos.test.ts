import cds from '@sap/cds'
import { tomarDeC4C } from '../../../srv/c4c/conciliacion/tomar-de-c4c'
import type { Json } from '../sandbox/sandbox-client'
import { appConC4C } from './app-con-c4c'
import { hasta } from './condicion'

const { como, c4c, compuerta, cola, radicar, espejo, espejoEn, url } = appConC4C()

afterEach(async () => {
  await c4c().clearFaults()
  compuerta().despejar()
})

const BASICA = { authorization: `Basic ${btoa('c4c:c4c')}` }
let serie = 0

const evento = (objectID: string, que = 'Ticket.Root.Created', id = `evento-${++serie}`) => ({
  specversion: '1.0', type: `/sap.c4c/${que}`, source: '/XAF/sap.c4c/000000000740000000', id,
  'event-type': que, 'event-type-version': 'v1', 'event-id': id, 'event-time': new Date().toISOString(),
  data: { 'root-entity-id': objectID, 'entity-id': objectID },
})

const enviar = async (cuerpo: unknown, cabeceras: Record<string, string> = BASICA) => {
  const res = await fetch(`${url()}/rest/c4c/eventos`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...cabeceras }, body: typeof cuerpo === 'string' ? cuerpo : JSON.stringify(cuerpo),
  })
  return { status: res.status, data: await res.json() as Json }
}

const crearTicket = async (datos: Json = {}): Promise<Json> => (await c4c().write('POST', '/ServiceRequestCollection', {
  ProcessingTypeCode: 'ZPQR', Name: `Ticket generado ${++serie}`, DataOriginTypeCode: 'Z04', BuyerPartyID: '1000004',
  ServiceRequestTextCollection: [{ TypeCode: '10004', Text: 'La descripción generada del ticket.' }], ...datos,
})).json.d.results
const cambiar = (ticket: Json, datos: Json) => c4c().write('PATCH', `/ServiceRequestCollection('${ticket.ObjectID}')`, datos)
const leidos = () => hasta('las novedades leídas', async () => {
  await cola.pasar()
  return !(await cds.tx(() => SELECT.from('escucha.NovedadesC4C').where({ proximoIntento: { '!=': null } })) as Json[]).length
})
const casosDe = async (ticket: Json) => await cds.tx(() => SELECT.from('escucha.PQRS').where({ ticketC4C: ticket.ID })) as Json[]
const diferencias = async (caso: string) => await cds.tx(() => SELECT.from('escucha.DivergenciasC4C').columns('campo_code', 'enEscucha', 'enC4C').where({ espejo_caso_ID: caso }).orderBy('campo_code')) as Json[]
const sinCaso = async (ticket: Json) => await cds.tx(() => SELECT.one.from('escucha.TicketsSinCaso').where({ objectID: ticket.ObjectID })) as Json

describe('the door', () => {
  test.each([
    ['nobody', {}], ['a wrong secret', { authorization: `Basic ${btoa('c4c:otra')}` }], ['a user of Escucha', { authorization: `Basic ${btoa('admin:')}` }],
    ['nonsense', { authorization: 'Bearer abc' }],
    ['a certificate nobody named', { 'x-ssl-client-verify': '0', 'x-ssl-client-subject-dn': btoa('CN=otro') }],
  ])('refuses %s', async (_quien, cabeceras) => {
    const { status, data } = await enviar(evento('0'.repeat(32)), cabeceras as Record<string, string>)
    expect([status, data.error.message]).toEqual([401, 'Estas credenciales no son las de C4C.'])
  })

  test.each<[string, unknown, string]>([
    ['no JSON', '{"a":', 'cuerpo'], ['null', 'null', 'cuerpo'], ['a number', '7', 'cuerpo'], ['an empty object', {}, 'data'],
    ['no object', { 'event-id': 'x', 'event-type': 'Ticket.Root.Created', data: {} }, 'data.root-entity-id'],
    ['an identifier that is none', { ...evento("1' or '1"), data: { 'root-entity-id': "1' or '1" } }, 'data.root-entity-id'],
    ['no identifier', { ...evento('0'.repeat(32)), 'event-id': undefined, id: undefined }, 'event-id'],
    ['an identifier too long', evento('0'.repeat(32), undefined, 'x'.repeat(101)), 'event-id'],
    ['an identifier that no database keeps', evento('0'.repeat(32), undefined, 'a\u0000b'), 'event-id'],
    ['an identifier with half a character', evento('0'.repeat(32), undefined, 'a\ud83d'), 'event-id'],
    ['no type', { ...evento('0'.repeat(32)), 'event-type': undefined, type: undefined }, 'event-type'],
    ['a type that is none', { ...evento('0'.repeat(32)), 'event-type': 'cualquiera' }, 'event-type'],
  ])('answers 400 to %s, and names the field', async (_que, cuerpo, campo) => {
    const { status, data } = await enviar(cuerpo)
    expect([status, data.error.target]).toEqual([400, campo])
  })

  test('what is too large is refused, and a read is none', async () => {
    expect((await enviar({ ...evento('0'.repeat(32)), relleno: 'x'.repeat(300_000) })).status).toBe(413)
    const lectura = await fetch(`${url()}/rest/c4c/eventos`, { headers: BASICA })
    expect([lectura.status, lectura.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('acknowledges while C4C holds every request', async () => {
    const silencio = compuerta().retener()
    const ticket = await crearTicket()
    expect(await enviar(evento(ticket.ObjectID))).toEqual({ status: 200, data: { recibido: true } })
    silencio.soltar()
    await leidos()
    expect(await casosDe(ticket)).toHaveLength(1)
  })

  test('an object that is not ours is heard and left alone', async () => {
    await cola.agotar()
    await c4c().call('DELETE', '/__peticiones')
    for (const que of ['Account.Root.Updated', 'IndividualCustomer.Root.Updated', 'Opportunity.Root.Created', 'NuncaVisto.Root.Deleted']) {
      expect((await enviar(evento('A'.repeat(32), que))).status).toBe(200)
    }
    await leidos()
    expect((await c4c().call('GET', '/__peticiones')).json.total).toBe(0)
  })
})

describe('a ticket of C4C', () => {
  test('of our type becomes a case to classify, received when C4C received it, once however often it is told', async () => {
    const anteayer = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 19)
    const ticket = await crearTicket({ RequestInitialReceiptdatetimecontent: `${anteayer}Z`, RequestInitialReceiptdatetimeZoneCode: 'UTC', ServicePriorityCode: '2' })
    const primero = evento(ticket.ObjectID)
    await Promise.all([enviar(primero), enviar(primero), enviar(evento(ticket.ObjectID, 'Ticket.Root.Updated')), enviar(primero)])
    await leidos()
    expect((await enviar(primero)).status).toBe(200)
    await leidos()
    const casos = await casosDe(ticket)
    expect(casos).toMatchObject([{
      estado_code: 'Radicada', createdBy: 'c4c', clienteC4C: '1000004', asunto: ticket.Name, texto: 'La descripción generada del ticket.', canal_code: 'CORREO',
      preferencial: true, recibidaEn: expect.stringContaining(anteayer),
    }])
    const [caso] = casos
    expect(caso!.numeroDocumento).toBeTruthy()
    await espejoEn(caso!.ID, 'SINCRONIZADO')
    const [enC4C] = await c4c().rows(`/ServiceRequestCollection?$filter=z_radicado_KUT eq '${caso!.radicado}'`)
    expect(enC4C).toMatchObject({ ID: ticket.ID, Name: ticket.Name })
    expect(await diferencias(caso!.ID)).toEqual([])
    const { data } = await como('coordinador').GET(`/odata/v4/coordinacion/PQRS(${caso!.ID})`)
    expect(data.radicado).toBe(caso!.radicado)
  })

  test('without customer, channel or description is received all the same, and says what is missing', async () => {
    const ticket = await crearTicket({ BuyerPartyID: '', DataOriginTypeCode: '', ServiceRequestTextCollection: [] })
    await cambiar(ticket, { ServicePriorityCode: '3' })
    await enviar(evento(ticket.ObjectID))
    await leidos()
    const [caso] = await casosDe(ticket)
    expect(caso).toMatchObject({ anonima: true, texto: ticket.Name })
    const notas = await cds.tx(() => SELECT.from('escucha.Notas').columns('texto').where({ caso_ID: caso!.ID })) as Json[]
    expect(notas.map(n => n.texto)).toEqual(expect.arrayContaining(['El ticket llegó de C4C sin cliente.']))
  })

  test.each([
    ['of another type', { ProcessingTypeCode: 'SRRQ' }, false],
    ['already closed', { ServiceRequestUserLifeCycleStatusCode: '6' }, true],
    ['received before any rule of ours', { RequestInitialReceiptdatetimecontent: '1999-01-04T14:00:00Z', RequestInitialReceiptdatetimeZoneCode: 'UTC' }, true],
  ])('%s becomes none', async (_cual, datos, aLaVista) => {
    const ticket = await crearTicket(datos)
    await enviar(evento(ticket.ObjectID))
    await leidos()
    expect(await casosDe(ticket)).toEqual([])
    expect(Boolean(await sinCaso(ticket))).toBe(aLaVista)
  })

  test('deleted before it was read, and one that never was', async () => {
    const ticket = await crearTicket()
    await c4c().write('DELETE', `/ServiceRequestCollection('${ticket.ObjectID}')`, {})
    await enviar(evento(ticket.ObjectID))
    await enviar(evento('F'.repeat(32), 'Ticket.Root.Deleted'))
    await leidos()
    expect(await casosDe(ticket)).toEqual([])
  })

  const persona = async (datos: Json, documento?: Json): Promise<Json> => {
    const creada = (await c4c().write('POST', '/IndividualCustomerCollection', { RoleCode: 'CRM000', FirstName: 'Persona', LastName: `Generada ${++serie}`, ...datos })).json.d.results
    if (documento) await c4c().write('POST', '/IndividualCustomerIdentificationCollection', { ParentObjectID: creada.ObjectID, ...documento })
    return creada
  }
  const notasDe = async (caso: Json) => (await cds.tx(() => SELECT.from('escucha.Notas').columns('texto').where({ caso_ID: caso.ID })) as Json[]).map(n => n.texto)

  test('keeps its own ticket, whatever document its customer bears, however often it is told', async () => {
    await cds.tx(() => DELETE.from('escucha.EntradasC4C').where({ lista_code: 'TIPO_DOCUMENTO', valor: 'ZPPT' }))
    const cliente = await persona({}, { IDTypeCode: 'ZPPT', IDNumber: '7766554433' })
    const ticket = await crearTicket({ BuyerPartyID: cliente.CustomerID })
    for (let vez = 0; vez < 3; vez++) {
      await enviar(evento(ticket.ObjectID, 'Ticket.Root.Updated'))
      await leidos()
      await cola.agotar()
    }
    const casos = await casosDe(ticket)
    expect(casos).toMatchObject([{ numeroDocumento: null, tipoDocumento_code: null, clienteC4C: cliente.CustomerID }])
    expect(await espejo(casos[0]!.ID)).toMatchObject({ ticket: ticket.ID, objectID: ticket.ObjectID, situacion_code: 'SINCRONIZADO' })
    expect(await c4c().rows(`/ServiceRequestCollection?$filter=z_radicado_KUT eq '${casos[0]!.radicado}'`)).toHaveLength(1)
    await cds.tx(() => INSERT.into('escucha.EntradasC4C').entries({ lista_code: 'TIPO_DOCUMENTO', valor: 'ZPPT', codigo: 'PPT', nombre: 'Permiso por protección temporal' }))
  })

  test('of somebody whose address is none keeps her document', async () => {
    const cliente = await persona({ Email: 'no tiene' }, { IDTypeCode: 'ZCC', IDNumber: '98765001' })
    const ticket = await crearTicket({ BuyerPartyID: cliente.CustomerID })
    await enviar(evento(ticket.ObjectID))
    await leidos()
    const [caso] = await casosDe(ticket)
    expect(caso).toMatchObject({ tipoDocumento_code: 'CC', numeroDocumento: '98765001', correo: null, anonima: false })
    expect(await notasDe(caso!)).toEqual(['El correo de la persona en C4C no es válido; revíselo allí.'])
  })

  test('of a company is not anonymous', async () => {
    const [empresa] = await c4c().rows('/CorporateAccountCollection?$top=1')
    const ticket = await crearTicket({ BuyerPartyID: empresa!.AccountID })
    await enviar(evento(ticket.ObjectID))
    await leidos()
    const [caso] = await casosDe(ticket)
    expect(caso).toMatchObject({ anonima: false, clienteC4C: empresa!.AccountID, nombre: empresa!.Name })
  })

  test('that says it was reported tomorrow was received when it was created', async () => {
    const ticket = await crearTicket({ RequestInitialReceiptdatetimecontent: `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 19)}Z`, RequestInitialReceiptdatetimeZoneCode: 'UTC' })
    const creado = new Date(Number(/\d+/.exec(ticket.CreationDateTime)![0])).toISOString()
    await enviar(evento(ticket.ObjectID))
    await leidos()
    expect((await casosDe(ticket))[0]!.recibidaEn).toBe(creado)
  })

  test('whose reading C4C refuses is found among those without a case', async () => {
    const ticket = await crearTicket()
    compuerta().responder(p => p.ruta.includes('ServiceRequestTextCollectionCollection'), { estado: 400, cuerpo: '{"error":{"code":"X","message":{"value":"No"}}}' })
    await enviar(evento(ticket.ObjectID))
    await leidos()
    expect(await sinCaso(ticket)).toMatchObject({ motivo: 'C4C rechazó la operación (400): No' })
  })

  test('that an asesor files at the same moment is one case', async () => {
    const ticket = await crearTicket()
    await enviar(evento(ticket.ObjectID))
    const [radicacion] = await Promise.all([
      como('asesor').intentar.POST('/odata/v4/atencion/PQRS', { nombre: 'Persona Inventada', texto: 'Texto generado.', ticketC4C: ticket.ID }),
      leidos(),
    ])
    expect([201, 409]).toContain(radicacion.status)
    expect(await casosDe(ticket)).toHaveLength(1)
  })

  test('heard of while C4C is away is read when it is back', async () => {
    const ticket = await crearTicket()
    await cola.agotar()
    await c4c().fault({ tipo: 'estado', estado: 503 })
    await enviar(evento(ticket.ObjectID))
    await cola.pasar()
    expect(await casosDe(ticket)).toEqual([])
    await c4c().clearFaults()
    await leidos()
    expect(await casosDe(ticket)).toHaveLength(1)
  })
})

describe('a ticket of a case', () => {
  const conTicket = async () => {
    const caso = await radicar()
    const { objectID } = await espejoEn(caso.ID, 'SINCRONIZADO')
    return { caso, ticket: (await c4c().rows(`/ServiceRequestCollection?$filter=ObjectID eq '${objectID}'`))[0]! }
  }
  const avisar = async (ticket: Json, que = 'Ticket.Root.Updated') => {
    await enviar(evento(ticket.ObjectID, que))
    await leidos()
  }

  test('that nobody changed differs in nothing, also after its own events', async () => {
    const { caso, ticket } = await conTicket()
    await avisar(ticket, 'Ticket.Root.Created')
    await avisar(ticket)
    expect(await diferencias(caso.ID)).toEqual([])
  })

  test('closed or changed in C4C is shown, never obeyed, and not written over', async () => {
    const { caso, ticket } = await conTicket()
    await cambiar(ticket, { ServiceRequestUserLifeCycleStatusCode: '6', ServicePriorityCode: '7', Name: 'Otro asunto generado' })
    await avisar(ticket)
    expect(await diferencias(caso.ID)).toEqual([
      { campo_code: 'ASUNTO', enEscucha: caso.asunto, enC4C: 'Otro asunto generado' },
      { campo_code: 'ESTADO', enEscucha: 'Abierto', enC4C: 'Cerrado' },
      { campo_code: 'PRIORIDAD', enEscucha: 'Normal', enC4C: 'Baja' },
    ])
    const { data } = await como('coordinador').GET(`/odata/v4/coordinacion/PQRS(${caso.ID})`)
    expect(data.estado_code).toBe('Radicada')
    await como('coordinador').POST(`/odata/v4/coordinacion/PQRS(${caso.ID})/CoordinacionService.clasificar`, { tipologia: 'QUEJA' }, { 'if-match': '*' })
    await espejoEn(caso.ID, 'SINCRONIZADO')
    await cola.agotar()
    const [despues] = await c4c().rows(`/ServiceRequestCollection?$filter=ObjectID eq '${ticket.ObjectID}'`)
    expect(despues).toMatchObject({ ServiceRequestUserLifeCycleStatusCode: '6', ServicePriorityCode: '7', ServiceRequestClassificationCode: 'Z2', Name: 'Otro asunto generado' })
    expect((await diferencias(caso.ID)).map(d => d.campo_code)).toEqual(['ASUNTO', 'ESTADO', 'PRIORIDAD'])
  })

  test('of a person who was merged with another names the survivor, and the case takes her when somebody says so', async () => {
    const ticket = await crearTicket({ BuyerPartyID: '1000021' })
    await enviar(evento(ticket.ObjectID))
    await leidos()
    const [caso] = await casosDe(ticket)
    await espejoEn(caso!.ID, 'SINCRONIZADO')
    expect((await c4c().call('POST', '/__personas/fusionar', { 'content-type': 'application/json' }, JSON.stringify({ de: '1000021', a: '1000022' }))).status).toBeLessThan(300)
    await avisar(ticket)
    expect(await diferencias(caso!.ID)).toEqual([{ campo_code: 'CLIENTE', enEscucha: '1000021', enC4C: '1000022' }])
    await cds.tx(() => tomarDeC4C(caso!.ID, 'CLIENTE', { ahora: new Date().toISOString(), usuario: 'coordinador' }))
    await espejoEn(caso!.ID, 'SINCRONIZADO')
    await cola.agotar()
    expect(await diferencias(caso!.ID)).toEqual([])
    expect((await casosDe(ticket))[0]).toMatchObject({ clienteC4C: '1000022' })
    const historia = await cds.tx(() => SELECT.from('escucha.Actuaciones').columns('acto_code', 'por').where({ caso_ID: caso!.ID }).orderBy('orden')) as Json[]
    expect(historia).toEqual([{ acto_code: 'radicar', por: 'c4c' }, { acto_code: 'tomarDeC4C', por: 'coordinador' }])
  })

  test('with a status that nobody here knows is told in the words of C4C', async () => {
    const { caso, ticket } = await conTicket()
    await cambiar(ticket, { ServiceRequestUserLifeCycleStatusCode: 'Z9' })
    await avisar(ticket)
    const [{ enC4C }] = await diferencias(caso.ID) as [Json]
    const [{ ServiceRequestUserLifeCycleStatusCodeText }] = await c4c().rows(`/ServiceRequestCollection?$filter=ObjectID eq '${ticket.ObjectID}'`) as [Json]
    expect(enC4C).toBe(ServiceRequestUserLifeCycleStatusCodeText)
  })

  test('a gateway that has no page for it does not make it a deleted one', async () => {
    const { caso, ticket } = await conTicket()
    const pagina = { estado: 404, cabeceras: { 'content-type': 'text/html' }, cuerpo: '<html>Not found</html>' }
    compuerta().responder(p => p.ruta.includes(`ServiceRequestCollection('${ticket.ObjectID}')`), pagina)
    await enviar(evento(ticket.ObjectID, 'Ticket.Root.Updated'))
    await cola.pasar()
    expect(await diferencias(caso.ID)).toEqual([])
    compuerta().despejar()
    await leidos()
    expect(await diferencias(caso.ID)).toEqual([])
  })

  test('shows no date that holds no more', async () => {
    const { caso, ticket } = await conTicket()
    expect(ticket.CompleteDuedatetimeContent).not.toBe('')
    await como('coordinador').POST(`/odata/v4/coordinacion/PQRS(${caso.ID})/CoordinacionService.solicitarCompletar`, { requerimiento: 'Copia generada del recibo.' }, { 'if-match': '*' })
    await cola.agotar()
    const [despues] = await c4c().rows(`/ServiceRequestCollection?$filter=ObjectID eq '${ticket.ObjectID}'`)
    expect(despues).toMatchObject({ CompleteDuedatetimeContent: '', FirstReactionDuedatetimeContent: '', ServiceRequestUserLifeCycleStatusCode: 'Z2' })
    expect(await diferencias(caso.ID)).toEqual([])
  })

  test('left out of C4C differs all the same', async () => {
    const { caso, ticket } = await conTicket()
    await cds.tx(() => UPDATE('escucha.EspejosC4C').with({ situacion_code: 'DESCARTADO' }).where({ caso_ID: caso.ID }))
    await cambiar(ticket, { ServicePriorityCode: '7' })
    await avisar(ticket)
    expect(await diferencias(caso.ID)).toMatchObject([{ campo_code: 'PRIORIDAD', enC4C: 'Baja' }])
    expect(await espejo(caso.ID)).toMatchObject({ situacion_code: 'DESCARTADO' })
  })

  test('changed back differs no more', async () => {
    const { caso, ticket } = await conTicket()
    await cambiar(ticket, { ServicePriorityCode: '7' })
    await avisar(ticket)
    expect(await diferencias(caso.ID)).toHaveLength(1)
    await cambiar(ticket, { ServicePriorityCode: '3' })
    await avisar(ticket)
    expect(await diferencias(caso.ID)).toEqual([])
  })

  test('deleted in C4C is shown, and no act makes another one in silence', async () => {
    const { caso, ticket } = await conTicket()
    await c4c().write('DELETE', `/ServiceRequestCollection('${ticket.ObjectID}')`, {})
    await avisar(ticket, 'Ticket.Root.Deleted')
    expect(await diferencias(caso.ID)).toEqual([{ campo_code: 'TICKET', enEscucha: ticket.ID, enC4C: null }])
    await como('coordinador').POST(`/odata/v4/coordinacion/PQRS(${caso.ID})/CoordinacionService.clasificar`, { tipologia: 'QUEJA' }, { 'if-match': '*' })
    await cola.agotar()
    expect(await espejo(caso.ID)).toMatchObject({ situacion_code: 'ERROR', motivo: `El ticket ${ticket.ID} ya no existe en C4C. Repare la diferencia para crear otro, o descarte el envío.` })
  })

  test('is found without any event', async () => {
    const { caso, ticket } = await conTicket()
    const espejoService = await cds.connect.to('EspejoService')
    await espejoService.send('recorrer')
    await leidos()
    await cambiar(ticket, { ServicePriorityCode: '1' })
    const deC4C = await crearTicket()
    await espejoService.send('recorrer')
    await leidos()
    expect(await diferencias(caso.ID)).toMatchObject([{ campo_code: 'PRIORIDAD', enC4C: 'Inmediata' }])
    expect(await casosDe(deC4C)).toHaveLength(1)
    await c4c().write('DELETE', `/ServiceRequestCollection('${ticket.ObjectID}')`, {})
    await espejoService.send('recorrer')
    await leidos()
    expect(await diferencias(caso.ID)).toMatchObject([{ campo_code: 'TICKET' }])
  })
})

test('more tickets of one moment than a page holds hide none behind them', async () => {
  const ticket = await crearTicket()
  const momento = Date.now() + 1_000
  const fila = (ObjectID: string, ms: number, ProcessingTypeCode: string) => ({ ObjectID, EntityLastChangedOn: `/Date(${ms})/`, ProcessingTypeCode })
  const ajenos = Array.from({ length: 500 }, (_, i) => fila(`F${String(i).padStart(31, '0')}`, momento, 'SRRQ'))
  const pagina = (salto: number, results: Json[]) =>
    compuerta().responder(p => p.ruta.includes('EntityLastChangedOn') && new RegExp(`\\$skip=${salto}(&|$)`).test(p.ruta), { estado: 200, cuerpo: JSON.stringify({ d: { results } }) })
  pagina(0, ajenos)
  pagina(500, [fila(ticket.ObjectID, momento + 1, 'ZPQR')])
  await (await cds.connect.to('EspejoService')).send('recorrer')
  await leidos()
  expect(await casosDe(ticket)).toHaveLength(1)
})

test('a storm: all acknowledged, each ticket read a few times', async () => {
  const TICKETS = 50
  const tickets = await Promise.all(Array.from({ length: TICKETS }, () => crearTicket()))
  await c4c().call('DELETE', '/__peticiones')
  const estados = new Map<number, number>()
  const turno = Array.from({ length: 5_000 }, (_, i) => evento(tickets[i % TICKETS]!.ObjectID, i < TICKETS ? 'Ticket.Root.Created' : 'Ticket.Root.Updated')).values()
  await Promise.all(Array.from({ length: 50 }, async () => {
    for (const uno of turno) {
      const { status } = await enviar(uno)
      estados.set(status, (estados.get(status) ?? 0) + 1)
    }
  }))
  expect([...estados]).toEqual([[200, 5_000]])
  await leidos()
  for (const ticket of tickets) expect(await casosDe(ticket)).toHaveLength(1)
  const { conteos } = (await c4c().call('GET', '/__peticiones')).json
  const lecturas = (conteos as Json[]).filter(c => c.metodo === 'GET' && /ServiceRequestCollection\(/.test(c.ruta)).reduce((n, c) => n + c.cantidad, 0)
  expect(lecturas).toBeLessThanOrEqual(TICKETS * 10)
})
