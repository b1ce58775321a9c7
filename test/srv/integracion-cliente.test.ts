import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { asc } from '@sap-cloud-sdk/odata-v4'
import { RAIZ } from '../bases/postgres'
import { appSinC4C, base64, documentoGenerado, hacer, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const BASE = RUTA.integracion

// What is generated bears no types here: nobody in this house wrote them
type Generado = any
let carpeta: string
let cliente: Generado
let lotes: Generado
let destino: Generado

/** A client made by SAP's generator from nothing but the $metadata of the running app. */
beforeAll(async () => {
  await mkdir(path.join(RAIZ, '.cliente-odata'), { recursive: true })
  carpeta = await mkdtemp(path.join(RAIZ, '.cliente-odata', 'prueba-'))
  const [entrada, salida] = [path.join(carpeta, 'edmx'), path.join(carpeta, 'cliente')]
  await mkdir(entrada)
  await writeFile(path.join(entrada, 'integracion.edmx'), (await s.como('integracion').GET(`${BASE}/$metadata`, { accept: 'application/xml' })).data)
  await promisify(execFile)(process.execPath, [
    path.join(path.dirname(require.resolve('@sap-cloud-sdk/generator/package.json')), 'dist', 'cli.js'), '--input', entrada, '--outputDir', salida, '--skipValidation',
  ], { cwd: RAIZ })
  cliente = (await import(path.join(salida, 'integracion', 'service.ts'))).integracion()
  lotes = await import(path.join(salida, 'integracion', 'BatchRequest.ts'))
  destino = { url: s.url(), authentication: 'BasicAuthentication', username: 'integracion', password: 'integracion' }
})
afterAll(() => rm(carpeta, { recursive: true, force: true }))

const ejecutar = (solicitud: Generado) => (solicitud.skipCsrfTokenFetching?.() ?? solicitud).setBasePath(BASE).execute(destino)

function caso(clave: string) {
  const { pqrsApi, anexosApi } = cliente
  return pqrsApi.entityBuilder().sistemaOrigenCode('EDUGENTE').claveOrigen(clave).canalCode('WEB')
    .nombre('Persona Generada').tipoDocumentoCode('CC').numeroDocumento(documentoGenerado()).texto('Pide copia de su certificado de estudios.')
    .anexos([anexosApi.entityBuilder().nombre('solicitud.txt').tipo('text/plain').contenido(base64('Solicitud generada')).build()]).build()
}

const cambiosDesde = (numero: number): Promise<Generado[]> => {
  const { cambiosApi } = cliente
  const { NUMERO } = cambiosApi.schema
  return ejecutar(cambiosApi.requestBuilder().getAll().filter(NUMERO.greaterThan(numero)).orderBy(asc(NUMERO)).top(100))
}

test('works a case: filed with a file, read, answered by the Caja, read again, and its changes followed', async () => {
  const { pqrsApi } = cliente
  const radicado = await ejecutar(pqrsApi.requestBuilder().create(caso('certificado-1')))
  expect(radicado).toMatchObject({ radicado: expect.stringMatching(/^\d{4}-\d{6}$/), estadoCode: 'Radicada', canalCode: 'WEB', claveOrigen: 'certificado-1' })
  const leer = () => ejecutar(pqrsApi.requestBuilder().getByKey(radicado.id).expand(pqrsApi.schema.ANEXOS, pqrsApi.schema.ESTADO))
  const antes = await leer()
  expect(antes.anexos).toEqual([expect.objectContaining({ tipo: 'text/plain', tamano: 18 })])
  expect(antes.estado.name).toBe('Radicada')
  const [primero] = await cambiosDesde(0)
  expect(primero).toMatchObject({ radicado: radicado.radicado, estadoCode: 'Radicada' })

  await hacer(s, radicado.id, 'clasificar', 'trasladarAArea', 'responderArea', 'responder')
  const respondido = await leer()
  expect(respondido).toMatchObject({ estadoCode: 'Respondida', cerradaEn: null })
  expect(respondido.respondidaEn.isAfter(antes.recibidaEn)).toBe(true)
  expect(respondido.venceLegal.isValid()).toBe(true)
  await hacer(s, radicado.id, 'registrarEntrega', 'cerrar')

  const seguidos = await cambiosDesde(primero.numero)
  expect(seguidos.map(c => [c.radicado, c.estadoCode])).toEqual(['EnTramite', 'Respondida', 'Cerrada'].map(estado => [radicado.radicado, estado]))
  expect(await cambiosDesde(seguidos.at(-1).numero)).toEqual([])
})

test('repeats what it is not sure of, logs an attention and rates its turn', async () => {
  const { pqrsApi, atencionesApi, calificacionesApi } = cliente
  const mismo = caso('certificado-2')
  const [uno, otro] = [await ejecutar(pqrsApi.requestBuilder().create(mismo)), await ejecutar(pqrsApi.requestBuilder().create(mismo))]
  expect(otro.radicado).toBe(uno.radicado)

  const atencion = await ejecutar(atencionesApi.requestBuilder().create(
    atencionesApi.entityBuilder().sistemaOrigenCode('TURNERO').claveOrigen('turno-1').turno('B-7').tema('Matrículas').build()))
  const calificacion = await ejecutar(calificacionesApi.requestBuilder().create(
    calificacionesApi.entityBuilder().sistemaOrigenCode('TURNERO').claveOrigen('calificador-1').turno('B-7').valor(4).build()))
  expect(calificacion).toMatchObject({ valor: 4, minimo: 1, maximo: 5, atencionId: atencion.id })
})

test('sends many at once and gets a result for each', async () => {
  const { atencionesApi } = cliente
  const anotar = (clave: string, tema: string) => lotes.changeset(atencionesApi.requestBuilder().create(
    atencionesApi.entityBuilder().sistemaOrigenCode('TURNERO').claveOrigen(clave).tema(tema).build()))
  const respuestas = await lotes.batch(anotar('lote-1', 'Tarifas'), anotar('lote-2', ' '), anotar('lote-3', 'Horarios'))
    .addCustomHeaders({ prefer: 'odata.continue-on-error' }).skipCsrfTokenFetching().setBasePath(BASE).execute(destino)
  expect(respuestas.map((r: Generado) => r.isSuccess())).toEqual([true, false, true])
  expect(respuestas[0].responses[0].as(atencionesApi)).toMatchObject({ claveOrigen: 'lote-1', canalCode: 'TURNERO' })
  expect(respuestas[1].body.error).toMatchObject({ target: 'tema', message: 'Escriba el tema de la atención.' })
})
