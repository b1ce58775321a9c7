import { randomUUID } from 'node:crypto'
import cds from '@sap/cds'
import { reanudar } from '../../../srv/c4c/conexion/pausa'
import type { Json } from '../sandbox/sandbox-client'
import { appConC4C } from './app-con-c4c'
import { creaTicket, escribe } from './compuerta'
import { hasta } from './condicion'

const { como, c4c, compuerta, radicar, espejo, espejoEn, ticketsDe, cola } = appConC4C()
const RUTA = '/odata/v4/sincronizacion'
const ESTADO = 'ServiceRequestUserLifeCycleStatusCode'
const VERSION = { 'if-match': '*' }

afterEach(async () => {
  await c4c().clearFaults()
  compuerta().despejar()
  reanudar()
})

const quien = (usuario = 'coordinador') => como(usuario).intentar
const sobreCaso = (ID: string, accion: string, datos: Json = {}) => quien().POST(`${RUTA}/Casos(${ID})/SincronizacionService.${accion}`, datos)
const sobreCampo = (ID: string, campo: string, accion: string, datos: Json = {}) =>
  quien().POST(`${RUTA}/Divergencias(caso_ID=${ID},campo_code='${campo}')/SincronizacionService.${accion}`, datos, VERSION)
const diferencias = async (ID: string): Promise<Json[]> => (await como('coordinador').GET(`${RUTA}/Casos(${ID})/divergencias?$orderby=campo_code`)).data.value
const caso = async (ID: string): Promise<Json> => (await como('coordinador').GET(`/odata/v4/coordinacion/PQRS(${ID})?$expand=historia`)).data
const comparar = async (ID: string): Promise<Json[]> => {
  const { status, data } = await sobreCaso(ID, 'compararAhora')
  expect([status, data.error?.message]).toEqual([200, undefined])
  return diferencias(ID)
}

/** A case whose ticket C4C has. */
async function reflejado(datos: Json = {}): Promise<{ ID: string; radicado: string; asunto: string; ticket: Json; enC4C: (cambio: Json) => Promise<void> }> {
  const { ID, radicado, asunto } = await radicar(datos)
  await espejoEn(ID, 'SINCRONIZADO')
  const [ticket] = await ticketsDe(radicado)
  const enC4C = async (cambio: Json) => {
    const { status, text } = await c4c().write('PATCH', `/ServiceRequestCollection('${ticket!.ObjectID}')`, cambio)
    if (status >= 300) throw new Error(text)
  }
  return { ID, radicado, asunto, ticket: ticket!, enC4C }
}
const ticketDe = async ({ radicado }: { radicado: string }) => (await ticketsDe(radicado))[0]!
const acto = (ID: string, nombre: string, datos: Json = {}) => como('coordinador').POST(`/odata/v4/coordinacion/PQRS(${ID})/CoordinacionService.${nombre}`, datos, VERSION)
const evento = (objectID: string) => como('x').POST('/rest/c4c/eventos', { 'event-id': randomUUID(), 'event-type': 'Ticket.Root.Updated', 'data': { 'root-entity-id': objectID } }, { authorization: `Basic ${btoa('c4c:c4c')}` })

