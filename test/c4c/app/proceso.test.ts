import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { entornoSqlite } from '../../bases/postgres'
import { lanzar, type Proceso } from '../../bases/proceso-app'
import { SERVICE_ROOT } from '../../c4c-sandbox'
import { SandboxClient, type Json } from '../sandbox/sandbox-client'
import { peticion } from './app-con-c4c'
import { Compuerta, creaTicket } from './compuerta'
import { hasta } from './condicion'

// Real processes take their time to start on a busy machine
jest.setTimeout(180_000)

let c4c: SandboxClient
let compuerta: Compuerta
const carpeta = mkdtempSync(join(tmpdir(), 'escucha-c4c-'))
const archivo = join(carpeta, 'escucha.sqlite')
const vivos: Proceso[] = []

beforeAll(async () => {
  c4c = await SandboxClient.start()
  compuerta = await Compuerta.abrir(new URL(c4c.root).origin)
})
afterEach(() => compuerta.despejar())
afterAll(async () => {
  await Promise.all(vivos.map(p => p.parar()))
  await compuerta.cerrar()
  await c4c.stop()
  rmSync(carpeta, { recursive: true, force: true })
})

/** A real process of the app, as it runs: with its log, on a database file that outlives it. */
async function app(requestTimeout: number): Promise<Proceso> {
  const entorno = entornoSqlite()
  const config = JSON.parse(entorno.CDS_CONFIG!) as { requires: Json; escucha?: Json }
  config.requires.db.credentials = { url: archivo }
  config.requires.c4c = { credentials: { url: compuerta.url + SERVICE_ROOT, requestTimeout } }
  config.escucha = { c4c: { cortacircuito: { volumeThreshold: 10_000 } } }
  const proceso = await lanzar({ ...entorno, CDS_CONFIG: JSON.stringify(config), CDS_TEST_ENV_CHECK: '' })
  vivos.push(proceso)
  return proceso
}

function enBase<T>(hacer: (base: DatabaseSync) => T): T {
  const base = new DatabaseSync(archivo, { timeout: 10_000 })
  try {
    return hacer(base)
  } finally {
    base.close()
  }
}

const mensajes = () => enBase(b => b.prepare(`select * from cds_outbox_Messages where msg like '%"reflejar"%'`).all()) as Json[]
const espejos = () => enBase(b => b.prepare('select * from escucha_EspejosC4C').all()) as Json[]
const radicar = async (proceso: Proceso, datos?: Json): Promise<Json> => (await proceso.como('asesor').POST('/odata/v4/atencion/PQRS', peticion(datos))).data
const espejo = async (proceso: Proceso, caso: Json): Promise<Json> => (await proceso.como('asesor').GET(`/odata/v4/atencion/EspejosC4C(${caso.ID})`)).data
const alDia = (proceso: Proceso, caso: Json) => hasta('el espejo al día', async () => (await espejo(proceso, caso)).situacion_code === 'SINCRONIZADO')
const ticketsDe = (caso: Json) => c4c.rows(`/ServiceRequestCollection?$filter=z_radicado_KUT eq '${caso.radicado}'`)

test('a process killed while it wrote: the next one takes its work over, and there is one ticket', async () => {
  const primero = await app(50_000)
  const creacion = compuerta.retener(creaTicket)
  const caso = await radicar(primero)
  await creacion.llegadas(1)
  await primero.matar()
  // C4C does what the dead process asked of it, and nobody hears the answer
  creacion.soltar()
  await hasta('el ticket huérfano', async () => (await ticketsDe(caso)).length)
  expect(espejos()).toMatchObject([{ situacion_code: 'PENDIENTE', objectID: null, tomadoHasta: expect.any(String) }])

  // Nobody waits here until the dead process is taken for dead
  const haceTresMinutos = new Date(Date.now() - 180_000).toISOString()
  enBase(b => {
    b.prepare(`update escucha_EspejosC4C set tomadoHasta = ? where caso_ID = ?`).run(haceTresMinutos, caso.ID)
  })

  const segundo = await app(50_000)
  await alDia(segundo, caso)
  const [ticket, ...mas] = await ticketsDe(caso)
  expect(mas).toEqual([])
  expect(await espejo(segundo, caso)).toMatchObject({ ticket: ticket!.ID, objectID: ticket!.ObjectID })
  await segundo.parar()
})

test('what the app prints and keeps of faults names nobody and no secret', async () => {
  const proceso = await app(1_000)
  const { IDNumber, CustomerID } = (await c4c.rows('/IndividualCustomerIdentificationCollection?$top=1'))[0]!
  const [cliente] = await c4c.rows(`/IndividualCustomerCollection?$filter=CustomerID eq '${CustomerID}'`)
  const casos: Json[] = []
  const fallas = ['sinRespuesta', 'estado', '429', 'reset', 'caida', 'html', '401', 'csrfVencido', 'timeoutTrasCommit']
  for (const tipo of fallas) {
    await c4c.fault({ tipo })
    // The document of a filed case is looked up too, and stands in the address of that request
    const caso = await radicar(proceso, { numeroDocumento: IDNumber })
    casos.push(caso)
    await hasta(`un intento con ${tipo}`, async () => !/^En cola/.test((await espejo(proceso, caso)).motivo ?? ''))
    await proceso.como('asesor').intentar.POST('/odata/v4/atencion/buscarPersona', { numeroDocumento: IDNumber })
    await proceso.como('asesor').intentar.GET(`/odata/v4/atencion/Personas('${CustomerID}')`)
    await c4c.clearFaults()
  }
  compuerta.responder(creaTicket, { estado: 400, cuerpo: JSON.stringify({ error: { code: 'X', message: { value: `El valor '${IDNumber}' no existe` } } }) })
  const rechazado = await radicar(proceso, { numeroDocumento: IDNumber })
  casos.push(rechazado)
  await hasta('el rechazo', async () => (await espejo(proceso, rechazado)).situacion_code === 'ERROR')

  const guardado = JSON.stringify([mensajes().map(m => [m.msg, m.lastError]), espejos().map(({ escrito: _escrito, ...fila }) => fila)])
  const impreso = proceso.salida()
  expect(impreso).toContain('C4C')
  const secretos = [IDNumber, cliente!.FormattedName, cliente!.Email, 'escucha:escucha', btoa('escucha:escucha')]
  for (const caso of casos) secretos.push(caso.nombre, caso.correo, caso.asunto, caso.texto)
  for (const secreto of secretos) {
    expect(guardado).not.toContain(secreto)
    expect(impreso).not.toContain(secreto)
  }
  expect(guardado).not.toContain('localhost')
})
