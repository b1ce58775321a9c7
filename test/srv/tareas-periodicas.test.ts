import { programarPeriodica } from '../../srv/paciencia/periodica'
import { appSinC4C } from './casos-de-prueba'

const s = appSinC4C()
const TAREA = { servicio: 'SilencioService', evento: 'conceder', cada: '1h', tarea: 'deEstaPrueba' }

const programadas = () => s.cds.tx(async () =>
  await SELECT.from('cds.outbox.Messages').columns('msg').where({ msg: { like: `%${TAREA.tarea}%` } }) as unknown as object[])

test('a recurring task that the database refuses is asked for until it is there, once, and the app goes on', async () => {
  let porRechazar = 3
  s.cds.db.prepend(() => s.cds.db.before('UPSERT', 'cds.outbox.Messages', req => {
    if (porRechazar && JSON.stringify(req.query).includes(TAREA.tarea) && porRechazar--) throw new Error('database is locked')
  }))
  await programarPeriodica(TAREA, 1)
  expect([porRechazar, (await programadas()).length]).toEqual([0, 1])
  expect((await s.intentar.GET('/health')).status).toBe(200)
})
