import { calendarioColombia, fechaLocal } from '../../srv/plazos'
import { aplicar, cierre } from './cambios-de-calendario'
import { appSinC4C, errorDe, hacer, radicar } from './casos-de-prueba'
import { enviar, leer, peticionWeb } from './integracion-de-prueba'

const s = appSinC4C()

interface Cambio { numero: number; caso_ID: string; radicado: string; estado_code: string; venceLegal: string | null; limiteCompletar: string | null; respondidaEn: string | null; cerradaEn: string | null; en: string; sistemaOrigen_code: string; claveOrigen: string }

const pagina = async (consulta: string): Promise<Cambio[]> => (await leer(s, `Cambios?${consulta}`)).data.value
const desde = (numero: number, cuantos = 200) => pagina(`$filter=numero gt ${numero}&$orderby=numero&$top=${cuantos}`)
const ultimo = async (): Promise<number> => (await pagina('$orderby=numero desc&$top=1'))[0]?.numero ?? 0
const caso = async (otros: object = {}) => (await enviar(s, 'PQRS', peticionWeb(otros as Record<string, unknown>))).data as { ID: string; radicado: string; venceLegal: string }

test('a filing and whatever a system may see change come once each, in the order of the case', async () => {
  const antes = await ultimo()
  const { ID, radicado, venceLegal } = await caso({ claveOrigen: 'con-historia' })
  await hacer(s, ID, 'clasificar', 'trasladarAArea', 'responderArea', 'devolverAlArea', 'responderArea', 'responder', 'registrarEntrega', 'cerrar')
  const cambios = await desde(antes)
  expect(cambios.map(c => c.estado_code)).toEqual(['Radicada', 'EnTramite', 'Respondida', 'Cerrada'])
  for (const c of cambios) expect(c).toMatchObject({ caso_ID: ID, radicado, claveOrigen: 'con-historia', sistemaOrigen_code: 'WEB' })
  expect(cambios[0]).toMatchObject({ venceLegal, respondidaEn: null })
  const fin = (await leer(s, `PQRS(${ID})`)).data
  const { estado_code, venceLegal: vence, limiteCompletar, respondidaEn, cerradaEn } = cambios.at(-1)!
  expect(fin).toMatchObject({ estado_code, venceLegal: vence, limiteCompletar, respondidaEn, cerradaEn })
})

test('what asks the person to complete, extends and ends is told with its dates', async () => {
  const antes = await ultimo()
  const [uno, otro] = [await caso(), await caso()]
  await hacer(s, uno.ID, 'clasificar', 'prorrogar', 'desistir')
  await hacer(s, otro.ID, 'clasificar', 'solicitarCompletar', 'ampliarCompletar', 'registrarComplemento', 'trasladarPorCompetencia')
  const de = async (ID: string) => (await desde(antes)).filter(c => c.caso_ID === ID)
  const [delUno, delOtro] = [await de(uno.ID), await de(otro.ID)]
  expect(delUno.map(c => c.estado_code)).toEqual(['Radicada', 'EnTramite', 'EnTramite', 'Desistida'])
  expect(delUno[2]!.venceLegal! > delUno[1]!.venceLegal!).toBe(true)
  expect(delOtro.map(c => c.estado_code)).toEqual(['Radicada', 'EnTramite', 'PorCompletar', 'PorCompletar', 'EnTramite', 'Trasladada'])
  expect(delOtro[3]!.limiteCompletar! > delOtro[2]!.limiteCompletar!).toBe(true)
})

test('a change of calendar that moves the legal date of a case is told', async () => {
  const { ID, venceLegal } = await caso()
  const antes = await ultimo()
  const dia = calendarioColombia().sumarHabiles(fechaLocal(new Date()), 3)
  await aplicar(s, [cierre(dia, 'Resolución 1 de 2026')])
  const cambios = (await desde(antes)).filter(c => c.caso_ID === ID)
  expect(cambios).toEqual([expect.objectContaining({ estado_code: 'Radicada', venceLegal: (await leer(s, `PQRS(${ID})`)).data.venceLegal })])
  expect(cambios[0]!.venceLegal! > venceLegal).toBe(true)
})

