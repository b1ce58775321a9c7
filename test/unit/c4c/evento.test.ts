import fc from 'fast-check'
import { esC4C } from '../../../srv/c4c/eventos/credencial'
import { leerEvento } from '../../../srv/c4c/eventos/evento'

const OBJETO = '00163E1379D01ED785B015D2038B098A'
const evento = (otros: object = {}) => ({
  'event-id': '0206b262-3200-1eed-b4c7-0e19c7b9cd5f', 'event-type': 'Ticket.Root.Updated', data: { 'root-entity-id': OBJETO, 'entity-id': OBJETO }, ...otros,
})

test.each([
  ['as C4C sends it', evento(), 'Ticket'],
  ['enhanced', evento({ data: { 'root-entity-id': OBJETO, Changes: [{ node: 'Root', ChangedFields: [{ Fieldname: 'x', New: '1', Old: '2' }] }] } }), 'Ticket'],
  ['with the names of CloudEvents alone', { id: 'x', type: '/sap.c4c/Account.Root.Created', data: { 'root-entity-id': OBJETO } }, 'Account'],
  ['through Kyma', evento({ 'event-type': 'sap.kyma.custom.caja.Opportunity.Root.Created.v1' }), 'Opportunity'],
  ['with an object in lower case', evento({ data: { 'root-entity-id': OBJETO.toLowerCase() } }), 'Ticket'],
])('%s', (_como, cuerpo, objeto) => {
  expect(leerEvento(cuerpo)).toMatchObject({ objeto, objectID: OBJETO })
})

test('whatever comes is an event or a sentence that names a field; nothing is thrown', () => {
  fc.assert(fc.property(fc.anything(), cuerpo => {
    const leido = leerEvento(cuerpo)
    expect('mensaje' in leido ? leido.campo : leido.objectID).toBeTruthy()
  }))
})

describe('who delivers', () => {
  const BASICA = { usuario: 'c4c', clave: 'una:clave', certificado: null }
  const con = (clave: string) => ({ headers: { authorization: `Basic ${btoa(clave)}` } })
  const CERTIFICADO = { usuario: null, clave: null, certificado: 'CN=my000000.crm.ondemand.com,O=SAP' }
  const sujeto = (dn: string, verify = '0') => ({ headers: { 'x-ssl-client-verify': verify, 'x-ssl-client-subject-dn': dn } })

  test.each([
    ['the secret', con('c4c:una:clave'), BASICA, true],
    ['another secret', con('c4c:otra'), BASICA, false],
    ['an empty one', con(':'), BASICA, false],
    ['nothing', { headers: {} }, BASICA, false],
    ['anything, where nothing is set', con('null:null'), { usuario: null, clave: null, certificado: null }, false],
    ['an empty secret, where none is set', con('c4c:'), { usuario: 'c4c', clave: '', certificado: null }, false],
    ['the certificate', sujeto('CN=my000000.crm.ondemand.com,O=SAP'), CERTIFICADO, true],
    ['the certificate in base64', sujeto(btoa('CN=my000000.crm.ondemand.com,O=SAP')), CERTIFICADO, true],
    ['another certificate', sujeto('CN=otro,O=SAP'), CERTIFICADO, false],
    ['one that nobody checked', sujeto('CN=my000000.crm.ondemand.com,O=SAP', '1'), CERTIFICADO, false],
    ['a certificate where none is expected', sujeto('CN=my000000.crm.ondemand.com,O=SAP'), BASICA, false],
  ])('%s', (_que, peticion, ajustes, esperado) => expect(esC4C(peticion as never, ajustes)).toBe(esperado))
})
