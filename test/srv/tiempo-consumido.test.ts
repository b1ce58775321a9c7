import { appSinC4C, casoEn, casoEnEstado, errorDe, hacer, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const haceDias = (dias: number) => new Date(Date.now() - dias * 86_400_000).toISOString()

interface Parte { quien: string; dias: string; minutos: number; porcentaje: number }

const tiempoDe = async (ID: string): Promise<Parte[]> => (await s.como('coordinador').GET(`${casoEn('coordinacion', ID)}/tiempo`)).data.value

test('the parts of the time of a case add up to their total, which comes last', async () => {
  const { ID } = await radicar(s, { recibidaEn: haceDias(10) })
  await hacer(s, ID, 'clasificar', 'trasladarAArea', 'responderArea')
  const partes = await tiempoDe(ID)
  expect(partes.length).toBeGreaterThan(1)
  const total = partes.pop()!
  expect(total).toMatchObject({ quien: 'Total', porcentaje: 100 })
  expect(partes.reduce((suma, p) => suma + p.minutos, 0)).toBe(total.minutos)
  expect(partes.reduce((suma, p) => suma + p.porcentaje, 0)).toBe(100)
  expect(partes[0]).toMatchObject({ quien: 'Atención al Usuario', dias: expect.stringMatching(/días? hábil(es)?$/) })
})

test('a worklist says who took most of it, and cannot filter by what it computes', async () => {
  const { ID } = await radicar(s, { recibidaEn: haceDias(10) })
  const leida = async (cabeceras = {}) => (await s.como('coordinador', cabeceras).GET(`${RUTA.coordinacion}/PQRS?$select=tramoMayor&$filter=ID eq ${ID}`)).data.value[0].tramoMayor
  expect(await leida()).toMatch(/^Atención al Usuario, \d+ días hábiles$/)
  expect(await leida({ 'accept-language': 'en' })).toMatch(/^Customer care, \d+ business days$/)
  const { status, data } = await s.como('coordinador').intentar.GET(`${RUTA.coordinacion}/PQRS?$filter=tramoMayor eq 'x'`)
  expect([status, data.error.message]).toEqual([400, expect.stringContaining('se calcula al leer')])
})

test('an ended case is in nobody’s hands once every notice of it is proved, and in those of Atención al Usuario until then', async () => {
  const enManosDe = async (ID: string, cabeceras = {}) => (await s.como('coordinador', cabeceras).GET(`${casoEn('coordinacion', ID)}?$select=enManosDe`)).data.enManosDe
  const { ID } = await casoEnEstado(s, 'Improcedente')
  expect([await enManosDe(ID), await enManosDe(ID, { 'accept-language': 'en' })]).toEqual(['Atención al Usuario', 'Customer care'])
  await hacer(s, ID, 'registrarAviso')
  expect([await enManosDe(ID), await enManosDe(ID, { 'accept-language': 'en' })]).toEqual(['Nadie', 'Nobody'])
  const mirados = [(await casoEnEstado(s, 'EnArea')).ID, (await casoEnEstado(s, 'PorCompletar')).ID, ID]
  const { data } = await s.como('coordinador').GET(`${RUTA.coordinacion}/PQRS?$select=ID,enManosDe&$filter=ID in (${mirados.join()})`)
  expect(mirados.map(m => data.value.find((f: { ID: string }) => f.ID === m).enManosDe)).toEqual(['Área', 'Persona', 'Nadie'])
  expect((await s.como('asesor').GET(`${casoEn('atencion', ID)}?$select=enManosDe`)).data.enManosDe).toBe('Nadie')
})

test('the time is asked of one case that the reader sees', async () => {
  const sinCaso = await s.como('coordinador').intentar.GET(`${RUTA.coordinacion}/TiemposConsumidos`)
  expect([sinCaso.status, errorDe(sinCaso).message]).toEqual([400, expect.stringContaining('Pida el tiempo de un caso')])
  expect((await s.como('coordinador').intentar.GET(`${RUTA.coordinacion}/PQRS(00000000-0000-4000-8000-000000000001)/tiempo`)).status).toBe(404)
})

test('a term in hours is said in hours', async () => {
  const { ID } = await radicar(s)
  await s.como('coordinador').POST(`${casoEn('coordinacion', ID)}/CoordinacionService.clasificar`, { tipologia: 'DERECHO_PETICION', regimen: 'TUTELA', horasJudiciales: 5 }, { 'if-match': '*' })
  const { data } = await s.como('coordinador').GET(`${casoEn('coordinacion', ID)}?$select=plazoEnPalabras`)
  expect(data.plazoEnPalabras).toBe('Quedan 4 horas')
})

test('what a dialog proposes is what the law allows', async () => {
  const { ID } = await casoEnEstado(s, 'Clasificada')
  const funcion = (nombre: string) => s.como('coordinador').GET(`${casoEn('coordinacion', ID)}/CoordinacionService.${nombre}`)
  const { vence, tope, motivo } = (await funcion('prorrogaPosible()')).data
  expect([tope > vence, motivo]).toEqual([true, null])
  const { value } = (await funcion("regimenesAdmitidos(tipologia='DERECHO_PETICION')")).data
  expect(value).toContainEqual({ code: 'TUTELA', name: 'Tutela', judicial: true })
  expect(value.map((r: { code: string }) => r.code)).not.toContain('TRASLADO')
  await hacer(s, ID, 'prorrogar')
  expect((await funcion('prorrogaPosible()')).data).toMatchObject({ tope: null, motivo: expect.stringContaining('una sola vez') })
  expect((await s.como('direccion').intentar.GET(`${casoEn('coordinacion', ID)}/CoordinacionService.prorrogaPosible()`)).status).toBe(403)
})
