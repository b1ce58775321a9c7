import { deflateSync, crc32 } from 'node:zlib'
import { appSinC4C, base64, borradorEn, casoEn, casoEnEstado, errorDe, leerCaso, peticion, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const CUALQUIER_TIPO = { accept: '*/*' }
const MEGA = 1024 * 1024

/** A PNG of one pixel, made here: nothing binary in the repository. */
function png(): Buffer {
  const trozo = (tipo: string, datos: Buffer) => {
    const cuerpo = Buffer.concat([Buffer.from(tipo), datos])
    const largo = Buffer.alloc(4), suma = Buffer.alloc(4)
    largo.writeUInt32BE(datos.length)
    suma.writeUInt32BE(crc32(cuerpo))
    return Buffer.concat([largo, cuerpo, suma])
  }
  const cabecera = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), trozo('IHDR', cabecera), trozo('IDAT', deflateSync(Buffer.from([0, 0]))), trozo('IEND', Buffer.alloc(0))])
}
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

const filarCon = (anexo: Record<string, unknown>) => s.como('asesor').intentar.POST(`${RUTA.atencion}/PQRS`, peticion({ anexos: [anexo] }))
const TXT = (contenido: string | Buffer, nombre = 'nota.txt') => ({ nombre, tipo: 'text/plain', contenido: base64(contenido) })

test.each([
  ['image/png', 'foto.png', png()],
  ['application/pdf', 'carta.pdf', PDF],
  ['text/plain', 'ñandú.txt', Buffer.from('línea uno\nlínea dos\n')],
])('%s comes back byte by byte, as a download with its type', async (tipo, nombre, bytes) => {
  const { data } = await filarCon({ nombre, tipo, contenido: base64(bytes) })
  const [anexo] = (await leerCaso(s, data.ID)).anexos
  expect(anexo).toMatchObject({ nombre, tipo, tamano: bytes.length })
  const r = await s.como('asesor').GET(`${RUTA.atencion}/Anexos(ID=${anexo.ID},IsActiveEntity=true)/contenido`, CUALQUIER_TIPO)
  expect(Buffer.from(r.data as string)).toEqual(bytes)
  expect(r.headers.get('content-type')).toContain(tipo)
  expect(r.headers.get('content-disposition')).toMatch(/^attachment;/)
  expect(r.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await s.como('coordinador').GET(`${RUTA.coordinacion}/Anexos(${anexo.ID})/contenido`, CUALQUIER_TIPO)).status).toBe(200)
})

test('a list of files tells where each is read, in a case and in a draft', async () => {
  const { data } = await filarCon(TXT('hola'))
  const borrador = (await s.como('asesor').POST(`${RUTA.atencion}/PQRS/AtencionService.draftNew`, {})).data.ID
  for (const [usuario, caso, cuantos] of [['asesor', casoEn('atencion', data.ID), 1], ['coordinador', casoEn('coordinacion', data.ID), 1], ['asesor', borradorEn(borrador), 0]] as const) {
    expect((await s.como(usuario).GET(`${caso}/anexos?$count=true&$select=ID,contenido,nombre,tipo&$orderby=createdAt`)).data['@odata.count']).toBe(cuantos)
  }
})

test.each([
  ['a PDF by name that is text', { nombre: 'a.pdf', tipo: 'application/pdf', contenido: base64('hola') }, 'contenido'],
  ['a text that is a PDF', { nombre: 'a.txt', tipo: 'text/plain', contenido: base64(PDF) }, 'contenido'],
  ['a text with binary bytes', { nombre: 'a.txt', tipo: 'text/plain', contenido: base64(Buffer.from([1, 0, 2, 255])) }, 'contenido'],
  ['a PNG called JPG', { nombre: 'a.jpg', tipo: 'image/jpeg', contenido: base64(png()) }, 'contenido'],
  ['nothing in it', TXT(''), 'contenido'],
  ['no content at all', { nombre: 'a.txt', tipo: 'text/plain' }, 'anexos'],
  ['what is not base64', { nombre: 'a.txt', tipo: 'text/plain', contenido: '%%%' }, 'contenido'],
  ['HTML', { nombre: 'a.html', tipo: 'text/html', contenido: base64('<b>') }, 'tipo'],
  ['SVG', { nombre: 'a.svg', tipo: 'image/svg+xml', contenido: base64('<svg/>') }, 'tipo'],
  ['a program', { nombre: 'a.exe', tipo: 'application/octet-stream', contenido: base64('MZ') }, 'tipo'],
  ['no type', { nombre: 'a.txt', contenido: base64('x') }, 'tipo'],
  ['no name', { tipo: 'text/plain', contenido: base64('x') }, 'nombre'],
  ['a name of blanks', TXT('x', ' \t '), 'nombre'],
  ['more than ten megabytes', TXT('x'.repeat(10 * MEGA + 1)), 'contenido'],
])('a file with %s is refused with the field at fault', async (_que, anexo, campo) => {
  const r = await filarCon(anexo)
  expect(r.status).toBe(400)
  expect(errorDe(r)).toMatchObject({ target: campo, message: expect.stringMatching(/anexo/) })
})

test('exactly ten megabytes go in, twenty-one files do not', async () => {
  expect((await filarCon(TXT('x'.repeat(10 * MEGA)))).status).toBe(201)
  const r = await s.como('asesor').intentar.POST(`${RUTA.atencion}/PQRS`, peticion({ anexos: Array.from({ length: 21 }, (_, i) => TXT('x', `${i}.txt`)) }))
  expect(r.status).toBe(400)
  expect(errorDe(r).target).toBe('anexos')
})

