import cds from '@sap/cds'
import { finDelDia } from '../plazos'
import { FallaC4C, fallaDe } from './falla'
import { clientePorDocumento } from './personas'
import { rescatarMensajes } from './rescate'
import { escribirTicket, type CasoParaC4C } from './ticket'

const MINUTO = 60_000

type Fila = Record<string, any>

/**
 * Mirrors cases in C4C from the queue. No database connection is held while C4C is asked: each
 * touch of the database is a short transaction of its own, so a slow C4C slows nobody.
 */
export class EspejoService extends cds.ApplicationService {
  override init() {
    this.on('reflejar', req => reflejar((req.data as { caso: string }).caso))
    this.on('rescatar', () => rescatarMensajes())
    return super.init()
  }
}

async function reflejar(ID: string): Promise<void> {
  if (!await cds.tx(() => tomar(ID))) throw new FallaC4C('Otro proceso está escribiendo este caso en C4C.', false)
  const caso = await cds.tx(() => leerCaso(ID))
  try {
    const ticket = await escribirTicket({ ...caso, clienteC4C: await clienteDe(caso) })
    await cds.tx(() => soltar(ID, { situacion_code: 'SINCRONIZADO', motivo: null, ticket: ticket.numero, objectID: ticket.objectID, reflejadoEn: new Date().toISOString() }))
  } catch (e) {
    const falla = fallaDe(e)
    await cds.tx(() => soltar(ID, { situacion_code: falla.definitiva ? 'ERROR' : 'PENDIENTE', motivo: falla.message }))
    throw Object.assign(falla, { unrecoverable: falla.definitiva })
  }
}

/** One writer a case, across processes; a writer that died lets go after two minutes. */
async function tomar(ID: string): Promise<boolean> {
  const ahora = new Date()
  const tomadas = await UPDATE('escucha.EspejosC4C')
    .with({ tomadoHasta: new Date(ahora.getTime() + 2 * MINUTO).toISOString() })
    .where({ caso_ID: ID, and: { tomadoHasta: null, or: { tomadoHasta: { '<': ahora.toISOString() } } } }) as unknown as number
  return tomadas === 1
}

async function soltar(ID: string, campos: Fila): Promise<void> {
  await UPDATE('escucha.EspejosC4C').with({ ...campos, tomadoHasta: null }).where({ caso_ID: ID })
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

/** Filed without C4C at hand: the person may be there all the same. */
async function clienteDe(caso: Fila): Promise<string | null> {
  if (caso.clienteC4C || caso.anonima || !caso.numeroDocumento) return caso.clienteC4C
  return clientePorDocumento(caso.tipoDocumento_code, caso.numeroDocumento)
}
