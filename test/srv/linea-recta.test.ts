import { appSinC4C, casoEn, casoEnEstado, hacer, intentarActo, leerCaso, radicar, rutaDeActo } from './casos-de-prueba'

const s = appSinC4C()
const DIA = 86_400_000

test('from filing to closing, with one return to the area', async () => {
  const { ID, radicado, recibidaEn } = await radicar(s)
  await hacer(s, ID, 'clasificar', 'trasladarAArea', 'responderArea', 'devolverAlArea', 'responderArea', 'responder', 'registrarEntrega', 'cerrar')
  const caso = await leerCaso(s, ID)

  expect(caso.historia.map((h: any) => [h.orden, h.acto_code, h.estadoAnterior_code, h.estadoNuevo_code, h.por])).toEqual([
    [1, 'radicar', null, 'Radicada', 'asesor'],
    [2, 'clasificar', 'Radicada', 'Clasificada', 'coordinador'],
    [3, 'trasladarAArea', 'Clasificada', 'EnArea', 'coordinador'],
    [4, 'responderArea', 'EnArea', 'RespuestaArea', 'area'],
    [5, 'devolverAlArea', 'RespuestaArea', 'EnArea', 'coordinador'],
    [6, 'responderArea', 'EnArea', 'RespuestaArea', 'area'],
    [7, 'responder', 'RespuestaArea', 'Respondida', 'coordinador'],
    [8, 'registrarEntrega', 'Respondida', 'Respondida', 'coordinador'],
    [9, 'cerrar', 'Respondida', 'Cerrada', 'coordinador'],
  ])
  for (const h of caso.historia) expect(h).toMatchObject({ en: expect.stringMatching(/Z$/), venceLegal: caso.venceLegal, detalle: expect.stringMatching(/\S/) })

  const hitos = Object.fromEntries(caso.hitos.map((h: any) => [`${h.tipo_code} ${h.ronda}`, h]))
  expect(Object.keys(hitos).sort()).toEqual(['CLASIFICACION 1', 'ENTREGA 1', 'LEGAL 1', 'RESPUESTA 1', 'RESPUESTA_AREA 1', 'RESPUESTA_AREA 2', 'TRASLADO_AREA 1'])
  for (const h of Object.values<any>(hitos)) expect(h).toMatchObject({ cumplidoEn: expect.stringMatching(/Z$/), aTiempo: true, vence: expect.any(String) })
  expect(hitos['RESPUESTA_AREA 1'].cumplidoPor).toBe('area')
  expect(hitos['LEGAL 1'].protegido).toBe(true)

  expect(caso).toMatchObject({
    radicado, recibidaEn, estado_code: 'Cerrada', clasificadaPor: 'coordinador', respondidaPor: 'coordinador', area_code: 'RECREACION', tipologia_code: 'QUEJA', regimen_code: 'QUEJA',
    respuesta: 'Su inscripción quedó corregida.', cerradaEn: expect.any(String), hito_code: null, vence: null,
  })
  expect(caso.verificaciones).toHaveLength(5)
  expect(caso.entregas).toMatchObject([{ medio_code: 'CORREO', prueba: 'Acuse generado 0001' }])
})

test('the answer of an act shows the new state and the version to go on with', async () => {
  const { ID } = await radicar(s)
  const primera = await intentarActo(s, 'clasificar', ID)
  expect(primera.status).toBe(200)
  expect(primera.data.estado_code).toBe('Clasificada')
  const segunda = await intentarActo(s, 'trasladarAArea', ID, { cabeceras: { 'if-match': primera.data['@odata.etag'] } })
  expect(segunda.status).toBe(200)
  expect(segunda.data).toMatchObject({ estado_code: 'EnArea', area_code: 'RECREACION' })
  const delArea = await s.como('area').POST(rutaDeActo('responderArea', ID), { texto: 'Listo.' }, { 'if-match': segunda.data['@odata.etag'] })
  expect(delArea.data.estado_code).toBe('RespuestaArea')
})

test('the return to the area never moves the dates owed to the person', async () => {
  const { ID } = await casoEnEstado(s, 'RespuestaArea')
  const antes = await leerCaso(s, ID)
  await hacer(s, ID, 'devolverAlArea')
  const despues = await leerCaso(s, ID)
  for (const campo of ['venceLegal', 'venceInterno', 'recibidaEn', 'fechaRecibo']) expect(despues[campo]).toBe(antes[campo])
  expect(despues.hito_code).toBe('RESPUESTA_AREA')
  expect(despues.venceArea <= despues.venceInterno).toBe(true)
})

test('what is done late says so', async () => {
  const { ID } = await radicar(s, { recibidaEn: new Date(Date.now() - 60 * DIA).toISOString() })
  await hacer(s, ID, 'clasificar', 'trasladarAArea', 'responderArea', 'responder', 'registrarEntrega', 'cerrar')
  const { hitos } = await leerCaso(s, ID)
  for (const h of hitos) expect([h.tipo_code, h.aTiempo]).toEqual([h.tipo_code, false])
})

test('an overdue case is told from one in term by the database, with text', async () => {
  const viejo = await radicar(s, { recibidaEn: new Date(Date.now() - 60 * DIA).toISOString() })
  const nuevo = await radicar(s)
  const situacion = async (ID: string) => (await s.como('coordinador').GET(`${casoEn('coordinacion', ID)}?$select=situacion_code`)).data.situacion_code
  expect(await situacion(viejo.ID)).toBe('VENCIDA')
  expect(await situacion(nuevo.ID)).not.toBe('VENCIDA')
})

test('the hand-over carries a message, and the area sees it', async () => {
  const { ID } = await casoEnEstado(s, 'Clasificada')
  await intentarActo(s, 'trasladarAArea', ID, { datos: { area: 'RECREACION', mensaje: 'Urge por el inicio del curso.' } })
  const { data } = await s.como('area').GET(`${casoEn('area', ID)}/historia`)
  expect(data.value.map((h: any) => h.detalle).join()).toContain('Urge por el inicio del curso.')
})
