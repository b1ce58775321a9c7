import { randomUUID } from 'node:crypto'
import { appSinC4C, CAMINO, casoEn, casoEnEstado, errorDe, hacer, intentarActo, leerCaso, LISTA_DE_CALIDAD, radicar, RUTA, rutaDeActo } from './casos-de-prueba'

const s = appSinC4C()
const ACTOS = ['clasificar', 'trasladarAArea', 'responderArea', 'devolverAlArea', 'responder', 'registrarEntrega', 'cerrar'] as const
const ESTADO_DE: Record<string, string> = {
  clasificar: 'Radicada', trasladarAArea: 'Clasificada', responderArea: 'EnArea', devolverAlArea: 'RespuestaArea',
  responder: 'RespuestaArea', registrarEntrega: 'Respondida', cerrar: 'Respondida',
}
const TODOS = ['asesor', 'asesor2', 'coordinador', 'area', 'area.subsidio', 'calidad', 'direccion', 'admin', 'auditor', 'integracion']

async function enSuMomento(acto: string): Promise<string> {
  const { ID } = await casoEnEstado(s, ESTADO_DE[acto]!)
  if (acto === 'cerrar') await hacer(s, ID, 'registrarEntrega')
  return ID
}

/** What an act may not have touched when it was refused. */
async function huella(ID: string) {
  const { estado_code, modifiedAt, vence, historia, entregas, respuesta, respuestaArea } = await leerCaso(s, ID)
  return { estado_code, modifiedAt, vence, historia: historia.length, entregas: entregas.length, respuesta, respuestaArea }
}

describe.each(ACTOS)('%s', acto => {
  const permitido = acto === 'responderArea' ? 'area' : 'coordinador'

  test('only by its role', async () => {
    const ID = await enSuMomento(acto)
    const antes = await huella(ID)
    for (const usuario of TODOS.filter(u => u !== permitido)) {
      const { status } = await intentarActo(s, acto, ID, { usuario })
      expect([usuario, usuario === 'area.subsidio' ? [403, 404].includes(status) : status]).toEqual([usuario, usuario === 'area.subsidio' ? true : 403])
    }
    expect((await s.intentar.POST(rutaDeActo(acto, ID), {}, { 'if-match': '*' })).status).toBe(401)
    expect(await huella(ID)).toEqual(antes)
    expect((await intentarActo(s, acto, ID)).status).toBe(200)
  })

  test('only with the version in hand', async () => {
    const ID = await enSuMomento(acto)
    const antes = await huella(ID)
    const sin = await intentarActo(s, acto, ID, { cabeceras: {} })
    const vieja = await intentarActo(s, acto, ID, { cabeceras: { 'if-match': 'W/"2020-01-01T00:00:00.000Z"' } })
    expect([sin.status, vieja.status]).toEqual([428, 412])
    for (const r of [sin, vieja]) expect(errorDe(r).message).toMatch(/versión|registro/)
    expect(await huella(ID)).toEqual(antes)
  })

  test('not on a case that is not there', async () => {
    expect([403, 404]).toContain((await intentarActo(s, acto, randomUUID())).status)
  })
})

test.each([
  ['clasificar', {}, 'tipologia'],
  ['clasificar', { tipologia: 'NADA' }, 'tipologia'],
  ['clasificar', { tipologia: 'QUEJA', regimen: 'NADA' }, 'regimen'],
  ['clasificar', { tipologia: 'QUEJA', regimen: 'CONSULTA' }, 'regimen'],
  ['clasificar', { tipologia: 'PETICION', regimen: 'TRASLADO' }, 'regimen'],
  ['clasificar', { tipologia: 'PETICION', regimen: 'TUTELA' }, 'diasJudiciales'],
  ['clasificar', { tipologia: 'PETICION', regimen: 'TUTELA', diasJudiciales: 0 }, 'diasJudiciales'],
  ['clasificar', { tipologia: 'PETICION', regimen: 'TUTELA', diasJudiciales: 31 }, 'diasJudiciales'],
  ['clasificar', { tipologia: 'QUEJA', diasJudiciales: 3 }, 'diasJudiciales'],
  ['trasladarAArea', {}, 'area'],
  ['trasladarAArea', { area: 'NADA' }, 'area'],
  ['trasladarAArea', { area: 'SALUD', mensaje: 'm'.repeat(1001) }, 'mensaje'],
  ['responderArea', {}, 'texto'],
  ['responderArea', { texto: '   ' }, 'texto'],
  ['responderArea', { texto: 't'.repeat(100_000) }, 'texto'],
  ['devolverAlArea', {}, 'motivo'],
  ['devolverAlArea', { motivo: ' \n ' }, 'motivo'],
  ['devolverAlArea', { motivo: 'm'.repeat(1001) }, 'motivo'],
  ['responder', { verificados: LISTA_DE_CALIDAD }, 'texto'],
  ['responder', { texto: '', verificados: LISTA_DE_CALIDAD }, 'texto'],
  ['responder', { texto: 'Respuesta' }, 'verificados'],
  ['responder', { texto: 'Respuesta', verificados: [] }, 'verificados'],
  ['responder', { texto: 'Respuesta', verificados: [...LISTA_DE_CALIDAD, 'OTRA'] }, 'verificados'],
  ['responder', { texto: 'Respuesta', verificados: [null] }, /^verificados/],
  ['registrarEntrega', { entregadaEn: new Date().toISOString(), prueba: 'p' }, 'medio'],
  ['registrarEntrega', { medio: 'PALOMA', entregadaEn: new Date().toISOString(), prueba: 'p' }, 'medio'],
  ['registrarEntrega', { medio: 'CORREO', prueba: 'p' }, 'entregadaEn'],
  ['registrarEntrega', { medio: 'CORREO', entregadaEn: 'ayer', prueba: 'p' }, 'entregadaEn'],
  ['registrarEntrega', { medio: 'CORREO', entregadaEn: new Date().toISOString() }, 'prueba'],
  ['registrarEntrega', { medio: 'CORREO', entregadaEn: new Date().toISOString(), prueba: ' ' }, 'prueba'],
  ['registrarEntrega', { medio: 'CORREO', entregadaEn: new Date().toISOString(), prueba: 'p'.repeat(501) }, 'prueba'],
])('%s with %j asks for %s', async (acto, datos, campo) => {
  const ID = await enSuMomento(acto)
  const antes = await huella(ID)
  const r = await intentarActo(s, acto, ID, { datos })
  expect(r.status).toBe(400)
  expect(errorDe(r).target).toMatch(campo)
  expect(errorDe(r).message).toMatch(/[a-záéíóú]{4}/)
  expect(await huella(ID)).toEqual(antes)
})

