import { reanudar, recalculosEnCurso } from '../../srv/calendario/lanzar'
import { revisarCasos } from '../../srv/calendario/revisar'
import { calendarioColombia, fechaLocal } from '../../srv/plazos'
import { afectadosDe, aplicado, aplicar, estrenar, exigir, festivo, iniciar, intentar, leer, revisado, sinCola } from './cambios-de-calendario'
import { appSinC4C, errorDe, radicar } from './casos-de-prueba'

// Two cases a batch: five of them are more than a request looks at
jest.mock('../../srv/calendario/paginas', () => {
  const { enPaginas } = jest.requireActual('../../srv/calendario/paginas')
  return { CASOS_POR_LOTE: 2, enPaginas: (lista: unknown[], tamano = 2) => enPaginas(lista, tamano) }
})
/** What happens before each step of those who go over the cases: the beginning, each batch, the end. */
const mockAntesDeCada: (() => Promise<unknown>)[] = []
jest.mock('../../srv/calendario/toma', () => {
  const toma = jest.requireActual('../../srv/calendario/toma')
  return { ...toma, enNombreDe: async (...a: unknown[]) => { await mockAntesDeCada.shift()?.(); return toma.enNombreDe(...a) } }
})

const s = appSinC4C()
beforeEach(async () => {
  await estrenar(s)
  for (let i = 0; i < 5; i++) await radicar(s)
})
afterEach(() => { mockAntesDeCada.length = 0 })

const base = calendarioColombia()
const dia = (n: number) => base.sumarHabiles(fechaLocal(new Date()), n)
const PREVISTO = { previsto_casos: 5, previsto_conCambio: 5, previsto_legalDespues: 5, previsto_sinContar: 0 }
const ANULADA = { situacion_code: 'BORRADOR', revisadoEn: null, revisionAnulada: true, progreso: 0, previsto_casos: 0 }
const nada = async () => undefined
const trasDosLotes = (hacer: () => Promise<unknown>) => { mockAntesDeCada.push(nada, nada, nada, hacer) }

/** A change whose cases somebody asked to look at; the message is left to the test. */
async function porRevisar(): Promise<string> {
  const { ID } = await iniciar(s)
  await exigir(intentar(s, ID, 'agregarFecha', festivo(dia(2))))
  expect(await sinCola(s, ID, 'revisar')).toMatchObject({ situacion_code: 'REVISANDO', revisadoEn: null, progreso: 0, revisadoPor: 'admin' })
  return ID
}

test('many cases are looked at from the queue, and then applied', async () => {
  const visto = await revisado(s, [festivo(dia(2))])
  expect(visto).toMatchObject({ ...PREVISTO, situacion_code: 'BORRADOR', revisionAnulada: false })
  expect(await afectadosDe(s, visto.ID)).toHaveLength(5)
  await exigir(intentar(s, visto.ID, 'aplicar'))
  expect(await aplicado(s, visto.ID)).toMatchObject({ hecho_casos: 5, hecho_legalDespues: 5 })
})

test('its progress is seen; meanwhile it is neither looked at again nor applied', async () => {
  const ID = await porRevisar()
  const respuestas: number[] = []
  trasDosLotes(async () => {
    expect(await leer(s, ID)).toMatchObject({ situacion_code: 'REVISANDO', progreso: 80, previsto_casos: 4, revisadoEn: null })
    for (const accion of ['revisar', 'aplicar']) respuestas.push((await intentar(s, ID, accion)).status)
  })
  await revisarCasos(ID)
  expect(respuestas).toEqual([409, 409])
  expect(await leer(s, ID)).toMatchObject(PREVISTO)
})

test('killed half way: who takes it up begins anew, and nothing is there twice', async () => {
  const ID = await porRevisar()
  trasDosLotes(async () => { throw new Error('killed') })
  await expect(revisarCasos(ID)).rejects.toThrow('killed')
  expect(await leer(s, ID)).toMatchObject({ situacion_code: 'REVISANDO', progreso: 80 })
  await s.cds.tx(reanudar)
  await recalculosEnCurso()
  expect(await leer(s, ID)).toMatchObject({ ...PREVISTO, situacion_code: 'BORRADOR' })
  expect(await afectadosDe(s, ID)).toHaveLength(5)
})

test('of two processes one looks', async () => {
  const ID = await porRevisar()
  await Promise.all([revisarCasos(ID), revisarCasos(ID)])
  expect(await leer(s, ID)).toMatchObject(PREVISTO)
})

test.each<[string, (ID: string) => Promise<unknown>]>([
  ['a date comes in', ID => exigir(intentar(s, ID, 'agregarFecha', festivo(dia(4))))],
  ['a date goes', ID => s.como('admin').POST(`/odata/v4/politica/LineasCambioCalendario(cambio_ID=${ID},fecha=${dia(2)})/PoliticaService.quitar`, {})],
])('%s meanwhile: the review is void and says so', async (_, editar) => {
  const ID = await porRevisar()
  trasDosLotes(() => editar(ID))
  await revisarCasos(ID)
  expect(await leer(s, ID)).toMatchObject(ANULADA)
  expect(await afectadosDe(s, ID)).toEqual([])
  const r = await intentar(s, ID, 'aplicar')
  expect([r.status, errorDe(r).message]).toEqual((await leer(s, ID)).lineas.length ? [409, expect.stringContaining('sin efecto')] : [400, expect.anything()])
})

test('discarded meanwhile, it stays discarded', async () => {
  const ID = await porRevisar()
  trasDosLotes(() => exigir(intentar(s, ID, 'descartar')))
  await revisarCasos(ID)
  expect(await leer(s, ID)).toMatchObject({ situacion_code: 'DESCARTADO', revisadoEn: null })
})

test('the calendar changed before anybody began to look: there is nothing to look at', async () => {
  const ID = await porRevisar()
  await aplicar(s, [festivo(dia(6))])
  await revisarCasos(ID)
  expect(await leer(s, ID)).toMatchObject(ANULADA)
})

test('a date that changes after the review makes it void too', async () => {
  const { ID } = await revisado(s, [festivo(dia(2))])
  await exigir(intentar(s, ID, 'agregarFecha', festivo(dia(4))))
  expect(await leer(s, ID)).toMatchObject(ANULADA)
})
