import { alMover } from '../../srv/calendario/al-mover'
import { moverCasos, type AlMover } from '../../srv/calendario/mover'
import { avisar } from '../../srv/notificacion/avisar'
import { calendarioColombia, fechaLocal } from '../../srv/plazos'
import { aplicado, estrenar, festivo, leer, revisado, sinCola } from './cambios-de-calendario'
import { appSinC4C, casoEnEstado, hacer, leerCaso, radicar } from './casos-de-prueba'

jest.mock('../../srv/notificacion/avisar', () => ({ avisar: jest.fn() }))

const s = appSinC4C()
beforeEach(() => estrenar(s))

const base = calendarioColombia()
const hoy = fechaLocal(new Date())
const nada: AlMover = { alMoverse: async () => undefined, alTerminar: async () => undefined }

/** A change made applicable by hand, so that the queue leaves it to the test. */
async function porMover(): Promise<{ ID: string; version: number }> {
  const { ID } = await revisado(s, [festivo(base.sumarHabiles(hoy, 2))])
  await sinCola(s, ID, 'aplicar')
  return { ID, version: (await leer(s, ID)).nueva_version }
}

test('killed half way: what was written stays, the rest goes on, and nothing twice', async () => {
  const casos = await Promise.all(Array.from({ length: 5 }, () => radicar(s)))
  const { ID, version } = await porMover()
  let lotes = 0
  const muere: AlMover = { ...nada, alMoverse: async () => { if (++lotes === 2) throw new Error('killed') } }
  await expect(moverCasos(ID, muere, 2)).rejects.toThrow('killed')
  const aMedias = await Promise.all(casos.map(c => leerCaso(s, c.ID)))
  expect(aMedias.filter(c => c.calendarioVersion === version)).toHaveLength(2)
  expect(await leer(s, ID)).toMatchObject({ situacion_code: 'APLICANDO', hecho_casos: 2, progreso: 40 })

  const avisos: number[] = []
  const cuenta: AlMover = { alMoverse: async movidos => { avisos.push(movidos.length) }, alTerminar: async (_, hecho) => { avisos.push(hecho.casos) } }
  await moverCasos(ID, cuenta, 2)
  expect(avisos).toEqual([2, 1, 5])
  expect(await leer(s, ID)).toMatchObject({ situacion_code: 'APLICADO', hecho_casos: 5, hecho_legalDespues: 5, progreso: 100 })
  for (const c of casos) {
    const { historia, calendarioVersion } = await leerCaso(s, c.ID)
    expect([calendarioVersion, historia.map((h: any) => h.acto_code)]).toEqual([version, ['radicar', 'recalcular']])
  }
  await moverCasos(ID, cuenta)
  expect(avisos).toEqual([2, 1, 5])
})

test('an older change that is taken up again takes nothing back of a newer one', async () => {
  const { ID } = await casoEnEstado(s, 'Trasladada')
  const viejo = await porMover()
  await moverCasos(viejo.ID, nada)
  const { ID: nuevo } = await revisado(s, [{ fecha: base.sumarHabiles(hoy, 2), tipo: 'QUITAR', nombre: 'No hubo ley' }])
  await sinCola(s, nuevo, 'aplicar')
  await moverCasos(nuevo, nada)
  const { vence, historia } = await leerCaso(s, ID)
  for (const cambio of [viejo.ID, nuevo, viejo.ID]) await moverCasos(cambio, nada)
  const despues = await leerCaso(s, ID)
  expect([despues.vence, despues.historia.length]).toEqual([vence, historia.length])
  expect(await leer(s, viejo.ID)).toMatchObject({ hecho_casos: 1, progreso: 100 })
})

test('of two processes one moves the cases', async () => {
  const caso = await radicar(s)
  const { ID } = await porMover()
  await Promise.all([moverCasos(ID, nada), moverCasos(ID, nada)])
  await aplicado(s, ID)
  expect((await leerCaso(s, caso.ID)).historia).toHaveLength(2)
})

test('a case that cannot be counted is told and holds nobody back', async () => {
  const [bueno, malo] = [await radicar(s), await radicar(s)]
  const { ID, version } = await porMover()
  await s.cds.tx(() => UPDATE('escucha.Actuaciones').with({ terminos_legalDias: 99_999 }).where({ caso_ID: malo.ID }))
  await moverCasos(ID, nada)
  expect(await leer(s, ID)).toMatchObject({ situacion_code: 'APLICADO', hecho_casos: 1, hecho_sinContar: 1 })
  expect((await leerCaso(s, bueno.ID)).calendarioVersion).toBe(version)
  expect((await leerCaso(s, malo.ID)).calendarioVersion).toBe(malo.calendarioVersion)
})

test('what was filed under the old version while it was replaced is collected', async () => {
  const { ID, version } = await porMover()
  await moverCasos(ID, nada)
  const rezagado = await radicar(s)
  await s.cds.tx(async () => {
    await UPDATE('escucha.PQRS', rezagado.ID).with({ calendarioVersion: version - 1 })
    await UPDATE('escucha.Actuaciones').with({ calendarioVersion: version - 1 }).where({ caso_ID: rezagado.ID })
  })
  await moverCasos(ID, nada)
  expect((await leerCaso(s, rezagado.ID)).calendarioVersion).toBe(version)
  expect(await leer(s, ID)).toMatchObject({ situacion_code: 'APLICADO', hecho_casos: 1 })
})

test('the person is told only where her date was promised in writing', async () => {
  const [simple, prorrogado] = [await casoEnEstado(s, 'EnArea'), await casoEnEstado(s, 'EnArea')]
  await hacer(s, prorrogado.ID, 'prorrogar')
  // As if the extension had been to the day that the term itself ends
  await s.cds.tx(() => UPDATE('escucha.Actuaciones').with({ fecha: simple.venceLegal }).where({ caso_ID: prorrogado.ID, acto_code: 'prorrogar' }))
  const { ID } = await porMover()
  jest.mocked(avisar).mockClear()
  await moverCasos(ID, alMover())
  expect(jest.mocked(avisar).mock.calls.map(([a]) => [a.destinos[0], a.caso, a.area ?? null])).toEqual([
    ['PERSONA', prorrogado.ID, 'RECREACION'], ['COORDINACION', null, null], ['AREA', null, 'RECREACION'],
  ])
})

