import cds from '@sap/cds'
import { cliente, type Cliente } from '../../bases/peticiones'
import { entornoSqlite, RAIZ } from '../../bases/postgres'
import { COLAS } from '../../../srv/c4c/colas'
import { reanudar } from '../../../srv/c4c/conexion/pausa'
import { olvidar } from '../../../srv/c4c/persona/recuerdo'
import { SERVICE_ROOT } from '../../c4c-sandbox'
import { SandboxClient, type Json } from '../sandbox/sandbox-client'
import { Compuerta } from './compuerta'
import { hasta } from './condicion'

export interface AppConC4C {
  como(usuario: string): Cliente
  /** Where the app listens; known once the tests run. */
  url(): string
  /** The sandbox itself, past the gate. */
  c4c(): SandboxClient
  compuerta(): Compuerta
  cola: typeof cola
  /** The row of the mirror as the database has it. */
  espejo(caso: string): Promise<Json>
  /** Files a petition as the asesor; what the test does not name is made up. */
  radicar(datos?: Json): Promise<Json>
  /** Drives the queue until the mirror stands as asked. */
  espejoEn(caso: string, situacion: string): Promise<Json>
  ticketsDe(radicado: string): Promise<Json[]>
}

const ESPEJOS = 'escucha.EspejosC4C'
const ANTES = '2000-01-01T00:00:00Z'

/** What waits for C4C, without its pauses, which are real time. */
export const cola = {
  /** Cases that wait for their turn. */
  pendientes: async (): Promise<Json[]> => await cds.tx(() => SELECT.from(ESPEJOS).where({ proximoIntento: { '!=': null } })) as Json[],
  mensajes: async (): Promise<Json[]> =>
    (await cds.tx(() => SELECT.from('cds.outbox.Messages')) as Json[]).filter(m => m.msg.includes('"reflejar"')),
  /** Whoever waits for a next attempt is due now. */
  async vencer(): Promise<void> {
    reanudar()
    for (const { entidad } of COLAS) {
      await cds.tx(async () => { await UPDATE(entidad).with({ proximoIntento: ANTES }).where({ proximoIntento: { '!=': null } }) })
    }
  },
  async pasar(): Promise<void> {
    await cola.vencer()
    await (cds as unknown as { flush(cola: string): Promise<void> }).flush('queue')
    await (await cds.connect.to('EspejoService')).send('barrer')
  },
  /** The time for which a write without an answer keeps its case to itself. */
  async pasanDosMinutos(caso: string): Promise<void> {
    await cds.tx(() => UPDATE(ESPEJOS).with({ tomadoHasta: ANTES }).where({ caso_ID: caso, tomadoHasta: { '!=': null } }))
  },
  /** Until no case waits for C4C any more. */
  agotar: () => hasta('una cola vacía', async () => {
    await cola.pasar()
    return !(await cola.pendientes()).length && !(await cola.mensajes()).length
  }),
}

/** Faults come one after the other in most tests; the breaker has its own. */
const SIN_CORTE = { volumeThreshold: 10_000 }

interface Opciones {
  requestTimeout?: number
  html204?: boolean
  limiteAnexo?: number
  cortacircuito?: Json
  /** Who stands for a user whose identity reaches C4C. */
  usuario?: string
}

/** Starts the app in this test file, on SQLite in memory, beside a sandbox of its own. Call it once. */
export function appConC4C({ requestTimeout = 20_000, cortacircuito = SIN_CORTE, usuario, ...delSandbox }: Opciones = {}): AppConC4C {
  let sandbox: SandboxClient
  let compuerta: Compuerta
  // Before the hook of cds.test: the app reads its settings when it starts
  beforeAll(async () => {
    sandbox = await SandboxClient.start(delSandbox)
    compuerta = await Compuerta.abrir(new URL(sandbox.root).origin)
    const entorno = entornoSqlite()
    const config = JSON.parse(entorno.CDS_CONFIG!) as { requires: Json; escucha?: Json }
    const url = compuerta.url + SERVICE_ROOT
    config.escucha = { c4c: { cortacircuito, usuario: usuario ? { url, username: usuario, password: 'generada', requestTimeout } : null } }
    config.requires.c4c = { credentials: { url, requestTimeout } }
    Object.assign(process.env, { CDS_TEST_ENV_CHECK: 'y', ...entorno, CDS_CONFIG: JSON.stringify(config) })
  })
  process.env.CDS_TEST_SILENT ??= 'y'
  const prueba = cds.test(RAIZ) as ReturnType<typeof cds.test> & { url?: string }
  afterAll(async () => {
    await compuerta.cerrar()
    await sandbox.stop()
  })

  // What one test read, the next one has changed behind our back
  beforeEach(() => olvidar())

  const como = (usuario: string) => cliente(() => prueba.url!, usuario)
  const espejo = async (caso: string) => await cds.tx(() => SELECT.one.from('escucha.EspejosC4C').where({ caso_ID: caso })) as Json
  return {
    como, cola, espejo,
    url: () => prueba.url!,
    c4c: () => sandbox,
    compuerta: () => compuerta,
    radicar: async datos => (await como('asesor').POST('/odata/v4/atencion/PQRS', peticion(datos))).data,
    espejoEn: (caso, situacion) => hasta(`el espejo en ${situacion}`, async () => {
      await cola.pasar()
      const fila = await espejo(caso)
      return fila?.situacion_code === situacion && !fila.tomadoHasta ? fila : undefined
    }),
    ticketsDe: radicado => sandbox.rows(`/ServiceRequestCollection?$filter=z_radicado_KUT eq '${radicado}'`),
  }
}

let serie = 0

/** A petition of a generated person; no number of it occurs in the sandbox's world. */
export function peticion(datos: Json = {}): Json {
  serie++
  return {
    nombre: `Persona Inventada ${serie}`, tipoDocumento_code: 'CC', numeroDocumento: `99${String(serie).padStart(6, '0')}`,
    correo: `inventada${serie}@correo.example`, asunto: `Asunto generado ${serie}`, texto: `Texto generado ${serie} de la petición.`,
    canal_code: 'PRESENCIAL', ...datos,
  }
}
