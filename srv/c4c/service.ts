import cds from '@sap/cds'
import { finDelDia } from '../plazos'
import { FallaC4C, fallaDe } from './falla'
import { clientePorDocumento, personaDe } from './personas'
import { rescatarMensajes } from './rescate'
import { escribirTicket, type CasoParaC4C } from './ticket'

/** Longer than the slowest pass: some ten calls to C4C, each up to its time-out. */
const TOMA_MS = 5 * 60_000
/** How long C4C may still commit a write that it did not answer. */
const INCIERTA_MS = 2 * 60_000

const dentroDe = (ms: number) => new Date(Date.now() + ms).toISOString()

type Fila = Record<string, any>

/**
 * Mirrors cases in C4C from the queue. No database connection is held while C4C is asked: each
 * touch of the database is a short transaction of its own, so a slow C4C slows nobody.
 */
export class EspejoService extends cds.ApplicationService {
  override init() {
    this.on('reflejar', req => reflejar((req.data as { caso: string }).caso))
    this.on('repartir', req => repartir(this, (req.data as { casos: string[] }).casos))
    this.on('rescatar', () => rescatarMensajes())
    return super.init()
  }
}

async function repartir(espejo: cds.Service, casos: readonly string[]): Promise<void> {
  for (const caso of casos) await cds.queued(espejo).send('reflejar', { caso })
}

async function reflejar(ID: string): Promise<void> {
  const hasta = dentroDe(TOMA_MS)
  if (!await cds.tx(() => tomar(ID, hasta))) throw new FallaC4C('Otra escritura de este caso en C4C sigue abierta.', false)
  const caso = await cds.tx(() => leerCaso(ID))
  try {
    const ticket = await escribirTicket({ ...caso, ...await deQuien(caso) })
    await cds.tx(() => anotar(ID, hasta, { tomadoHasta: null, situacion_code: 'SINCRONIZADO', motivo: null, ticket: ticket.numero, objectID: ticket.objectID, reflejadoEn: new Date().toISOString() }))
  } catch (e) {
    const falla = fallaDe(e)
    const campos = { situacion_code: falla.definitiva ? 'ERROR' : 'PENDIENTE', motivo: falla.message }
    // A write without an answer may still be under way in C4C: looking the ticket up at once would
    // not find it, and make a second one. The case stays taken until that write is surely over.
    await cds.tx(() => anotar(ID, hasta, { ...campos, tomadoHasta: falla.incierta ? dentroDe(INCIERTA_MS) : null }))
    throw Object.assign(falla, { unrecoverable: falla.definitiva })
  }
}

/** One writer a case, across processes; a writer that died lets go when its time is over. */
async function tomar(ID: string, hasta: string): Promise<boolean> {
  const tomadas = await UPDATE('escucha.EspejosC4C').with({ tomadoHasta: hasta })
    .where({ caso_ID: ID, and: { tomadoHasta: null, or: { tomadoHasta: { '<': new Date().toISOString() } } } }) as unknown as number
  return tomadas === 1
}

/** Only who still holds the case writes how it ended. */
async function anotar(ID: string, tomadoHasta: string, campos: Fila): Promise<void> {
  await UPDATE('escucha.EspejosC4C').with(campos).where({ caso_ID: ID, tomadoHasta })
}

async function leerCaso(ID: string): Promise<CasoParaC4C & Fila> {
  const fila = await SELECT.one.from('escucha.PQRS').columns(
    'radicado', 'estado_code', 'asunto', 'texto', 'canal_code', 'preferencial', 'recibidaEn', 'venceLegal', 'venceInterno',
    'clienteC4C', 'ticketC4C', 'oportunidadC4C', 'anonima', 'tipoDocumento_code', 'numeroDocumento',
  ).where({ ID }) as Fila
  return {
    ...fila,
    venceLegalEn: fila.venceLegal && finDelDia(fila.venceLegal),
    venceInternoEn: fila.venceInterno && finDelDia(fila.venceInterno),
  } as CasoParaC4C & Fila
}

/**
 * Whose ticket it is: the document decides, also where the case was filed with C4C down or with the
 * code of somebody else. Where the code is of somebody else, so are the ticket and opportunity it came with.
 */
async function deQuien(caso: CasoParaC4C & Fila): Promise<Partial<CasoParaC4C>> {
  if (caso.anonima || !caso.numeroDocumento) return {}
  const clienteC4C = await clientePorDocumento(caso.tipoDocumento_code, caso.numeroDocumento)
  if (clienteC4C || !caso.clienteC4C) return { clienteC4C }
  const otra = await personaDe(caso.clienteC4C)
  return otra?.numeroDocumento ? { clienteC4C: null, ticketC4C: null, oportunidadC4C: null } : {}
}