test.each(LISTA_DE_CALIDAD)('no answer without the check of %s', async falta => {
  const ID = await enSuMomento('responder')
  const r = await intentarActo(s, 'responder', ID, { datos: { texto: 'Respuesta', verificados: LISTA_DE_CALIDAD.filter(i => i !== falta) } })
  expect(r.status).toBe(400)
  expect(errorDe(r)).toMatchObject({ target: 'verificados', message: expect.stringContaining('falta') })
  expect(await leerCaso(s, ID)).toMatchObject({ estado_code: 'RespuestaArea', respuesta: null, verificaciones: [] })
})

test('the checklist that is asked is the one the case shows', async () => {
  const { ID } = await radicar(s)
  const { data } = await s.como('coordinador').GET(`${casoEn('coordinacion', ID)}/CoordinacionService.listaDeCalidad()`)
  expect(data.value.map((v: any) => v.item)).toEqual(LISTA_DE_CALIDAD)
  for (const v of data.value) expect(v).toMatchObject({ nombre: expect.stringMatching(/\S/), descripcion: expect.stringMatching(/\S/) })
})

test('no closing without proof of delivery', async () => {
  const { ID } = await casoEnEstado(s, 'Respondida')
  const r = await intentarActo(s, 'cerrar', ID)
  expect(r.status).toBe(409)
  expect(errorDe(r).message).toMatch(/prueba de entrega/)
  expect((await leerCaso(s, ID)).estado_code).toBe('Respondida')
})

test('no delivery in the future nor before the answer', async () => {
  const { ID } = await casoEnEstado(s, 'Respondida')
  for (const entregadaEn of [new Date(Date.now() + 3_600_000).toISOString(), new Date(Date.now() - 3_600_000).toISOString()]) {
    const r = await intentarActo(s, 'registrarEntrega', ID, { datos: { medio: 'CORREO', entregadaEn, prueba: 'p' } })
    expect(r.status).toBe(400)
    expect(errorDe(r).target).toBe('entregadaEn')
  }
  expect((await leerCaso(s, ID)).entregas).toEqual([])
})

test('a tutela obeys the days of the judge on both clocks', async () => {
  const { ID } = await radicar(s)
  await s.como('coordinador').POST(rutaDeActo('clasificar', ID), { tipologia: 'PETICION', regimen: 'TUTELA', diasJudiciales: 2 }, { 'if-match': '*' })
  expect(await leerCaso(s, ID)).toMatchObject({ terminos_legalDias: 2, terminos_internoDias: 2 })
})

test('an area answers only what was handed over to it', async () => {
  const { ID } = await casoEnEstado(s, 'Clasificada')
  await intentarActo(s, 'trasladarAArea', ID, { datos: { area: 'SUBSIDIO' } })
  expect([403, 404]).toContain((await intentarActo(s, 'responderArea', ID, { usuario: 'area' })).status)
  expect((await intentarActo(s, 'responderArea', ID, { usuario: 'area.subsidio' })).status).toBe(200)
})

test.each(Object.keys(CAMINO))('in state %s no service lets anybody overwrite or delete the case', async estado => {
  const { ID } = await casoEnEstado(s, estado)
  const antes = await huella(ID)
  const cambios = { estado_code: 'Cerrada', vence: '2040-01-01', venceLegal: '2040-01-01', radicado: '1999-000001', recibidaEn: '2020-01-01T00:00:00Z', texto: 'otro' }
  for (const [servicio, usuarios] of Object.entries({ atencion: ['asesor', 'asesor2'], coordinacion: ['coordinador', 'direccion', 'calidad', 'auditor'], area: ['area', 'area.subsidio'] })) {
    for (const usuario of usuarios) {
      const ruta = casoEn(servicio as keyof typeof RUTA, ID)
      const quien = s.como(usuario, { 'if-match': '*' }).intentar
      for (const campo of Object.keys(cambios) as (keyof typeof cambios)[]) expect((await quien.PATCH(ruta, { [campo]: cambios[campo] })).status).toBeGreaterThanOrEqual(400)
      expect((await quien.PUT(ruta, cambios)).status).toBeGreaterThanOrEqual(400)
      expect((await quien.DELETE(ruta)).status).toBeGreaterThanOrEqual(400)
    }
  }
  expect(await huella(ID)).toEqual(antes)
})