describe('somebody changed the ticket in C4C', () => {
  test('closed: shown, and not obeyed; C4C lets nobody open it again', async () => {
    const uno = await reflejado()
    await uno.enC4C({ [ESTADO]: '6' })
    await evento(uno.ticket.ObjectID)
    const [cerrado] = await hasta('la diferencia', async () => {
      await cola.pasar()
      const halladas = await diferencias(uno.ID)
      return halladas.length ? halladas : undefined
    })
    expect(cerrado).toMatchObject({ campo_code: 'ESTADO', enEscucha: 'Abierto', enC4C: 'Cerrado', escribible: false, tomable: false, situacion_code: 'DISTINTO' })
    expect(await caso(uno.ID)).toMatchObject({ estado_code: 'Radicada' })
    expect((await sobreCampo(uno.ID, 'ESTADO', 'escribirEnC4C')).status).toBe(409)
    expect((await sobreCampo(uno.ID, 'ESTADO', 'tomarDeC4C')).status).toBe(409)
    expect((await sobreCaso(uno.ID, 'repararEnC4C')).status).toBe(409)
    // The case goes on; what can be written is written, the difference stays
    await acto(uno.ID, 'clasificar', { tipologia: 'QUEJA' })
    await espejoEn(uno.ID, 'SINCRONIZADO')
    expect(await ticketDe(uno)).toMatchObject({ [ESTADO]: '6', ServiceRequestClassificationCode: 'Z2' })
    expect(await diferencias(uno.ID)).toMatchObject([{ campo_code: 'ESTADO', enEscucha: 'En proceso', enC4C: 'Cerrado' }])
  })

  test('another priority: shown beside ours, written back when somebody says so', async () => {
    const uno = await reflejado()
    await uno.enC4C({ ServicePriorityCode: '1' })
    expect(await comparar(uno.ID)).toMatchObject([{ campo_code: 'PRIORIDAD', enEscucha: 'Normal', enC4C: 'Inmediata', tomable: false, escribible: true }])
    const { value } = (await como('coordinador').GET(`${RUTA}/Casos(${uno.ID})/comparacion`)).data
    expect(value[0]).toMatchObject({ campo: 'Prioridad', enEscucha: 'Normal', enC4C: 'Inmediata', situacion: 'Dicen distinto' })
    expect(value.slice(1).every((c: Json) => c.situacion === 'Dicen lo mismo')).toBe(true)
    // Nothing is overwritten by itself, whatever else is written
    await acto(uno.ID, 'clasificar', { tipologia: 'QUEJA' })
    await espejoEn(uno.ID, 'SINCRONIZADO')
    expect(await ticketDe(uno)).toMatchObject({ ServicePriorityCode: '1', [ESTADO]: '2' })
    expect((await sobreCampo(uno.ID, 'PRIORIDAD', 'escribirEnC4C')).data).toMatchObject({ situacion_code: 'POR_ESCRIBIR' })
    await espejoEn(uno.ID, 'SINCRONIZADO')
    expect(await ticketDe(uno)).toMatchObject({ ServicePriorityCode: '3' })
    expect(await diferencias(uno.ID)).toEqual([])
  })

  test('a due date: in words and local time', async () => {
    const uno = await reflejado()
    await uno.enC4C({ CompleteDuedatetimeContent: '2027-03-05T20:15:00Z' })
    expect(await comparar(uno.ID)).toMatchObject([{ campo_code: 'VENCE_LEGAL', enEscucha: expect.stringMatching(/^\d\d\/\d\d\/20\d\d 23:59:59$/), enC4C: '05/03/2027 15:15:00' }])
    await uno.enC4C({ CompleteDuedatetimeContent: '9999-12-31T00:00:00Z' })
    expect(await comparar(uno.ID)).toMatchObject([{ enC4C: '9999-12-31T00:00:00Z' }])
    await sobreCaso(uno.ID, 'repararEnC4C')
    await espejoEn(uno.ID, 'SINCRONIZADO')
    expect(await comparar(uno.ID)).toEqual([])
  })

  test('another subject, taken: the case has it, and C4C is left alone', async () => {
    const uno = await reflejado()
    const largo = `Asunto corregido en C4C ${'x'.repeat(200)}`
    await uno.enC4C({ Name: largo })
    expect(await comparar(uno.ID)).toMatchObject([{ campo_code: 'ASUNTO', enEscucha: uno.asunto, enC4C: largo, tomable: true }])
    expect((await sobreCampo(uno.ID, 'ASUNTO', 'tomarDeC4C')).status).toBe(204)
    expect(await diferencias(uno.ID)).toEqual([])
    expect(await caso(uno.ID)).toMatchObject({ asunto: largo.slice(0, 160), historia: expect.arrayContaining([expect.objectContaining({ acto_code: 'tomarDeC4C', por: 'coordinador' })]) })
    await espejoEn(uno.ID, 'SINCRONIZADO')
    expect(await comparar(uno.ID)).toEqual([])
    expect(await ticketDe(uno)).toMatchObject({ Name: largo })
    await uno.enC4C({ Name: 'Otra vez otro' })
    expect(await comparar(uno.ID)).toMatchObject([{ campo_code: 'ASUNTO', enC4C: 'Otra vez otro' }])
  })

  test('another subject and another customer, not taken: C4C says ours again', async () => {
    const [persona] = await c4c().rows(`/IndividualCustomerCollection?$filter=CustomerID eq '1000002'`)
    const [documento] = await c4c().rows(`/IndividualCustomerIdentificationCollection?$filter=CustomerID eq '1000002'`)
    const uno = await reflejado({ nombre: persona!.FormattedName, tipoDocumento_code: 'CC', numeroDocumento: documento!.IDNumber })
    await uno.enC4C({ Name: 'Cambiado en C4C', BuyerPartyID: '1000001' })
    expect((await comparar(uno.ID)).map(d => [d.campo_code, d.enEscucha, d.enC4C])).toEqual([['ASUNTO', uno.asunto, 'Cambiado en C4C'], ['CLIENTE', '1000002', '1000001']])
    expect((await sobreCaso(uno.ID, 'repararEnC4C')).status).toBe(200)
    await espejoEn(uno.ID, 'SINCRONIZADO')
    expect(await ticketDe(uno)).toMatchObject({ Name: uno.asunto, BuyerPartyID: '1000002' })
    expect(await comparar(uno.ID)).toEqual([])
  })

  test('accepted: stays so until it changes', async () => {
    const uno = await reflejado()
    await uno.enC4C({ ServicePriorityCode: '2' })
    await comparar(uno.ID)
    expect((await sobreCampo(uno.ID, 'PRIORIDAD', 'aceptar', { motivo: 'La subió su jefe.' })).status).toBe(200)
    expect(await comparar(uno.ID)).toMatchObject([{ situacion_code: 'ACEPTADO', motivo: 'La subió su jefe.', aceptadaPor: 'coordinador' }])
    await uno.enC4C({ Name: 'Cambiado también' })
    expect((await comparar(uno.ID)).map(d => [d.campo_code, d.situacion_code])).toEqual([['ASUNTO', 'DISTINTO'], ['PRIORIDAD', 'ACEPTADO']])
    await sobreCaso(uno.ID, 'repararEnC4C')
    await espejoEn(uno.ID, 'SINCRONIZADO')
    expect(await ticketDe(uno)).toMatchObject({ Name: uno.asunto, ServicePriorityCode: '2' })
    await uno.enC4C({ ServicePriorityCode: '1' })
    expect(await comparar(uno.ID)).toMatchObject([{ campo_code: 'PRIORIDAD', enC4C: 'Inmediata', situacion_code: 'DISTINTO', motivo: null, aceptadaEn: null }])
    await uno.enC4C({ ServicePriorityCode: '3' })
    expect(await comparar(uno.ID)).toEqual([])
  })

  test('deleted: shown, refused with what to do, and another one created with all that belongs to it', async () => {
    const uno = await reflejado()
    await c4c().write('DELETE', `/ServiceRequestCollection('${uno.ticket.ObjectID}')`)
    expect(await comparar(uno.ID)).toMatchObject([{ campo_code: 'TICKET', enEscucha: uno.ticket.ID, enC4C: null }])
    await acto(uno.ID, 'clasificar', { tipologia: 'QUEJA' })
    expect(await espejoEn(uno.ID, 'ERROR')).toMatchObject({ motivo: `El ticket ${uno.ticket.ID} ya no existe en C4C. Repare la diferencia para crear otro, o descarte el envío.` })
    expect((await sobreCaso(uno.ID, 'repararEnC4C')).status).toBe(200)
    const { ticket, objectID } = await espejoEn(uno.ID, 'SINCRONIZADO')
    expect(objectID).not.toBe(uno.ticket.ObjectID)
    expect(await ticketsDe(uno.radicado)).toMatchObject([{ ID: ticket, [ESTADO]: '2' }])
    expect(await c4c().rows(`/ServiceRequestAttachmentFolderCollection?$filter=ParentObjectID eq '${objectID}'&$select=Name`)).toMatchObject([{ Name: `constancia-${uno.radicado}.pdf` }])
    expect(await diferencias(uno.ID)).toEqual([])
  })

  test('many at once, in both directions, in one request', async () => {
    const casos = [await reflejado(), await reflejado(), await reflejado()]
    for (const [i, { ID, enC4C }] of casos.entries()) {
      await enC4C({ ServicePriorityCode: '1', Name: `Renombrado ${i}` })
      expect(await comparar(ID)).toHaveLength(2)
    }
    const peticiones = casos.flatMap(({ ID }) => [['PRIORIDAD', 'escribirEnC4C'], ['ASUNTO', 'tomarDeC4C']].map(([campo, accion]) => ({
      url: `Divergencias(caso_ID=${ID},campo_code='${campo}')/SincronizacionService.${accion}`, body: {},
    })))
    const requests = peticiones.map((p, i) => ({ id: String(i), method: 'POST', headers: { 'content-type': 'application/json', ...VERSION }, atomicityGroup: `g${i}`, ...p }))
    const { data } = await como('coordinador').POST(`${RUTA}/$batch`, { requests })
    expect(data.responses.map((r: Json) => r.status)).toEqual(requests.map((_r, i) => (i % 2 ? 204 : 200)))
    for (const [i, { ID, radicado }] of casos.entries()) {
      await espejoEn(ID, 'SINCRONIZADO')
      expect(await comparar(ID)).toEqual([])
      expect(await ticketDe({ radicado })).toMatchObject({ ServicePriorityCode: '3', Name: `Renombrado ${i}` })
      expect(await caso(ID)).toMatchObject({ asunto: `Renombrado ${i}` })
    }
  })
})

