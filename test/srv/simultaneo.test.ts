import { barrer } from '../../srv/escalamiento/barrido'
import { appSinC4C, casoEnEstado, hacer, intentarActo, leerCaso, radicar } from './casos-de-prueba'

const s = appSinC4C()

test.each([['clasificar', 'Radicada'], ['trasladarAArea', 'Clasificada'], ['responderArea', 'EnArea'], ['responder', 'RespuestaArea'], ['cerrar', 'Respondida']])('of two %s at once exactly one wins', async (acto, estado) => {
  const { ID } = await casoEnEstado(s, estado)
  if (acto === 'cerrar') await hacer(s, ID, 'registrarEntrega')
  const pasos = (await leerCaso(s, ID)).historia.length
  const respuestas = await Promise.all([1, 2].map(() => intentarActo(s, acto, ID)))
  expect(respuestas.map(r => r.status).sort()).toEqual([200, 409])
  const caso = await leerCaso(s, ID)
  expect(caso.historia).toHaveLength(pasos + 1)
  expect(new Set(caso.historia.map((h: any) => h.orden)).size).toBe(pasos + 1)
})

test('of two hands with the same version exactly one writes, even where the state stays', async () => {
  const { ID } = await casoEnEstado(s, 'Respondida')
  const version = (await leerCaso(s, ID))['@odata.etag']
  const respuestas = await Promise.all([1, 2].map(() => intentarActo(s, 'registrarEntrega', ID, { cabeceras: { 'if-match': version } })))
  expect(respuestas.map(r => r.status).sort()).toEqual([200, 412])
  expect((await leerCaso(s, ID)).entregas).toHaveLength(1)
})

test('areas answer while their cases are swept: nobody is warned twice, and an answered case keeps no rung of its area', async () => {
  const casos = await Promise.all(Array.from({ length: 8 }, () => casoEnEstado(s, 'EnArea')))
  const [responden, callan] = [casos.slice(0, 4).map(c => c.ID), casos.slice(4).map(c => c.ID)]
  const leer = <T>(tabla: string, de: string[], mas: object) => s.cds.tx(() => SELECT.from(tabla).where({ caso_ID: { in: de }, ...mas })) as unknown as Promise<T[]>
  const delArea = await leer<{ en: string }>('escucha.EscalonesPendientes', [...responden, ...callan], { hito_code: 'RESPUESTA_AREA', porcentaje: 75 })
  const ahora = new Date(delArea.map(e => e.en).sort().at(-1)!)

  const [{ fallidos }] = await Promise.all([barrer({ ahora, lote: 5 }), ...responden.map(ID => hacer(s, ID, 'responderArea'))])
  await barrer({ ahora })

  expect(fallidos).toBe(0)
  expect(await leer('escucha.EscalonesPendientes', responden, { hito_code: 'RESPUESTA_AREA' })).toEqual([])
  expect(await leer('escucha.Escalones', callan, { situacion: 'AVISADO', hito_code: 'RESPUESTA_AREA' })).toHaveLength(callan.length)
  const avisados = await leer('escucha.Escalones', [...responden, ...callan], { situacion: 'AVISADO' })
  expect(await leer('escucha.Avisos', [...responden, ...callan], { plantilla: 'escalamiento' })).toHaveLength(avisados.length)
})

test('of two who reopen the version that both have seen exactly one opens a round', async () => {
  const { ID } = await casoEnEstado(s, 'Cerrada')
  const version = (await leerCaso(s, ID))['@odata.etag']
  const respuestas = await Promise.all([1, 2].map(() => intentarActo(s, 'reabrir', ID, { cabeceras: { 'if-match': version } })))
  expect(respuestas.map(r => r.status).sort()).toEqual([200, 412])
  expect((await leerCaso(s, ID)).vinculos).toHaveLength(1)
})

test('thirty filings at once are thirty consecutive numbers', async () => {
  const casos = await Promise.all(Array.from({ length: 30 }, () => radicar(s)))
  const numeros = casos.map(c => Number(c.radicado.slice(5))).sort((a, b) => a - b)
  expect(numeros).toEqual(Array.from({ length: 30 }, (_, i) => numeros[0]! + i))
})
