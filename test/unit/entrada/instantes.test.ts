import path from 'node:path'
import cds from '@sap/cds'
import { instantesOfrecidos } from '../../../srv/entrada/instantes-con-zona'

type Elementos = Record<string, { type?: string }>
type Definiciones = Record<string, { kind?: string; elements?: Elementos; params?: Elementos; actions?: Record<string, { params?: Elementos }> }>

let definiciones: Definiciones
beforeAll(async () => {
  cds.root = path.join(__dirname, '../../..')
  definiciones = (cds.compile.for.nodejs(await cds.load('*')) as unknown as { definitions: Definiciones }).definitions
})

test('the instants that clients write are known by name', () => {
  const nombres = instantesOfrecidos(definiciones)
  for (const nombre of ['recibidaEn', 'entregadaEn', 'notificadaEn']) expect([nombre, nombres.has(nombre)]).toEqual([nombre, true])
})

test('no name that is an instant is something else elsewhere: its values would be refused there', () => {
  const nombres = instantesOfrecidos(definiciones)
  const servicios = Object.keys(definiciones).filter(n => definiciones[n]!.kind === 'service')
  const otros = Object.entries(definiciones).filter(([n]) => servicios.some(s => n.startsWith(`${s}.`)))
    .flatMap(([n, { elements, params, actions }]) => [elements, params, ...Object.values(actions ?? {}).map(a => a.params)]
      .flatMap(e => Object.entries(e ?? {})).filter(([campo, { type }]) => nombres.has(campo) && !['cds.Timestamp', 'cds.DateTime'].includes(type ?? '')).map(([campo]) => `${n}.${campo}`))
  expect(otros).toEqual([])
})