describe('while C4C is being written', () => {
  test('a repair that is asked for meanwhile is done as well', async () => {
    const uno = await reflejado()
    await uno.enC4C({ ServicePriorityCode: '1', Name: 'Renombrado' })
    await comparar(uno.ID)
    const escritura = compuerta().retener(escribe)
    await sobreCampo(uno.ID, 'PRIORIDAD', 'escribirEnC4C')
    await escritura.llegadas(1)
    expect((await sobreCampo(uno.ID, 'ASUNTO', 'escribirEnC4C')).status).toBe(200)
    escritura.soltar()
    await espejoEn(uno.ID, 'SINCRONIZADO')
    expect(await ticketDe(uno)).toMatchObject({ ServicePriorityCode: '3', Name: uno.asunto })
    expect(await diferencias(uno.ID)).toEqual([])
  })

  test('what is taken meanwhile is not lost', async () => {
    const uno = await reflejado()
    await uno.enC4C({ ServicePriorityCode: '1', Name: 'Renombrado' })
    await comparar(uno.ID)
    const escritura = compuerta().retener(escribe)
    await sobreCampo(uno.ID, 'PRIORIDAD', 'escribirEnC4C')
    await escritura.llegadas(1)
    expect((await sobreCampo(uno.ID, 'ASUNTO', 'tomarDeC4C')).status).toBe(204)
    escritura.soltar()
    await espejoEn(uno.ID, 'SINCRONIZADO')
    await cola.agotar()
    expect(await comparar(uno.ID)).toEqual([])
    expect([(await caso(uno.ID)).asunto, (await ticketDe(uno)).Name]).toEqual(['Renombrado', 'Renombrado'])
  })

  test('what is discarded meanwhile stays so, though C4C fails', async () => {
    const creacion = compuerta().retener(creaTicket)
    compuerta().responder(creaTicket, { estado: 500, cuerpo: '{"error":{"code":"X","message":{"value":"Falla generada"}}}' })
    const { ID } = await radicar()
    await creacion.llegadas(1)
    expect((await sobreCaso(ID, 'descartar', { motivo: 'Se lleva a mano.' })).status).toBe(200)
    creacion.soltar()
    await hasta('la escritura suelta', async () => !(await espejo(ID)).tomadoHasta)
    expect(await espejo(ID)).toMatchObject({ situacion_code: 'DESCARTADO', proximoIntento: null, motivoDescarte: 'Se lleva a mano.' })
    await cola.pasar()
    expect(await espejo(ID)).toMatchObject({ situacion_code: 'DESCARTADO' })
  })
})

