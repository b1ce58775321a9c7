import { createHash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { appSinC4C, base64, documentoGenerado, errorDe, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const MP3 = Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(2000)])
const archivo = (contenido: Buffer, nombre = 'formato firmado.pdf', tipo = 'application/pdf') => ({ nombre, tipo, contenido: base64(contenido) })
const firmada = (otros: Record<string, unknown> = {}) => ({
  tipoDocumento: 'CC', numeroDocumento: documentoGenerado(), fecha: '2026-06-15', medio: 'FORMATO', formato: 'FTO-RYA-MBD-01', version: '10', finalidades: ['SERVICIOS'], ...archivo(PDF), ...otros,
})
const registrar = (datos: unknown, usuario = 'asesor') => s.como(usuario).intentar.POST(`${RUTA.atencion}/registrarAutorizacion`, datos)
const revocar = (datos: unknown, usuario = 'asesor') => s.como(usuario).intentar.POST(`${RUTA.atencion}/revocarAutorizacion`, datos)
const enLibro = async (numeroDocumento: string) =>
  (await s.como('coordinador').GET(`${RUTA.coordinacion}/Autorizaciones?$filter=numeroDocumento eq '${numeroDocumento}'&$orderby=createdAt`)).data.value
const estado = async (numeroDocumento: string) => (await s.como('asesor').POST(`${RUTA.atencion}/buscarPersona`, { numeroDocumento })).data.autorizacion

test('recorded with C4C down, by document, with its proof and its print', async () => {
  const datos = firmada({ numeroDocumento: '1.094.777.001', finalidades: ['SERVICIOS', 'ENCUESTAS', 'SERVICIOS'] })
  const { status, data } = await registrar(datos)
  expect(status).toBe(200)
  const [hecho, ...mas] = await enLibro('1094777001')
  expect(mas).toEqual([])
  expect(hecho).toMatchObject({
    ID: data.value, hecho_code: 'OTORGADA', clienteC4C: null, tipoDocumento_code: 'CC', fecha: '2026-06-15', medio_code: 'FORMATO', formato: 'FTO-RYA-MBD-01', version: '10',
    nombre: 'formato firmado.pdf', tipo: 'application/pdf', tamano: PDF.length, huella: createHash('sha256').update(PDF).digest('hex'), createdBy: 'asesor', motivo: null,
  })
  const leido = (await s.como('asesor').GET(`${RUTA.atencion}/Autorizaciones(${data.value})`)).data
  expect(leido).toMatchObject({ finalidadesEnPalabras: 'Encuestas y mejora del servicio, Prestación de los servicios de la Caja', situacionC4C_code: 'PENDIENTE' })
  for (const [usuario, servicio] of [['asesor2', 'atencion'], ['coordinador', 'coordinacion'], ['auditor', 'coordinacion']] as const) {
    const bajado = await s.como(usuario).GET(`${RUTA[servicio]}/Autorizaciones(${data.value})/contenido`, { accept: '*/*' })
    expect([bajado.headers.get('content-type'), bajado.data]).toEqual(['application/pdf', PDF])
  }
})

test.each([
  ['a photo of the form', { ...archivo(PNG, 'foto.png', 'image/png') }], ['the screenshot of a message', { medio: 'MENSAJE', ...archivo(PNG, 'chat.png', 'image/png') }],
  ['a recording', { medio: 'VERBAL', ...archivo(MP3, 'llamada.mp3', 'audio/mpeg') }], ['where the recording is kept', { medio: 'VERBAL', nombre: null, tipo: null, contenido: null, referencia: 'Grabadora 2, 15/06/2026 10:31' }],
])('%s is proof', async (_que, otros) => {
  const datos = firmada(otros)
  expect((await registrar(datos)).status).toBe(200)
  expect(await estado(datos.numeroDocumento)).toBe('Otorgada')
})

