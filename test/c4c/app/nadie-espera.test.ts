import cds from '@sap/cds'
import { hacer } from '../../../srv/c4c/envio/hacer'
import { ESPEJOS } from '../../../srv/c4c/espejo/reflejar'
import type { Json } from '../sandbox/sandbox-client'
import { appConC4C } from './app-con-c4c'
import { creaTicket } from './compuerta'

// No request of these tests runs into a time-out: whatever is answered is answered while C4C is silent
const { como, c4c, compuerta, radicar, espejo, espejoEn, ticketsDe } = appConC4C({ requestTimeout: 50_000 })

afterEach(() => compuerta().despejar())

test('filing and everything else go on while C4C holds every request', async () => {
  const silencio = compuerta().retener()
  const casos = [await radicar()]
  await silencio.llegadas(1)
  // The mirror now waits for C4C; on this one connection others read and write
  casos.push(await radicar(), await radicar({ ticketC4C: '40001', clienteC4C: '1000001' }))
  await como('coordinador').POST(
    `/odata/v4/coordinacion/PQRS(${casos[0]!.ID})/CoordinacionService.clasificar`, { tipologia: 'QUEJA' }, { 'if-match': '*' })
  const { value } = (await como('coordinador').GET('/odata/v4/coordinacion/PQRS?$expand=espejo&$orderby=radicado')).data
  expect(value[0].estado_code).toBe('Clasificada')
  expect(value.map((c: Json) => [c.radicado, c.espejo.situacion_code, c.espejo.motivo])).toEqual(
    casos.map(c => [c.radicado, 'PENDIENTE', 'En cola para escribirse en C4C.']))
  expect(new Set(casos.map(c => c.radicado)).size).toBe(3)

  silencio.soltar()
  for (const caso of casos) {
    await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(await ticketsDe(caso.radicado)).toHaveLength(1)
  }
})

test('filing asks C4C nothing at all', async () => {
  const silencio = compuerta().retener()
  const antes = compuerta().vistas.length
  const rechazada = await como('asesor').intentar.POST('/odata/v4/atencion/PQRS', { texto: '' })
  expect(rechazada.status).toBe(400)
  expect(compuerta().vistas).toHaveLength(antes)
  silencio.soltar()
})

test('a filing rolled back leaves nothing for C4C', async () => {
  const contar = async () => (await cds.tx(() => SELECT.from('escucha.EspejosC4C')) as Json[]).length
  const antes = await contar()
  await como('asesor').intentar.POST('/odata/v4/atencion/PQRS', { nombre: 'Persona Inventada', texto: 'Texto generado', recibidaEn: '2999-01-01T00:00:00Z' })
  expect(await contar()).toBe(antes)
})

test('two messages of one case at once: one writes, the other leaves it alone', async () => {
  const creacion = compuerta().retener(creaTicket)
  const caso = await radicar()
  await creacion.llegadas(1)
  // This process is at it; another one would take it up like this
  expect(await hacer(ESPEJOS, caso.ID)).toBe('LIBRE')
  expect(await espejo(caso.ID)).toMatchObject({ situacion_code: 'PENDIENTE', tomadoHasta: expect.any(String) })
  creacion.soltar()
  await espejoEn(caso.ID, 'SINCRONIZADO')
  expect(creacion.detenidas()).toBe(1)
  expect(await ticketsDe(caso.radicado)).toHaveLength(1)
})

test('ten writers of one case at once: one ticket', async () => {
  const caso = await radicar()
  await espejoEn(caso.ID, 'SINCRONIZADO')
  const [{ ObjectID }] = await ticketsDe(caso.radicado) as [Json]
  await c4c().write('PATCH', `/ServiceRequestCollection('${ObjectID}')`, { z_radicado_KUT: '' })
  await cds.tx(() => UPDATE('escucha.EspejosC4C').with({ objectID: null, ticket: null, proximoIntento: new Date().toISOString() }).where({ caso_ID: caso.ID }))
  const creacion = compuerta().retener(creaTicket)
  const escritores = Array.from({ length: 10 }, () => hacer(ESPEJOS, caso.ID))
  await creacion.llegadas(1)
  creacion.soltar()
  expect((await Promise.all(escritores)).sort()).toEqual(['HECHO', ...Array.from({ length: 9 }, () => 'LIBRE')])
  expect(await ticketsDe(caso.radicado)).toHaveLength(1)
})

test('rescatar gives back what a dead process held, and leaves alone what is at work', async () => {
  const mensaje = (ID: string, timestamp: string) => ({ ID, timestamp, status: 'processing', attempts: 0, target: 'nadie', msg: '{"event":"nada"}' })
  const hace = (ms: number) => new Date(Date.now() - ms).toISOString()
  await cds.tx(() => INSERT.into('cds.outbox.Messages').entries([mensaje('de-un-muerto', hace(180_000)), mensaje('en-curso', hace(1_000))]))
  await (await cds.connect.to('EspejoService')).send('rescatar')
  const estados = await cds.tx(() => SELECT.from('cds.outbox.Messages').columns('ID', 'status').where({ target: 'nadie' }).orderBy('ID')) as Json[]
  expect(estados).toEqual([{ ID: 'de-un-muerto', status: null }, { ID: 'en-curso', status: 'processing' }])
})