describe('what C4C refuses', () => {
  test('is read in its own words, discarded or tried again', async () => {
    compuerta().responder(creaTicket, { estado: 400, cuerpo: JSON.stringify({ error: { code: 'X', message: { lang: 'es', value: 'El servicio no está asignado al equipo.' } } }) })
    const { ID, radicado } = await radicar()
    await espejoEn(ID, 'ERROR')
    const { data } = await como('coordinador').GET(`${RUTA}/Casos?$filter=situacion_code eq 'ERROR' and radicado eq '${radicado}'`)
    expect(data.value).toMatchObject([{ ID, motivo: 'C4C rechazó la operación (400): El servicio no está asignado al equipo.' }])
    for (let vez = 0; vez < 2; vez++) await cola.pasar()
    expect(await ticketsDe(radicado)).toEqual([])
    compuerta().despejar()
    expect((await sobreCaso(ID, 'reintentar')).data).toMatchObject({ situacion_code: 'PENDIENTE' })
    await espejoEn(ID, 'SINCRONIZADO')
    expect(await ticketsDe(radicado)).toHaveLength(1)
  })

  test('a file that it does not want keeps no answer back', async () => {
    compuerta().responder(({ metodo, ruta }) => metodo === 'POST' && ruta.includes('ServiceRequestAttachmentFolder'), { estado: 400, cuerpo: '{"error":{"code":"X","message":{"value":"Sin archivos."}}}' })
    const { ID } = await radicar()
    await espejoEn(ID, 'ERROR')
    await cds.tx(() => UPDATE('escucha.PQRS').with({ respuesta: 'La respuesta generada.' }).where({ ID }))
    await sobreCaso(ID, 'reintentar')
    const { objectID, motivo } = await espejoEn(ID, 'ERROR')
    expect(motivo).toBe('C4C rechazó la operación (400): Sin archivos.')
    const respuestas = () => c4c().rows(`/ServiceRequestTextCollectionCollection?$filter=ParentObjectID eq '${objectID}' and TypeCode eq '10007'`)
    expect(await respuestas()).toHaveLength(1)
    compuerta().despejar()
    await sobreCaso(ID, 'reintentar')
    await espejoEn(ID, 'SINCRONIZADO')
    expect(await respuestas()).toHaveLength(1)
    expect(await c4c().rows(`/ServiceRequestAttachmentFolderCollection?$filter=ParentObjectID eq '${objectID}'&$select=ObjectID,Name`)).toHaveLength(1)
  })

  test('a code that is missing stops the ticket until admin completes it; then all that stopped goes on', async () => {
    const clave = { lista_code: 'ESTADO', codigo: 'Radicada' }
    // As after an update of the product that brought a new state
    await cds.tx(() => DELETE.from('escucha.SalidasC4C').where(clave))
    const { ID, radicado } = await radicar()
    expect(await espejoEn(ID, 'ERROR')).toMatchObject({ motivo: 'Falta el código de C4C para el estado «Radicada»; un administrador lo completa en Códigos de C4C.' })
    const admin = como('admin')
    expect((await admin.GET(`${RUTA}/Listas('ESTADO')`)).data.faltan).toBe(1)
    await admin.POST(`${RUTA}/Listas('ESTADO')/SincronizacionService.guardarSalidas`, { codigos: [{ codigo: 'Radicada', valor: '1' }] })
    expect((await admin.POST(`${RUTA}/reintentarRechazados`, {})).data.reintentados).toBe(1)
    await espejoEn(ID, 'SINCRONIZADO')
    expect(await ticketsDe(radicado)).toMatchObject([{ [ESTADO]: '1' }])
  })

  test('a code that goes missing later is told with the case, not with the reading', async () => {
    const uno = await reflejado()
    const clave = { lista_code: 'ESTADO', codigo: 'Radicada' }
    await cds.tx(() => DELETE.from('escucha.SalidasC4C').where(clave))
    expect((await sobreCaso(uno.ID, 'compararAhora')).status).toBe(200)
    expect(await espejoEn(uno.ID, 'ERROR')).toMatchObject({ motivo: expect.stringMatching(/^Falta el código/) })
    await cds.tx(() => INSERT.into('escucha.SalidasC4C').entries({ ...clave, valor: '1' }))
    await sobreCaso(uno.ID, 'reintentar')
    await espejoEn(uno.ID, 'SINCRONIZADO')
  })
})