test('the text that people are shown is that of the house where nobody says another', async () => {
  expect((await s.como('asesor').GET(`${RUTA.atencion}/requisitosAutorizacion()`)).data).toMatchObject({ formato: 'FTO-RYA-MBD-01', version: '1', maximoMB: 10 })
  const datos = firmada({ formato: undefined, version: undefined, fecha: undefined })
  await registrar(datos)
  expect(await enLibro(datos.numeroDocumento)).toMatchObject([{ formato: 'FTO-RYA-MBD-01', version: '1', fecha: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
})

test('facts are added: granted, revoked and granted again; the last by its date counts, and all stay', async () => {
  const datos = firmada()
  const { numeroDocumento } = datos
  const de = { numeroDocumento }
  expect(await estado(numeroDocumento)).toBeNull()
  await registrar(datos)
  expect((await revocar({ ...de, motivo: 'No quiere llamadas.', fecha: '2026-06-20' })).status).toBe(200)
  expect(await estado(numeroDocumento)).toBe('Revocada')
  await registrar({ ...datos, fecha: '2026-06-18' })
  expect(await estado(numeroDocumento)).toBe('Revocada')
  await registrar({ ...datos, fecha: '2026-06-21' })
  expect(await estado(numeroDocumento)).toBe('Otorgada')
  expect((await enLibro(numeroDocumento)).map((h: any) => [h.hecho_code, h.fecha, h.motivo])).toEqual([
    ['OTORGADA', '2026-06-15', null], ['REVOCADA', '2026-06-20', 'No quiere llamadas.'], ['OTORGADA', '2026-06-18', null], ['OTORGADA', '2026-06-21', null],
  ])
})

test('on one day the same words before and after a fact of the other kind are two facts, and each of them one however often it is sent', async () => {
  const otorgada = firmada({ medio: 'VERBAL', nombre: null, tipo: null, contenido: null, referencia: 'Grabadora 2', fecha: '2026-06-20' })
  const { numeroDocumento } = otorgada
  const revocada = { numeroDocumento, motivo: 'No quiere llamadas.', fecha: '2026-06-20' }
  for (const vuelta of [1, 2]) {
    const [una, otra] = [await registrar(otorgada), await registrar(otorgada)]
    expect([una.status, otra.data.value, await estado(numeroDocumento)]).toEqual([200, una.data.value, 'Otorgada'])
    const [revocacion, repetida] = [await revocar(revocada), await revocar(revocada)]
    expect([revocacion.status, repetida.data.value, await estado(numeroDocumento)]).toEqual([200, revocacion.data.value, 'Revocada'])
    expect(await enLibro(numeroDocumento)).toHaveLength(2 * vuelta)
  }
})

test('recorded twice it is one fact, told once to C4C', async () => {
  const datos = firmada()
  const [una, otra] = [await registrar(datos), await registrar(datos)]
  expect([una.status, otra.status, otra.data.value]).toEqual([200, 200, una.data.value])
  const respuestas = await Promise.all([registrar(firmada({ ...datos, version: '11' })), registrar(firmada({ ...datos, version: '11' }))])
  expect(respuestas.every(r => r.status === 200 || r.status === 409)).toBe(true)
  expect(await enLibro(datos.numeroDocumento)).toHaveLength(2)
  const revocada = { numeroDocumento: datos.numeroDocumento, motivo: 'No quiere llamadas.', fecha: '2026-06-20' }
  expect([(await revocar(revocada)).status, (await revocar(revocada)).status, (await revocar({ ...revocada, motivo: 'Otro.' })).status]).toEqual([200, 200, 409])
  const encargos = await s.cds.tx(() => SELECT.from('escucha.EncargosC4C').where({ objeto: una.data.value })) as { clase_code: string; asunto: string }[]
  expect(encargos).toHaveLength(1)
  expect(encargos[0]).toMatchObject({ clase_code: 'AUTORIZACION', asunto: 'Autorización de datos otorgada el 15/06/2026, con su soporte' })
  expect(JSON.stringify(encargos)).not.toContain(datos.numeroDocumento)
})

test.each<[string, Record<string, unknown>, string]>([
  ['nobody', { numeroDocumento: null }, 'numeroDocumento'], ['a number of no type', { numeroDocumento: '12AB' }, 'numeroDocumento'], ['a type of no document', { tipoDocumento: 'ZZ' }, 'tipoDocumento_code'],
  ['a day to come', { fecha: '2999-01-01' }, 'fecha'], ['a day before the law', { fecha: '2012-10-17' }, 'fecha'], ['a day that is none', { fecha: '2026-02-30' }, 'fecha'], ['no date', { fecha: 'ayer' }, 'fecha'],
  ['no medium', { medio: null }, 'medio'], ['an unknown medium', { medio: 'TELEPATIA' }, 'medio'], ['a blank form', { formato: ' ' }, 'formato'], ['a blank version', { version: '' }, 'version'], ['a form too long', { formato: 'F'.repeat(41) }, 'formato'],
  ['no purpose', { finalidades: [] }, 'finalidades'], ['purposes left out', { finalidades: null }, 'finalidades'], ['an unknown purpose', { finalidades: ['VENDERLOS'] }, 'finalidades'],
  ['no proof', { contenido: null }, 'contenido'], ['an empty proof', { contenido: '' }, 'contenido'], ['a proof that is not what it says', { contenido: base64('esto no es un PDF') }, 'contenido'], ['a PDF that says it is a photo', { tipo: 'image/png' }, 'contenido'],
  ['a page', { tipo: 'text/html', contenido: base64('<script>') }, 'tipo'], ['a recording for a form', archivo(MP3, 'x.mp3', 'audio/mpeg'), 'tipo'], ['a file without a name', { nombre: '' }, 'nombre'], ['a name too long', { nombre: 'n'.repeat(161) }, 'nombre'],
  ['a recording nobody knows where', { medio: 'VERBAL', nombre: null, tipo: null, contenido: null }, 'referencia'], ['a file too large', { contenido: base64(Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)])) }, 'contenido'],
])('%s is refused before anything is kept', async (...[, otros, campo]) => {
  const datos = firmada(otros)
  const r = await registrar(datos)
  expect([r.status, errorDe(r).target]).toEqual([400, campo])
  expect(errorDe(r).message).toMatch(/[a-záéíóú]/)
  if (datos.numeroDocumento && campo !== 'numeroDocumento') expect(await enLibro(datos.numeroDocumento)).toEqual([])
})

