import { barredor, type Barredor } from '../bases/barredores'
import { AHORA, llenarCasos, vencerEscalones } from '../bases/escalones'
import { esperarEstado } from '../bases/estado'
import { borrarBase, conCliente } from '../bases/postgres'

const CASOS = 1000
const base = process.env.ESCUCHA_PG_BASE!
const consultar = async <T>(sql: string): Promise<T[]> => (await conCliente((await esperarEstado()).acceso, base, c => c.query<T>(sql))).rows
const orden = { ahora: AHORA, lote: 50, anotando: true }

let barredores: Barredor[]
beforeAll(async () => {
  await conCliente((await esperarEstado()).acceso, base, c => llenarCasos(c as never, CASOS))
  barredores = await Promise.all([barredor({}), barredor({}), barredor({})])
}, 120_000)
beforeEach(async () => {
  await conCliente((await esperarEstado()).acceso, base, async c => {
    await c.query('TRUNCATE escucha_Notas')
    await vencerEscalones(c as never, CASOS, [50, 75])
  })
})
afterAll(async () => {
  await Promise.all(barredores.map(b => b.matar()))
  await borrarBase((await esperarEstado()).acceso, base)
})

/** Every case warned exactly once, of its highest rung, and no rung left behind. */
async function todosUnaVez(): Promise<void> {
  expect(await consultar(`SELECT caso_ID, count(*) FROM escucha_Notas GROUP BY caso_ID HAVING count(*) > 1`)).toEqual([])
  expect(await consultar(`SELECT texto, count(*)::int AS n FROM escucha_Notas GROUP BY texto`)).toEqual([{ texto: 'RESPUESTA_AREA/75', n: CASOS }])
  expect(await consultar(`SELECT porcentaje, situacion, count(*)::int AS n FROM escucha_Escalones GROUP BY 1, 2 ORDER BY 1`))
    .toEqual([{ porcentaje: 50, situacion: 'OMITIDO', n: CASOS }, { porcentaje: 75, situacion: 'AVISADO', n: CASOS }])
  expect(await consultar(`SELECT 1 FROM escucha_EscalonesPendientes WHERE hito_code = 'RESPUESTA_AREA'`)).toEqual([])
}

test('processes that sweep at once: none repeated, none lost, each did a share', async () => {
  const hechos = await Promise.all(barredores.map(b => b.barrer(orden)))
  const avisados = hechos.map(h => h.hecho.avisados)
  expect(avisados.reduce((a, b) => a + b)).toBe(CASOS)
  expect(avisados.filter(n => n > 0).length).toBeGreaterThan(1)
  await todosUnaVez()
}, 120_000)

test('a process killed in the middle: another ends its work, none repeated, none lost', async () => {
  const [victima, otro] = [barredores.shift()!, barredores[0]!]
  const aviso = victima.alAvisar()
  victima.barrer(orden).catch(() => undefined)
  await aviso
  await victima.matar()
  const pendientes = () => consultar(`SELECT 1 FROM escucha_EscalonesPendientes WHERE hito_code = 'RESPUESTA_AREA' LIMIT 1`)
  // The database lets go of what the dead process held when it notices
  for (let i = 0; i < 100 && (await pendientes()).length; i++) await otro.barrer(orden)
  await todosUnaVez()
}, 120_000)
