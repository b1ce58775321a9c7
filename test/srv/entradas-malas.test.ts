import { appSinC4C, borradorEn, casoEn, casoEnEstado, CUALQUIER_VERSION, errorDe, intentarActo, peticion, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const JSON_TIPO = { 'content-type': 'application/json' }
const VALORES: unknown[] = [0, -1, 1.5, 1e30, true, [], [null], ['x'], {}, { a: 1 }, '\u0000', 'x'.repeat(100_001), { code: 'NADA' }]
const ESPANOL = /[áéíóúñ«]|\b(el|la|los|un|una|no|de|es|se|valor|campo|elija|escriba|falta)\b/i

async function sigueViva() {
  expect((await s.intentar.GET('/health')).status).toBe(200)
}
afterEach(sigueViva)

test.each([
  'nombre', 'texto', 'asunto', 'anonima', 'recibidaEn', 'depositadaEl', 'preferencial', 'correo', 'telefono', 'numeroDocumento', 'tipoDocumento_code', 'canal_code',
  'lineaServicio_code', 'sede_code', 'nivelInformacion_code', 'afiliacion_code', 'categoria_code', 'municipio', 'anexos', 'notas', 'clienteC4C', 'ticketC4C', 'claveIdempotencia',
])('filing with a wrong value in %s answers 4xx in Spanish, or takes it', async campo => {
  for (const valor of VALORES) {
    const r = await s.como('asesor').intentar.POST(`${RUTA.atencion}/PQRS`, peticion({ [campo]: valor }))
    expect([JSON.stringify(valor).slice(0, 20), r.status < 500]).toEqual([JSON.stringify(valor).slice(0, 20), true])
    if (r.status < 400) continue
    for (const e of errorDe(r).details ?? [errorDe(r)]) expect(e.message).toMatch(ESPANOL)
  }
})

test.each(['tipoDocumento_code', 'canal_code', 'lineaServicio_code', 'sede_code', 'nivelInformacion_code', 'afiliacion_code', 'categoria_code'])('an unknown %s is refused and named', async campo => {
  const valor = campo === 'nivelInformacion_code' ? 99 : 'Z'
  const r = await s.como('asesor').intentar.POST(`${RUTA.atencion}/PQRS`, peticion({ [campo]: valor }))
  expect([r.status, errorDe(r).target]).toEqual([400, campo])
  expect(errorDe(r).message).toMatch(ESPANOL)
})

test.each([
  ['no text', { texto: '' }, 'texto'], ['blanks', { texto: ' \n\t ' }, 'texto'], ['100 000 characters', { texto: 'x'.repeat(100_000) }, 'texto'],
  ['no name', { nombre: '' }, 'nombre'], ['a long subject', { asunto: 'a'.repeat(161) }, 'asunto'], ['a bad e-mail', { correo: 'persona en ejemplo' }, 'correo'],
  ['NUL in the subject', { asunto: 'a\u0000b' }, 'asunto'], ['NUL in a note', { notas: [{ texto: '\u0000' }] }, 'notas.0.texto'], ['an empty place among files', { anexos: [null] }, 'anexos.0'],
])('filing with %s names the field', async (_que, otros, campo) => {
  const r = await s.como('asesor').intentar.POST(`${RUTA.atencion}/PQRS`, peticion(otros))
  expect([r.status, errorDe(r).target]).toEqual([400, campo])
  expect(errorDe(r).message).toMatch(ESPANOL)
})

test.each(['{', '{"texto":', '[]', '5', '"x"', 'true', '{"texto":"t","inventado":1}', '{"texto":"t","anonima":true,"__proto__":{"inventado":1}}', '{"ID":"no es uuid","texto":"t"}', '<xml/>'])('the body %s is refused', async cuerpo => {
  const r = await s.como('asesor').intentar.POST(`${RUTA.atencion}/PQRS`, cuerpo, JSON_TIPO)
  expect([400, 415]).toContain(r.status)
})

test.each(['text/plain', 'application/xml', 'multipart/form-data'])('the content type %s is refused', async tipo => {
  const { status } = await s.como('asesor').intentar.POST(`${RUTA.atencion}/PQRS`, '{"texto":"t","anonima":true}', { 'content-type': tipo })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
})

test.each(["('x')", '(x)', '(ID=x,IsActiveEntity=true)', '(00000000-0000-0000-0000-000000000000)', '(ID=00000000-0000-0000-0000-000000000000,IsActiveEntity=x)', '(null)', '(%00)'])('the key %s finds nothing', async clave => {
  for (const [usuario, servicio] of [['asesor', 'atencion'], ['coordinador', 'coordinacion'], ['area', 'area']] as const) {
    for (const cola of ['', '/hitos', '/estado', '/texto']) {
      const { status } = await s.como(usuario).intentar.GET(`${RUTA[servicio]}/PQRS${clave}${cola}`)
      expect([clave + cola, status >= 400 && status < 500]).toEqual([clave + cola, true])
    }
  }
})

test.each([
  '$filter=x', '$filter=nombre eq', '$filter=recibidaEn gt 2026-13-45T00:00:00Z', '$filter=ID eq x', '$filter=hitos/any(h:h/x eq 1)', '$filter=null', '$orderby=x', '$select=x',
  '$select=huella', '$orderby=huella', '$expand=x', '$top=x', '$apply=x', '$filter=diasRestantes gt 1', '$filter=plazoEnPalabras eq \'x\'',
])('the query %s is refused', async consulta => {
  for (const [usuario, servicio] of [['asesor', 'atencion'], ['coordinador', 'coordinacion'], ['area', 'area']] as const) {
    const { status } = await s.como(usuario).intentar.GET(`${RUTA[servicio]}/PQRS?${consulta}`)
    expect([servicio, consulta, status >= 400 && status < 500]).toEqual([servicio, consulta, true])
  }
})

test.each([
  `$filter=${'('.repeat(2000)}`, `$filter=${Array(300).fill("nombre eq 'a'").join(' or ')}`, '$filter=nombre eq \'%00\'', '$search=%00', '$search="', '$top=-1', '$skip=-1', '$top=1e9', '$count=x',
  '$filter=nombre eq 5', '$expand=hitos($expand=caso($expand=hitos($expand=caso)))', '$expand=*', '$orderby=diasRestantes', '$orderby=situacion_code',
  '$skiptoken=x', '$filter=contains(texto,\'%25\')', 'sap-locale=%00', '$apply=groupby((estado_code),aggregate($count as n))', '$filter=explicacion/any(d:d/habil eq true)', '$expand=anexos($select=contenido)',
])('the query %s does not bring the server down', async consulta => {
  for (const [usuario, servicio] of [['asesor', 'atencion'], ['coordinador', 'coordinacion'], ['area', 'area']] as const) {
    const { status } = await s.como(usuario).intentar.GET(`${RUTA[servicio]}/PQRS?${consulta}`)
    expect([servicio, status < 500]).toEqual([servicio, true])
  }
})

test.each([
  ['clasificar', 'Radicada', ['tipologia', 'regimen', 'diasJudiciales']], ['trasladarAArea', 'Clasificada', ['area', 'mensaje']], ['responderArea', 'EnArea', ['texto']],
  ['devolverAlArea', 'RespuestaArea', ['motivo']], ['responder', 'RespuestaArea', ['texto', 'verificados']], ['registrarEntrega', 'Respondida', ['medio', 'entregadaEn', 'prueba']],
])('%s with wrong types answers 4xx', async (acto, estado, campos) => {
  const { ID } = await casoEnEstado(s, estado)
  for (const campo of campos) for (const valor of VALORES) {
    const { status } = await intentarActo(s, acto, ID, { datos: { [campo]: valor } })
    expect([campo, JSON.stringify(valor).slice(0, 20), status >= 400 && status < 500]).toEqual([campo, JSON.stringify(valor).slice(0, 20), true])
  }
  expect((await intentarActo(s, acto, ID, { datos: { inventado: 1 } })).status).toBe(400)
})

test('a draft takes or refuses any value without falling', async () => {
  const { data } = await s.como('asesor').POST(`${RUTA.atencion}/PQRS/AtencionService.draftNew`, {})
  for (const campo of ['texto', 'recibidaEn', 'depositadaEl', 'numeroDocumento', 'nivelInformacion_code', 'canal_code', 'anexos', 'notas', 'preferencial']) for (const valor of [...VALORES, '2026-02-30', null]) {
    const { status } = await s.como('asesor', CUALQUIER_VERSION).intentar.PATCH(borradorEn(data.ID), { [campo]: valor })
    expect([campo, JSON.stringify(valor).slice(0, 20), status < 500]).toEqual([campo, JSON.stringify(valor).slice(0, 20), true])
  }
  const { status } = await s.como('asesor', CUALQUIER_VERSION).intentar.POST(`${borradorEn(data.ID)}/AtencionService.draftActivate`, {})
  expect(status).toBeLessThan(500)
})

test('buscarPersona without C4C says so, and refuses what is no document', async () => {
  const buscar = (datos: unknown) => s.como('asesor').intentar.POST(`${RUTA.atencion}/buscarPersona`, datos)
  const conocida = await buscar({ tipoDocumento: 'CC', numeroDocumento: '1.094.900.005' })
  expect(conocida).toMatchObject({ status: 200, data: { numeroDocumento: '1094900005', clienteC4C: null, mensaje: expect.stringMatching(/C4C.*radicar/) } })
  for (const datos of [{}, { numeroDocumento: 'abc' }, { tipoDocumento: 'ZZ', numeroDocumento: '123456' }, { numeroDocumento: 5 }, { numeroDocumento: null }, { numeroDocumento: '1'.repeat(41) }]) {
    const r = await buscar(datos)
    expect([JSON.stringify(datos), r.status]).toEqual([JSON.stringify(datos), 400])
    expect(errorDe(r).message).toMatch(ESPANOL)
  }
})

test.each([
  ['PQRS?$select=nada', 'nada'], ['PQRS?$expand=nada', 'nada'], ['PQRS?$expand=asunto($select=x)', 'asunto'], ['PQRS?$top=x', undefined], ['Nada', undefined],
])('CAP\'s own refusal of %s is said in Spanish, alone and in a $batch', async (url, campo) => {
  const solo = await s.como('coordinador').intentar.GET(`${RUTA.coordinacion}/${url}`)
  const { data } = await s.como('coordinador').POST(`${RUTA.coordinacion}/$batch`, { requests: [{ id: '1', method: 'GET', url }] })
  for (const { status, error } of [{ status: solo.status, error: solo.data.error }, { status: data.responses[0].status, error: data.responses[0].body.error }]) {
    expect([status >= 400 && status < 500, error.target]).toEqual([true, campo])
    expect(error.message).toMatch(/no existe|no se entiende|No existe/)
  }
})

test('a property that no case has, a wrong role, half a key and an empty request each get their sentence', async () => {
  const { ID } = await radicar(s)
  const intentos = [
    await s.como('asesor').intentar.POST(`${RUTA.atencion}/PQRS`, peticion({ inventado: 1 })),
    await s.como('asesor').intentar.GET(`${RUTA.coordinacion}/PQRS`),
    await s.como('coordinador').intentar.GET(`${casoEn('coordinacion', ID)}/hitos(1)`),
    await s.como('coordinador').intentar.POST(`${RUTA.coordinacion}/$batch`, { requests: [null] }),
  ]
  expect(intentos.map(r => [r.status, errorDe(r).message])).toEqual([
    [400, 'El campo «inventado» no existe aquí.'],
    [403, 'Su rol no permite esta acción.'],
    [400, 'Escriba la clave completa, con el nombre de cada parte.'],
    [400, 'El cuerpo de la solicitud no es un objeto JSON válido.'],
  ])
})

test.each(["year(recibidaEn) eq 'a'", "recibidaEn eq 'ayer'", "vence gt 'x'", 'cerradaEn gt 2026-02-31T00:00:00Z'])('the filter %s compares what does not compare, and nothing falls', async filtro => {
  const { status } = await s.como('coordinador').intentar.GET(`${RUTA.coordinacion}/PQRS?$filter=${filtro}`)
  expect([filtro, status < 500]).toEqual([filtro, true])
})

test('what is worked out at reading is ordered as asked and refuses a filter', async () => {
  const { ID } = await radicar(s)
  const explicacion = `${casoEn('coordinacion', ID)}/explicacion`
  const fechas = async (cola: string): Promise<string[]> => (await s.como('coordinador').GET(explicacion + cola)).data.value.map((d: { fecha: string }) => d.fecha)
  expect(await fechas('?$orderby=fecha desc')).toEqual((await fechas('')).toReversed())
  const r = await s.como('coordinador').intentar.GET(`${explicacion}?$filter=habil eq true`)
  expect([r.status, errorDe(r)]).toEqual([400, expect.objectContaining({ message: 'Esta lista se arma al leer y no se puede filtrar por «habil».', target: 'habil' })])
})

test('counts and deep reads of a case work for those who may see it', async () => {
  const { ID } = await radicar(s)
  expect((await s.como('asesor').GET(`${RUTA.atencion}/PQRS/$count`)).data).toBeDefined()
  expect((await s.como('coordinador').GET(`${RUTA.coordinacion}/PQRS/$count`)).data).toBeDefined()
  expect((await s.como('coordinador').GET(`${casoEn('coordinacion', ID)}/explicacion`)).data.value.length).toBeGreaterThan(15)
})