test('what people filed is told to nobody', async () => {
  const antes = await ultimo()
  const { ID } = await radicar(s)
  await hacer(s, ID, 'clasificar', 'desistir')
  expect(await desde(antes)).toEqual([])
  expect(await s.cds.tx(() => SELECT.from('escucha.CambiosSinNumero').where({ caso_ID: ID }))).toEqual([])
})

test('a follower begins at a moment and goes on from the last number, page by page, until there is no more', async () => {
  await caso()
  const momento = new Date().toISOString()
  const casos = await Promise.all(Array.from({ length: 7 }, () => caso()))
  const leidos = await pagina(`$filter=en ge ${momento}&$orderby=numero&$top=3`)
  for (let seguidos = leidos; seguidos.length; leidos.push(...seguidos)) seguidos = await desde(leidos.at(-1)!.numero, 3)
  expect(leidos.map(c => c.caso_ID).toSorted()).toEqual(casos.map(c => c.ID).toSorted())
  expect(leidos.every((c, i) => i === 0 || c.numero > leidos[i - 1]!.numero)).toBe(true)
  expect(await desde(leidos.at(-1)!.numero)).toEqual([])

  await hacer(s, casos[0]!.ID, 'clasificar')
  expect((await desde(leidos.at(-1)!.numero)).map(c => c.caso_ID)).toEqual([casos[0]!.ID])
})

test('two followers at once read the same', async () => {
  const antes = await ultimo()
  await Promise.all(Array.from({ length: 5 }, () => caso()))
  const lecturas = await Promise.all([1, 2, 3, 4].map(() => desde(antes)))
  expect(lecturas[0]).toHaveLength(5)
  for (const lectura of lecturas) expect(lectura).toEqual(lecturas[0])
})

test('the changes of a case are numbered in the order of its history, whatever the clocks of those who made them say', async () => {
  const { ID } = await caso()
  const antes = await ultimo()
  const cambio = (orden: number, en: string, estado_code: string) => ({ caso_ID: ID, sistemaOrigen_code: 'WEB', orden, en, estado_code })
  await s.cds.tx(() => INSERT.into('escucha.CambiosSinNumero').entries([
    cambio(4, '2026-07-06T15:00:00Z', 'Cerrada'), cambio(2, '2026-07-06T15:00:02Z', 'EnTramite'), cambio(3, '2026-07-06T15:00:01Z', 'Respondida'),
  ]))
  expect((await desde(antes)).map(c => c.estado_code)).toEqual(['EnTramite', 'Respondida', 'Cerrada'])
})

test('more changes than one reading numbers are read all, a page at a time', async () => {
  const { ID } = await caso()
  const antes = await ultimo()
  const cuantos = 4300
  await s.cds.tx(() => INSERT.into('escucha.CambiosSinNumero').entries(Array.from({ length: cuantos }, (_, i) => ({ caso_ID: ID, sistemaOrigen_code: 'WEB', orden: i + 2, en: '2026-07-06T15:00:00Z', estado_code: 'EnTramite' }))))
  const numeros: number[] = []
  for (let leidos = await desde(antes, 1000); leidos.length; leidos = await desde(numeros.at(-1)!, 1000)) numeros.push(...leidos.map(c => c.numero))
  expect(numeros).toEqual(Array.from({ length: cuantos }, (_, i) => numeros[0]! + i))
})

test.each(["$filter=en ge 2026-13-45T00:00:00Z", '$filter=numero gt x', '$filter=numero gt 1.5', "$filter=numero gt 'uno'", '$top=-1', '$filter=nada eq 1', '$search=x', "$filter=caso/nombre eq 'x'"])('%s is refused', async consulta => {
  const r = await leer(s, `Cambios?${consulta}`)
  expect([consulta, r.status]).toEqual([consulta, 400])
  expect(errorDe(r).message).toMatch(/[áéíóú«]|\b(la|el|no|se|aquí)\b/i)
})
