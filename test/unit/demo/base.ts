import path from 'node:path'
import cds from '@sap/cds'
import { instalarPolitica } from '../../../srv/politica/instalar'

/** A database with policy and calendars and nothing else, and a mirror that sleeps. */
export function baseVacia(): void {
  beforeAll(async () => {
    cds.root = path.join(__dirname, '../../..')
    cds.env.log.levels = { politica: 'warn' }
    const csn = await cds.load('*')
    cds.model = cds.compile.for.nodejs(csn) as typeof cds.model
    const db = await cds.connect.to('db', { kind: 'sqlite', credentials: { url: ':memory:' } } as never)
    await (cds as any).deploy(csn, { silent: true }).to(db, { silent: true })
    await cds.serve('EspejoService').from(csn as never).with((espejo: cds.Service) => {
      espejo.on('reflejar', () => undefined)
    })
    await cds.tx(() => instalarPolitica())
  })
  afterAll(() => (cds as any).shutdown?.())
}