test('a name loses its path and what would break a header', async () => {
  const { data } = await filarCon(TXT('x', '../../etc/\r\nSet-Cookie: a="b".txt'))
  const [anexo] = (await leerCaso(s, data.ID)).anexos
  expect(anexo.nombre).not.toMatch(/[\\/"\r\n]/)
  const r = await s.como('coordinador').GET(`${RUTA.coordinacion}/Anexos(${anexo.ID})/contenido`, CUALQUIER_TIPO)
  expect(r.headers.get('set-cookie')).toBeNull()
})

test('size, print and origin are ours to say', async () => {
  const { data } = await filarCon({ ...TXT('x'), tamano: 999, huella: 'inventada', procedencia_code: 'ENTREGA' })
  const [anexo] = (await leerCaso(s, data.ID)).anexos
  expect(anexo).toMatchObject({ tamano: 1, procedencia_code: 'RADICACION', huella: expect.stringMatching(/^[0-9a-f]{64}$/) })
})

const anexar = (usuario: string, servicio: 'coordinacion' | 'area', caso_ID: string | undefined, otros = {}) =>
  s.como(usuario).intentar.POST(`${RUTA[servicio]}/Anexos`, { caso_ID, ...TXT('prueba'), ...otros })

test('who sees a case adds to it; nobody replaces, moves or removes what is there', async () => {
  const { ID } = await casoEnEstado(s, 'EnArea')
  const ajeno = await casoEnEstado(s, 'Radicada')
  const { data } = await anexar('area', 'area', ID)
  expect(data.procedencia_code).toBe('AREA')
  for (const [usuario, servicio] of [['area', 'area'], ['coordinador', 'coordinacion'], ['area.subsidio', 'area'], ['auditor', 'coordinacion']] as const) {
    const quien = s.como(usuario, { 'if-match': '*' }).intentar
    const ruta = `${RUTA[servicio]}/Anexos(${data.ID})`
    const intentos = [
      await quien.PUT(`${ruta}/contenido`, 'otro', { 'content-type': 'text/plain' }), await quien.PATCH(ruta, { nombre: 'otro.txt' }),
      await quien.PATCH(ruta, { caso_ID: ajeno.ID }), await quien.DELETE(ruta), await quien.DELETE(`${ruta}/contenido`),
    ]
    for (const { status } of intentos) expect([403, 404, 405, 409]).toContain(status)
  }
  expect((await s.como('area').GET(`${RUTA.area}/Anexos(${data.ID})/contenido`, CUALQUIER_TIPO)).data).toBe('prueba')
  expect((await leerCaso(s, ID)).anexos).toMatchObject([{ ID: data.ID, nombre: 'nota.txt' }])
})

test('a file whose content is on its way does not change case or origin', async () => {
  const { ID } = await casoEnEstado(s, 'EnArea')
  const ajeno = await casoEnEstado(s, 'Radicada')
  const { data } = await s.como('area').POST(`${RUTA.area}/Anexos`, { caso_ID: ID, nombre: 'nota.txt', tipo: 'text/plain' })
  for (const cambio of [{ caso_ID: ajeno.ID }, { procedencia_code: 'ENTREGA' }]) {
    expect((await s.como('area').intentar.PATCH(`${RUTA.area}/Anexos(${data.ID})`, cambio)).status).toBeGreaterThanOrEqual(400)
  }
  expect((await leerCaso(s, ID)).anexos).toMatchObject([{ ID: data.ID, procedencia_code: 'AREA' }])
  expect((await leerCaso(s, ajeno.ID)).anexos).toEqual([])
})

test.each([
  ['area', 'area', 'RESPUESTA', 400], ['area', 'area', 'AREA', 201], ['coordinador', 'coordinacion', 'ENTREGA', 201],
  ['coordinador', 'coordinacion', 'RADICACION', 400], ['coordinador', 'coordinacion', 'NADA', 400],
] as const)('%s in %s with origin %s gets %d', async (usuario, servicio, procedencia_code, status) => {
  const { ID } = await casoEnEstado(s, 'EnArea')
  expect((await anexar(usuario, servicio, ID, { procedencia_code })).status).toBe(status)
})

test('a file without a case, or for a case of others, is refused', async () => {
  const { ID } = await casoEnEstado(s, 'Radicada')
  for (const caso of [undefined, null, '', ID, '00000000-0000-0000-0000-000000000000']) {
    const { status } = await anexar('area', 'area', caso as string)
    expect([400, 404]).toContain(status)
  }
  expect((await leerCaso(s, ID)).anexos).toEqual([])
})

test('a script in a text file is served as text to download', async () => {
  const { data } = await filarCon(TXT('<script>alert(1)</script>'))
  const [anexo] = (await leerCaso(s, data.ID)).anexos
  const r = await s.como('coordinador').GET(`${RUTA.coordinacion}/Anexos(${anexo.ID})/contenido`, CUALQUIER_TIPO)
  expect(r.headers.get('content-type')).toMatch(/^text\/plain/)
  expect(r.headers.get('content-disposition')).toMatch(/^attachment/)
})

test('the filing asesor adds a file and a note later, another asesor does not', async () => {
  const { ID } = await radicar(s)
  const ruta = casoEn('atencion', ID)
  expect((await s.como('asesor').intentar.POST(`${ruta}/anexos`, TXT('luego'))).status).toBe(201)
  expect((await s.como('asesor').intentar.POST(`${ruta}/notas`, { texto: 'Llamó otra vez.' })).status).toBe(201)
  expect((await s.como('asesor2').intentar.POST(`${ruta}/anexos`, TXT('ajeno'))).status).toBe(404)
  expect((await s.como('asesor2').intentar.POST(`${ruta}/notas`, { texto: 'ajena' })).status).toBe(404)
  const caso = await leerCaso(s, ID)
  expect([caso.anexos.length, caso.notas.map((n: any) => n.texto)]).toEqual([1, ['Llamó otra vez.']])
})
