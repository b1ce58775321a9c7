import { esperarEstado } from '../bases/estado'
import { conCliente } from '../bases/postgres'
import { procesos, type Proceso } from '../bases/procesos'
import { rutaDeActo, datosDe, RUTA } from '../srv/casos-de-prueba'
import { atencionTurnero, calificacionTurnero, peticionWeb } from '../srv/integracion-de-prueba'

const BASE = RUTA.integracion
const base = process.env.ESCUCHA_PG_BASE!

let apps: [Proceso, Proceso]
beforeAll(async () => { apps = await procesos(2, { cds_requires_c4c_credentials_url: process.env.cds_requires_c4c_credentials_url! }) as [Proceso, Proceso] })

interface Cambio { numero: number; caso_ID: string; estado_code: string }

const enviar = async (app: Proceso, conjunto: string, datos: object) => (await app.como('integracion').POST(`${BASE}/${conjunto}`, datos)).data
const desde = async (app: Proceso, numero: number, cuantos = 200): Promise<Cambio[]> =>
  (await app.como('integracion').GET(`${BASE}/Cambios?$filter=numero gt ${numero}&$orderby=numero&$top=${cuantos}`)).data.value
const clasificar = (app: Proceso, ID: string) => app.como('coordinador').POST(rutaDeActo('clasificar', ID), datosDe('clasificar'), { 'if-match': '*' })
const ultimo = async (app: Proceso) => (await app.como('integracion').GET(`${BASE}/Cambios?$orderby=numero desc&$top=1`)).data.value[0]?.numero ?? 0
const repartir = <T>(cuantos: number, hacer: (app: Proceso, i: number) => Promise<T>) => Promise.all(Array.from({ length: cuantos }, (_, i) => hacer(apps[i % 2]!, i)))

test.each([
  ['PQRS', peticionWeb], ['Atenciones', () => atencionTurnero({ turno: 'D-1' })], ['Calificaciones', () => calificacionTurnero({ turno: 'D-1' })],
] as const)('%s sent ten times at once to both is taken once', async (conjunto, nuevo) => {
  for (let vuelta = 0; vuelta < 5; vuelta++) {
    const datos = nuevo()
    const respuestas = await repartir(10, app => enviar(app, conjunto, datos))
    expect(new Set(respuestas.map(r => JSON.stringify(r))).size).toBe(1)
  }
})

test('of two contents under one key sent at once one is taken and the other refused', async () => {
  for (let vuelta = 0; vuelta < 5; vuelta++) {
    const datos = peticionWeb()
    const respuestas = await repartir(6, (app, i) => app.como('integracion').intentar.POST(`${BASE}/PQRS`, { ...datos, texto: `Petición ${i % 3}` }))
    expect(respuestas.map(r => r.status).sort()).toEqual([201, 201, 409, 409, 409, 409])
  }
})

test('whoever comes second, attention or rating, the rating has its attention', async () => {
  const turnos = Array.from({ length: 40 }, (_, i) => `U-${i}`)
  const [atenciones, calificaciones] = await Promise.all([
    Promise.all(turnos.map((turno, i) => enviar(apps[i % 2]!, 'Atenciones', atencionTurnero({ turno, sistemaOrigen_code: 'WEB' })))),
    Promise.all(turnos.map((turno, i) => enviar(apps[(i + 1) % 2]!, 'Calificaciones', calificacionTurnero({ turno })))),
  ])
  const unidas = await Promise.all(calificaciones.map(c => apps[0].como('integracion').GET(`${BASE}/Calificaciones(${c.ID})`)))
  expect(unidas.map(c => c.data.atencion_ID)).toEqual(atenciones.map(a => a.ID))
})

test('a change whose transaction takes long is not missed by who has read past it', async () => {
  const [lento, pronto] = [await enviar(apps[0], 'PQRS', peticionWeb()), await enviar(apps[0], 'PQRS', peticionWeb())]
  const antes = await ultimo(apps[0])
  const { acceso } = await esperarEstado()
  await conCliente(acceso, base, async cliente => {
    // What the act does last to the case is held back: it has written its change and cannot commit
    await cliente.query('BEGIN')
    await cliente.query('SELECT 1 FROM escucha_EscalonesPendientes WHERE caso_ID = $1 FOR UPDATE', [lento.ID])
    const acto = clasificar(apps[0], lento.ID)
    await esperarBloqueo(cliente)
    await clasificar(apps[1], pronto.ID)
    const leidos = await desde(apps[1], antes)
    expect(leidos.map(c => c.caso_ID)).toEqual([pronto.ID])
    await cliente.query('COMMIT')
    await acto
    const seguidos = await desde(apps[1], leidos.at(-1)!.numero)
    expect(seguidos.map(c => [c.caso_ID, c.estado_code])).toEqual([[lento.ID, 'EnTramite']])
    expect(await desde(apps[0], seguidos.at(-1)!.numero)).toEqual([])
  })
})

/** Until somebody waits for a row that somebody holds. */
async function esperarBloqueo(cliente: { query(sql: string): Promise<{ rows: unknown[] }> }): Promise<void> {
  for (const limite = Date.now() + 30_000; Date.now() < limite;) {
    const { rows } = await cliente.query('SELECT 1 FROM pg_locks WHERE NOT granted')
    if (rows.length) return
  }
  throw new Error('nobody waits')
}

test('followers of both processes read every change once and in one order while cases go on', async () => {
  const antes = await ultimo(apps[0])
  let actuando = true
  const seguir = async (app: Proceso): Promise<Cambio[]> => {
    const leidos: Cambio[] = []
    for (let terminado = false; !terminado;) {
      const [quedaban, nuevos] = [actuando, await desde(app, leidos.at(-1)?.numero ?? antes, 7)]
      leidos.push(...nuevos)
      terminado = !quedaban && !nuevos.length
    }
    return leidos
  }
  const seguidores = [seguir(apps[0]), seguir(apps[1]), seguir(apps[0])]
  const casos: string[] = await repartir(60, async (app, i) => {
    const { ID } = await enviar(app, 'PQRS', peticionWeb())
    await clasificar(apps[(i + 1) % 2]!, ID)
    return ID
  }).finally(() => { actuando = false })
  const [uno, dos, tres] = await Promise.all(seguidores)
  expect([dos, tres]).toEqual([uno, uno])
  for (const ID of casos) expect(uno!.filter(c => c.caso_ID === ID).map(c => c.estado_code)).toEqual(['Radicada', 'EnTramite'])
  expect(uno).toHaveLength(2 * casos.length)
}, 120_000)
