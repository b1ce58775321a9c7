import { randomInt } from 'node:crypto'
import { lanzar, type Proceso } from '../bases/proceso-app'
import { base64, borradorEn, CUALQUIER_VERSION, documentoGenerado, peticion, RUTA } from './casos-de-prueba'

let app: Proceso
beforeAll(async () => { app = await lanzar({}) })
afterAll(() => app?.parar())

test('what the app prints bears nothing of a person, whatever goes wrong', async () => {
  const documento = documentoGenerado()
  const persona = { nombre: 'Bitácora Generada', numeroDocumento: documento, correo: `p${randomInt(1e9)}@privado.example`, telefono: `60${randomInt(10_000_000, 99_999_999)}`, direccion: `Calle privada ${randomInt(1e9)}`, texto: `texto privado ${randomInt(1e9)}`, asunto: `asunto privado ${randomInt(1e9)}`, motivoPreferencial: 'motivo privado' }
  const quien = app.como('asesor').intentar
  const PQRS = `${RUTA.atencion}/PQRS`

  expect((await quien.POST(PQRS, peticion({ ...persona, anexos: [{ nombre: 'privado.txt', tipo: 'text/plain', contenido: base64('contenido privado') }] }))).status).toBe(201)
  await quien.POST(`${RUTA.atencion}/buscarPersona`, { tipoDocumento: 'CC', numeroDocumento: documento })
  // Each of these values is of a wrong type, too long, or stands where another belongs
  for (const malo of [
    { numeroDocumento: Number(documento) }, { numeroDocumento: documento.repeat(5) }, { numeroDocumento: `${documento}A` }, { telefono: persona.telefono.repeat(4) }, { correo: `${persona.correo} x` },
    { correo: [persona.correo] }, { nombre: persona.nombre.repeat(20) }, { texto: { a: persona.texto } }, { asunto: persona.asunto.repeat(10) }, { canal_code: persona.nombre },
    { recibidaEn: persona.texto }, { anexos: [{ nombre: persona.nombre, tipo: 'text/html', contenido: base64(persona.texto) }] }, { anexos: [persona.correo] }, { notas: [{ texto: persona.texto.repeat(300) }] },
  ]) expect((await quien.POST(PQRS, peticion({ ...persona, ...malo }))).status).toBe(400)
  await quien.POST(`${RUTA.atencion}/buscarPersona`, { tipoDocumento: documento, numeroDocumento: documento })
  await quien.POST(`${RUTA.atencion}/buscarPersona`, { tipoDocumento: 'CC', numeroDocumento: Number(documento) })
  await quien.POST(`${RUTA.atencion}/Atenciones`, { ...persona, tema: persona.texto.repeat(30) })
  const { data } = await quien.POST(`${PQRS}/AtencionService.draftNew`, {})
  await quien.PATCH(borradorEn(data.ID), { ...persona, numeroDocumento: `${documento}A`, telefono: persona.telefono.repeat(4) }, CUALQUIER_VERSION)
  await quien.POST(`${borradorEn(data.ID)}/AtencionService.draftActivate`, {}, CUALQUIER_VERSION)

  const salida = app.salida()
  expect(salida).toContain('[odata]')
  const { nombre, numeroDocumento, correo, telefono, direccion, texto, asunto, motivoPreferencial } = persona
  for (const privado of [nombre, numeroDocumento, correo, telefono, direccion, texto, asunto, motivoPreferencial, 'contenido privado']) {
    expect(salida.split('\n').filter(linea => linea.includes(privado))).toEqual([])
  }
  expect((await quien.GET('/health')).status).toBe(200)
})

test('an unknown active pack stops the start and says which there are', async () => {
  await expect(lanzar({ cds_escucha_politica: 'INEXISTENTE' })).rejects.toThrow(/«INEXISTENTE» no existe/)
})