test('what is asked for anew keeps nothing else in the queue of messages waiting for C4C', async () => {
  const { ID } = await radicar()
  await espejoEn(ID, 'SINCRONIZADO')
  await cola.agotar()
  await cds.tx(() => UPDATE('escucha.EspejosC4C').with({ situacion_code: 'ERROR' }).where({ caso_ID: ID }))
  const silencio = compuerta().retener()
  expect((await quien().POST(`${RUTA}/reintentarRechazados`, {})).data.reintentados).toBe(1)
  await silencio.llegadas(1)
  await radicar()
  const mensajes = async () => (await cds.tx(() => SELECT.from('cds.outbox.Messages').columns('msg')) as Json[]).filter(m => m.msg.includes('"EspejoService"'))
  await hasta('una cola sin mensajes', async () => !(await mensajes()).length)
  silencio.soltar()
})

describe('compared at once', () => {
  test('costs one reading; the worklist and its pages none', async () => {
    const { ID, enC4C } = await reflejado()
    await enC4C({ ServicePriorityCode: '1' })
    await comparar(ID)
    await cola.agotar()
    const total = async () => (await c4c().call('GET', '/__peticiones')).json.total
    await c4c().call('DELETE', '/__peticiones')
    for (const ruta of [
      'Casos?$expand=estado,situacion,area&$count=true', `Casos(${ID})`, `Casos(${ID})/divergencias?$expand=campo,situacion`, `Casos(${ID})/comparacion`, 'Divergencias?$expand=campo',
      'Encargos?$expand=clase', 'TicketsSinCaso', 'Resumen', 'Permisos', 'Listas', `Listas('CANAL')/escritura`, `Listas('CANAL')/entradas`,
    ]) await como('coordinador').GET(`${RUTA}/${ruta}`)
    expect(await total()).toBe(0)
    await comparar(ID)
    expect(await total()).toBe(1)
  })

  test('not while C4C is away, or wants to be left alone', async () => {
    const { ID } = await reflejado()
    await c4c().fault({ tipo: 'caida' })
    const caida = await sobreCaso(ID, 'compararAhora')
    expect([caida.status, caida.data.error.message]).toEqual([503, 'C4C no está disponible. No se cambió nada; inténtelo más tarde.'])
    await c4c().clearFaults()
    await c4c().fault({ tipo: '429', reintentarEn: 30, veces: 2 })
    await acto(ID, 'clasificar', { tipologia: 'QUEJA' })
    await hasta('la pausa', async () => (await como('coordinador').GET(`${RUTA}/Resumen`)).data.pausaHasta)
    await cds.tx(() => UPDATE('escucha.EspejosC4C').with({ situacion_code: 'SINCRONIZADO', proximoIntento: null }).where({ caso_ID: ID }))
    const antes = compuerta().vistas.length
    const pausa = await sobreCaso(ID, 'compararAhora')
    expect([pausa.status, pausa.data.error.message]).toEqual([503, expect.stringMatching(/^C4C pidió esperar; inténtelo de nuevo en \d+ segundos\./)])
    expect(compuerta().vistas).toHaveLength(antes)
  })
})

