import path from 'node:path'
import cds from '@sap/cds'
import { sistemasDe } from '../../../srv/integracion/sistemas'

const usuario = (attr: object, cliente?: string): cds.User => Object.assign(new cds.User({ id: 'system', roles: ['integracion'], attr: attr as Record<string, string> }), { authInfo: { token: { getClientId: () => cliente } } })

beforeAll(() => {
  cds.root = path.join(__dirname, '../../..')
  Object.assign((cds.env as unknown as { escucha: { integracion: object } }).escucha.integracion, { clientes: { 'sb-turnero!t1': ['TURNERO'], 'sb-varios!t1': ['WEB', 'ASISTENTE'] } })
})

test('a user speaks for the systems of its attribute', () => {
  expect(sistemasDe(usuario({ sistemas: ['ZEUS'] }))).toEqual(['ZEUS'])
  expect(sistemasDe(usuario({ sistemas: 'ZEUS' }))).toEqual(['ZEUS'])
})

test('an OAuth client speaks for those that the installation gave it', () => {
  expect(sistemasDe(usuario({}, 'sb-turnero!t1'))).toEqual(['TURNERO'])
  expect(sistemasDe(usuario({}, 'sb-varios!t1'))).toEqual(['WEB', 'ASISTENTE'])
})

test('an attribute says more than the client that brings it', () => {
  expect(sistemasDe(usuario({ sistemas: ['ZEUS'] }, 'sb-turnero!t1'))).toEqual(['ZEUS'])
  expect(sistemasDe(usuario({ sistemas: [] }, 'sb-turnero!t1'))).toEqual([])
})

test.each([undefined, 'sb-otro!t1', 'constructor', '__proto__'])('nobody speaks for a system unless it is said: %s', cliente => {
  expect(sistemasDe(usuario({}, cliente))).toEqual([])
})
