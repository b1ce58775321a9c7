import { leerCodigos } from '../../srv/c4c/codigos/leer'
import { adoptar } from '../../srv/c4c/eventos/adoptar'
import type { Ticket } from '../../srv/c4c/espejo/ticket'
import { appSinC4C } from './casos-de-prueba'

const s = appSinC4C()
const BASICA = `Basic ${btoa('c4c:c4c')}`
const OBJETO = '00163E1379D01ED785B015D2038B0'

const enviar = async (id: string, objectID: string, que = 'Ticket.Root.Updated') => (await fetch(`${s.url()}/rest/c4c/eventos`, {
  method: 'POST', headers: { 'content-type': 'application/json', authorization: BASICA },
  body: JSON.stringify({ 'event-id': id, 'event-type': que, data: { 'root-entity-id': objectID } }),
})).status

const filas = <T>(entidad: string) => s.cds.tx(() => SELECT.from(entidad)) as unknown as Promise<T[]>

test('a thousand at once, every one of them twice and of ten objects: each written once, ten to read', async () => {
  const turno = Array.from({ length: 2_000 }, (_, i) => [`evento-${i % 1_000}`, `${OBJETO}${String(i % 10).padStart(3, '0')}`] as const).values()
  const estados = new Set<number>()
  await Promise.all(Array.from({ length: 40 }, async () => { for (const [id, objeto] of turno) estados.add(await enviar(id, objeto)) }))
  expect([...estados]).toEqual([200])
  expect((await filas('escucha.EventosC4C')).length).toBe(1_000)
  expect(new Set((await filas<{ objectID: string }>('escucha.NovedadesC4C')).map(n => n.objectID)).size).toBe(10)
})

test('an event known already asks for nothing again', async () => {
  await s.cds.tx(() => UPDATE('escucha.NovedadesC4C').with({ proximoIntento: null }))
  expect(await enviar('evento-1', `${OBJETO}001`)).toBe(200)
  expect((await filas<{ proximoIntento: string | null }>('escucha.NovedadesC4C')).every(n => n.proximoIntento === null)).toBe(true)
  expect(await enviar('evento-nuevo', `${OBJETO}001`)).toBe(200)
  expect((await filas<{ proximoIntento: string | null }>('escucha.NovedadesC4C')).filter(n => n.proximoIntento)).toHaveLength(1)
})

test('a ticket whose subject and names have to be cut becomes a case', async () => {
  const ticket = {
    ObjectID: `${OBJETO}900`, ID: '49900', ProcessingTypeCode: 'ZPQR', Name: `${'y'.repeat(159)}😀 y más`, CreationDateTime: `/Date(${Date.now() - 1000})/`,
    BuyerPartyID: '2000001', BuyerPartyName: `${'z'.repeat(159)}😀 S.A.S.`,
  } as unknown as Ticket
  const { ID } = await s.cds.tx(async () => adoptar({ ticket, descripcion: `${'w'.repeat(19_999)}😀`, persona: null }, await leerCodigos(), { ahora: new Date().toISOString(), usuario: 'c4c' }))
  expect(await s.cds.tx(() => SELECT.one.from('escucha.PQRS').columns('asunto', 'nombre', 'texto').where({ ID })))
    .toEqual({ asunto: 'y'.repeat(159), nombre: 'z'.repeat(159), texto: 'w'.repeat(19_999) })
})
