import { calcularHitos, calendarioColombia, fechaDeRecibo, fechaLocal } from '../../srv/plazos'
import { appSinC4C, base64, casoEn, errorDe, hacer, leerCaso, peticion, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const PQRS = `${RUTA.atencion}/PQRS`
const DIA = 86_400_000
const QUINDIO = { clasificarDias: 1, areaDias: 5, atencionUsuarioDias: 2 }

const numeroDe = (radicado: string) => Number(radicado.slice(5))

test('a name and a text are enough to file', async () => {
  const { status, data } = await s.como('asesor').POST(PQRS, peticion({ texto: 'Pide un certificado.' }))
  expect(status).toBe(201)
  expect(data).toMatchObject({
    estado_code: 'Radicada', canal_code: 'PRESENCIAL', asunto: 'Pide un certificado.', anonima: false, createdBy: 'asesor',
    politicaRecepcion: 'B', paquete: 'QUINDIO', paqueteVersion: 1, calendario: 'CO-QUINDIO', calendarioVersion: 1,
  })
  expect(data.radicado).toMatch(new RegExp(`^${fechaLocal(new Date()).slice(0, 4)}-\\d{6}$`))
})

test('a full body keeps person, subject, notes and attachments', async () => {
  const cuerpo = peticion({
    asunto: 'Curso de natación', canal_code: 'WEB', tipoDocumento_code: 'CE', numeroDocumento: 'e-12.345', correo: 'persona@ejemplo.co',
    telefono: '6060000000', direccion: 'Calle 0 # 0-00', municipio: 'Armenia', afiliacion_code: 'TRABAJADOR', categoria_code: 'A',
    lineaServicio_code: 'RECREACION', sede_code: null, nivelInformacion_code: 2, preferencial: true, motivoPreferencial: 'motivo reservado',
    notas: [{ texto: 'Trae el carné.' }],
    anexos: [{ nombre: 'solicitud.txt', tipo: 'text/plain', contenido: base64('Solicitud generada') }],
  })
  const { ID } = await radicar(s, cuerpo)
  const caso = await leerCaso(s, ID)
  expect(caso).toMatchObject({
    asunto: 'Curso de natación', canal_code: 'WEB', tipoDocumento_code: 'CE', numeroDocumento: 'E12345', correo: 'persona@ejemplo.co',
    telefono: '6060000000', municipio: 'Armenia', afiliacion_code: 'TRABAJADOR', categoria_code: 'A', nivelInformacion_code: 2, preferencial: true,
  })
  expect(caso.notas).toMatchObject([{ texto: 'Trae el carné.', createdBy: 'asesor' }])
  expect(caso.anexos).toMatchObject([{ nombre: 'solicitud.txt', tipo: 'text/plain', tamano: 18, procedencia_code: 'RADICACION' }])
})

test('numbers are consecutive, and a refused filing leaves no gap', async () => {
  const primero = await radicar(s)
  for (const malo of [{ texto: '' }, { correo: 'no es correo' }, { anexos: [{ nombre: 'x.pdf', tipo: 'application/pdf', contenido: base64('no es pdf') }] }]) {
    expect((await s.como('asesor').intentar.POST(PQRS, peticion(malo))).status).toBe(400)
  }
  const segundo = await radicar(s)
  expect(numeroDe(segundo.radicado)).toBe(numeroDe(primero.radicado) + 1)
})

test('nothing that acts and clocks decide can be filed along', async () => {
  const { data } = await s.como('asesor').POST(PQRS, peticion({
    radicado: '1999-000001', radicadaEn: '2020-01-01T00:00:00Z', estado_code: 'Cerrada', politicaRecepcion: 'A', fechaRecibo: '2020-01-01',
    venceLegal: '2040-01-01', vence: '2040-01-01', tipologia_code: 'QUEJA', regimen_code: 'CONSULTA', area_code: 'SALUD', terminos_legalDias: 99,
    paquete: 'COOTRAYAL', calendario: 'CO-LS', respuesta: 'ya', cerradaEn: '2020-01-01T00:00:00Z', createdBy: 'otra persona', recibidaPor: 'Otra Persona',
    hitos: [{ tipo_code: 'LEGAL', ronda: 1, vence: '2040-01-01' }], historia: [{ acto_code: 'cerrar', detalle: 'falsa' }],
    entregas: [{ medio_code: 'CORREO', prueba: 'falsa' }], verificaciones: [{ item_code: 'CALIDAD', cumple: true }],
  }))
  const caso = await leerCaso(s, data.ID)
  expect(caso).toMatchObject({
    estado_code: 'Radicada', politicaRecepcion: 'B', tipologia_code: null, regimen_code: null, area_code: null, terminos_legalDias: 15,
    paquete: 'QUINDIO', calendario: 'CO-QUINDIO', respuesta: null, cerradaEn: null, createdBy: 'asesor', recibidaPor: 'Laura Ejemplo', entregas: [], verificaciones: [],
  })
  expect(caso.radicado).not.toBe('1999-000001')
  expect(caso.historia).toHaveLength(1)
  expect(caso.hitos).toHaveLength(6)
})

test.each([['Sunday', 0], ['Wednesday', 3], ['Saturday', 6]])('clocks count from a receipt on %s and survive classification', async (_dia, diaSemana) => {
  const recibida = new Date(Date.now() - 20 * DIA)
  recibida.setUTCDate(recibida.getUTCDate() - ((recibida.getUTCDay() - diaSemana + 7) % 7))
  recibida.setUTCHours(15, 0, 0, 0)
  const recibidaEn = recibida.toISOString()
  const calendario = calendarioColombia('CO-LV')
  const esperar = (legalDias: number, internoDias: number, otros = {}) => Object.fromEntries(
    calcularHitos({ primerDia: 'SIGUIENTE', legalDias, internoDias, ...QUINDIO }, { recibidaEn, politicaRecepcion: 'B', ...otros }, calendario)
      .map(h => [h.tipo, h.vence]))
  const leidos = async (ID: string) => Object.fromEntries((await leerCaso(s, ID)).hitos.map((h: any) => [h.tipo_code, h.vence]))

  const { ID, ...caso } = await radicar(s, { recibidaEn })
  const alRadicar = esperar(15, 7)
  expect(caso).toMatchObject({
    recibidaEn, fechaRecibo: fechaDeRecibo(recibidaEn, 'B', calendario).fecha,
    venceLegal: alRadicar.LEGAL, venceInterno: alRadicar.RESPUESTA, venceArea: alRadicar.RESPUESTA_AREA, hito_code: 'CLASIFICACION', vence: alRadicar.CLASIFICACION,
  })
  expect(await leidos(ID)).toEqual(alRadicar)

  await s.como('coordinador').POST(`${casoEn('coordinacion', ID)}/CoordinacionService.clasificar`,
    { tipologia: 'INFORMACION', regimen: 'PETICION_INFORMACION' }, { 'if-match': '*' })
  const clasificado = await leerCaso(s, ID)
  const alClasificar = esperar(10, 7)
  expect(clasificado).toMatchObject({ venceLegal: alClasificar.LEGAL, venceInterno: alClasificar.RESPUESTA, hito_code: 'TRASLADO_AREA', vence: alClasificar.TRASLADO_AREA })
  expect(await leidos(ID)).toEqual(alClasificar)
  expect(clasificado.hitos.find((h: any) => h.tipo_code === 'CLASIFICACION')).toMatchObject({ aTiempo: false, cumplidoPor: 'coordinador' })
})

test('a general consulta keeps thirty days by law and seven inside', async () => {
  const { ID } = await radicar(s)
  await s.como('coordinador').POST(`${casoEn('coordinacion', ID)}/CoordinacionService.clasificar`, { tipologia: 'PETICION', regimen: 'CONSULTA' }, { 'if-match': '*' })
  expect(await leerCaso(s, ID)).toMatchObject({ terminos_legalDias: 30, terminos_internoDias: 7 })
})

test('an anonymous petition keeps nothing of who the person is', async () => {
  const { ID } = await radicar(s, { anonima: true, nombre: 'Persona Generada', tipoDocumento_code: 'CC', numeroDocumento: '1234567', direccion: 'Calle 0', afiliacion_code: 'TRABAJADOR', categoria_code: 'A', clienteC4C: '1', oportunidadC4C: '70001', correo: 'anonima@ejemplo.co' })
  expect(await leerCaso(s, ID)).toMatchObject({
    anonima: true, nombre: null, tipoDocumento_code: null, numeroDocumento: null, direccion: null, afiliacion_code: null, categoria_code: null, clienteC4C: null, oportunidadC4C: null, atencion_ID: null,
    correo: 'anonima@ejemplo.co',
  })
})

test.each([
  [undefined, '1.094.900-001', 'CC', '1094900001'],
  ['CC', ' 1 094 900 002 ', 'CC', '1094900002'],
  ['PA', 'ab-12 345', 'PA', 'AB12345'],
  ['NIT', '900.000.001', 'NIT', '900000001'],
])('document %s %j is kept as %s %s', async (tipo, escrito, tipoGuardado, guardado) => {
  expect(await radicar(s, { tipoDocumento_code: tipo, numeroDocumento: escrito })).toMatchObject({ tipoDocumento_code: tipoGuardado, numeroDocumento: guardado })
})

test.each([['CC', '12ab'], ['CC', '12'], ['TI', '123'], ['NIT', '90000000A'], ['PA', '!!'], ['CC', '12345678901']])('document %s %j is refused without being repeated', async (tipo, numero) => {
  const r = await s.como('asesor').intentar.POST(PQRS, peticion({ tipoDocumento_code: tipo, numeroDocumento: numero }))
  expect(r.status).toBe(400)
  expect(errorDe(r)).toMatchObject({ target: 'numeroDocumento' })
  expect(JSON.stringify(r.data)).not.toContain(numero)
})

test.each([
  ['in the future', () => new Date(Date.now() + DIA).toISOString()],
  ['four years ago', () => new Date(Date.now() - 4 * 365 * DIA).toISOString()],
  ['in 1950', () => '1950-01-01T12:00:00Z'],
  ['in 1900', () => '1900-01-01T12:00:00Z'],
  ['in the year 1', () => '0001-01-01T00:00:00Z'],
  ['in the year 9999', () => '9999-12-31T23:59:59Z'],
])('a receipt %s is refused with its field', async (_cuando, recibidaEn) => {
  const r = await s.como('asesor').intentar.POST(PQRS, peticion({ recibidaEn: recibidaEn() }))
  expect(r.status).toBe(400)
  expect(errorDe(r)).toMatchObject({ target: 'recibidaEn', message: expect.stringMatching(/recib/) })
})

test('the day of deposit is kept, unless it does not exist or follows the receipt', async () => {
  expect(await radicar(s, { canal_code: 'BUZON_FISICO', depositadaEl: '2026-01-15' })).toMatchObject({ depositadaEl: '2026-01-15' })
  const manana = fechaLocal(new Date(Date.now() + DIA))
  for (const depositadaEl of ['2026-02-30', manana]) {
    const r = await s.como('asesor').intentar.POST(PQRS, peticion({ depositadaEl }))
    expect(r.status).toBe(400)
    expect(errorDe(r).target).toBe('depositadaEl')
  }
})

test('script and odd characters come back as they were written', async () => {
  const texto = '<script>alert("1")</script> & \'; DROP TABLE x; -- \u0001 \u202e ñ 😀 {{7*7}} ${x}'
  const { ID } = await radicar(s, { texto, asunto: '<b>asunto</b>' })
  expect(await leerCaso(s, ID)).toMatchObject({ texto, asunto: '<b>asunto</b>' })
})

test('a first line that makes the subject is cut before a character, not through it', async () => {
  const { ID } = await radicar(s, { texto: `${'x'.repeat(98)}😀 y lo que sigue` })
  expect(await leerCaso(s, ID)).toMatchObject({ asunto: `${'x'.repeat(98)}…` })
})

test('names in scripts whose letters come apart do not break the search column', async () => {
  expect(await radicar(s, { nombre: '한'.repeat(160), asunto: '한'.repeat(160) })).toMatchObject({ nombre: '한'.repeat(160) })
})

test('without C4C a case is filed all the same and says why it is not there yet', async () => {
  const { ID } = await radicar(s)
  const { espejo } = await leerCaso(s, ID)
  expect(espejo).toMatchObject({ situacion_code: 'PENDIENTE', motivo: expect.stringMatching(/C4C/), ticket: null })
})

test('one ticket of C4C is the origin of one case', async () => {
  const caso = await radicar(s, { ticketC4C: '40000001' })
  const r = await s.como('asesor').intentar.POST(PQRS, peticion({ ticketC4C: '40000001' }))
  expect(r.status).toBe(409)
  expect(errorDe(r)).toMatchObject({ target: 'ticketC4C', message: expect.stringContaining(caso.radicado) })
})

test('what waits is said in words', async () => {
  const { ID } = await radicar(s)
  const ruta = `${casoEn('coordinacion', ID)}?$select=radicado,diasRestantes,plazoEnPalabras`
  expect((await s.como('coordinador').GET(ruta)).data).toMatchObject({ diasRestantes: expect.any(Number), plazoEnPalabras: expect.stringMatching(/^Queda|^Vence/) })
  await hacer(s, ID, 'clasificar', 'trasladarAArea', 'responderArea', 'responder', 'registrarEntrega', 'cerrar')
  expect((await s.como('coordinador').GET(ruta)).data).toMatchObject({ diasRestantes: null, plazoEnPalabras: 'Sin plazo pendiente' })
})
