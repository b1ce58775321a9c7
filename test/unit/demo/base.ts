import path from 'node:path'
import cds from '@sap/cds'
import { instalarPolitica } from '../../../srv/politica/instalar'

/** A database with policy and calendars and nothing else, and a mirror that only remembers whom it was asked for. */
export interface BaseVacia { reflejados: string[]; alReflejar(cuantos: number): Promise<void> }

export function baseVacia(): BaseVacia {
  const reflejados: string[] = []
  const esperas: { cuantos: number; listo: () => void }[] = []
  beforeAll(async () => {
    cds.root = path.join(__dirname, '../../..')
    cds.env.log.levels = { politica: 'warn' }
    const csn = await cds.load('*')
    cds.model = cds.compile.for.nodejs(csn) as typeof cds.model
    const db = await cds.connect.to('db', { kind: 'sqlite', credentials: { url: ':memory:' } } as never)
    await (cds as any).deploy(csn, { silent: true }).to(db, { silent: true })
    await cds.serve('EspejoService').from(csn as never).with((espejo: cds.Service) => {
      espejo.on('reflejar', req => {
        reflejados.push(...(req.data as { casos: string[] }).casos)
        for (const { listo } of esperas.filter(e => reflejados.length >= e.cuantos)) listo()
      })
    })
    await cds.tx(() => instalarPolitica())
  })
  afterAll(() => (cds as any).shutdown?.())
  return {
    reflejados,
    alReflejar: cuantos => new Promise(listo => (reflejados.length >= cuantos ? listo() : esperas.push({ cuantos, listo }))),
  }
}
