import { appSinC4C, documentoGenerado, errorDe, leerCaso, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const RAIZ = `${RUTA.atencion}/Atenciones`
const anotar = (datos: Record<string, unknown>, usuario = 'asesor') => s.como(usuario).intentar.POST(RAIZ, datos)

test('information given at once leaves a line and no radicado', async () => {
  const { status, data } = await anotar({ tema: ' Horario de la piscina ', nombre: 'Persona Generada', numeroDocumento: '1.094.900.007', turno: 'A-12' })
  expect(status).toBe(201)
  expect(data).toMatchObject({ tema: 'Horario de la piscina', canal_code: 'PRESENCIAL', nivelInformacion_code: 1, tipoDocumento_code: 'CC', numeroDocumento: '1094900007', createdBy: 'asesor' })
  expect(Math.abs(Date.parse(data.atendidaEn) - Date.parse(data.createdAt))).toBe(0)
  expect(data).not.toHaveProperty('radicado')
})

test('the moment of the attention is ours to say', async () => {
  const { data } = await anotar({ tema: 'Tarifas', atendidaEn: '2020-01-01T00:00:00Z', createdBy: 'otra persona' })
  expect(data.atendidaEn).not.toMatch(/^2020/)
  expect(data.createdBy).toBe('asesor')
})

test.each<[Record<string, unknown>, string]>([
  [{}, 'tema'], [{ tema: '  ' }, 'tema'], [{ tema: 't'.repeat(161) }, 'tema'], [{ tema: 5 }, 'tema'], [{ tema: 'a\u0000' }, 'tema'],
  [{ tema: 't', numeroDocumento: '12ab' }, 'numeroDocumento'], [{ tema: 't', tipoDocumento_code: 'ZZ', numeroDocumento: '123456' }, 'tipoDocumento_code'], [{ tema: 't', detalle: 'd'.repeat(4001) }, 'detalle'],
])('%j is refused and named', async (datos, campo) => {
  const r = await anotar(datos)
  expect([r.status, errorDe(r).target]).toEqual([400, campo])
})

test('the key of one that is there is no key of another', async () => {
  const { data: { ID } } = await anotar({ tema: 'Tarifas' })
  const r = await anotar({ ID, tema: 'Otra cosa' })
  expect([r.status, errorDe(r).target]).toEqual([409, 'ID'])
  expect((await s.como('asesor').GET(`${RAIZ}(${ID})`)).data.tema).toBe('Tarifas')
})

test('each asesor sees her own, customer care all, nobody changes one', async () => {
  const numeroDocumento = documentoGenerado()
  const { data } = await anotar({ tema: 'Cupos', numeroDocumento, nombre: 'Persona Atendida' })
  expect(JSON.stringify((await s.como('asesor2').GET(RAIZ)).data)).not.toContain(numeroDocumento)
  expect((await s.como('asesor2').intentar.GET(`${RAIZ}(${data.ID})`)).status).toBe(404)
  expect((await s.como('asesor').GET(`${RAIZ}(${data.ID})`)).data.numeroDocumento).toBe(numeroDocumento)
  expect(JSON.stringify((await s.como('coordinador').GET(`${RUTA.coordinacion}/Atenciones`)).data)).toContain(numeroDocumento)
  expect((await s.como('asesor').intentar.PATCH(`${RAIZ}(${data.ID})`, { tema: 'otro' })).status).toBe(403)
  expect((await s.como('asesor').intentar.DELETE(`${RAIZ}(${data.ID})`)).status).toBe(403)
  expect((await s.como('coordinador').intentar.PATCH(`${RUTA.coordinacion}/Atenciones(${data.ID})`, { tema: 'otro' })).status).toBe(405)
})

test.each(['canal_code', 'sede_code', 'lineaServicio_code', 'nivelInformacion_code', 'afiliacion_code', 'categoria_code'])('an unknown %s is refused', async campo => {
  const r = await anotar({ tema: 't', [campo]: campo === 'nivelInformacion_code' ? 99 : 'Z' })
  expect([r.status, errorDe(r).target]).toEqual([400, campo])
})

test('a case takes the opportunity that C4C gave its attention while the form was being filled in', async () => {
  const { data: { ID } } = await anotar({ tema: 'Curso', nombre: 'Persona Generada', numeroDocumento: '1094900117' })
  await s.cds.tx(() => UPDATE('escucha.Atenciones', ID).with({ oportunidadC4C: '70099' }))
  const deElla = { atencion_ID: ID, tipoDocumento_code: 'CC', numeroDocumento: '1094900117' }
  for (const [otros, oportunidadC4C] of [[{}, '70099'], [{ oportunidadC4C: '70001' }, '70001'], [{ anonima: true }, null]] as const) {
    expect(await leerCaso(s, (await radicar(s, { ...deElla, ...otros })).ID)).toMatchObject({ oportunidadC4C })
  }
})
