import cds from '@sap/cds'
import { cliente, type Cliente } from '../../bases/peticiones'
import { entornoSqlite, RAIZ } from '../../bases/postgres'
import { SERVICE_ROOT } from '../../c4c-sandbox'
import { SandboxClient, type Json } from '../sandbox/sandbox-client'
import { Compuerta } from './compuerta'
import { hasta } from './condicion'

export interface AppConC4C {
  como(usuario: string): Cliente
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

const MENSAJES = 'cds.outbox.Messages'

/** The queue without its back-off, which is real time. */
export const cola = {
  mensajes: async (): Promise<Json[]> =>
    (await cds.tx(() => SELECT.from(MENSAJES)) as Json[]).filter(m => m.msg.includes('"reflejar"')),
  /** Whoever waits for a next attempt is due now. */
  async vencer(): Promise<void> {
    await cds.tx(async () => {
      await UPDATE(MENSAJES).with({ lastAttemptTimestamp: '2000-01-01T00:00:00Z' }).where({ status: null, attempts: { '>': 0 } })
    })
  },
  async pasar(): Promise<void> {
    await cola.vencer()
    await (cds as unknown as { flush(cola: string): Promise<void> }).flush('queue')
  },
  /** The time for which a write without an answer keeps its case to itself. */
  async pasanDosMinutos(caso: string): Promise<void> {
    await cds.tx(() => UPDATE('escucha.EspejosC4C').with({ tomadoHasta: '2000-01-01T00:00:00Z' }).where({ caso_ID: caso, tomadoHasta: { '!=': null } }))
  },
  /** Until no case waits for C4C any more. */
  agotar: () => hasta('una cola vacía', async () => {
    await cola.pasar()
    return !(await cola.mensajes()).length
  }),
}

/** Starts the app in this test file, on SQLite in memory, beside a sandbox of its own. Call it once. */
export function appConC4C({ requestTimeout = 20_000, ...delSandbox }: { requestTimeout?: number; html204?: boolean } = {}): AppConC4C {
  let sandbox: SandboxClient
  let compuerta: Compuerta
  // Before the hook of cds.test: the app reads its settings when it starts
  beforeAll(async () => {
    sandbox = await SandboxClient.start(delSandbox)
    compuerta = await Compuerta.abrir(new URL(sandbox.root).origin)
    const entorno = entornoSqlite()
    const config = JSON.parse(entorno.CDS_CONFIG!) as { requires: Json }
    config.requires.c4c = { credentials: { url: compuerta.url + SERVICE_ROOT, requestTimeout } }
    Object.assign(process.env, { CDS_TEST_ENV_CHECK: 'y', ...entorno, CDS_CONFIG: JSON.stringify(config) })
  })
  process.env.CDS_TEST_SILENT ??= 'y'
  const prueba = cds.test(RAIZ) as ReturnType<typeof cds.test> & { url?: string }
  afterAll(async () => {
    await compuerta.cerrar()
    await sandbox.stop()
  })

  const como = (usuario: string) => cliente(() => prueba.url!, usuario)
  const espejo = async (caso: string) => await cds.tx(() => SELECT.one.from('escucha.EspejosC4C').where({ caso_ID: caso })) as Json
  return {
    como, cola, espejo,
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