test('a file beyond what a request may weigh is refused too', async () => {
  const r = await registrar(firmada({ contenido: base64(Buffer.concat([PDF, Buffer.alloc(13 * 1024 * 1024)])) }))
  expect([r.status, errorDe(r).message]).toEqual([413, 'Lo enviado es demasiado grande.'])
})

test.each<[string, Record<string, unknown>, string]>([
  ['without a reason', { motivo: ' ' }, 'motivo'], ['with no reason at all', { motivo: null }, 'motivo'], ['with a reason too long', { motivo: 'm'.repeat(1001) }, 'motivo'],
  ['on a day to come', { fecha: '2999-01-01' }, 'fecha'], ['of nobody', { numeroDocumento: '' }, 'numeroDocumento'],
])('a revocation %s is refused', async (...[, otros, campo]) => {
  const r = await revocar({ numeroDocumento: documentoGenerado(), motivo: 'Porque sí.', ...otros })
  expect([r.status, errorDe(r).target]).toEqual([400, campo])
})

test('wrong types do not bring the server down', async () => {
  for (const campo of Object.keys(firmada())) for (const valor of [5, true, {}, [], 'x'.repeat(5000), '\u0000']) {
    const { status } = await registrar(firmada({ [campo]: valor }))
    expect([campo, JSON.stringify(valor).slice(0, 20), status < 500]).toEqual([campo, JSON.stringify(valor).slice(0, 20), true])
  }
})