describe('tickets without a case', () => {
  const sobre = (objectID: string, accion: string, datos: Json = {}) => quien().POST(`${RUTA}/TicketsSinCaso('${objectID}')/SincronizacionService.${accion}`, datos)
  const listado = async (objectID: string): Promise<Json | undefined> => (await como('coordinador').GET(`${RUTA}/TicketsSinCaso?$filter=objectID eq '${objectID}'`)).data.value[0]
  const leido = async (objectID: string) => {
    await evento(objectID)
    await cola.pasar()
    await hasta('la lectura', async () => {
      await cola.pasar()
      return !await cds.tx(() => SELECT.one.from('escucha.NovedadesC4C').where({ objectID, proximoIntento: { '!=': null } }))
    })
  }
  /** A ticket of the sandbox that is too old to become a case by itself. */
  const viejo = async (indice: number): Promise<Json> => {
    const abiertos = (await c4c().rows(`/ServiceRequestCollection?$filter=ProcessingTypeCode eq 'ZPQR' and ServiceRequestUserLifeCycleStatusCode eq '2'&$orderby=CreationDateTime,ObjectID`))
      .filter(t => t.BuyerPartyID.startsWith('1') && Date.now() - Number(/\d+/.exec(t.CreationDateTime)![0]) > 40 * 86_400_000)
    return abiertos[indice]!
  }

  test('too old ones wait for somebody, who files them as received when C4C received them', async () => {
    const ticket = await viejo(0)
    await leido(ticket.ObjectID)
    expect(await listado(ticket.ObjectID)).toMatchObject({ numero: ticket.ID, asunto: ticket.Name, estado: 'En proceso', motivo: 'Se creó hace más de 30 días; radíquelo si aún corresponde.' })
    const { status, data, headers } = await sobre(ticket.ObjectID, 'radicar')
    expect([status, data.radicado]).toEqual([200, expect.stringMatching(/^\d{4}-\d{6}$/)])
    expect(JSON.parse(headers.get('sap-messages')!)).toMatchObject([{ message: `Se radicó el caso ${data.radicado}.` }])
    expect(await listado(ticket.ObjectID)).toBeUndefined()
    expect(await caso(data.ID)).toMatchObject({ ticketC4C: ticket.ID, asunto: ticket.Name, createdBy: 'coordinador', estado_code: 'Radicada' })
    expect(Date.parse((await caso(data.ID)).recibidaEn)).toBeLessThan(Date.now() - 30 * 86_400_000)
    expect(await espejoEn(data.ID, 'SINCRONIZADO')).toMatchObject({ ticket: ticket.ID })
    expect((await sobre(ticket.ObjectID, 'radicar')).status).toBe(404)
  })

  test('left so, they stay so however often C4C tells of them; filed all the same when somebody wants', async () => {
    const ticket = await viejo(1)
    await leido(ticket.ObjectID)
    expect((await sobre(ticket.ObjectID, 'ignorar', { motivo: 'Se resolvió por teléfono.' })).status).toBe(200)
    await leido(ticket.ObjectID)
    expect(await listado(ticket.ObjectID)).toMatchObject({ ignorado: true, motivoIgnorado: 'Se resolvió por teléfono.' })
    expect((await sobre(ticket.ObjectID, 'radicar')).status).toBe(200)
  })

  test('deleted or filed meanwhile, they leave the list; closed, they stay to be decided, and may be filed', async () => {
    const [cerrado, borrado, radicado, cerradoAntes] = [await viejo(2), await viejo(3), await viejo(4), await viejo(5)]
    for (const t of [cerrado, borrado, radicado, cerradoAntes]) await leido(t.ObjectID)
    await c4c().write('PATCH', `/ServiceRequestCollection('${cerrado.ObjectID}')`, { [ESTADO]: '6' })
    await leido(cerrado.ObjectID)
    expect(await listado(cerrado.ObjectID)).toMatchObject({ estado: 'Cerrado', motivo: expect.stringMatching(/^Se cerró en C4C/) })
    await c4c().write('PATCH', `/ServiceRequestCollection('${cerradoAntes.ObjectID}')`, { [ESTADO]: '6' })
    expect((await sobre(cerradoAntes.ObjectID, 'radicar')).status).toBeLessThan(300)
    await cola.agotar()
    expect(await c4c().rows(`/ServiceRequestCollection?$filter=ObjectID eq '${cerradoAntes.ObjectID}'`)).toMatchObject([{ [ESTADO]: '6', z_radicado_KUT: expect.stringMatching(/^\d{4}-\d{6}$/) }])
    await c4c().write('DELETE', `/ServiceRequestCollection('${borrado.ObjectID}')`)
    const otro = await radicar({ ticketC4C: radicado.ID, clienteC4C: radicado.BuyerPartyID, numeroDocumento: null, tipoDocumento_code: null })
    for (const [ticket, mensaje] of [
      [borrado, 'Ese ticket ya no existe en C4C; salió de la lista.'],
      [radicado, `Ese ticket ya tiene el radicado ${otro.radicado}; salió de la lista.`],
    ] as const) {
      const { status, data } = await sobre(ticket.ObjectID, 'radicar')
      expect([status, data.error.message]).toEqual([409, mensaje])
      expect(await listado(ticket.ObjectID)).toBeUndefined()
    }
  })

  test('filed by an asesor, they leave the list by themselves', async () => {
    const ticket = await viejo(7)
    await leido(ticket.ObjectID)
    expect(await listado(ticket.ObjectID)).toBeDefined()
    const { ID } = await radicar({ ticketC4C: ticket.ID, clienteC4C: ticket.BuyerPartyID, numeroDocumento: null, tipoDocumento_code: null })
    expect(await espejoEn(ID, 'SINCRONIZADO')).toMatchObject({ ticket: ticket.ID })
    await leido(ticket.ObjectID)
    expect(await listado(ticket.ObjectID)).toBeUndefined()
  })

  test('one that bears the number of nobody here becomes no case', async () => {
    const reciente = await c4c().create('ServiceRequestCollection', { Name: 'De otro sistema', ProcessingTypeCode: 'ZPQR', [ESTADO]: '1', z_radicado_KUT: '2019-000007' })
    await leido(reciente.ObjectID)
    expect(await listado(reciente.ObjectID)).toMatchObject({ motivo: 'El ticket lleva el radicado 2019-000007, que no es de un caso suyo. Si es copia de otro ticket o de otro sistema, bórrelo en C4C.' })
    const { status, data } = await sobre(reciente.ObjectID, 'radicar')
    expect([status, data.error.message]).toEqual([409, expect.stringContaining('2019-000007')])
    expect(await c4c().rows(`/ServiceRequestCollection?$filter=Name eq 'De otro sistema'`)).toHaveLength(1)
  })

  test('with C4C away nothing is filed', async () => {
    const ticket = await viejo(6)
    await leido(ticket.ObjectID)
    await c4c().fault({ tipo: 'caida' })
    const { status, data } = await sobre(ticket.ObjectID, 'radicar')
    expect([status, data.error.message]).toEqual([503, expect.stringMatching(/No se cambió nada/)])
    expect(await listado(ticket.ObjectID)).toBeDefined()
  })
})
