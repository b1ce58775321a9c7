import { createHash } from 'node:crypto'
import { guardarCarta } from '../../srv/carta/guardar'
import { cartaPdf } from '../../srv/carta/pdf'
import { leerPdf } from '../bases/leer-pdf'
import { appSinC4C, base64, casoEn, casoEnEstado, leerCaso, RUTA, radicar } from './casos-de-prueba'

const s = appSinC4C()
const CUALQUIER_TIPO = { accept: '*/*' }
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const pdfDeCarta = (radicado: string) => cartaPdf({
  organizacion: 'Caja Generada', fecha: '2026-07-06', radicado, destinatario: { nombre: 'Persona Generada' }, asunto: 'Prórroga', cuerpo: 'Necesitamos más tiempo.',
  firma: { nombre: 'Firma Generada', cargo: 'Coordinadora' }, seguimiento: 'https://ejemplo.co/s',
})

async function guardada({ ID, radicado }: { ID: string; radicado: string }, nombre = `prorroga-${radicado}.pdf`) {
  const pdf = await pdfDeCarta(radicado)
  const guardado = await s.cds.tx({ user: new s.cds.User('coordinador') } as never, () => guardarCarta({ caso: ID, nombre, pdf, usuario: 'coordinador' }))
  return { pdf, ...guardado }
}
const enAtencion = (anexo: string) => `${RUTA.atencion}/Anexos(ID=${anexo},IsActiveEntity=true)`
const bajar = (usuario: string, ruta: string) => s.como(usuario).intentar.GET(`${ruta}/contenido`, CUALQUIER_TIPO)

test('a letter is an attachment of its case, and its print is that of what is downloaded', async () => {
  const caso = await casoEnEstado(s, 'EnArea')
  const { pdf, anexo, huella } = await guardada(caso)
  expect((await leerCaso(s, caso.ID)).anexos).toMatchObject([{
    ID: anexo, huella, tamano: pdf.length, tipo: 'application/pdf', nombre: `prorroga-${caso.radicado}.pdf`, procedencia_code: 'CARTA', createdBy: 'coordinador',
  }])
  for (const [usuario, ruta] of [['coordinador', `${RUTA.coordinacion}/Anexos(${anexo})`], ['auditor', `${RUTA.coordinacion}/Anexos(${anexo})`], ['asesor', enAtencion(anexo)]] as const) {
    const r = await bajar(usuario, ruta)
    expect([r.status, r.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(sha256(r.data as Buffer)).toBe(huella)
    expect((await leerPdf(r.data as Buffer)).join()).toContain('Necesitamos más tiempo.')
  }
})

test('nobody changes or removes it, and nobody uploads one', async () => {
  const caso = await casoEnEstado(s, 'EnArea')
  const { anexo, huella } = await guardada(caso)
  for (const [usuario, ruta] of [['coordinador', `${RUTA.coordinacion}/Anexos(${anexo})`], ['area', `${RUTA.area}/Anexos(${anexo})`], ['asesor', enAtencion(anexo)]] as const) {
    const quien = s.como(usuario, { 'if-match': '*' }).intentar
    const intentos = [await quien.PUT(`${ruta}/contenido`, '%PDF-otro', { 'content-type': 'application/pdf' }), await quien.PATCH(ruta, { nombre: 'otra.pdf' }), await quien.DELETE(ruta), await quien.DELETE(`${ruta}/contenido`)]
    for (const { status } of intentos) expect([403, 404, 405, 409, 422]).toContain(status)
  }
  for (const procedencia_code of ['CARTA', 'CONSTANCIA']) {
    const r = await s.como('coordinador').intentar.POST(`${RUTA.coordinacion}/Anexos`, { caso_ID: caso.ID, nombre: 'falsa.pdf', tipo: 'application/pdf', contenido: base64(await pdfDeCarta('x')), procedencia_code })
    expect(r.status).toBe(400)
  }
  expect((await leerCaso(s, caso.ID)).anexos).toMatchObject([{ ID: anexo, huella }])
})

test('only who sees the case sees its letter; an area, which does not see how to reach the person, does not', async () => {
  const caso = await casoEnEstado(s, 'EnArea')
  const { anexo } = await guardada(caso)
  await s.como('area').POST(`${RUTA.area}/Anexos`, { caso_ID: caso.ID, nombre: 'soporte.txt', tipo: 'text/plain', contenido: base64('x') })

  expect([403, 404]).toContain((await bajar('asesor2', enAtencion(anexo))).status)
  for (const usuario of ['area', 'area.subsidio']) {
    for (const ruta of [`${RUTA.area}/Anexos(${anexo})`, `${casoEn('area', caso.ID)}/anexos(${anexo})`]) expect([403, 404]).toContain((await bajar(usuario, ruta)).status)
  }
  const { data } = await s.como('area').GET(`${casoEn('area', caso.ID)}?$expand=anexos`)
  expect((data as any).anexos.map((a: any) => a.nombre)).toEqual(['soporte.txt'])
})

test('letters take no room from those who add files', async () => {
  const caso = await radicar(s, { anexos: Array.from({ length: 19 }, (_, i) => ({ nombre: `${i}.txt`, tipo: 'text/plain', contenido: base64('x') })) })
  for (const n of [1, 2, 3]) await guardada(caso, `carta-${n}.pdf`)
  const anexar = () => s.como('coordinador').intentar.POST(`${RUTA.coordinacion}/Anexos`, { caso_ID: caso.ID, nombre: 'ultimo.txt', tipo: 'text/plain', contenido: base64('x') })
  expect([(await anexar()).status, (await anexar()).status]).toEqual([201, 400])
})

test('a case that has ended takes the letter that says so', async () => {
  const caso = await casoEnEstado(s, 'Cerrada')
  const { anexo } = await guardada(caso)
  expect((await leerCaso(s, caso.ID)).anexos.map((a: { ID: string }) => a.ID)).toContain(anexo)
})

test('it is kept with the act that wrote it, or not at all', async () => {
  const caso = await radicar(s)
  const pdf = await pdfDeCarta(caso.radicado)
  await expect(s.cds.tx(async () => {
    await guardarCarta({ caso: caso.ID, nombre: 'carta.pdf', pdf, usuario: 'coordinador' })
    throw new Error('the act failed')
  })).rejects.toThrow('the act failed')
  expect((await leerCaso(s, caso.ID)).anexos).toEqual([])
})

test.each([['', '%PDF-1.7'], ['../carta.pdf', '%PDF-1.7'], ['a'.repeat(161), '%PDF-1.7'], ['carta.pdf', '<html>']])('a letter called %j of %j is never kept', async (nombre, contenido) => {
  const { ID } = await radicar(s)
  await expect(guardarCarta({ caso: ID, nombre, pdf: Buffer.from(contenido), usuario: 'coordinador' })).rejects.toThrow()
})