describe('who', () => {
  const datos = firmada({ numeroDocumento: '1094777099' })
  let ID: string
  beforeAll(async () => { ID = (await registrar(datos)).data.value })

  test('records and revokes: an asesor', async () => {
    for (const usuario of ['coordinador', 'area', 'calidad', 'direccion', 'admin', 'auditor', 'integracion']) {
      expect([usuario, (await registrar(firmada(), usuario)).status, (await revocar({ numeroDocumento: '1094777099', motivo: 'x' }, usuario)).status]).toEqual([usuario, 403, 403])
    }
  })

  test('reads: who is at the counter, of one person or one fact and never all of them; Atención al Usuario and auditors', async () => {
    for (const cola of ['', '?$top=1', '/$count', `?$filter=numeroDocumento eq '1094777099'`, '?$apply=aggregate($count as n)', '?$search=1094777099', `?$filter=ID eq ${ID}`]) {
      const { status, data } = await s.como('asesor').intentar.GET(`${RUTA.atencion}/Autorizaciones${cola}`)
      expect([cola, status >= 400 && status < 500, JSON.stringify(data).includes('1094777099')]).toEqual([cola, true, false])
    }
    for (const conjunto of ['HechosAutorizacion', 'MediosAutorizacion', 'FinalidadesDatos', 'SituacionesC4C', 'TiposDocumento']) {
      for (const cola of ['', '?$expand=*']) expect(JSON.stringify((await s.como('asesor').intentar.GET(`${RUTA.atencion}/${conjunto}${cola}`)).data)).not.toContain('1094777099')
    }
    expect((await s.como('asesor2').GET(`${RUTA.atencion}/Autorizaciones(${ID})`)).data.numeroDocumento).toBe('1094777099')
    for (const usuario of ['direccion', 'calidad']) expect([usuario, (await s.como(usuario).intentar.GET(`${RUTA.coordinacion}/Autorizaciones`)).status]).toEqual([usuario, 403])
    for (const usuario of ['area', 'admin', 'integracion']) expect((await s.como(usuario).intentar.GET(`${RUTA.atencion}/Autorizaciones(${ID})`)).status).toBe(403)
  })

  test('changes or deletes: nobody, by any path', async () => {
    for (const [usuario, servicio] of [['asesor', 'atencion'], ['coordinador', 'coordinacion']] as const) {
      const ruta = `${RUTA[servicio]}/Autorizaciones`
      const quien = s.como(usuario, { 'if-match': '*' }).intentar
      const intentos = [
        await quien.PATCH(`${ruta}(${ID})`, { motivo: 'otro' }), await quien.PUT(`${ruta}(${ID})/contenido`, 'x', { 'content-type': 'application/pdf' }),
        await quien.DELETE(`${ruta}(${ID})`), await quien.DELETE(`${ruta}(${ID})/contenido`), await quien.POST(ruta, { hecho_code: 'OTORGADA', numeroDocumento: '1094777098' }),
        await quien.POST(`${RUTA[servicio]}/FinalidadesDatos`, { code: 'X' }),
      ]
      expect(intentos.map(r => r.status >= 400 && r.status < 500)).toEqual(intentos.map(() => true))
    }
    expect(await enLibro('1094777099')).toHaveLength(1)
    expect(await enLibro('1094777098')).toEqual([])
  })
})

test('nothing of it ends in the log', async () => {
  const lineas: string[] = []
  const espias = (['log', 'warn', 'error', 'info', 'debug'] as const).map(nivel => jest.spyOn(console, nivel).mockImplementation((...partes) => { lineas.push(partes.map(String).join(' ')) }))
  const datos = firmada()
  await registrar(datos)
  await registrar({ ...datos, contenido: base64('no') })
  await revocar({ numeroDocumento: datos.numeroDocumento, motivo: 'motivosecreto' })
  for (const espia of espias) espia.mockRestore()
  expect(lineas.join('\n')).not.toContain(datos.numeroDocumento)
  expect(lineas.join('\n')).not.toContain('motivosecreto')
})

test('one of them by the way through her page is that one, with its own file', async () => {
  const clienteC4C = documentoGenerado()
  const hechos = ['uno', 'dos', 'tres'].map(cual => ({ ID: randomUUID(), clienteC4C, hecho_code: 'OTORGADA', fecha: '2026-06-15', nombre: `${cual}.txt`, tipo: 'text/plain', contenido: Readable.from([Buffer.from(cual)]) }))
  for (const hecho of hechos) await s.cds.tx(() => INSERT.into('escucha.Autorizaciones').entries(hecho))
  for (const { ID, nombre } of hechos) {
    const camino = `${RUTA.atencion}/Personas('${clienteC4C}')/autorizaciones(${ID})`
    expect((await s.como('asesor').GET(camino)).data.ID).toBe(ID)
    expect(String((await s.como('asesor').GET(`${camino}/contenido`, { accept: '*/*' })).data)).toBe(nombre.replace('.txt', ''))
  }
  expect((await s.como('asesor').intentar.GET(`${RUTA.atencion}/Personas('${clienteC4C}')/autorizaciones(${randomUUID()})`)).status).toBe(404)
})

test('one of her cases by the way through her page is that case, and nobody else s is', async () => {
  const clienteC4C = documentoGenerado()
  const deElla = { clienteC4C, tipoDocumento_code: null, numeroDocumento: null }
  const casos = [await radicar(s, deElla), await radicar(s, deElla)]
  for (const { ID } of casos) expect((await s.como('asesor').GET(`${RUTA.atencion}/Personas('${clienteC4C}')/casos(${ID})`)).data.ID).toBe(ID)
  const ajeno = await radicar(s)
  expect((await s.como('asesor').intentar.GET(`${RUTA.atencion}/Personas('${clienteC4C}')/casos(${ajeno.ID})`)).status).toBe(404)
})
