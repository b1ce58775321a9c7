import { appSinC4C, borradorEn, casoEn, CUALQUIER_VERSION, errorDe, leerCaso, peticion, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const ACTIVAR = 'AtencionService.draftActivate'
const TEXTO = { 'content-type': 'text/plain' }

async function borrador(datos: Record<string, unknown> = peticion(), usuario = 'asesor'): Promise<string> {
  const { data } = await s.como(usuario).POST(`${RUTA.atencion}/PQRS/AtencionService.draftNew`, {})
  await s.como(usuario).PATCH(borradorEn(data.ID), datos, CUALQUIER_VERSION)
  return data.ID
}

const activar = (ID: string, usuario = 'asesor') => s.como(usuario).intentar.POST(`${borradorEn(ID)}/${ACTIVAR}`, {}, CUALQUIER_VERSION)

async function anexoEnBorrador(ID: string, nombre = 'nota.txt'): Promise<string> {
  return (await s.como('asesor').POST(`${borradorEn(ID)}/anexos`, { nombre, tipo: 'text/plain' })).data.ID
}
const anexo = (ID: string, activo: boolean) => `${RUTA.atencion}/Anexos(ID=${ID},IsActiveEntity=${activo})`

test('a draft becomes a case with its number, its clocks and the file put into it', async () => {
  const ID = await borrador(peticion({ texto: 'Escrito en borrador', numeroDocumento: '1.094.900.003' }))
  const archivo = await anexoEnBorrador(ID)
  await s.como('asesor').PUT(`${anexo(archivo, false)}/contenido`, 'contenido por partes', TEXTO)
  const { status, data } = await activar(ID)
  expect(status).toBe(201)
  expect(data).toMatchObject({ ID, estado_code: 'Radicada', radicado: expect.stringMatching(/^\d{4}-\d{6}$/), numeroDocumento: '1094900003' })
  const caso = await leerCaso(s, ID)
  expect(caso.anexos).toMatchObject([{ nombre: 'nota.txt', tamano: 20, huella: expect.stringMatching(/^[0-9a-f]{64}$/) }])
  expect(caso.hitos).toHaveLength(6)
  expect((await s.como('asesor').GET(`${anexo(archivo, true)}/contenido`, { accept: '*/*' })).data).toBe('contenido por partes')
  expect((await s.como('asesor').intentar.GET(borradorEn(ID))).status).toBe(404)
})

test('a draft that cannot be filed says what is missing and stays a draft', async () => {
  const ID = await borrador({ texto: 'Sin nombre' })
  const r = await activar(ID)
  expect(r.status).toBe(400)
  expect(errorDe(r)).toMatchObject({ target: expect.stringContaining('nombre') })
  await s.como('asesor').PATCH(borradorEn(ID), { nombre: 'Persona Generada' }, CUALQUIER_VERSION)
  expect((await activar(ID)).status).toBe(201)
})

test('a file announced but never uploaded is not filed', async () => {
  const ID = await borrador()
  await anexoEnBorrador(ID, 'vacio.txt')
  const r = await activar(ID)
  expect(r.status).toBe(400)
  expect(errorDe(r).message).toContain('anexo 1')
})

test('an upload past the limit is refused in a draft too', async () => {
  const ID = await borrador()
  const archivo = await anexoEnBorrador(ID)
  const { status } = await s.como('asesor').intentar.PUT(`${anexo(archivo, false)}/contenido`, 'x'.repeat(10 * 1024 * 1024 + 1), TEXTO)
  expect([400, 413]).toContain(status)
  expect((await s.como('asesor').GET(anexo(archivo, false))).data.tamano).toBeFalsy()
})

test.each([
  ['a PDF that is text', { 'content-type': 'application/pdf' }, 'no es un pdf'],
  ['HTML', { 'content-type': 'text/html' }, '<b>x</b>'],
  ['SVG', { 'content-type': 'image/svg+xml' }, '<svg xmlns="http://www.w3.org/2000/svg"/>'],
])('%s put into a draft is refused or kept as plain text', async (_que, cabeceras, contenido) => {
  const ID = await borrador()
  const archivo = await anexoEnBorrador(ID)
  const { status } = await s.como('asesor').intentar.PUT(`${anexo(archivo, false)}/contenido`, contenido, cabeceras)
  const { headers } = await s.como('asesor').intentar.GET(`${anexo(archivo, false)}/contenido`, { accept: '*/*' })
  expect([204, 400]).toContain(status)
  expect(headers.get('content-type') ?? 'nothing').not.toMatch(/html|svg|xml|pdf/)
})

test('evidence, checks, milestones and history forged in a draft are refused and do not reach the case', async () => {
  const ID = await borrador()
  const hijos: Record<string, Record<string, unknown>> = {
    entregas: { medio_code: 'CORREO', prueba: 'falsa', entregadaEn: '2026-01-01T00:00:00Z' },
    verificaciones: { item_code: 'CALIDAD', cumple: true },
    hitos: { tipo_code: 'LEGAL', ronda: 9, vence: '2040-01-01' },
    historia: { acto_code: 'cerrar', detalle: 'falsa' },
  }
  for (const [hijo, datos] of Object.entries(hijos)) {
    const respuesta = await s.como('asesor').intentar.POST(`${borradorEn(ID)}/${hijo}`, datos)
    expect([hijo, respuesta.status]).toEqual([hijo, 405])
    expect(errorDe(respuesta).message).toMatch(/no (se puede|admite|permite)/i)
  }
  await s.como('asesor').intentar.PATCH(borradorEn(ID), { estado_code: 'Cerrada', radicado: '1999-000001', vence: '2040-01-01', terminos_legalDias: 99 }, CUALQUIER_VERSION)
  expect((await activar(ID)).status).toBe(201)
  const caso = await leerCaso(s, ID)
  expect(caso).toMatchObject({ estado_code: 'Radicada', entregas: [], verificaciones: [], terminos_legalDias: 15 })
  expect(caso.radicado).not.toBe('1999-000001')
  expect(caso.historia.map((h: any) => h.acto_code)).toEqual(['radicar'])
  expect(caso.hitos.map((h: any) => h.ronda)).toEqual(Array(6).fill(1))
})

test('two activations at once make one case', async () => {
  const ID = await borrador()
  const antes = Number((await radicar(s)).radicado.slice(5))
  const respuestas = await Promise.all([activar(ID), activar(ID)])
  expect(respuestas.filter(r => r.status === 201)).toHaveLength(1)
  for (const r of respuestas) expect(r.status).toBeLessThan(500)
  expect((await s.como('asesor').GET(`${casoEn('atencion', ID)}`)).data.estado_code).toBe('Radicada')
  expect(Number((await radicar(s)).radicado.slice(5))).toBe(antes + 2)
})

test('nobody else sees, changes, activates or deletes a draft', async () => {
  const ID = await borrador()
  const archivo = await anexoEnBorrador(ID)
  const ajeno = s.como('asesor2').intentar
  const negadas = [
    await ajeno.GET(borradorEn(ID)), await ajeno.GET(`${borradorEn(ID)}/canal`), await ajeno.GET(`${borradorEn(ID)}/anexos`), await ajeno.GET(anexo(archivo, false)), await ajeno.GET(`${anexo(archivo, false)}/contenido`),
    await ajeno.PATCH(borradorEn(ID), { texto: 'robado' }, CUALQUIER_VERSION), await ajeno.PUT(`${anexo(archivo, false)}/contenido`, 'robado', TEXTO),
    await ajeno.POST(`${borradorEn(ID)}/anexos`, { nombre: 'x.txt', tipo: 'text/plain' }),
    await activar(ID, 'asesor2'), await ajeno.DELETE(borradorEn(ID), CUALQUIER_VERSION),
  ]
  for (const { status } of negadas) expect([403, 404]).toContain(status)
  for (const conjunto of ['PQRS', 'Anexos', 'Notas', 'Hitos', 'Entregas', 'Verificaciones', 'Actuaciones']) {
    const { data } = await ajeno.GET(`${RUTA.atencion}/${conjunto}?$filter=IsActiveEntity eq false`)
    expect(data.value).toEqual([])
  }
  expect((await s.como('asesor').GET(borradorEn(ID))).status).toBe(200)
})

test('an active case is not edited again by a draft', async () => {
  const { ID } = await radicar(s)
  const r = await s.como('asesor').intentar.POST(`${casoEn('atencion', ID)}/AtencionService.draftEdit`, {}, CUALQUIER_VERSION)
  expect(r.status).toBe(403)
})

test('iniciarRadicacion opens a draft with the document already normalised', async () => {
  const { data } = await s.como('asesor').POST(`${RUTA.atencion}/iniciarRadicacion`, { tipoDocumento: 'CC', numeroDocumento: '1.094.900.004' })
  const leido = await s.como('asesor').GET(borradorEn(data.value))
  expect(leido.data).toMatchObject({ numeroDocumento: '1094900004', tipoDocumento_code: 'CC', canal_code: 'PRESENCIAL' })
})
